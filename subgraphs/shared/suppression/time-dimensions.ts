import type { CountDimension } from './count-cells.ts';

/** Days that a filter admits, both included; open where it is null. */
export interface DayRange {
  from: string | null;
  to: string | null;
}

/**
 * The dimensions that a range of days restricts: the year, or year and month.
 * @returns undefined where it does not begin and end with a month: counts of ranges that differ by a day would tell those of a day
 */
export function rangeDimensions(path: string, { from, to }: DayRange): CountDimension[] | undefined {
  const startsMonth = from === null || from.endsWith('-01');
  const endsMonth = to === null || nextDay(to).endsWith('-01');
  if (!startsMonth || !endsMonth) return undefined;
  const wholeYears = (from === null || from.endsWith('-01-01')) && (to === null || to.endsWith('-12-31'));
  const prefix = wholeYears ? 4 : 7;
  const admits: CountDimension['admits'] = (value) =>
    typeof value === 'string' &&
    (from === null || value >= from.slice(0, prefix)) &&
    (to === null || value <= to.slice(0, prefix));
  return wholeYears ? [yearOf(path, admits)] : [yearOf(path), monthOf(path, admits)];
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** The calendar year of a day. */
export function yearOf(path: string, admits?: CountDimension['admits']): CountDimension {
  return { name: 'YEAR', expression: { $substrBytes: [`$${path}`, 0, 4] }, ...(admits && { admits }) };
}

/** The calendar month of a day; it goes together with `yearOf`. */
export function monthOf(path: string, admits?: CountDimension['admits']): CountDimension {
  return { name: 'MONTH', within: 'YEAR', expression: { $substrBytes: [`$${path}`, 0, 7] }, ...(admits && { admits }) };
}
