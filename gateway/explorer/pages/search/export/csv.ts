/** A value of a record in an export; what is not known is an empty field. */
export type ExportedValue = string | number | null | undefined;

const beginsFormula = /^[=+\-@\t\r\n]/;
const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * A line of CSV as RFC 4180 has it, with its end. A text that a spreadsheet would take for a formula gets an apostrophe before it, as
 * OWASP advises: names and titles come from records, and opening an export must not execute them.
 */
export function csvLine(values: readonly ExportedValue[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

function csvField(value: ExportedValue): string {
  if (typeof value !== 'string') return value?.toString() ?? '';
  const text = beginsFormula.test(value) ? `'${value}` : value;
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
