import type { NegotiationResolvers, ProceedingResolvers } from '../../schema/generated/litigation.ts';
import type { FieldPaths } from '../shared/selection/field-paths.ts';

/** What each field of `Proceeding` reads of its record. */
export const proceedingPaths: FieldPaths<ProceedingResolvers> = {
  id: [],
  caption: ['caption'],
  docketNumber: ['docketNumber'],
  court: ['court'],
  judge: ['judgeId'],
  kind: ['kind'],
  natureOfSuit: ['natureOfSuit'],
  filedOn: ['filedOn'],
  filedYear: ['filedYear'],
  status: ['status'],
  statusSince: ['statusSince'],
  version: ['version'],
  statusHistory: ['statusHistory'],
  docketEntries: ['docketEntries'],
  parties: ['parties'],
  representations: ['representations'],
  related: ['related'],
  families: [],
  negotiations: [],
  confidence: ['confidence'],
};

/** What each field of `Negotiation` reads of its record. */
export const negotiationPaths: FieldPaths<NegotiationResolvers> = {
  id: [],
  title: ['title'],
  status: ['status'],
  proceedings: ['proceedingIds'],
  parties: ['partyIds'],
  events: ['events'],
};
