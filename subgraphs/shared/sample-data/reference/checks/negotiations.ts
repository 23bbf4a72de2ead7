import { datedOn } from '../dates.ts';
import type { Entries, NegotiationEntry } from '../entries.ts';
import { ReferenceDataError } from '../reference-error.ts';
import { filingDay } from '../status-changes.ts';

const file = 'negotiations.yaml';

function checkEvents({ slug, status, events }: NegotiationEntry): void {
  const fail = (problem: string): never => {
    throw new ReferenceDataError(file, `record ${slug}`, problem);
  };
  events.forEach(({ on }, index) => {
    const before = events[index - 1]?.on;
    if (before !== undefined && datedOn(before).day > datedOn(on).day) {
      fail(`events expects the earliest first; found: ${on} after ${before}`);
    }
  });
  const opening = events.filter(({ opens }) => opens === true).length;
  if (opening !== 1) fail(`events expects one that opens the talks; found: ${opening}`);
  const ending = events.filter(({ ends }) => ends === true).length;
  const expected = status === 'OPEN' ? 0 : 1;
  if (ending !== expected)
    fail(`events expects ${expected} that end the talks, since status is ${status}; found: ${ending}`);
}

/** Events are in order; talks begin once and end once; no suit was in the talks that was filed after their end. */
export function checkNegotiations({ negotiations, proceedings }: Entries): void {
  const bySlug = new Map(proceedings.map((proceeding) => [proceeding.slug, proceeding]));
  for (const negotiation of negotiations) {
    checkEvents(negotiation);
    const end = negotiation.events.find(({ ends }) => ends === true)?.on;
    for (const slug of negotiation.proceedings) {
      const proceeding = bySlug.get(slug);
      if (proceeding === undefined || end === undefined || filingDay(proceeding) <= datedOn(end).day) continue;
      const problem = `proceedings expects suits filed before the talks ended on ${end}; found: ${slug}, filed ${proceeding.filed}`;
      throw new ReferenceDataError(file, `record ${negotiation.slug}`, problem);
    }
  }
}
