import fc from 'fast-check';
import { docketKey, parseDocketNumber } from '../../subgraphs/litigation/docket-number.ts';

const initials = fc.stringMatching(/^[A-Z]{2,4}$/);

const parts = fc.record({
  office: fc.integer({ min: 0, max: 9 }).map(String),
  year: fc.integer({ min: 1938, max: 2037 }),
  type: fc.constantFrom('cv', 'cr', 'mc', 'md'),
  serial: fc.integer({ min: 1, max: 99_999 }),
  judgeInitials: fc.option(fc.array(initials, { minLength: 1, maxLength: 2 }).map((both) => both.join('-'))),
});

function written({
  office,
  year,
  type,
  serial,
  judgeInitials,
}: {
  office: string;
  year: number;
  type: string;
  serial: number;
  judgeInitials: string | null;
}) {
  const shortYear = String(year % 100).padStart(2, '0');
  const end = judgeInitials === null ? '' : `-${judgeInitials}`;
  return `${office}:${shortYear}-${type}-${String(serial).padStart(5, '0')}${end}`;
}

describe('a docket number', () => {
  it('splits into the parts of which it was made, and keeps the raw text', () => {
    fc.assert(
      fc.property(parts, (made) => {
        expect(parseDocketNumber(written(made))).toEqual({ raw: written(made), ...made });
      }),
    );
  });

  it('has the same key with and without the initials of the judge, in any case, with any zeros before the serial number', () => {
    fc.assert(
      fc.property(parts, (made) => {
        const key = docketKey('casd', written({ ...made, judgeInitials: null }));
        expect(docketKey('casd', written(made))).toBe(key);
        expect(docketKey('CASD', written(made).toUpperCase())).toBe(key);
        expect(docketKey('casd', written(made).replace(/-0+(?=\d)/, '-'))).toBe(key);
      }),
    );
  });

  it('has another key in another court, and for another office, year, type or serial number', () => {
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const bare = (made: typeof one) => written({ ...made, judgeInitials: null });
        expect(docketKey('casd', bare(one)) === docketKey('casd', bare(other))).toBe(bare(one) === bare(other));
        expect(docketKey('casd', bare(one))).not.toBe(docketKey('azd', bare(one)));
      }),
    );
  });

  it('keeps text of another form raw, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { raw, year, serial } = parseDocketNumber(text);
        expect(raw).toBe(text);
        expect(year === null).toBe(serial === null);
        expect(docketKey('casd', text)).toMatch(/^casd\//);
      }),
    );
    expect(parseDocketNumber('No. 18-428')).toEqual({
      raw: 'No. 18-428',
      office: null,
      year: null,
      type: null,
      serial: null,
      judgeInitials: null,
    });
  });
});
