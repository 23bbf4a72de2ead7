import { Schema } from 'mongoose';
import type {
  CaseStatus,
  CustodyEventKind,
  CustodySubject,
  SeparatedFlagValue,
  SeparationPolicy,
  SeparationReasonCode,
} from '../../../schema/generated/cases.ts';
import type { StatusEvent } from '../../shared/events/status-events.ts';
import type { Connection } from '../../shared/pagination/connection.ts';
import { type StatusFields, statusFieldsDefinition } from '../../shared/status/status-change-record.ts';

export interface LocationRecord {
  sector: string | null;
  place: string | null;
  state: string | null;
  country: string | null;
}

export interface CustodyEventRecord {
  kind: CustodyEventKind;
  subject: CustodySubject;
  /** ISO day. */
  occurredOn: string;
  agencyId: string;
  /** A copy of the agency's acronym, so that a timeline needs no call to the sources. */
  agencyAcronym: string | null;
  systemCode: string | null;
  location: LocationRecord | null;
}

export interface SeparationReasonRecord {
  code: SeparationReasonCode;
  raw: string | null;
}

export interface SeparatedFlagRecord {
  systemCode: string;
  value: SeparatedFlagValue;
}

export interface SeparationCaseRecord extends StatusFields<CaseStatus> {
  _id: string;
  reference: string;
  familyId: string;
  childId: string;
  parentIds: string[];
  policy: SeparationPolicy;
  /** ISO day. */
  separatedOn: string | null;
  location: LocationRecord | null;
  reasons: SeparationReasonRecord[];
  separatedFlags: SeparatedFlagRecord[];
  custodyEvents: CustodyEventRecord[];
  /** ISO day. */
  reunifiedOn: string | null;
  /** A copy of the child's nationality, for filters and statistics. */
  nationality: string | null;
  /** Words of the reference. */
  words: string[];
}

export type CaseStatusEventRecord = StatusEvent<CaseStatus>;

export type SeparationCasePage = Connection<SeparationCaseRecord>;

const locationSchema = new Schema<LocationRecord>(
  {
    sector: { type: String, default: null },
    place: { type: String, default: null },
    state: { type: String, default: null },
    country: { type: String, default: null },
  },
  { _id: false },
);

const custodyEventSchema = new Schema<CustodyEventRecord>(
  {
    kind: { type: String, required: true },
    subject: { type: String, required: true },
    occurredOn: { type: String, required: true },
    agencyId: { type: String, required: true },
    agencyAcronym: { type: String, default: null },
    systemCode: { type: String, default: null },
    location: { type: locationSchema, default: null },
  },
  { _id: false },
);

export const separationCaseSchema = new Schema<SeparationCaseRecord>(
  {
    _id: { type: String, required: true },
    reference: { type: String, required: true },
    familyId: { type: String, required: true },
    childId: { type: String, required: true },
    parentIds: { type: [String], required: true },
    policy: { type: String, required: true },
    separatedOn: { type: String, default: null },
    location: { type: locationSchema, default: null },
    reasons: {
      type: [
        new Schema<SeparationReasonRecord>(
          { code: { type: String, required: true }, raw: { type: String, default: null } },
          { _id: false },
        ),
      ],
      required: true,
    },
    separatedFlags: {
      type: [
        new Schema<SeparatedFlagRecord>(
          { systemCode: { type: String, required: true }, value: { type: String, required: true } },
          { _id: false },
        ),
      ],
      required: true,
    },
    ...statusFieldsDefinition,
    custodyEvents: { type: [custodyEventSchema], required: true },
    reunifiedOn: { type: String, default: null },
    nationality: { type: String, default: null },
    words: { type: [String], required: true },
  },
  { collection: 'cases', versionKey: false },
);

separationCaseSchema.index({ reference: 1 }, { unique: true });
separationCaseSchema.index({ reference: 1, _id: 1 });
separationCaseSchema.index({ familyId: 1, separatedOn: 1, _id: 1 });
separationCaseSchema.index({ childId: 1, separatedOn: 1, _id: 1 });
separationCaseSchema.index({ parentIds: 1, separatedOn: 1, _id: 1 });
separationCaseSchema.index({ separatedOn: 1, _id: 1 });
separationCaseSchema.index({ statusSince: 1, _id: 1 });
separationCaseSchema.index({ status: 1, reference: 1, _id: 1 });
separationCaseSchema.index({ nationality: 1, reference: 1, _id: 1 });
separationCaseSchema.index({ policy: 1, reference: 1, _id: 1 });
separationCaseSchema.index({ 'location.sector': 1, reference: 1, _id: 1 });
separationCaseSchema.index({ words: 1 });
