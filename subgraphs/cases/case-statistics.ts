import type { Model } from 'mongoose';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import type { CaseDimension, SeparationCaseFilter } from '../../schema/generated/cases.ts';
import { type CountDimension, marginOf, readCells } from '../shared/suppression/count-cells.ts';
import { type ProtectedCount, protectedCounts } from '../shared/suppression/protected-counts.ts';
import { caseDimensions, groupDimensions } from './case-dimensions.ts';
import type { SeparationCaseRecord } from './models/separation-case.ts';
import { separationCaseFilter } from './separation-case-filter.ts';

export interface CaseCountRecord {
  keys: { dimension: CaseDimension; value: string | null }[];
  count: number | null;
  suppressed: boolean;
}

const maximumDimensions = 3;

/**
 * Counts cases by dimensions. Counts of 1 to 10 are withheld, and so are those that would give one away, to whomever and together with
 * whichever other filters and groups.
 * @throws GROUP_BY_INVALID
 */
export async function caseStatistics(
  model: Model<SeparationCaseRecord>,
  filter: SeparationCaseFilter | null | undefined,
  groupBy: readonly CaseDimension[],
): Promise<CaseCountRecord[]> {
  checkDimensions(groupBy);
  const counts = await countsOf(model, filter, groupBy);
  const records = counts.map(({ cell, count }) => ({
    keys: groupBy.map((dimension, position) => ({
      dimension,
      value: (cell.values[position] ?? null) as string | null,
    })),
    count,
    suppressed: count === null,
  }));
  return records.sort((one, other) => compareKeys(one.keys, other.keys));
}

async function countsOf(
  model: Model<SeparationCaseRecord>,
  filter: SeparationCaseFilter | null | undefined,
  groupBy: readonly CaseDimension[],
): Promise<ProtectedCount[]> {
  const matching = separationCaseFilter(filter);
  const dimensions = caseDimensions(filter, groupBy);
  if (dimensions !== undefined)
    return protectedCounts(await readCells(model, {}, dimensions), dimensions, positionsIn(dimensions, groupBy));
  const grouped = groupDimensions(groupBy);
  const cells = marginOf(await readCells(model, matching, grouped), positionsIn(grouped, groupBy));
  return cells.map((cell) => ({ cell, count: null }));
}

function positionsIn(dimensions: readonly CountDimension[], groupBy: readonly CaseDimension[]): number[] {
  return groupBy.map((dimension) => dimensions.findIndex(({ name }) => name === dimension));
}

function checkDimensions(dimensions: readonly CaseDimension[]): void {
  const distinct = new Set(dimensions).size;
  if (distinct === 0 || distinct > maximumDimensions || distinct < dimensions.length) {
    throw cataloguedError(
      'GROUP_BY_INVALID',
      `\`groupBy\` has ${dimensions.length} dimensions, ${distinct} of them different; expected from 1 to ${maximumDimensions} different ones.`,
    );
  }
}

function compareKeys(one: CaseCountRecord['keys'], other: CaseCountRecord['keys']): number {
  const text = (keys: CaseCountRecord['keys']) => keys.map(({ value }) => value ?? '\u{10FFFF}').join('\u0000');
  const [left, right] = [text(one), text(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}
