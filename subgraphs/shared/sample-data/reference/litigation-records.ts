import type { ProceedingKind } from '../../../../schema/generated/litigation.ts';
import { docketKey, parseDocketNumber } from '../../../litigation/docket-number.ts';
import type { NegotiationRecord } from '../../../litigation/models/negotiation.ts';
import type { ProceedingPartyRecord, ProceedingRecord } from '../../../litigation/models/proceeding.ts';
import { recordId } from '../../record-id.ts';
import { startOfDay } from '../../status/start-of-day.ts';
import { foldText, wordsOf } from '../../text-search/words.ts';
import type { CourtEntry, DefendantEntry, Entries, NegotiationEntry, ProceedingEntry } from './entries.ts';
import { docketSlug, filingDay, statusChangesOf } from './status-changes.ts';
import type { ReferenceLookups } from './reference-lookups.ts';

const classKinds: readonly ProceedingKind[] = ['CLASS_ACTION', 'PUTATIVE_CLASS_ACTION'];

/** Real plaintiffs appear in captions and nowhere else: the party only points to the caption. */
function plaintiffsOf({ kind }: ProceedingEntry): ProceedingPartyRecord {
  const forWhom = classKinds.includes(kind) ? ', for a class' : '';
  return { role: 'PLAINTIFF', name: `The plaintiffs of the caption${forWhom}`, agencyId: null, personId: null };
}

function agencyPlaintiff(
  { slug: record }: ProceedingEntry,
  slug: string,
  lookups: ReferenceLookups,
): ProceedingPartyRecord {
  const { name } = lookups.agencies.get(slug, { file: 'proceedings.yaml', record, field: 'plaintiffAgency' });
  return { role: 'PLAINTIFF', name, agencyId: recordId('agy', slug), personId: null };
}

function defendantOf(
  { slug: record }: ProceedingEntry,
  { name, agency, person }: DefendantEntry,
  lookups: ReferenceLookups,
): ProceedingPartyRecord {
  const where = (field: string) => ({ file: 'proceedings.yaml', record, field });
  const agencyName = agency === undefined ? '' : lookups.agencies.get(agency, where('defendants.agency')).name;
  if (person !== undefined) lookups.people.get(person, where('defendants.person'));
  return {
    role: 'DEFENDANT',
    name: name ?? agencyName,
    agencyId: agency === undefined ? null : recordId('agy', agency),
    personId: person === undefined ? null : recordId('per', person),
  };
}

function partiesOf(entry: ProceedingEntry, lookups: ReferenceLookups): ProceedingRecord['parties'] {
  const plaintiff =
    entry.plaintiffAgency === undefined ? plaintiffsOf(entry) : agencyPlaintiff(entry, entry.plaintiffAgency, lookups);
  return [plaintiff, ...entry.defendants.map((defendant) => defendantOf(entry, defendant, lookups))];
}

/** The status history, with ids that stay the same. */
function historyOf(entry: ProceedingEntry, negotiations: readonly NegotiationEntry[]) {
  return statusChangesOf(entry, negotiations).map(({ from, to, on, rawTerm, source, note }, index) => ({
    id: recordId('chg', `${entry.slug}/${index}`),
    from,
    to,
    effectiveOn: on,
    recordedAt: startOfDay(on),
    rawTerm,
    sourceId: recordId('src', source),
    note,
  }));
}

function courtOf(entry: ProceedingEntry, lookups: ReferenceLookups): CourtEntry {
  return lookups.courts.get(entry.court, { file: 'proceedings.yaml', record: entry.slug, field: 'court' });
}

function proceedingRecord(
  entry: ProceedingEntry,
  negotiations: readonly NegotiationEntry[],
  lookups: ReferenceLookups,
): ProceedingRecord {
  const where = (field: string) => ({ file: 'proceedings.yaml', record: entry.slug, field });
  const { id, name, citation, state } = courtOf(entry, lookups);
  const earlier = entry.earlier ?? [];
  for (const { court } of earlier) lookups.courts.get(court, where('earlier.court'));
  if (entry.judge !== undefined) lookups.people.get(entry.judge, where('judge'));
  const statusHistory = historyOf(entry, negotiations);
  const last = statusHistory.at(-1) ?? { to: 'FILED' as const, effectiveOn: filingDay(entry) };
  return {
    _id: recordId('pro', entry.slug),
    caption: entry.caption,
    docketNumber: parseDocketNumber(entry.docket),
    court: { id, name, citation, state },
    docketKeys: [docketKey(entry.court, entry.docket), ...earlier.map(({ court, docket }) => docketKey(court, docket))],
    judgeId: entry.judge === undefined ? null : recordId('per', entry.judge),
    kind: entry.kind,
    natureOfSuit: entry.natureOfSuit ?? null,
    filedOn: typeof entry.filed === 'number' ? null : entry.filed,
    filedYear: Number(filingDay(entry).slice(0, 4)),
    status: last.to,
    statusSince: startOfDay(last.effectiveOn),
    version: statusHistory.length,
    statusHistory,
    docketEntries: (entry.milestones ?? []).map(({ on, kind, title }, index) => ({
      id: recordId('chg', `${entry.slug}/entry/${index}`),
      enteredOn: on,
      kind,
      title,
      sourceId: recordId('src', docketSlug(entry)),
    })),
    parties: partiesOf(entry, lookups),
    representations: (entry.counsel ?? []).map(({ organisation, counsel, represents }) => {
      lookups.agencies.get(organisation, where('counsel.organisation'));
      if (counsel !== undefined) lookups.people.get(counsel, where('counsel.counsel'));
      return {
        represents: represents ?? 'PLAINTIFF',
        organisationId: recordId('agy', organisation),
        counselId: counsel === undefined ? null : recordId('per', counsel),
      };
    }),
    related: (entry.related ?? []).map(({ relation, proceeding, note }) => {
      lookups.proceedings.get(proceeding, where('related.proceeding'));
      return { relation, proceedingId: recordId('pro', proceeding), note: note ?? null };
    }),
    confidence: entry.confidence,
    captionSortKey: foldText(entry.caption),
    words: wordsOf(entry.caption, entry.docket, ...earlier.map(({ docket }) => docket)),
  };
}

function negotiationRecord(entry: NegotiationEntry, lookups: ReferenceLookups): NegotiationRecord {
  const where = (field: string) => ({ file: 'negotiations.yaml', record: entry.slug, field });
  const { alsoConcerns = [] } = entry;
  for (const slug of entry.proceedings) lookups.proceedings.get(slug, where('proceedings'));
  for (const slug of alsoConcerns) lookups.proceedings.get(slug, where('alsoConcerns'));
  for (const slug of entry.parties) lookups.agencies.get(slug, where('parties'));
  return {
    _id: recordId('neg', entry.slug),
    title: entry.title,
    status: entry.status,
    proceedingIds: [...alsoConcerns, ...entry.proceedings].map((slug) => recordId('pro', slug)),
    partyIds: entry.parties.map((slug) => recordId('agy', slug)),
    events: entry.events.map(({ on, title, source, confidence }, index) => {
      lookups.sources.get(source, where('events.source'));
      return {
        id: recordId('chg', `${entry.slug}/event/${index}`),
        occurredOn: on.length === 7 ? null : on,
        occurred: on,
        title,
        sourceId: recordId('src', source),
        confidence,
      };
    }),
  };
}

/** The records of the litigation database. */
export function litigationRecords(entries: Entries, lookups: ReferenceLookups) {
  return {
    proceedings: entries.proceedings.map((entry) => proceedingRecord(entry, entries.negotiations, lookups)),
    negotiations: entries.negotiations.map((entry) => negotiationRecord(entry, lookups)),
  };
}
