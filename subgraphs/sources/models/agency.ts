import { Schema } from 'mongoose';
import type { AgencyKind } from '../../../schema/generated/sources.ts';
import type { Connection } from '../../shared/pagination/connection.ts';

export interface RecordSystemRecord {
  /** For example `CBP_E3`; unique over all agencies. */
  code: string;
  name: string;
  description: string | null;
}

/** A record system seen on its own, knowing its agency. */
export interface RecordSystemOfAgency extends RecordSystemRecord {
  agencyId: string;
}

export interface AgencyRecord {
  _id: string;
  name: string;
  acronym: string | null;
  kind: AgencyKind;
  parentId: string | null;
  systems: RecordSystemRecord[];
  /** Folded name, for order. */
  sortKey: string;
  /** Words of the name and the acronym. */
  words: string[];
}

export type AgencyPage = Connection<AgencyRecord>;

export const agencySchema = new Schema<AgencyRecord>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    acronym: { type: String, default: null },
    kind: { type: String, required: true },
    parentId: { type: String, default: null },
    systems: {
      type: [
        new Schema<RecordSystemRecord>(
          {
            code: { type: String, required: true },
            name: { type: String, required: true },
            description: { type: String, default: null },
          },
          { _id: false },
        ),
      ],
      required: true,
    },
    sortKey: { type: String, required: true },
    words: { type: [String], required: true },
  },
  { collection: 'agencies', versionKey: false },
);

agencySchema.index({ sortKey: 1, _id: 1 });
agencySchema.index({ kind: 1, sortKey: 1, _id: 1 });
agencySchema.index({ words: 1 });
agencySchema.index({ 'systems.code': 1 });
