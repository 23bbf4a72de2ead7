import type { Model } from 'mongoose';
import { largestReply } from '../loading/loaders.ts';
import type { Filter } from '../pagination/keyset.ts';

/** What records can be counted by: each record has one value of it. */
export interface CountDimension {
  readonly name: string;
  /** The value, as an expression of the database. */
  readonly expression: unknown;
  /** A coarser dimension of which each value here is a part: a month is within a year. */
  readonly within?: string;
  /** Which values the filter admits; without it, all. */
  readonly admits?: (value: CellValue) => boolean;
}

export type CellValue = string | number | readonly string[] | null;

/** How many records have the same values of some dimensions, in their order; there is none for combinations that nothing has. */
export interface Cell {
  readonly values: readonly CellValue[];
  readonly count: number;
}

/** Counts all records by dimensions, with one command. */
export async function readCells<Found>(
  model: Model<Found>,
  scope: Filter,
  dimensions: readonly CountDimension[],
): Promise<Cell[]> {
  const key = Object.fromEntries(dimensions.map(({ name, expression }) => [name, { $ifNull: [expression, null] }]));
  const groups = await model
    .aggregate<{ _id: Record<string, CellValue>; count: number }>([
      { $match: scope },
      { $group: { _id: key, count: { $sum: 1 } } },
    ])
    .option({ batchSize: largestReply });
  return groups.map(({ _id, count }) => ({ values: dimensions.map(({ name }) => presentValue(_id[name])), count }));
}

/** Of a missing date, $substrBytes makes an empty text. */
function presentValue(value: CellValue | undefined): CellValue {
  return value === undefined || value === '' ? null : value;
}

/** A key of some of a cell's values. */
export function keyAt({ values }: Cell, positions: readonly number[]): string {
  return JSON.stringify(positions.map((position) => values[position]));
}

/** The same records, counted by some of the dimensions only. */
export function marginOf(cells: readonly Cell[], positions: readonly number[]): Cell[] {
  const sums = new Map<string, { values: CellValue[]; count: number }>();
  for (const cell of cells) {
    const key = keyAt(cell, positions);
    const sum = sums.get(key);
    if (sum === undefined)
      sums.set(key, { values: positions.map((position) => cell.values[position] ?? null), count: cell.count });
    else sum.count += cell.count;
  }
  return [...sums.values()];
}
