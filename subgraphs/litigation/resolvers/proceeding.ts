import type { GraphQLResolveInfo } from 'graphql';
import type {
  ProceedingPartyResolvers,
  ProceedingResolvers,
  RelatedProceedingResolvers,
  RepresentationResolvers,
} from '../../../schema/generated/litigation.ts';
import type { EntityReference } from '../../shared/entity-reference.ts';
import { readAssociatedConnection } from '../../shared/loading/associated-connection.ts';
import { suppressedCount } from '../../shared/suppression/suppressed-count.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import type { LitigationContext } from '../context.ts';
import { negotiationPaths, proceedingPaths } from '../field-paths.ts';
import type { ProceedingRecord } from '../models/proceeding.ts';

function referenceTo(id: string | null): EntityReference | null {
  return id === null ? null : { id };
}

/** A proceeding that another record refers to. */
export function referredProceeding(
  id: string,
  { loaders, models }: LitigationContext,
  info: GraphQLResolveInfo,
): Promise<ProceedingRecord> {
  return loaders.reference(models.Proceeding, id, pathsOf(proceedingPaths, requestedFields(info)));
}

export const Proceeding: ProceedingResolvers = {
  __resolveReference: ({ id }: EntityReference, { loaders, models }, info) =>
    loaders.record(models.Proceeding, id, pathsOf(proceedingPaths, requestedFields(info))),
  id: (proceeding) => proceeding._id,
  judge: ({ judgeId }) => referenceTo(judgeId),
  docketEntries: ({ docketEntries }) =>
    [...docketEntries].sort((one, other) => one.enteredOn.localeCompare(other.enteredOn)),
  families: ({ _id }, page, { cursors, loaders, models }) => {
    const request = {
      name: 'Proceeding.families',
      order: { path: 'familyId', direction: 1 as const },
      filter: {},
      arguments: page,
      projection: ['familyId'],
      parentPath: 'proceedingId',
      parentId: _id,
    };
    const nodeOf = ({ familyId }: { familyId: string }) => ({ id: familyId });
    return readAssociatedConnection(loaders, cursors, models.ConcernedFamily, request, nodeOf, suppressedCount);
  },
  negotiations: ({ _id }, _arguments, { loaders, models }, info) =>
    loaders.associated(models.Negotiation, _id, {
      paths: ['proceedingIds'],
      keysOf: ({ proceedingIds }) => proceedingIds,
      sort: { _id: 1 },
      projection: pathsOf(negotiationPaths, requestedFields(info)),
    }),
};

export const ProceedingParty: ProceedingPartyResolvers = {
  agency: ({ agencyId }) => referenceTo(agencyId),
  person: ({ personId }) => referenceTo(personId),
};

export const Representation: RepresentationResolvers = {
  organisation: ({ organisationId }) => ({ id: organisationId }),
  counsel: ({ counselId }) => referenceTo(counselId),
};

export const RelatedProceeding: RelatedProceedingResolvers = {
  proceeding: ({ proceedingId }, _arguments, context, info) => referredProceeding(proceedingId, context, info),
};

const withSource = { source: ({ sourceId }: { sourceId: string | null }) => referenceTo(sourceId) };

export const DocketEntry = withSource;
export const ProceedingStatusChange = withSource;
export const NegotiationEvent = withSource;
