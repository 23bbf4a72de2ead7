import type { Connection, Model } from 'mongoose';
import { type SeparationCaseRecord, separationCaseSchema } from './separation-case.ts';

export interface CasesModels {
  SeparationCase: Model<SeparationCaseRecord>;
}

/** The models of the cases database, bound to a connection. */
export function casesModels(connection: Connection): CasesModels {
  return { SeparationCase: connection.model<SeparationCaseRecord>('SeparationCase', separationCaseSchema) };
}
