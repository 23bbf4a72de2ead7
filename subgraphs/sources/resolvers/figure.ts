import type { FigureResolvers } from '../../../schema/generated/sources.ts';
import type { EntityReference } from '../../shared/entity-reference.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { figurePaths } from '../field-paths.ts';
import { referredAgency, referredFigure, referredSource } from './references.ts';

export const Figure: FigureResolvers = {
  __resolveReference: ({ id }: EntityReference, { loaders, models }, info) =>
    loaders.record(models.Figure, id, pathsOf(figurePaths, requestedFields(info))),
  id: (figure) => figure._id,
  publisher: ({ publisherId }, _arguments, context, info) => referredAgency(publisherId, context, info),
  source: ({ sourceId }, _arguments, context, info) => referredSource(sourceId, context, info),
  supersedes: ({ supersedesId }, _arguments, context, info) => referredFigure(supersedesId, context, info),
  partOf: ({ partOfId }, _arguments, context, info) => referredFigure(partOfId, context, info),
  parts: ({ _id }, _arguments, { loaders, models }, info) =>
    loaders.associated(models.Figure, _id, {
      paths: ['partOfId'],
      keysOf: ({ partOfId }) => [partOfId],
      sort: { asOf: 1, _id: 1 },
      projection: pathsOf(figurePaths, requestedFields(info)),
    }),
};
