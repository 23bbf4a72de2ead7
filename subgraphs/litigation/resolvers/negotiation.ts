import type { NegotiationResolvers } from '../../../schema/generated/litigation.ts';
import type { EntityReference } from '../../shared/entity-reference.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { negotiationPaths } from '../field-paths.ts';
import { referredProceeding } from './proceeding.ts';

export const Negotiation: NegotiationResolvers = {
  __resolveReference: ({ id }: EntityReference, { loaders, models }, info) =>
    loaders.record(models.Negotiation, id, pathsOf(negotiationPaths, requestedFields(info))),
  id: (negotiation) => negotiation._id,
  proceedings: ({ proceedingIds }, _arguments, context, info) =>
    Promise.all(proceedingIds.map((id) => referredProceeding(id, context, info))),
  parties: ({ partyIds }) => partyIds.map((id) => ({ id })),
  events: ({ events }) => [...events].sort((one, other) => one.occurred.localeCompare(other.occurred)),
};
