import type { DatePrecision } from '../../../../schema/generated/sources.ts';

/** A date as precise as it is known, for the graph: the first day of it, and how precise it is. */
export function datedOn(written: string | number): { day: string; precision: DatePrecision } {
  const text = String(written);
  if (text.length === 4) return { day: `${text}-01-01`, precision: 'YEAR' };
  return text.length === 7 ? { day: `${text}-01`, precision: 'MONTH' } : { day: text, precision: 'DAY' };
}
