import type { AgencyRecord } from '../../../sources/models/agency.ts';
import type { FigureRecord } from '../../../sources/models/figure.ts';
import type { SourceRecord } from '../../../sources/models/source.ts';
import type { StatementRecord } from '../../../sources/models/statement.ts';
import { recordId, type RecordPrefix } from '../../record-id.ts';
import { foldText, wordsOf } from '../../text-search/words.ts';
import { datedOn } from './dates.ts';
import type { AgencyEntry, Entries, FigureEntry, SourceEntry, StatementEntry } from './entries.ts';
import type { ReferenceLookups } from './reference-lookups.ts';

function agencyRecord(entry: AgencyEntry, lookups: ReferenceLookups): AgencyRecord {
  const { slug, name, acronym = null, kind, parent, systems = [] } = entry;
  if (parent !== undefined) lookups.agencies.get(parent, { file: 'agencies.yaml', record: slug, field: 'parent' });
  return {
    _id: recordId('agy', slug),
    name,
    acronym,
    kind,
    parentId: parent === undefined ? null : recordId('agy', parent),
    systems: systems.map((system) => ({ ...system, description: system.description ?? null })),
    sortKey: foldText(name),
    words: wordsOf(name, acronym),
  };
}

function sourceRecord(entry: SourceEntry, lookups: ReferenceLookups): SourceRecord {
  const { slug, kind, title, publisher, publishedOn, url = null } = entry;
  lookups.agencies.get(publisher, { file: 'sources.yaml', record: slug, field: 'publisher' });
  const { day, precision } = datedOn(publishedOn);
  return {
    _id: recordId('src', slug),
    kind,
    title,
    publisherId: recordId('agy', publisher),
    publishedOn: day,
    publishedOnPrecision: precision,
    url,
    retrievedAt: null,
    contentHash: null,
    sortKey: foldText(title),
    words: wordsOf(title),
  };
}

function figureRecord(entry: FigureEntry, lookups: ReferenceLookups): FigureRecord {
  const where = (field: string) => ({ file: 'figures.yaml', record: entry.slug, field });
  lookups.agencies.get(entry.publisher, where('publisher'));
  lookups.sources.get(entry.source, where('source'));
  const referred = (field: 'supersedes' | 'partOf') => {
    const slug = entry[field];
    if (slug === undefined) return null;
    lookups.figures.get(slug, where(field));
    return recordId('fig', slug);
  };
  const { day, precision } = datedOn(entry.asOf);
  return {
    _id: recordId('fig', entry.slug),
    value: entry.value,
    upperValue: entry.upperValue ?? null,
    qualifier: entry.qualifier ?? 'EXACT',
    unit: entry.unit,
    population: entry.population,
    asOf: day,
    asOfPrecision: entry.estimatedDate === true ? 'ESTIMATED' : precision,
    publisherId: recordId('agy', entry.publisher),
    sourceId: recordId('src', entry.source),
    confidence: entry.confidence,
    supersedesId: referred('supersedes'),
    partOfId: referred('partOf'),
    note: entry.note ?? null,
  };
}

const subjectPrefixes: Readonly<Record<string, RecordPrefix>> = {
  agency: 'agy',
  proceeding: 'pro',
  negotiation: 'neg',
  figure: 'fig',
};

function subjectIdOf({ slug: record, subject }: StatementEntry, lookups: ReferenceLookups): string {
  const [kind = '', slug = ''] = subject.split('/');
  const where = { file: 'statements.yaml', record, field: 'subject' };
  if (kind === 'agency') lookups.agencies.get(slug, where);
  if (kind === 'proceeding') lookups.proceedings.get(slug, where);
  if (kind === 'negotiation') lookups.negotiations.get(slug, where);
  if (kind === 'figure') lookups.figures.get(slug, where);
  return recordId(subjectPrefixes[kind] ?? 'agy', slug);
}

function speakerOf({ slug, speaker }: StatementEntry, lookups: ReferenceLookups): StatementRecord['speaker'] {
  if (speaker === undefined) return null;
  const { name, role = null, agency, person } = speaker;
  const where = (field: string) => ({ file: 'statements.yaml', record: slug, field });
  if (agency !== undefined) lookups.agencies.get(agency, where('speaker.agency'));
  if (person !== undefined) lookups.people.get(person, where('speaker.person'));
  return {
    name,
    role,
    agencyId: agency === undefined ? null : recordId('agy', agency),
    personId: person === undefined ? null : recordId('per', person),
  };
}

/** The day of publication, where it is known: a statement has no place to say that its day is only a month or a year. */
function publicationDay({ publishedOn }: SourceEntry): string | null {
  const { day, precision } = datedOn(publishedOn);
  return precision === 'DAY' ? day : null;
}

/** The statements, with each link of competing ones in both directions. */
function statementRecords(entries: readonly StatementEntry[], lookups: ReferenceLookups): StatementRecord[] {
  const competing = new Map(entries.map(({ slug }) => [slug, new Set<string>()]));
  for (const { slug, competing: others = [] } of entries) {
    for (const other of others) {
      lookups.statements.get(other, { file: 'statements.yaml', record: slug, field: 'competing' });
      competing.get(slug)?.add(other);
      competing.get(other)?.add(slug);
    }
  }
  return entries.map((entry) => {
    const source = lookups.sources.get(entry.source, { file: 'statements.yaml', record: entry.slug, field: 'source' });
    return {
      _id: recordId('stm', entry.slug),
      subjectId: subjectIdOf(entry, lookups),
      property: entry.property,
      value: entry.value,
      originalValue: entry.originalValue ?? null,
      sourceId: recordId('src', entry.source),
      speaker: speakerOf(entry, lookups),
      assertedOn: entry.assertedOn ?? publicationDay(source),
      confidence: entry.confidence,
      competingIds: [...(competing.get(entry.slug) ?? [])].map((slug) => recordId('stm', slug)),
    };
  });
}

/** The records of the sources database. */
export function sourcesRecords(entries: Entries, lookups: ReferenceLookups) {
  return {
    agencies: entries.agencies.map((entry) => agencyRecord(entry, lookups)),
    sources: entries.sources.map((entry) => sourceRecord(entry, lookups)),
    statements: statementRecords(entries.statements, lookups),
    figures: entries.figures.map((entry) => figureRecord(entry, lookups)),
  };
}
