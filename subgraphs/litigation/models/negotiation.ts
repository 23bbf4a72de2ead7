import { Schema } from 'mongoose';
import type { Confidence, NegotiationStatus } from '../../../schema/generated/litigation.ts';

export interface NegotiationEventRecord {
  id: string;
  /** ISO day; null where only the month is known. */
  occurredOn: string | null;
  /** The day or the month, as precise as it is known. */
  occurred: string;
  title: string;
  sourceId: string | null;
  confidence: Confidence;
}

export interface NegotiationRecord {
  _id: string;
  title: string;
  status: NegotiationStatus;
  proceedingIds: string[];
  partyIds: string[];
  events: NegotiationEventRecord[];
}

export const negotiationSchema = new Schema<NegotiationRecord>(
  {
    _id: { type: String, required: true },
    title: { type: String, required: true },
    status: { type: String, required: true },
    proceedingIds: { type: [String], required: true },
    partyIds: { type: [String], required: true },
    events: {
      type: [
        new Schema<NegotiationEventRecord>(
          {
            id: { type: String, required: true },
            occurredOn: { type: String, default: null },
            occurred: { type: String, required: true },
            title: { type: String, required: true },
            sourceId: { type: String, default: null },
            confidence: { type: String, required: true },
          },
          { _id: false, id: false },
        ),
      ],
      required: true,
    },
  },
  { collection: 'negotiations', versionKey: false },
);

negotiationSchema.index({ proceedingIds: 1 });
