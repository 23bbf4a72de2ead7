import { Schema } from 'mongoose';
import type { IdentifierKind } from '../../../schema/generated/people.ts';

/** A number that a record system gave to a person or a family. Never filtered, ordered or searched by. */
export interface IdentifierRecord {
  kind: IdentifierKind;
  value: string;
  systemCode: string | null;
  /** ISO day. */
  issuedOn: string | null;
  /** ISO day; a retired identifier stays on record. */
  retiredOn: string | null;
}

export const identifierSchema = new Schema<IdentifierRecord>(
  {
    kind: { type: String, required: true },
    value: { type: String, required: true },
    systemCode: { type: String, default: null },
    issuedOn: { type: String, default: null },
    retiredOn: { type: String, default: null },
  },
  { _id: false },
);
