import { Schema } from 'mongoose';

/** One accepted change of a record's status. Part of the record, so that status, version and history change in one update. */
export interface StatusChangeRecord<Status extends string> {
  id: string;
  from: Status | null;
  to: Status;
  /** ISO day. */
  effectiveOn: string;
  recordedAt: Date;
  rawTerm: string | null;
  sourceId: string | null;
  note: string | null;
}

/** The fields that every record with a status has; `version` is the number of changes in the history. */
export interface StatusFields<Status extends string> {
  status: Status;
  statusSince: Date;
  version: number;
  statusHistory: StatusChangeRecord<Status>[];
}

const statusChangeSchema = new Schema<StatusChangeRecord<string>>(
  {
    id: { type: String, required: true },
    from: { type: String, default: null },
    to: { type: String, required: true },
    effectiveOn: { type: String, required: true },
    recordedAt: { type: Date, required: true },
    rawTerm: { type: String, default: null },
    sourceId: { type: String, default: null },
    note: { type: String, default: null },
  },
  { _id: false, id: false },
);

export const statusFieldsDefinition = {
  status: { type: String, required: true },
  statusSince: { type: Date, required: true },
  version: { type: Number, required: true },
  statusHistory: { type: [statusChangeSchema], required: true },
} as const;
