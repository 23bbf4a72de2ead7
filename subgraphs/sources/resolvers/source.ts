import type { SourceResolvers } from '../../../schema/generated/sources.ts';
import type { EntityReference } from '../../shared/entity-reference.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { sourcePaths } from '../field-paths.ts';
import { referredAgency } from './references.ts';
import { statementsBy } from './statements.ts';

export const Source: SourceResolvers = {
  __resolveReference: ({ id }: EntityReference, { loaders, models }, info) =>
    loaders.record(models.Source, id, pathsOf(sourcePaths, requestedFields(info))),
  id: (source) => source._id,
  publisher: ({ publisherId }, _arguments, context, info) => referredAgency(publisherId, context, info),
  statements: ({ _id }, page, context, info) => statementsBy('sourceId', _id, page, context, info),
};
