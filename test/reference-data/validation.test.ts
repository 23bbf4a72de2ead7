import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReferenceData } from '../../subgraphs/shared/sample-data/reference/index.ts';
import { referenceDirectory } from '../../subgraphs/shared/sample-data/reference/read-entries.ts';

/** A mistake in a data file: what is replaced by what, and the message it gives. */
type Mistake = readonly [what: string, file: string, from: string, to: string, message: string];

const mistakes: readonly Mistake[] = [
  [
    'a day that is no day',
    'proceedings.yaml',
    '    - on: 2018-06-26\n      kind: ORDER\n      title: Class certified',
    '    - on: June 2018\n      kind: ORDER\n      title: Class certified',
    'proceedings.yaml, record ms-l: milestones.0.on expects a day such as 2021-03-16; found: "June 2018"',
  ],
  [
    'a month that is no month',
    'negotiations.yaml',
    'on: 2021-03\n',
    'on: 2021-13\n',
    'negotiations.yaml, record settlement-talks-2021: events.0.on expects a day such as 2021-03-16, or a month: 2021-03; found: "2021-13"',
  ],
  [
    'a number with a comma',
    'figures.yaml',
    'value: 2551\n',
    "value: '2,551'\n",
    'figures.yaml, record 2018-07-total: value expects a whole number without commas; found: "2,551"',
  ],
  [
    'a confidence that is too low',
    'figures.yaml',
    'confidence: MEDIUM',
    'confidence: LOW',
    'figures.yaml, record 2018-07-total: confidence expects one of HIGH, MEDIUM; found: "LOW"',
  ],
  [
    'a kind that the graph does not have',
    'agencies.yaml',
    'kind: EXECUTIVE_OFFICE',
    'kind: PALACE',
    'agencies.yaml, record white-house: kind expects one of DEPARTMENT, AGENCY,',
  ],
  [
    'a family member among the people',
    'people.yaml',
    'kind: COUNSEL',
    'kind: FAMILY_MEMBER',
    'people.yaml, record gelernt: kind expects one of JUDGE, COUNSEL, OFFICIAL, JOURNALIST; found: "FAMILY_MEMBER"',
  ],
  [
    'an unknown field',
    'people.yaml',
    'given: Lee\n',
    'given: Lee\n  birthDate: 1900-01-01\n',
    'people.yaml, record gelernt: the record has an unknown field birthDate',
  ],
  [
    'a missing field',
    'sources.yaml',
    '  publisher: nbc-news\n',
    '',
    "sources.yaml, record nbc-2021-12-16: the record must have required property 'publisher'",
  ],
  [
    'a docket number of another form',
    'proceedings.yaml',
    'docket: 3:18-cv-00428',
    'docket: 18-428',
    'proceedings.yaml, record ms-l: docket expects a docket number such as 3:18-cv-00428; found: "18-428"',
  ],
  [
    'a defendant without a name',
    'proceedings.yaml',
    '- agency: ice\n',
    '- person: sessions\n',
    'proceedings.yaml, record ms-l: defendants.0 expects an agency or a name',
  ],
  [
    'an unknown judge',
    'proceedings.yaml',
    'judge: sabraw',
    'judge: sabrow',
    'proceedings.yaml, record ms-l: judge is sabrow, but people.yaml has no such record',
  ],
  [
    'an unknown court',
    'proceedings.yaml',
    'court: casd',
    'court: cas',
    'proceedings.yaml, record ms-l: court is cas, but courts.yaml has no such record',
  ],
  [
    'an unknown publisher',
    'sources.yaml',
    'publisher: nbc-news',
    'publisher: nbc',
    'sources.yaml, record nbc-2021-12-16: publisher is nbc, but agencies.yaml has no such record',
  ],
  [
    'an unknown competing statement',
    'statements.yaml',
    'competing: [remaining-2023]',
    'competing: [remaining-2022]',
    'statements.yaml, record remaining-2024: competing is remaining-2022, but statements.yaml has no such record',
  ],
  [
    'a statement that competes with itself',
    'statements.yaml',
    'competing: [remaining-2023]',
    'competing: [remaining-2024]',
    'statements.yaml, record remaining-2024: competing expects other statements; found: remaining-2024 itself',
  ],
  [
    'a statement about an unknown record',
    'statements.yaml',
    'subject: figure/2023-02-remaining',
    'subject: figure/2022-02-remaining',
    'statements.yaml, record remaining-2023: subject is 2022-02-remaining, but figures.yaml has no such record',
  ],
  [
    'a slug twice',
    'people.yaml',
    'slug: friedman',
    'slug: sabraw',
    'people.yaml, record sabraw: another record has the same slug',
  ],
  [
    'a docket number twice in one court',
    'proceedings.yaml',
    'docket: 3:18-cv-01832',
    'docket: 3:18-cv-00428-DMS',
    'proceedings.yaml, record mmm: docket expects a number that no other proceeding of the court has; found: 3:18-cv-00428-DMS in casd, which ms-l has too',
  ],
  [
    'a milestone before the filing',
    'proceedings.yaml',
    'on: 2018-10-09',
    'on: 2017-10-09',
    'proceedings.yaml, record mmm: milestones.on expects the earliest first and none before the filing; found: 2017-10-09 after 2018-07-27',
  ],
  [
    'a status that may not follow',
    'proceedings.yaml',
    '      title: Class expanded\n',
    '      title: Class expanded\n      status: TALKS_WITHDRAWN\n',
    'proceedings.yaml, record ms-l: milestones.status after INJUNCTION_GRANTED expects one of',
  ],
  [
    'a link on one side only',
    'proceedings.yaml',
    '    - relation: SUCCEEDED_BY\n      proceeding: ko-ftca',
    '    - relation: SUCCEEDED_BY\n      proceeding: dora',
    'proceedings.yaml, record ko: related expects dora to name ko as PRECEDED_BY; found: no such link there',
  ],
  [
    'corrections in a loop',
    'figures.yaml',
    '  source: gao-19-163\n',
    '  source: gao-19-163\n  supersedes: 2019-01-net\n',
    'figures.yaml, record 2018-09-total: supersedes expects an end, but goes in a loop; found: 2018-09-total -> 2019-01-net -> 2018-09-total',
  ],
  [
    'a correction of a later figure',
    'figures.yaml',
    'supersedes: 2018-09-total',
    'supersedes: 2021-06-total',
    'figures.yaml, record 2019-01-net: supersedes expects a figure from before 2019-01; found: 2021-06-total as of 2021-06-02',
  ],
  [
    'a part in another unit than its total',
    'figures.yaml',
    'partOf: 2020-10-sought',
    'partOf: 2021-06-total',
    'figures.yaml, record 2020-10-reached: partOf expects a figure in PARENTS; found: 2021-06-total in CHILDREN',
  ],
  [
    'a range without an end',
    'figures.yaml',
    '  upperValue: 5000\n',
    '',
    'figures.yaml, record 2023-12-class: upperValue expects a number over the value 4500, since qualifier is RANGE; found: none',
  ],
  [
    'an agency above itself',
    'agencies.yaml',
    '  acronym: DHS\n',
    '  acronym: DHS\n  parent: usbp\n',
    'agencies.yaml, record dhs: parent expects an end, but goes in a loop; found: dhs -> usbp -> cbp -> dhs',
  ],
  [
    'the code of a record system twice',
    'agencies.yaml',
    'code: ICE_EARM',
    'code: CBP_E3',
    'agencies.yaml, record ice: systems.code expects a code that is unique over all agencies; found: CBP_E3, which cbp has too',
  ],
  [
    'a suit in talks that ended before it was filed',
    'negotiations.yaml',
    'wilbur-pg,',
    'wilbur-pg, jp-azd,',
    'negotiations.yaml, record settlement-talks-2021: proceedings expects suits filed before the talks ended on 2021-12-16; found: jp-azd, filed 2022',
  ],
  [
    'talks that ended, and are open',
    'negotiations.yaml',
    'status: WITHDRAWN',
    'status: OPEN',
    'negotiations.yaml, record settlement-talks-2021: events expects 0 that end the talks, since status is OPEN; found: 1',
  ],
  [
    'events out of order',
    'negotiations.yaml',
    'on: 2021-10-28',
    'on: 2020-10-28',
    'negotiations.yaml, record settlement-talks-2021: events expects the earliest first; found: 2020-10-28 after 2021-03',
  ],
  [
    'text that is no YAML',
    'courts.yaml',
    '- id: casd\n',
    '- id: casd: x\n',
    'courts.yaml, line 3: expects YAML; found: Nested mappings are not allowed',
  ],
];

describe('a mistake in the data files', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'reference-data-'));
    await cp(referenceDirectory, directory, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  });

  afterEach(() => rm(directory, { recursive: true }));

  it.each(mistakes)(
    'is reported with file, record, field, what was found and expected: %s',
    async (_, file, from, to, message) => {
      const path = join(directory, file);
      const text = await readFile(path, 'utf8');
      expect(text).toContain(from);
      await writeFile(path, text.replace(from, to));
      const loading = loadReferenceData(directory);
      await expect(loading).rejects.toThrow(message);
      await expect(loading).rejects.toMatchObject({ name: 'ReferenceDataError' });
    },
  );

  it('is none in the files as they are', async () => {
    await expect(loadReferenceData(directory)).resolves.toBeDefined();
  });

  it('is an empty file, too', async () => {
    await writeFile(join(directory, 'people.yaml'), '');
    await expect(loadReferenceData(directory)).rejects.toThrow(
      'people.yaml, the whole file: expects a list of records',
    );
  });
});
