import type { SpeakerResolvers, StatementResolvers } from '../../../schema/generated/sources.ts';
import type { EntityReference } from '../../shared/entity-reference.ts';
import { subjectTypeOf } from '../../shared/record-id.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { agencyPaths, figurePaths, statementPaths } from '../field-paths.ts';
import { referredAgency, referredSource, referredStatement } from './references.ts';

export const Statement: StatementResolvers = {
  __resolveReference: ({ id }: EntityReference, { loaders, models }, info) =>
    loaders.record(models.Statement, id, pathsOf(statementPaths, requestedFields(info))),
  id: (statement) => statement._id,
  subject: async ({ subjectId }, _arguments, { loaders, models }, info) => {
    const __typename = subjectId === null ? null : subjectTypeOf(subjectId);
    if (subjectId === null || __typename === null) return null;
    const fields = requestedFields(info);
    if (__typename === 'Agency') {
      return { __typename, ...(await loaders.reference(models.Agency, subjectId, pathsOf(agencyPaths, fields))) };
    }
    if (__typename === 'Figure') {
      return { __typename, ...(await loaders.reference(models.Figure, subjectId, pathsOf(figurePaths, fields))) };
    }
    return { __typename, id: subjectId };
  },
  source: ({ sourceId }, _arguments, context, info) => referredSource(sourceId, context, info),
  competing: async ({ _id, competingIds }, _arguments, context, info) => {
    const { loaders, models } = context;
    const [named, naming] = await Promise.all([
      Promise.all(competingIds.map((id) => referredStatement(id, context, info))),
      loaders.associated(models.Statement, _id, {
        paths: ['competingIds'],
        keysOf: (statement) => statement.competingIds,
        sort: { _id: 1 },
        projection: pathsOf(statementPaths, requestedFields(info)),
      }),
    ]);
    return [...named, ...naming.filter((statement) => !competingIds.includes(statement._id))];
  },
};

export const Speaker: SpeakerResolvers = {
  agency: ({ agencyId }, _arguments, context, info) =>
    agencyId === null ? null : referredAgency(agencyId, context, info),
  person: ({ personId }) => (personId === null ? null : { id: personId }),
};
