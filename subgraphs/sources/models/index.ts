import type { Connection, Model } from 'mongoose';
import { type AgencyRecord, agencySchema } from './agency.ts';
import { type FigureRecord, figureSchema } from './figure.ts';
import { type SourceRecord, sourceSchema } from './source.ts';
import { type StatementRecord, statementSchema } from './statement.ts';

export interface SourcesModels {
  Agency: Model<AgencyRecord>;
  Source: Model<SourceRecord>;
  Statement: Model<StatementRecord>;
  Figure: Model<FigureRecord>;
}

/** The models of the sources database, bound to a connection. */
export function sourcesModels(connection: Connection): SourcesModels {
  return {
    Agency: connection.model<AgencyRecord>('Agency', agencySchema),
    Source: connection.model<SourceRecord>('Source', sourceSchema),
    Statement: connection.model<StatementRecord>('Statement', statementSchema),
    Figure: connection.model<FigureRecord>('Figure', figureSchema),
  };
}
