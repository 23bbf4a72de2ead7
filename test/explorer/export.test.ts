import fc from 'fast-check';
import { allPages, type AskedPage } from '../../gateway/explorer/pages/search/export/all-pages.ts';
import { csvLine } from '../../gateway/explorer/pages/search/export/csv.ts';
import { exportFormats } from '../../gateway/explorer/pages/search/export/export-format.ts';

/** Reads one line as RFC 4180 says, independently of how it was written. */
function readCsvLine(line: string): string[] {
  const fields = [...`,${line.replace(/\r\n$/, '')}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/gy)];
  return fields.map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
}

describe('a line of CSV', () => {
  it('gives every text back to a reader of RFC 4180, but for the apostrophe before a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (texts) => {
        const read = readCsvLine(csvLine(texts));
        expect(read).toEqual(texts.map((text) => (/^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text)));
      }),
    );
  });

  it.each(['=HYPERLINK("http://x")', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
    'keeps a spreadsheet from executing %j',
    (text) => {
      expect(readCsvLine(csvLine([text]))).toEqual([`'${text}`]);
    },
  );

  it('leaves numbers as they are, and what is not known empty', () => {
    expect(csvLine([-3, 2009, null, undefined, 'a'])).toBe('-3,2009,,,a\r\n');
  });

  it('quotes commas, quotes and ends of lines', () => {
    expect(csvLine(['a,b', 'say "so"', 'two\nlines'])).toBe('"a,b","say ""so""","two\nlines"\r\n');
  });
});

describe('an exported file', () => {
  interface Person {
    name: string;
    year?: number;
  }
  const fields = { name: ({ name }: Person) => name, year: ({ year }: Person) => year };
  const pages: Person[][] = [[{ name: 'Ann', year: 2001 }, { name: 'Bea' }], [], [{ name: 'Cid', year: 2003 }]];

  function written(format: (typeof exportFormats)['csv'], of: typeof pages): string {
    let before = 0;
    const texts = of.map((page) => {
      const text = format.records(fields, page, before);
      before += page.length;
      return text;
    });
    return [format.begin(fields), ...texts, format.end].join('');
  }

  it('is one array of JSON, however the records were paged, with null for what is not known', () => {
    const expected = [
      { name: 'Ann', year: 2001 },
      { name: 'Bea', year: null },
      { name: 'Cid', year: 2003 },
    ];
    expect(JSON.parse(written(exportFormats.json, pages))).toEqual(expected);
    expect(JSON.parse(written(exportFormats.json, [pages.flat()]))).toEqual(expected);
    expect(JSON.parse(written(exportFormats.json, []))).toEqual([]);
  });

  it('is CSV with a header, that Excel reads as UTF-8', () => {
    expect(written(exportFormats.csv, pages)).toBe('\ufeffname,year\r\nAnn,2001\r\nBea,\r\nCid,2003\r\n');
  });
});

describe('reading all pages', () => {
  const pages: Record<string, AskedPage<number>> = {
    start: { records: [1, 2], totalCount: 3, next: 'two' },
    two: { records: [3], totalCount: 3, next: null },
  };

  it('asks for each page after the cursor of the one before, and ends after the last', async () => {
    const asked: (string | null)[] = [];
    const steps = allPages({
      ask: async (after) => {
        asked.push(after);
        return pages[after ?? 'start'] ?? { retryAfter: 1 };
      },
      wait: () => Promise.reject(new Error('expected no pause')),
    });
    const records = [];
    for await (const step of steps) if (step.kind === 'records') records.push(...step.records);
    expect(records).toEqual([1, 2, 3]);
    expect(asked).toEqual([null, 'two']);
  });

  it('pauses for as long as the graph asks, then asks for the same page again', async () => {
    const happened: unknown[] = [];
    let limited = true;
    const steps = allPages({
      ask: async (after) => {
        happened.push({ after });
        if (after === 'two' && limited) {
          limited = false;
          return { retryAfter: 7 };
        }
        return pages[after ?? 'start'] ?? { retryAfter: 1 };
      },
      wait: async (seconds) => void happened.push({ seconds }),
    });
    const records = [];
    for await (const step of steps) if (step.kind === 'records') records.push(...step.records);
    expect(happened).toEqual([{ after: null }, { after: 'two' }, { seconds: 7 }, { after: 'two' }]);
    expect(records).toEqual([1, 2, 3]);
  });
});
