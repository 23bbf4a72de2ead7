import fc from 'fast-check';
import { newRecordId, recordId, type RecordPrefix, subjectTypeOf } from '../../subgraphs/shared/record-id.ts';
import {
  agencyIdOf,
  loadReferenceData,
  proceedingIdOf,
  type ReferenceData,
  sourceIdOf,
} from '../../subgraphs/shared/sample-data/reference/index.ts';

const typeOfPrefix: Readonly<Partial<Record<RecordPrefix, string>>> = {
  per: 'Person',
  fam: 'Family',
  cas: 'SeparationCase',
  pro: 'Proceeding',
  neg: 'Negotiation',
  agy: 'Agency',
  src: 'Source',
  stm: 'Statement',
  fig: 'Figure',
};
const prefixes = Object.keys(typeOfPrefix) as RecordPrefix[];

describe('ids of records', () => {
  it('are the same for the same text, differ for another, and show the type', () => {
    fc.assert(
      fc.property(fc.constantFrom(...prefixes), fc.string(), fc.string(), (prefix, text, other) => {
        expect(recordId(prefix, text)).toBe(recordId(prefix, text));
        expect(recordId(prefix, text) === recordId(prefix, other)).toBe(text === other);
        expect(subjectTypeOf(recordId(prefix, text))).toBe(typeOfPrefix[prefix]);
        expect(subjectTypeOf(newRecordId(prefix))).toBe(typeOfPrefix[prefix]);
      }),
    );
  });

  it('are new each time where a record is new', () => {
    const ids = Array.from({ length: 1000 }, () => newRecordId('stm'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(['', 'stm', 'xyz_1', '_1', 'chg_0011', 'constructor_1', 'toString'])(
    'of no record have no type: "%s"',
    (id) => {
      expect(subjectTypeOf(id)).toBeNull();
    },
  );
});

describe('the reference data as a whole', () => {
  let data: ReferenceData;

  beforeAll(async () => {
    data = await loadReferenceData();
  });

  it('has each id once', () => {
    const ids = Object.values(data).flatMap((records: { _id: string }[]) => records.map(({ _id }) => _id));
    const changes = data.proceedings.flatMap(({ statusHistory, docketEntries }) => [
      ...statusHistory,
      ...docketEntries,
    ]);
    const events = data.negotiations.flatMap(({ events: own }) => own);
    const all = [...ids, ...[...changes, ...events].map(({ id }) => id)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('has no id that leads nowhere', () => {
    const known = new Set(Object.values(data).flatMap((records: { _id: string }[]) => records.map(({ _id }) => _id)));
    const referred = JSON.stringify(data).match(/"(?:per|fam|cas|pro|neg|agy|src|stm|fig)_[^"]*"/g) ?? [];
    const dangling = referred.map((quoted) => quoted.slice(1, -1)).filter((id) => !known.has(id));
    expect(referred.length).toBeGreaterThan(500);
    expect(dangling).toEqual([]);
  });

  it('gives the ids of records by their slugs', () => {
    const agency = (slug: string) => data.agencies.find(({ _id }) => _id === agencyIdOf(slug))?.acronym;
    expect(['cbp', 'usbp', 'ice', 'orr', 'hhs', 'dhs', 'doj', 'frtf'].map(agency)).toEqual([
      'CBP',
      'USBP',
      'ICE',
      'ORR',
      'HHS',
      'DHS',
      'DOJ',
      'FRTF',
    ]);
    expect(data.proceedings.find(({ _id }) => _id === proceedingIdOf('ms-l'))?.caption).toBe('Ms. L. v. ICE');
    expect(data.sources.find(({ _id }) => _id === sourceIdOf('gao-19-163'))?.title).toMatch(/^GAO-19-163/);
  });

  it('is the same each time', async () => {
    expect(await loadReferenceData()).toEqual(data);
  });
});
