import type { ProceedingStatus } from '../../../../schema/generated/litigation.ts';
import { datedOn } from './dates.ts';
import type { NegotiationEntry, ProceedingEntry } from './entries.ts';

/** One change of a proceeding's status, as the data files say it. */
export interface WrittenStatusChange {
  from: ProceedingStatus | null;
  to: ProceedingStatus;
  /** ISO day. */
  on: string;
  rawTerm: string;
  /** Slug of the source. */
  source: string;
  note: string | null;
}

type Change = Omit<WrittenStatusChange, 'from'>;

/** The slug of the source that a docket itself is. */
export function docketSlug(proceeding: ProceedingEntry): string {
  return `docket-${proceeding.slug}`;
}

/** The day of filing; the first day of the year where only that is known. */
export function filingDay({ filed }: ProceedingEntry): string {
  return datedOn(filed).day;
}

function filingOf(entry: ProceedingEntry): Change {
  const note = typeof entry.filed === 'number' ? 'Only the year of filing is known.' : null;
  return { to: 'FILED', on: filingDay(entry), rawTerm: 'Filed', source: docketSlug(entry), note };
}

function milestonesOf(entry: ProceedingEntry): Change[] {
  return (entry.milestones ?? []).flatMap(({ status, on, title }) =>
    status === undefined ? [] : [{ to: status, on, rawTerm: title, source: docketSlug(entry), note: null }],
  );
}

function talksNote({ note }: NegotiationEntry, dateNote: string | null): string | null {
  const notes = [dateNote, note].filter((part) => typeof part === 'string');
  return notes.length === 0 ? null : notes.join(' ');
}

/** What a negotiation changed: talks from its opening on, or from the filing of a later suit on, until they were withdrawn from. */
function talksOf(entry: ProceedingEntry, negotiation: NegotiationEntry): Change[] {
  return negotiation.events.flatMap(({ on, title, source, opens, ends }): Change[] => {
    const { day, precision } = datedOn(on);
    const change = { rawTerm: title, source };
    const onlyMonth = precision === 'DAY' ? null : 'Only the month is known.';
    if (opens === true) {
      const filed = filingDay(entry);
      const filedLater = filed > day;
      return [
        {
          ...change,
          to: 'SETTLEMENT_TALKS',
          on: filedLater ? filed : day,
          note: talksNote(negotiation, filedLater ? 'Filed while the talks went on.' : onlyMonth),
        },
      ];
    }
    if (ends !== true || negotiation.status !== 'WITHDRAWN') return [];
    return [{ ...change, to: 'TALKS_WITHDRAWN', on: day, note: talksNote(negotiation, onlyMonth) }];
  });
}

/**
 * The changes of a proceeding's status, the oldest first: filed, then what its milestones changed and what the settlement talks
 * about it changed, each from its own day on.
 */
export function statusChangesOf(
  entry: ProceedingEntry,
  negotiations: readonly NegotiationEntry[],
): WrittenStatusChange[] {
  const talks = negotiations.filter(({ proceedings }) => proceedings.includes(entry.slug));
  const changes = [
    filingOf(entry),
    ...milestonesOf(entry),
    ...talks.flatMap((negotiation) => talksOf(entry, negotiation)),
  ];
  const inOrder = changes.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
  return inOrder.map((change, index) => ({ ...change, from: inOrder[index - 1]?.to ?? null }));
}
