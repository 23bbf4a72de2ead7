import { type Cell, type CountDimension, keyAt, marginOf } from './count-cells.ts';
import { hiddenCells } from './hidden-cells.ts';
import { isSuppressed } from './suppressed-count.ts';

/** How many records of a group there are that the filter admits; null where that is withheld. */
export interface ProtectedCount {
  readonly cell: Cell;
  readonly count: number | null;
}

/**
 * Counts what a filter admits, by some of the dimensions, and withholds what could give a count of 1 to 10 away.
 *
 * A count is told when it is a sum of cells of the full table (of all values, whatever is filtered) that are not hidden in it; or
 * when it is such a sum less than a count that is told of a table of fewer dimensions. So it says nothing that those tables' cells do
 * not say, and filters that differ by little cannot be played off against each other.
 * @param cells all records, counted by the dimensions that are filtered or grouped by
 * @param groupBy positions of dimensions; none for the count of all that is admitted
 */
export function protectedCounts(
  cells: readonly Cell[],
  dimensions: readonly CountDimension[],
  groupBy: readonly number[],
): ProtectedCount[] {
  const isWithheld = withheldGroups({ cells, dimensions, groupBy });
  const admitted = cells.filter((cell) => isAdmitted(cell, dimensions));
  return marginOf(admitted, groupBy).map((cell) => {
    const withheld = isSuppressed(cell.count) || isWithheld(keyAt(cell, [...groupBy.keys()]));
    return { cell, count: withheld ? null : cell.count };
  });
}

interface CountedTable {
  cells: readonly Cell[];
  dimensions: readonly CountDimension[];
  groupBy: readonly number[];
}

/** Tells of the key of a group whether its count is withheld. */
function withheldGroups(table: CountedTable): (key: string) => boolean {
  const { cells, dimensions, groupBy } = table;
  const hidden = [...hiddenCells(cells, dimensions)];
  const groupsOf = (found: readonly Cell[]) => new Set(found.map((cell) => keyAt(cell, groupBy)));
  const withHidden = groupsOf(hidden.filter((cell) => isAdmitted(cell, dimensions)));
  if (withHidden.size === 0) return () => false;
  const complements = dimensions.flatMap((dimension, position) => {
    if (!canBeLeftOut(dimension, position, table)) return [];
    const rest = hidden.filter((cell) => isAdmitted(cell, dimensions, position));
    const coarser = withheldGroups(tableWithout(table, position));
    return [{ withHidden: groupsOf(rest), coarser }];
  });
  return (key) =>
    withHidden.has(key) && complements.every((complement) => complement.withHidden.has(key) || complement.coarser(key));
}

/** Whether a filtered dimension has a table without it: it is not grouped by, and no finer one is there. */
function canBeLeftOut(
  { name, admits }: CountDimension,
  position: number,
  { dimensions, groupBy }: CountedTable,
): boolean {
  return admits !== undefined && !groupBy.includes(position) && dimensions.every(({ within }) => within !== name);
}

/** The table without a dimension, and without the coarser one that was there for its sake only. */
function tableWithout({ cells, dimensions, groupBy }: CountedTable, position: number): CountedTable {
  const coarser = dimensions[position]?.within;
  const isKept = ({ name, admits }: CountDimension, other: number) =>
    other !== position && (name !== coarser || admits !== undefined || groupBy.includes(other));
  const kept = dimensions.flatMap((dimension, other) => (isKept(dimension, other) ? [other] : []));
  return {
    cells: marginOf(cells, kept),
    dimensions: dimensions.filter(isKept),
    groupBy: groupBy.map((other) => kept.indexOf(other)),
  };
}

/** @param inverted the position of a dimension of which the values are meant that the filter does not admit */
function isAdmitted({ values }: Cell, dimensions: readonly CountDimension[], inverted?: number): boolean {
  return dimensions.every(({ admits }, position) => {
    const value = values[position] ?? null;
    return admits === undefined || admits(value) !== (position === inverted);
  });
}
