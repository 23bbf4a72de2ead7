import { Schema } from 'mongoose';
import type { Connection } from '../../shared/pagination/connection.ts';

/** That a proceeding concerns a family. A record of its own, since a class can have thousands of families. */
export interface ConcernedFamilyRecord {
  /** `PROCEEDING_ID/FAMILY_ID`. */
  _id: string;
  proceedingId: string;
  familyId: string;
}

/** The families that a proceeding concerns: their ids, for the people to complete. */
export type ConcernedFamilyPage = Connection<{ id: string }>;

export const concernedFamilySchema = new Schema<ConcernedFamilyRecord>(
  {
    _id: { type: String, required: true },
    proceedingId: { type: String, required: true },
    familyId: { type: String, required: true },
  },
  { collection: 'concernedFamilies', versionKey: false },
);

concernedFamilySchema.index({ proceedingId: 1, familyId: 1 }, { unique: true });
concernedFamilySchema.index({ familyId: 1, proceedingId: 1 });
