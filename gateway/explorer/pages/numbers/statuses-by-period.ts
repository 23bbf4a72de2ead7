import type { ShownCaseCountFragment } from '../../../../schema/generated/explorer-operations.ts';

/** How many cases of one status were separated in one month or year. */
export interface PeriodCount {
  /** `2018-05` or `2018`; null where the day of the separation is not known. */
  period: string | null;
  /** Null where the count is withheld. */
  count: number | null;
}

/** The cases of one status by when they were separated. */
export interface StatusOverTime {
  status: string;
  /** One for each period from the first to the last of all statuses, and one for unknown ones where there are any. */
  periods: PeriodCount[];
}

function nextPeriod(period: string): string {
  const [year = 0, month] = period.split('-').map(Number);
  if (month === undefined) return String(year + 1);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

/** All periods from the first to the last, also those in which nobody was separated. */
function periodsBetween(first: string, last: string): string[] {
  const periods = [first];
  for (let period = first; period < last;) {
    period = nextPeriod(period);
    periods.push(period);
  }
  return periods;
}

function keyOf({ keys }: ShownCaseCountFragment, status: boolean): string | null {
  return keys.find(({ dimension }) => (dimension === 'STATUS') === status)?.value ?? null;
}

/** Counts by month or year and status, as one series for each status. What the graph has no group for is 0. */
export function statusesByPeriod(counts: readonly ShownCaseCountFragment[]): StatusOverTime[] {
  const known = counts.map((count) => keyOf(count, false)).filter((period) => period !== null);
  const sorted = [...new Set(known)].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  const periods: (string | null)[] = first !== undefined && last !== undefined ? periodsBetween(first, last) : [];
  if (counts.some((count) => keyOf(count, false) === null)) periods.push(null);
  const statuses = [...new Set(counts.map((count) => keyOf(count, true)).filter((status) => status !== null))];
  return statuses.map((status) => {
    const own = counts.filter((count) => keyOf(count, true) === status);
    const byPeriod = new Map(
      own.map((count) => [keyOf(count, false), count.suppressed ? null : (count.count ?? null)]),
    );
    return {
      status,
      periods: periods.map((period) => ({ period, count: byPeriod.has(period) ? (byPeriod.get(period) ?? null) : 0 })),
    };
  });
}
