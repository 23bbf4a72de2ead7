import { Schema } from 'mongoose';
import type { Confidence } from '../../../schema/generated/sources.ts';
import type { Connection } from '../../shared/pagination/connection.ts';

export interface SpeakerRecord {
  name: string;
  role: string | null;
  agencyId: string | null;
  personId: string | null;
}

export interface StatementRecord {
  _id: string;
  /** Id of the record that the statement is about; its prefix tells the type. Null where it is about none in this graph. */
  subjectId: string | null;
  property: string;
  value: string;
  originalValue: string | null;
  sourceId: string;
  speaker: SpeakerRecord | null;
  /** ISO day. */
  assertedOn: string | null;
  confidence: Confidence | null;
  /** Ids of statements that contradict this one. A later one names an earlier one; the earlier one need not name it. */
  competingIds: string[];
}

export type StatementPage = Connection<StatementRecord>;

export const statementSchema = new Schema<StatementRecord>(
  {
    _id: { type: String, required: true },
    subjectId: { type: String, default: null },
    property: { type: String, required: true },
    value: { type: String, required: true },
    originalValue: { type: String, default: null },
    sourceId: { type: String, required: true },
    speaker: {
      type: new Schema<SpeakerRecord>(
        {
          name: { type: String, required: true },
          role: { type: String, default: null },
          agencyId: { type: String, default: null },
          personId: { type: String, default: null },
        },
        { _id: false },
      ),
      default: null,
    },
    assertedOn: { type: String, default: null },
    confidence: { type: String, default: null },
    competingIds: { type: [String], required: true },
  },
  { collection: 'statements', versionKey: false },
);

statementSchema.index({ subjectId: 1, assertedOn: 1, _id: 1 });
statementSchema.index({ sourceId: 1, assertedOn: 1, _id: 1 });
statementSchema.index({ subjectId: 1, property: 1, assertedOn: 1, _id: 1 });
statementSchema.index({ subjectId: 1, confidence: 1, assertedOn: 1, _id: 1 });
statementSchema.index({ competingIds: 1 });
