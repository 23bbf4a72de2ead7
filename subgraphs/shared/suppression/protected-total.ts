import type { Model } from 'mongoose';
import type { Filter } from '../pagination/keyset.ts';
import { type CountDimension, readCells } from './count-cells.ts';
import { protectedCounts } from './protected-counts.ts';
import { suppressedCount } from './suppressed-count.ts';

/**
 * How many records a filter admits, with one command; null where that is withheld.
 * @param dimensions what the filter restricts; undefined where it restricts what nothing is told of (words, days): then only
 * whether there is nothing
 */
export async function protectedTotal<Found>(
  model: Model<Found>,
  filter: Filter,
  dimensions: readonly CountDimension[] | undefined,
): Promise<number | null> {
  if (dimensions === undefined) return (await model.countDocuments(filter).limit(1)) === 0 ? 0 : null;
  if (dimensions.length === 0) return suppressedCount(await model.countDocuments(filter));
  const [total] = protectedCounts(await readCells(model, {}, dimensions), dimensions, []);
  return total === undefined ? 0 : total.count;
}
