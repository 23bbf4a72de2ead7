import { Schema } from 'mongoose';
import type { FamilyRole } from '../../../schema/generated/people.ts';
import type { Connection } from '../../shared/pagination/connection.ts';
import { type IdentifierRecord, identifierSchema } from './identifier.ts';

/** Append-only: a membership that ended has `until`, and stays. */
export interface MembershipRecord {
  personId: string;
  role: FamilyRole;
  /** ISO day. */
  from: string | null;
  /** ISO day, the last one. */
  until: string | null;
}

/** A membership seen on its own, knowing its family. */
export interface MembershipOfFamily extends MembershipRecord {
  familyId: string;
}

export interface FamilyRecord {
  _id: string;
  reference: string;
  memberships: MembershipRecord[];
  identifiers: IdentifierRecord[];
  /** Nationalities of the members, for the filter. */
  nationalities: string[];
  /** Words of the reference and of the members' names as everybody sees them. */
  publicWords: string[];
  /** The same for callers with `identity:read`. */
  identityWords: string[];
}

export type FamilyPage = Connection<FamilyRecord>;

export const familySchema = new Schema<FamilyRecord>(
  {
    _id: { type: String, required: true },
    reference: { type: String, required: true },
    memberships: {
      type: [
        new Schema<MembershipRecord>(
          {
            personId: { type: String, required: true },
            role: { type: String, required: true },
            from: { type: String, default: null },
            until: { type: String, default: null },
          },
          { _id: false },
        ),
      ],
      required: true,
    },
    identifiers: { type: [identifierSchema], required: true },
    nationalities: { type: [String], required: true },
    publicWords: { type: [String], required: true },
    identityWords: { type: [String], required: true },
  },
  { collection: 'families', versionKey: false },
);

familySchema.index({ reference: 1 }, { unique: true });
familySchema.index({ reference: 1, _id: 1 });
familySchema.index({ 'memberships.personId': 1 });
familySchema.index({ nationalities: 1, reference: 1, _id: 1 });
familySchema.index({ publicWords: 1 });
familySchema.index({ identityWords: 1 });
