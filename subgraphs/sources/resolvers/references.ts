import type { GraphQLResolveInfo } from 'graphql';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import type { SourcesContext } from '../context.ts';
import { agencyPaths, figurePaths, sourcePaths, statementPaths } from '../field-paths.ts';
import type { AgencyRecord } from '../models/agency.ts';
import type { FigureRecord } from '../models/figure.ts';
import type { SourceRecord } from '../models/source.ts';
import type { StatementRecord } from '../models/statement.ts';

/** An agency that another record refers to. */
export function referredAgency(
  id: string,
  { loaders, models }: SourcesContext,
  info: GraphQLResolveInfo,
): Promise<AgencyRecord> {
  return loaders.reference(models.Agency, id, pathsOf(agencyPaths, requestedFields(info)));
}

/** A source that another record refers to. */
export function referredSource(
  id: string,
  { loaders, models }: SourcesContext,
  info: GraphQLResolveInfo,
): Promise<SourceRecord> {
  return loaders.reference(models.Source, id, pathsOf(sourcePaths, requestedFields(info)));
}

/** A statement that another record refers to. */
export function referredStatement(
  id: string,
  { loaders, models }: SourcesContext,
  info: GraphQLResolveInfo,
): Promise<StatementRecord> {
  return loaders.reference(models.Statement, id, pathsOf(statementPaths, requestedFields(info)));
}

/** A figure that another one may refer to. */
export async function referredFigure(
  id: string | null,
  { loaders, models }: SourcesContext,
  info: GraphQLResolveInfo,
): Promise<FigureRecord | null> {
  return id === null ? null : loaders.reference(models.Figure, id, pathsOf(figurePaths, requestedFields(info)));
}
