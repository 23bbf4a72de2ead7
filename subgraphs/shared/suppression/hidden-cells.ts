import { type Cell, type CountDimension, keyAt, marginOf } from './count-cells.ts';
import { isSuppressed } from './suppressed-count.ts';

/** By how much the sum of a line's hidden cells is at least more than if each were 1, so that it tells little of any of them. */
const slack = 10;

/**
 * The cells of a table that are not told. Those of 1 to 10 are not; and in each line of the table (all dimensions fixed but one)
 * with a cell that is not told, so many others are not that the line's total gives none of them away. Where the line's total is
 * itself not told in the table of one dimension less, one of the line is not, as they would add up to it. The choice depends
 * on the table only: so whoever asks for parts of it, in whichever order, is never told a cell that is hidden here.
 */
export function hiddenCells(cells: readonly Cell[], dimensions: readonly CountDimension[]): Set<Cell> {
  const lines = linesOf(cells, dimensions);
  const hidden = new Set(cells.filter(({ count }) => isSuppressed(count)));
  const alone = new Set(lines.filter(({ line }) => line.length === 1).flatMap(({ line }) => line));
  let before: number;
  do {
    before = hidden.size;
    for (const { line, isTotalHidden } of lines) hideEnough(line, isTotalHidden, hidden, alone);
  } while (hidden.size > before);
  return hidden;
}

interface Line {
  /** The smallest cells first. */
  line: Cell[];
  isTotalHidden: boolean;
}

function linesOf(cells: readonly Cell[], dimensions: readonly CountDimension[]): Line[] {
  const coarser = new Set(dimensions.map(({ within }) => within));
  const sorted = [...cells].sort(compareCells);
  return dimensions.flatMap(({ name }, along) => {
    // Years are no line of a table by months: each month is in one of them.
    if (coarser.has(name)) return [];
    const fixed = [...dimensions.keys()].filter((position) => position !== along);
    const totals = marginOf(cells, fixed);
    const rest = dimensions.filter((_, position) => position !== along);
    const hiddenTotals = new Set([...hiddenCells(totals, rest)].map((total) => keyAt(total, [...fixed.keys()])));
    const lines = new Map<string, Line>();
    for (const cell of sorted) {
      const key = keyAt(cell, fixed);
      const known = lines.get(key);
      if (known === undefined) lines.set(key, { line: [cell], isTotalHidden: hiddenTotals.has(key) });
      else known.line.push(cell);
    }
    return [...lines.values()];
  });
}

function compareCells(one: Cell, other: Cell): number {
  return one.count - other.count || (JSON.stringify(one.values) < JSON.stringify(other.values) ? -1 : 1);
}

/** @param alone cells that are all of a line, whose total would tell them: they are hidden last */
function hideEnough(line: readonly Cell[], isTotalHidden: boolean, hidden: Set<Cell>, alone: ReadonlySet<Cell>): void {
  const shown = line.filter((cell) => !hidden.has(cell));
  if (shown.length === line.length && !isTotalHidden) return;
  const candidates = [...shown.filter((cell) => !alone.has(cell)), ...shown.filter((cell) => alone.has(cell))];
  const withheld = line.filter((cell) => hidden.has(cell));
  for (const candidate of candidates) {
    const sum = withheld.reduce((total, { count }) => total + count, 0);
    if (withheld.length > 1 && sum >= withheld.length + slack) return;
    withheld.push(candidate);
    hidden.add(candidate);
  }
}
