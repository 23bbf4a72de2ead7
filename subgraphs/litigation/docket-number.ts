import type { DocketNumberRecord } from './models/proceeding.ts';

/** `3:18-cv-00428-DMS`: office : year - type - serial - judge's initials; office and initials may be missing. */
const form = /^(?:(\d+):)?(\d{2})-([a-z]+)-(\d+)(?:-([A-Z]{2,4}(?:-[A-Z]{2,4})*))?$/i;

/** Federal docket numbers have two digits of the year; none is older than the Federal Rules of 1938. */
const firstYear = 1938;

function fullYear(twoDigits: number): number {
  const inThisCentury = 2000 + twoDigits;
  return inThisCentury > firstYear + 99 ? inThisCentury - 100 : inThisCentury;
}

/** Splits a docket number into its parts. Where it has another form, only the raw text is known. */
export function parseDocketNumber(raw: string): DocketNumberRecord {
  const [, office = null, year, type = null, serial, judgeInitials = null] = form.exec(raw.trim()) ?? [];
  return {
    raw,
    office,
    year: year === undefined ? null : fullYear(Number(year)),
    type: type === null ? null : type.toLowerCase(),
    serial: serial === undefined ? null : Number(serial),
    judgeInitials,
  };
}

/** The key by which a proceeding is looked up: a docket number is unique only together with its court. */
export function docketKey(courtId: string, docketNumber: string): string {
  const { raw, office, year, type, serial } = parseDocketNumber(docketNumber);
  if (year === null || type === null || serial === null) return `${courtId}/${raw}`.trim().toLowerCase();
  const number = `${String(year % 100).padStart(2, '0')}-${type}-${String(serial).padStart(5, '0')}`;
  return `${courtId.trim().toLowerCase()}/${office === null ? '' : `${office}:`}${number}`;
}
