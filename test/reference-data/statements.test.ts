import { recordId } from '../../subgraphs/shared/record-id.ts';
import { loadReferenceData, type ReferenceData } from '../../subgraphs/shared/sample-data/reference/index.ts';

/** What the first source reports: a part of the statement, and its speaker where that is not NBC News itself. */
const reportedByNbc: readonly (readonly [string, string | null])[] = [
  ['withdrew from the talks', 'American Civil Liberties Union'],
  ['unwillingness to spend political capital', 'Lee Gelernt'],
  ['defend in court the United States and the individual officials', 'Lee Gelernt'],
  ['Hundreds of thousands of dollars per person', null],
  ["families' lawyers represent them in a number of cases", null],
  ['Referred questions to the Department of Justice, citing active litigation', 'White House'],
  ['Had not responded at once', null],
  ['More than 5,600 children', null],
  ['zero tolerance policy was ended in 2021', null],
  ['no system to reunite quickly', null],
  ['More than 1,000 families', 'White House'],
  ['Many parents were removed while their children stayed', null],
  ['More than 300 parents', 'Court records'],
];

const competing: readonly (readonly [string, string])[] = [
  [
    'The administration withdrew from the talks',
    'A Justice Department statement disputes that the department walked away',
  ],
  ['The administration withdrew from the talks', 'An official disputes which side walked away'],
  ['More than 300 parents of separated children not located', '337 children whose parents were not reached'],
  ['998 children not yet reunified', '1,360 children without confirmed reunification'],
  [
    'There is a central database of separated families',
    'The inspector general found no evidence of a central database',
  ],
  ['There is a central database of separated families', 'There was no system to reunite quickly'],
  ['The zero tolerance policy was ended in 2021', 'An executive order of 2018-06-20 ended family separation'],
];

const policies: readonly (readonly [string, string])[] = [
  ['2017-01-01', 'Pilot of prosecutions in the El Paso sector'],
  ['2018-04-06', 'Zero tolerance memorandum'],
  ['2018-05-04', 'DHS referral of all adults for prosecution'],
  ['2018-06-20', 'Executive order ending family separation'],
  ['2021-02-02', 'Executive Order 14011'],
];

describe('the statements, agencies and people of the reference data', () => {
  let data: ReferenceData;

  beforeAll(async () => {
    data = await loadReferenceData();
  });

  function statement(beginning: string) {
    const found = data.statements.filter(({ value }) => value.startsWith(beginning));
    const [only, ...others] = found;
    if (only === undefined || others.length > 0) throw new Error(`Expected one statement; found: ${found.length}`);
    return only;
  }

  it.each(reportedByNbc)('have what NBC News reported on 2021-12-16: %s', (part, speaker) => {
    const source = data.sources.find(({ publisherId }) => publisherId === recordId('agy', 'nbc-news'));
    expect(source?.publishedOn).toBe('2021-12-16');
    const found = data.statements.filter(({ sourceId, value }) => sourceId === source?._id && value.includes(part));
    expect(found).toHaveLength(1);
    expect(found[0]?.speaker?.name ?? null).toBe(speaker);
    expect(found[0]?.confidence).toBe('MEDIUM');
  });

  it.each(competing)('set against each other, from both sides: "%s" and "%s"', (one, other) => {
    expect(statement(one).competingIds).toContain(statement(other)._id);
    expect(statement(other).competingIds).toContain(statement(one)._id);
  });

  it('compete in both directions, always, and never with themselves', () => {
    const byId = new Map(data.statements.map((record) => [record._id, record]));
    for (const { _id, competingIds } of data.statements) {
      expect(competingIds).not.toContain(_id);
      for (const id of competingIds) expect(byId.get(id)?.competingIds).toContain(_id);
    }
  });

  it.each(policies)('have the policy of %s: %s', (publishedOn, title) => {
    const found = data.sources.find((source) => source.kind === 'POLICY_DOCUMENT' && source.title.startsWith(title));
    expect(found?.publishedOn).toBe(publishedOn);
    expect(found?.publishedOnPrecision).toBe(publishedOn === '2017-01-01' ? 'YEAR' : 'DAY');
  });

  it('say what each docket says: the filing, and each milestone', () => {
    for (const { _id, docketEntries } of data.proceedings) {
      const about = data.statements.filter(({ subjectId }) => subjectId === _id);
      expect(about.filter(({ property }) => property === 'filedOn')).toHaveLength(1);
      expect(about.filter(({ property }) => property !== 'filedOn').map(({ assertedOn }) => assertedOn)).toEqual(
        docketEntries.map(({ enteredOn }) => enteredOn),
      );
    }
  });

  it('give no day to a statement whose source has only a month or a year', () => {
    const imprecise = new Set(
      data.sources.filter(({ publishedOnPrecision }) => publishedOnPrecision !== 'DAY').map(({ _id }) => _id),
    );
    const days = data.statements
      .filter(({ sourceId, property }) => imprecise.has(sourceId) && property === 'filedOn')
      .map(({ assertedOn }) => assertedOn);
    expect(days.length).toBeGreaterThan(3);
    expect(new Set(days)).toEqual(new Set([null]));
  });

  it('have each fact with a source and a confidence above LOW', () => {
    const facts = [...data.statements, ...data.figures, ...data.proceedings];
    for (const { confidence } of facts) expect(['HIGH', 'MEDIUM']).toContain(confidence);
    for (const { events } of data.negotiations) {
      for (const { sourceId, confidence } of events) {
        expect(sourceId).not.toBeNull();
        expect(['HIGH', 'MEDIUM']).toContain(confidence);
      }
    }
  });

  it('have the record systems of the agencies', () => {
    const systems = data.agencies.flatMap(({ acronym, systems: own }) => own.map(({ code }) => [acronym, code]));
    expect(systems).toEqual([
      ['DHS', 'DHS_CENTRAL'],
      ['CBP', 'CBP_E3'],
      ['ICE', 'ICE_EARM'],
      ['ORR', 'ORR_UC_PORTAL'],
    ]);
  });

  it('have the agencies below the departments that they belong to', () => {
    const parentOf = (slug: string) => data.agencies.find(({ _id }) => _id === recordId('agy', slug))?.parentId;
    expect(parentOf('usbp')).toBe(recordId('agy', 'cbp'));
    for (const slug of ['cbp', 'ice', 'frtf', 'dhs-oig']) expect(parentOf(slug)).toBe(recordId('agy', 'dhs'));
    for (const slug of ['orr', 'hhs-oig']) expect(parentOf(slug)).toBe(recordId('agy', 'hhs'));
    expect(parentOf('doj')).toBeNull();
  });

  it('have no person but judges, counsel and officials: no plaintiff and no child', () => {
    expect(data.persons.map(({ kind, name: { family } }) => `${kind} ${family}`).sort()).toEqual([
      'COUNSEL Gelernt',
      'JUDGE Bolden',
      'JUDGE Bolton',
      'JUDGE Contreras',
      'JUDGE Engelmayer',
      'JUDGE Friedman',
      'JUDGE Kronstadt',
      'JUDGE Pechman',
      'JUDGE Sabraw',
      'JUDGE Soto',
      'OFFICIAL Nielsen',
      'OFFICIAL Sessions',
    ]);
    for (const person of data.persons) {
      expect(person).toMatchObject({
        synthetic: false,
        birthYear: null,
        birthDate: null,
        identifiers: [],
        contactPoints: [],
      });
    }
  });

  it('have the initials of real plaintiffs in captions and nowhere else', () => {
    const plaintiffs = data.proceedings.flatMap(({ parties }) => parties.filter(({ role }) => role === 'PLAINTIFF'));
    for (const { name, personId } of plaintiffs) {
      expect(name).not.toMatch(/\b[A-Z]\./);
      expect(personId).toBeNull();
    }
    const captions = data.proceedings.map(({ caption }) => caption);
    const textsWithoutCaptions = [
      ...data.statements.map(({ value }) => value),
      ...data.sources.map(({ title }) => title),
    ]
      .map((text) => captions.reduce((rest, caption) => rest.replaceAll(caption, ''), text))
      .map((text) => text.replaceAll('U.S.', ''));
    for (const text of textsWithoutCaptions) expect(text).not.toMatch(/\b[A-Z]\.([A-Z]\.)+/);
  });
});
