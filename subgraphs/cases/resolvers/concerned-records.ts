import type { GraphQLResolveInfo } from 'graphql';
import type { FamilyResolvers, PersonResolvers } from '../../../schema/generated/cases.ts';
import type { Association } from '../../shared/loading/loaders.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import type { CasesContext } from '../context.ts';
import { separationCasePaths } from '../field-paths.ts';
import type { SeparationCaseRecord } from '../models/separation-case.ts';

type Reference = Pick<Association<SeparationCaseRecord>, 'paths' | 'keysOf'>;

const toFamily: Reference = { paths: ['familyId'], keysOf: ({ familyId }) => [familyId] };

const toPerson: Reference = {
  paths: ['childId', 'parentIds'],
  keysOf: ({ childId, parentIds }) => [childId, ...parentIds],
};

function casesOf(
  id: string,
  reference: Reference,
  { loaders, models }: CasesContext,
  info: GraphQLResolveInfo,
): Promise<SeparationCaseRecord[]> {
  return loaders.associated(models.SeparationCase, id, {
    ...reference,
    sort: { separatedOn: 1, _id: 1 },
    projection: pathsOf(separationCasePaths, requestedFields(info)),
  });
}

export const Family: FamilyResolvers = {
  __resolveReference: ({ id }: { id: string }) => ({ id }),
  cases: ({ id }, _arguments, context, info) => casesOf(id, toFamily, context, info),
};

export const Person: PersonResolvers = {
  __resolveReference: ({ id }: { id: string }) => ({ id }),
  cases: ({ id }, _arguments, context, info) => casesOf(id, toPerson, context, info),
};
