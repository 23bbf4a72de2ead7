import { Schema } from 'mongoose';
import type { ContactPointKind, PersonKind, Sex } from '../../../schema/generated/people.ts';
import type { Connection } from '../../shared/pagination/connection.ts';
import { type IdentifierRecord, identifierSchema } from './identifier.ts';

export interface PersonNameRecord {
  given: string;
  middle: string | null;
  family: string;
  secondFamily: string | null;
}

export interface ContactPointRecord {
  kind: ContactPointKind;
  value: string;
  sourceId: string | null;
  /** ISO day. */
  recordedOn: string;
}

/** A name as some callers see it, with what search and order need of it. */
export interface DisplayedName {
  display: string;
  words: string[];
  sortKey: string;
}

export interface PersonRecord {
  _id: string;
  kind: PersonKind;
  name: PersonNameRecord;
  /** The name for everybody, derived by `displayedNames`. */
  publicName: DisplayedName;
  /** The name for callers with `identity:read`, derived by `displayedNames`. */
  identityName: DisplayedName;
  birthYear: number | null;
  /** ISO day. */
  birthDate: string | null;
  wasMinor: boolean | null;
  sex: Sex | null;
  nationality: string | null;
  languages: string[];
  identifiers: IdentifierRecord[];
  contactPoints: ContactPointRecord[];
  synthetic: boolean;
}

export type PersonPage = Connection<PersonRecord>;

const displayedNameSchema = new Schema<DisplayedName>(
  {
    display: { type: String, required: true },
    words: { type: [String], required: true },
    sortKey: { type: String, required: true },
  },
  { _id: false },
);

export const personSchema = new Schema<PersonRecord>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    name: {
      given: { type: String, required: true },
      middle: { type: String, default: null },
      family: { type: String, required: true },
      secondFamily: { type: String, default: null },
    },
    publicName: { type: displayedNameSchema, required: true },
    identityName: { type: displayedNameSchema, required: true },
    birthYear: { type: Number, default: null },
    birthDate: { type: String, default: null },
    wasMinor: { type: Boolean, default: null },
    sex: { type: String, default: null },
    nationality: { type: String, default: null },
    languages: { type: [String], required: true },
    identifiers: { type: [identifierSchema], required: true },
    contactPoints: {
      type: [
        new Schema<ContactPointRecord>(
          {
            kind: { type: String, required: true },
            value: { type: String, required: true },
            sourceId: { type: String, default: null },
            recordedOn: { type: String, required: true },
          },
          { _id: false },
        ),
      ],
      required: true,
    },
    synthetic: { type: Boolean, required: true },
  },
  { collection: 'persons', versionKey: false },
);

personSchema.index({ 'publicName.sortKey': 1, _id: 1 });
personSchema.index({ 'identityName.sortKey': 1, _id: 1 });
personSchema.index({ 'publicName.words': 1 });
personSchema.index({ 'identityName.words': 1 });
personSchema.index({ birthYear: 1, _id: 1 });
personSchema.index({ kind: 1, 'publicName.sortKey': 1, _id: 1 });
personSchema.index({ nationality: 1, 'publicName.sortKey': 1, _id: 1 });
