import type { DatedProceedingFragment } from '../../../schema/generated/explorer-operations.ts';
import { EnumWords } from '../language/enum-words.tsx';
import type { TimelineEntry } from './timeline-entry.ts';

function docketEntries({ id, caption, docketEntries: milestones }: DatedProceedingFragment): TimelineEntry[] {
  return milestones.map(({ id: entryId, enteredOn, kind, title, source }) => ({
    key: entryId,
    kind: 'docket',
    on: enteredOn,
    precision: 'DAY',
    what: (
      <>
        <EnumWords of="DocketEntryKind" value={kind} />: {title}
      </>
    ),
    about: { name: caption, to: `/proceedings/${id}` },
    source: source ?? null,
  }));
}

type Negotiation = DatedProceedingFragment['negotiations'][number];

function negotiationEntries({ id, title: name, events }: Negotiation): TimelineEntry[] {
  return events.map(({ id: eventId, occurredOn, occurred, title, source }) => ({
    key: eventId,
    kind: 'negotiation',
    on: occurredOn ?? `${occurred}-01`,
    precision: occurredOn ? 'DAY' : 'MONTH',
    what: title,
    about: { name, to: `/negotiations/${id}` },
    source: source ?? null,
  }));
}

/** What is dated about proceedings: milestones on their dockets, and what happened in talks; talks on several proceedings once. */
export function entriesOfProceedings(proceedings: readonly DatedProceedingFragment[]): TimelineEntry[] {
  const negotiations = new Map(proceedings.flatMap((one) => one.negotiations.map((talks) => [talks.id, talks])));
  return [...proceedings.flatMap(docketEntries), ...[...negotiations.values()].flatMap(negotiationEntries)];
}
