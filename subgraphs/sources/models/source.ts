import { Schema } from 'mongoose';
import type { DatePrecision, SourceKind } from '../../../schema/generated/sources.ts';
import type { Connection } from '../../shared/pagination/connection.ts';

export interface SourceRecord {
  _id: string;
  kind: SourceKind;
  title: string;
  publisherId: string;
  /** ISO day. */
  publishedOn: string;
  publishedOnPrecision: DatePrecision;
  url: string | null;
  retrievedAt: Date | null;
  /** SHA-256 in hexadecimal. */
  contentHash: string | null;
  /** Folded title, for order. */
  sortKey: string;
  /** Words of the title. */
  words: string[];
}

export type SourcePage = Connection<SourceRecord>;

export const sourceSchema = new Schema<SourceRecord>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    title: { type: String, required: true },
    publisherId: { type: String, required: true },
    publishedOn: { type: String, required: true },
    publishedOnPrecision: { type: String, required: true },
    url: { type: String, default: null },
    retrievedAt: { type: Date, default: null },
    contentHash: { type: String, default: null },
    sortKey: { type: String, required: true },
    words: { type: [String], required: true },
  },
  { collection: 'sources', versionKey: false },
);

sourceSchema.index({ publishedOn: 1, _id: 1 });
sourceSchema.index({ sortKey: 1, _id: 1 });
sourceSchema.index({ kind: 1, publishedOn: 1, _id: 1 });
sourceSchema.index({ publisherId: 1, publishedOn: 1, _id: 1 });
sourceSchema.index({ words: 1 });
