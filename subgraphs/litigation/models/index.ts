import type { Connection, Model } from 'mongoose';
import { type ConcernedFamilyRecord, concernedFamilySchema } from './concerned-family.ts';
import { type NegotiationRecord, negotiationSchema } from './negotiation.ts';
import { type ProceedingRecord, proceedingSchema } from './proceeding.ts';

export interface LitigationModels {
  Proceeding: Model<ProceedingRecord>;
  ConcernedFamily: Model<ConcernedFamilyRecord>;
  Negotiation: Model<NegotiationRecord>;
}

/** The models of the litigation database, bound to a connection. */
export function litigationModels(connection: Connection): LitigationModels {
  return {
    Proceeding: connection.model<ProceedingRecord>('Proceeding', proceedingSchema),
    ConcernedFamily: connection.model<ConcernedFamilyRecord>('ConcernedFamily', concernedFamilySchema),
    Negotiation: connection.model<NegotiationRecord>('Negotiation', negotiationSchema),
  };
}
