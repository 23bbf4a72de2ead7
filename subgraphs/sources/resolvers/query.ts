import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { AgencyOrder, QueryResolvers, SourceOrder } from '../../../schema/generated/sources.ts';
import { between, hasWords, oneOf } from '../../shared/filters/filters.ts';
import { projectionOf, readConnection } from '../../shared/pagination/connection.ts';
import { allOf, type RecordOrder } from '../../shared/pagination/keyset.ts';
import { subjectTypeOf } from '../../shared/record-id.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { agencyPaths, figurePaths, sourcePaths, statementPaths } from '../field-paths.ts';
import type { FigureRecord } from '../models/figure.ts';
import { subjectTypes } from '../subject-types.ts';
import { statementsBy } from './statements.ts';

const agencyOrders: Record<AgencyOrder, RecordOrder> = {
  NAME_ASC: { path: 'sortKey', direction: 1 },
  NAME_DESC: { path: 'sortKey', direction: -1 },
};

const sourceOrders: Record<SourceOrder, RecordOrder> = {
  PUBLISHED_ON_ASC: { path: 'publishedOn', direction: 1 },
  PUBLISHED_ON_DESC: { path: 'publishedOn', direction: -1 },
  TITLE_ASC: { path: 'sortKey', direction: 1 },
  TITLE_DESC: { path: 'sortKey', direction: -1 },
};

export const Query: QueryResolvers = {
  agency: (_parent, { id }, { loaders, models }, info) =>
    loaders.record(models.Agency, id, pathsOf(agencyPaths, requestedFields(info))),

  agencies: (_parent, { filter, orderBy, ...page }, { cursors, models }, info) =>
    readConnection(cursors, models.Agency, {
      name: `Query.agencies:${orderBy}`,
      order: agencyOrders[orderBy],
      filter: allOf([oneOf('kind', filter?.kinds), hasWords('words', filter?.text)]),
      arguments: page,
      projection: pathsOf(agencyPaths, requestedFields(info, ['edges', 'node'])),
    }),

  source: (_parent, { id }, { loaders, models }, info) =>
    loaders.record(models.Source, id, pathsOf(sourcePaths, requestedFields(info))),

  sources: (_parent, { filter, orderBy, ...page }, { cursors, models }, info) =>
    readConnection(cursors, models.Source, {
      name: `Query.sources:${orderBy}`,
      order: sourceOrders[orderBy],
      filter: allOf([
        oneOf('kind', filter?.kinds),
        oneOf('publisherId', filter?.publishers),
        between('publishedOn', filter?.publishedFrom, filter?.publishedTo),
        hasWords('words', filter?.text),
      ]),
      arguments: page,
      projection: pathsOf(sourcePaths, requestedFields(info, ['edges', 'node'])),
    }),

  statements: (_parent, { about, ...page }, context, info) => {
    if (!subjectTypes.includes(subjectTypeOf(about) ?? '')) {
      const expected = `expected the id of a ${subjectTypes.join(', ')}`;
      throw cataloguedError('SUBJECT_INVALID', `\`about\` ${expected}, but got: ${JSON.stringify(about.slice(0, 40))}`);
    }
    return statementsBy('subjectId', about, page, context, info);
  },

  statement: (_parent, { id }, { loaders, models }, info) =>
    loaders.record(models.Statement, id, pathsOf(statementPaths, requestedFields(info))),

  figures: (_parent, { unit, publisher, source, from, to }, { models }, info) => {
    const filter = allOf([
      unit == null ? {} : { unit },
      publisher == null ? {} : { publisherId: publisher },
      source == null ? {} : { sourceId: source },
      between('asOf', from, to),
    ]);
    const projection = projectionOf(pathsOf(figurePaths, requestedFields(info)));
    return models.Figure.find(filter, projection).sort({ asOf: 1, partOfId: 1, _id: 1 }).lean<FigureRecord[]>().exec();
  },
};
