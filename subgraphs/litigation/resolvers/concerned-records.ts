import type { GraphQLResolveInfo } from 'graphql';
import type { AgencyResolvers, FamilyResolvers, PersonResolvers } from '../../../schema/generated/litigation.ts';
import type { EntityReference } from '../../shared/entity-reference.ts';
import type { Association } from '../../shared/loading/loaders.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import type { LitigationContext } from '../context.ts';
import { proceedingPaths } from '../field-paths.ts';
import type { ProceedingRecord } from '../models/proceeding.ts';
import { referredProceeding } from './proceeding.ts';

type Reference = Pick<Association<ProceedingRecord>, 'paths' | 'keysOf'>;

const toPerson: Reference = {
  paths: ['judgeId', 'parties.personId', 'representations.counselId'],
  keysOf: ({ judgeId, parties, representations }) => [
    judgeId,
    ...parties.map(({ personId }) => personId),
    ...representations.map(({ counselId }) => counselId),
  ],
};

const toAgency: Reference = {
  paths: ['parties.agencyId', 'representations.organisationId'],
  keysOf: ({ parties, representations }) => [
    ...parties.map(({ agencyId }) => agencyId),
    ...representations.map(({ organisationId }) => organisationId),
  ],
};

function proceedingsOf(
  { id }: EntityReference,
  reference: Reference,
  { loaders, models }: LitigationContext,
  info: GraphQLResolveInfo,
): Promise<ProceedingRecord[]> {
  return loaders.associated(models.Proceeding, id, {
    ...reference,
    sort: { filedOn: 1, _id: 1 },
    projection: pathsOf(proceedingPaths, requestedFields(info)),
  });
}

const resolveReference = ({ id }: EntityReference): EntityReference => ({ id });

export const Family: FamilyResolvers = {
  __resolveReference: resolveReference,
  proceedings: async ({ id }, _arguments, context, info) => {
    const links = await context.loaders.associated(context.models.ConcernedFamily, id, {
      paths: ['familyId'],
      keysOf: ({ familyId }) => [familyId],
      sort: { familyId: 1, proceedingId: 1 },
      projection: ['proceedingId'],
    });
    return Promise.all(links.map(({ proceedingId }) => referredProceeding(proceedingId, context, info)));
  },
};

export const Person: PersonResolvers = {
  __resolveReference: resolveReference,
  proceedings: (person, _arguments, context, info) => proceedingsOf(person, toPerson, context, info),
};

export const Agency: AgencyResolvers = {
  __resolveReference: resolveReference,
  proceedings: (agency, _arguments, context, info) => proceedingsOf(agency, toAgency, context, info),
};
