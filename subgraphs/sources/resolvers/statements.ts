import type { GraphQLResolveInfo } from 'graphql';
import type {
  PersonResolvers,
  PersonStatementsArgs,
  RequireFields,
  StatementFilter,
  StatementOrder,
} from '../../../schema/generated/sources.ts';
import type { EntityReference } from '../../shared/entity-reference.ts';
import { between, oneOf } from '../../shared/filters/filters.ts';
import { readAssociatedConnection } from '../../shared/loading/associated-connection.ts';
import { allOf, type Filter, type RecordOrder } from '../../shared/pagination/keyset.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import type { SourcesContext } from '../context.ts';
import { sourcePaths, statementPaths } from '../field-paths.ts';
import type { SourceRecord } from '../models/source.ts';
import type { StatementPage } from '../models/statement.ts';

function statementFilter(filter: StatementFilter | null | undefined): Filter {
  return allOf([
    oneOf('property', filter?.properties),
    oneOf('confidence', filter?.confidences),
    between('assertedOn', filter?.assertedFrom, filter?.assertedTo),
  ]);
}

const orders: Record<StatementOrder, RecordOrder> = {
  ASSERTED_ON_ASC: { path: 'assertedOn', direction: 1 },
  ASSERTED_ON_DESC: { path: 'assertedOn', direction: -1 },
};

/** The statements that refer to a record as their subject or as their source. */
export function statementsBy(
  parentPath: 'subjectId' | 'sourceId',
  parentId: string,
  { filter, orderBy, ...page }: RequireFields<PersonStatementsArgs, 'orderBy'>,
  { cursors, loaders, models }: SourcesContext,
  info: GraphQLResolveInfo,
): Promise<StatementPage> {
  const request = {
    name: `statements(${parentPath}):${orderBy}`,
    order: orders[orderBy],
    filter: statementFilter(filter),
    arguments: page,
    projection: pathsOf(statementPaths, requestedFields(info, ['edges', 'node'])),
    parentPath,
    parentId,
  };
  return readAssociatedConnection(loaders, cursors, models.Statement, request, (statement) => statement);
}

/** The sources of the statements about a record, the earliest first. */
export async function sourcesAbout(
  subjectId: string,
  { loaders, models }: SourcesContext,
  info: GraphQLResolveInfo,
): Promise<SourceRecord[]> {
  const sourceIds = await loaders
    .get('sourceIds(subjectId)', async (subjectIds) => {
      const groups = await models.Statement.aggregate<{ _id: string; sourceIds: string[] }>([
        { $match: { subjectId: { $in: subjectIds } } },
        { $group: { _id: '$subjectId', sourceIds: { $addToSet: '$sourceId' } } },
      ]);
      const sourceIdsBySubject = new Map(groups.map((group) => [group._id, group.sourceIds]));
      return subjectIds.map((id) => sourceIdsBySubject.get(id) ?? []);
    })
    .load(subjectId);
  const paths = [...pathsOf(sourcePaths, requestedFields(info)), 'publishedOn'];
  const sources = await Promise.all(sourceIds.map((id) => loaders.reference(models.Source, id, paths)));
  return sources.sort(
    (one, other) => one.publishedOn.localeCompare(other.publishedOn) || one._id.localeCompare(other._id),
  );
}

/** A type of another subgraph that statements can be about. */
export const StatementSubject = {
  __resolveReference: ({ id }: EntityReference): EntityReference => ({ id }),
  statements: ({ id }, page, context, info) => statementsBy('subjectId', id, page, context, info),
  sources: ({ id }, _arguments, context, info) => sourcesAbout(id, context, info),
} satisfies PersonResolvers;
