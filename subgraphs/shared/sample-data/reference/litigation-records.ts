import { docketKey, parseDocketNumber } from '../../../litigation/docket-number.ts';
import type { NegotiationRecord } from '../../../litigation/models/negotiation.ts';
import type { ProceedingRecord } from '../../../litigation/models/proceeding.ts';
import { recordId } from '../../record-id.ts';
import { startOfDay } from '../../status/start-of-day.ts';
import { foldText, wordsOf } from '../../text-search/words.ts';
import type { CourtEntry, Entries, NegotiationEntry, ProceedingEntry } from './entries.ts';
import type { ReferenceLookups } from './reference-lookups.ts';

/** The slug of the source that a docket itself is. */
export function docketSlug(proceeding: ProceedingEntry): string {
  return `docket-${proceeding.slug}`;
}

/** The day of filing; the first day of the year where only that is known. */
export function filingDay({ filed }: ProceedingEntry): string {
  return typeof filed === 'number' ? `${filed}-01-01` : filed;
}

function partiesOf(entry: ProceedingEntry, lookups: ReferenceLookups): ProceedingRecord['parties'] {
  const where = (field: string) => ({ file: 'proceedings.yaml', record: entry.slug, field });
  const agencyParty = (role: 'PLAINTIFF' | 'DEFENDANT', slug: string, field: string) => {
    const agency = lookups.agencies.get(slug, where(field));
    return { role, name: agency.name, agencyId: recordId('agy', slug), personId: null };
  };
  const plaintiffs = [
    ...(entry.plaintiff === undefined
      ? []
      : [{ role: 'PLAINTIFF' as const, name: entry.plaintiff, agencyId: null, personId: null }]),
    ...(entry.plaintiffAgency === undefined
      ? []
      : [agencyParty('PLAINTIFF', entry.plaintiffAgency, 'plaintiffAgency')]),
  ];
  return [...plaintiffs, ...entry.defendants.map((slug) => agencyParty('DEFENDANT', slug, 'defendants'))];
}

/** The status history: filed, then what the milestones changed, each from its own day on. */
function historyOf(entry: ProceedingEntry): ProceedingRecord['statusHistory'] {
  const changes = [
    { to: 'FILED' as const, on: filingDay(entry), title: 'Filed' },
    ...(entry.milestones ?? []).flatMap(({ status, on, title }) =>
      status === undefined ? [] : [{ to: status, on, title }],
    ),
  ];
  return changes.map(({ to, on, title }, index) => ({
    id: recordId('chg', `${entry.slug}/${index}`),
    from: changes[index - 1]?.to ?? null,
    to,
    effectiveOn: on,
    recordedAt: startOfDay(on),
    rawTerm: title,
    sourceId: recordId('src', docketSlug(entry)),
    note: typeof entry.filed === 'number' && index === 0 ? 'Only the year of filing is known.' : null,
  }));
}

function courtOf(entry: ProceedingEntry, lookups: ReferenceLookups): CourtEntry {
  return lookups.courts.get(entry.court, { file: 'proceedings.yaml', record: entry.slug, field: 'court' });
}

function proceedingRecord(entry: ProceedingEntry, lookups: ReferenceLookups): ProceedingRecord {
  const where = (field: string) => ({ file: 'proceedings.yaml', record: entry.slug, field });
  const { id, name, citation, state } = courtOf(entry, lookups);
  const earlier = entry.earlier ?? [];
  for (const { court } of earlier) lookups.courts.get(court, where('earlier.court'));
  if (entry.judge !== undefined) lookups.people.get(entry.judge, where('judge'));
  const statusHistory = historyOf(entry);
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
  for (const slug of entry.proceedings) lookups.proceedings.get(slug, where('proceedings'));
  for (const slug of entry.parties) lookups.agencies.get(slug, where('parties'));
  return {
    _id: recordId('neg', entry.slug),
    title: entry.title,
    status: entry.status,
    proceedingIds: entry.proceedings.map((slug) => recordId('pro', slug)),
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
    proceedings: entries.proceedings.map((entry) => proceedingRecord(entry, lookups)),
    negotiations: entries.negotiations.map((entry) => negotiationRecord(entry, lookups)),
  };
}
