import { csvLine, type ExportedValue } from './csv.ts';

/** What an export has of a record, by the names of its fields. */
export type ExportedFields<Node> = Record<string, (node: Node) => ExportedValue>;

/** How records become the text of a file, piece by piece. */
export interface ExportFormat {
  extension: 'csv' | 'json';
  type: string;
  begin: <Node>(fields: ExportedFields<Node>) => string;
  /** @param before how many records were written before these */
  records: <Node>(fields: ExportedFields<Node>, records: readonly Node[], before: number) => string;
  end: string;
}

/** Begins with a byte order mark: without it, Excel reads accents wrongly. */
const csv: ExportFormat = {
  extension: 'csv',
  type: 'text/csv',
  begin: (fields) => `\ufeff${csvLine(Object.keys(fields))}`,
  records: (fields, records) =>
    records.map((record) => csvLine(Object.values(fields).map((valueOf) => valueOf(record)))).join(''),
  end: '',
};

/** An array with one record a line; what is not known is null. */
const json: ExportFormat = {
  extension: 'json',
  type: 'application/json',
  begin: () => '[',
  records: (fields, records, before) =>
    records
      .map((record, index) => {
        const values = Object.entries(fields).map(([name, valueOf]) => [name, valueOf(record) ?? null] as const);
        return `${before + index > 0 ? ',' : ''}\n${JSON.stringify(Object.fromEntries(values))}`;
      })
      .join(''),
  end: '\n]\n',
};

export const exportFormats = { csv, json };
