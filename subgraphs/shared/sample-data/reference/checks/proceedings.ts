import type { ProceedingRelation } from '../../../../../schema/generated/litigation.ts';
import { docketKey } from '../../../../litigation/docket-number.ts';
import { proceedingStatusTransitions } from '../../../../litigation/proceeding-status-transitions.ts';
import type { Entries, NegotiationEntry, ProceedingEntry } from '../entries.ts';
import { ReferenceDataError } from '../reference-error.ts';
import { filingDay, statusChangesOf } from '../status-changes.ts';

const file = 'proceedings.yaml';

/** What a related proceeding says of the first. */
const oppositeRelation: Record<ProceedingRelation, ProceedingRelation> = {
  RELATED: 'RELATED',
  SAME_CAPTION: 'SAME_CAPTION',
  TRANSFERRED_FROM: 'TRANSFERRED_TO',
  TRANSFERRED_TO: 'TRANSFERRED_FROM',
  SUCCEEDED_BY: 'PRECEDED_BY',
  PRECEDED_BY: 'SUCCEEDED_BY',
};

/** A docket number stands for one proceeding of its court, dates are in order, and links stand on both sides. */
export function checkProceedings({ proceedings, negotiations }: Entries): void {
  checkDockets(proceedings);
  for (const proceeding of proceedings) {
    checkMilestones(proceeding);
    checkStatusChanges(proceeding, negotiations);
    checkRelated(proceeding, proceedings);
  }
}

function checkDockets(proceedings: readonly ProceedingEntry[]): void {
  const slugOfKey = new Map<string, string>();
  for (const { slug, court, docket, earlier = [] } of proceedings) {
    for (const number of [{ court, docket }, ...earlier]) {
      const key = docketKey(number.court, number.docket);
      const other = slugOfKey.get(key);
      if (other !== undefined) {
        const problem = `docket expects a number that no other proceeding of the court has; found: ${number.docket} in ${number.court}, which ${other} has too`;
        throw new ReferenceDataError(file, `record ${slug}`, problem);
      }
      slugOfKey.set(key, slug);
    }
  }
}

function checkMilestones(entry: ProceedingEntry): void {
  const milestones = entry.milestones ?? [];
  milestones.forEach(({ on }, index) => {
    const before = milestones[index - 1]?.on ?? filingDay(entry);
    if (on >= before) return;
    const problem = `milestones.on expects the earliest first and none before the filing; found: ${on} after ${before}`;
    throw new ReferenceDataError(file, `record ${entry.slug}`, problem);
  });
}

function checkStatusChanges(entry: ProceedingEntry, negotiations: readonly NegotiationEntry[]): void {
  for (const { from, to, on } of statusChangesOf(entry, negotiations)) {
    if (from === null || proceedingStatusTransitions[from].includes(to)) continue;
    const expected = proceedingStatusTransitions[from].join(', ');
    const problem = `milestones.status after ${from} expects one of ${expected}; found: ${to} on ${on}`;
    throw new ReferenceDataError(file, `record ${entry.slug}`, problem);
  }
}

function checkRelated({ slug, related = [] }: ProceedingEntry, proceedings: readonly ProceedingEntry[]): void {
  for (const { relation, proceeding } of related) {
    const other = proceedings.find((candidate) => candidate.slug === proceeding);
    const opposite = oppositeRelation[relation];
    if (other === undefined) continue;
    if (other.related?.some((link) => link.relation === opposite && link.proceeding === slug)) continue;
    const problem = `related expects ${proceeding} to name ${slug} as ${opposite}; found: no such link there`;
    throw new ReferenceDataError(file, `record ${slug}`, problem);
  }
}
