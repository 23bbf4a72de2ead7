import type { NegotiationRecord } from '../../../litigation/models/negotiation.ts';
import type { ProceedingRecord } from '../../../litigation/models/proceeding.ts';
import { displayedNames } from '../../../people/displayed-name.ts';
import type { PersonRecord } from '../../../people/models/person.ts';
import type { AgencyRecord } from '../../../sources/models/agency.ts';
import type { FigureRecord } from '../../../sources/models/figure.ts';
import type { SourceRecord } from '../../../sources/models/source.ts';
import type { StatementRecord } from '../../../sources/models/statement.ts';
import { recordId } from '../../record-id.ts';
import type { AgencyEntry, Entries, PersonEntry, ProceedingEntry, SourceEntry, StatementEntry } from './entries.ts';
import { litigationRecords } from './litigation-records.ts';
import { checkReferenceEntries } from './checks/index.ts';
import { readEntries } from './read-entries.ts';
import { referenceLookups } from './reference-lookups.ts';
import { sourcesRecords } from './source-records.ts';
import { docketSlug } from './status-changes.ts';

/** The real part of the sample data: public facts, ready for the databases. */
export interface ReferenceData {
  persons: PersonRecord[];
  agencies: AgencyRecord[];
  sources: SourceRecord[];
  statements: StatementRecord[];
  figures: FigureRecord[];
  proceedings: ProceedingRecord[];
  negotiations: NegotiationRecord[];
}

/** The id of an agency of the data files. */
export function agencyIdOf(slug: string): string {
  return recordId('agy', slug);
}

/** The id of a source of the data files. */
export function sourceIdOf(slug: string): string {
  return recordId('src', slug);
}

/** The id of a proceeding of the data files. */
export function proceedingIdOf(slug: string): string {
  return recordId('pro', slug);
}

/** The id of a negotiation of the data files. */
export function negotiationIdOf(slug: string): string {
  return recordId('neg', slug);
}

/** Each court is an agency, too: it publishes its dockets. */
function courtAgencies(entries: Entries): AgencyEntry[] {
  return entries.courts.map(({ id, name, citation }) => ({
    slug: `court-${id}`,
    name,
    acronym: citation,
    kind: 'COURT',
  }));
}

/** Each docket is a source. */
function docketSources({ proceedings }: Entries): SourceEntry[] {
  return proceedings.map((proceeding) => ({
    slug: docketSlug(proceeding),
    kind: 'COURT_FILING',
    title: `Docket ${proceeding.docket}, ${proceeding.caption}`,
    publisher: `court-${proceeding.court}`,
    publishedOn: proceeding.filed,
  }));
}

/** What each docket says of its proceeding: when it was filed, and each milestone. */
function docketStatements({ proceedings }: Entries): StatementEntry[] {
  const statement = (
    proceeding: ProceedingEntry,
    name: string,
    content: Pick<StatementEntry, 'property' | 'value' | 'originalValue' | 'assertedOn'>,
  ): StatementEntry => ({
    slug: `${docketSlug(proceeding)}-${name}`,
    subject: `proceeding/${proceeding.slug}`,
    source: docketSlug(proceeding),
    confidence: proceeding.confidence,
    ...content,
  });
  return proceedings.flatMap((proceeding) => [
    statement(proceeding, 'filed', { property: 'filedOn', value: String(proceeding.filed) }),
    ...(proceeding.milestones ?? []).map(({ on, title, status }, index) => {
      const said =
        status === undefined
          ? { property: 'milestone', value: title }
          : { property: 'status', value: status, originalValue: title };
      return statement(proceeding, `milestone-${index + 1}`, { ...said, assertedOn: on });
    }),
  ]);
}

function personRecord({ slug, kind, given, middle, family }: PersonEntry): PersonRecord {
  const name = { given, middle: middle ?? null, family, secondFamily: null };
  const person = { kind, name, birthYear: null, wasMinor: false };
  return {
    _id: recordId('per', slug),
    ...person,
    ...displayedNames(person),
    birthDate: null,
    sex: null,
    nationality: null,
    languages: [],
    identifiers: [],
    contactPoints: [],
    synthetic: false,
  };
}

/**
 * Reads the data files, checks them, and makes records of them. The ids are always the same for the same slugs.
 * @param directory where the data files are, if not in their usual place
 * @throws ReferenceDataError
 */
export async function loadReferenceData(directory?: string): Promise<ReferenceData> {
  const written = await readEntries(directory);
  const entries = {
    ...written,
    agencies: [...written.agencies, ...courtAgencies(written)],
    sources: [...written.sources, ...docketSources(written)],
    statements: [...written.statements, ...docketStatements(written)],
  };
  const lookups = referenceLookups(entries);
  checkReferenceEntries(entries);
  return {
    persons: entries.people.map(personRecord),
    // First what a person wrote, then what was made of it: a mistake is reported where it was made.
    ...litigationRecords(entries, lookups),
    ...sourcesRecords(entries, lookups),
  };
}
