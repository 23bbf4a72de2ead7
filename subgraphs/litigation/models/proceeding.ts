import { Schema } from 'mongoose';
import type {
  Confidence,
  DocketEntryKind,
  PartyRole,
  ProceedingKind,
  ProceedingRelation,
  ProceedingStatus,
} from '../../../schema/generated/litigation.ts';
import type { StatusEvent } from '../../shared/events/status-events.ts';
import type { Connection } from '../../shared/pagination/connection.ts';
import { type StatusFields, statusFieldsDefinition } from '../../shared/status/status-change-record.ts';

export interface DocketNumberRecord {
  raw: string;
  office: string | null;
  year: number | null;
  type: string | null;
  serial: number | null;
  judgeInitials: string | null;
}

export interface CourtRecord {
  id: string;
  name: string;
  citation: string;
  state: string | null;
}

export interface DocketEntryRecord {
  id: string;
  /** ISO day. */
  enteredOn: string;
  kind: DocketEntryKind;
  title: string;
  sourceId: string | null;
}

export interface ProceedingPartyRecord {
  role: PartyRole;
  name: string;
  agencyId: string | null;
  personId: string | null;
}

export interface RepresentationRecord {
  represents: PartyRole;
  organisationId: string;
  counselId: string | null;
}

export interface RelatedProceedingRecord {
  relation: ProceedingRelation;
  proceedingId: string;
  note: string | null;
}

export interface ProceedingRecord extends StatusFields<ProceedingStatus> {
  _id: string;
  caption: string;
  docketNumber: DocketNumberRecord;
  court: CourtRecord;
  /** Every `court/docket number` under which the proceeding can be looked up, folded: its own, and earlier ones. */
  docketKeys: string[];
  judgeId: string | null;
  kind: ProceedingKind;
  natureOfSuit: number | null;
  /** ISO day. */
  filedOn: string | null;
  filedYear: number | null;
  docketEntries: DocketEntryRecord[];
  parties: ProceedingPartyRecord[];
  representations: RepresentationRecord[];
  related: RelatedProceedingRecord[];
  confidence: Confidence;
  /** Folded caption, for order. */
  captionSortKey: string;
  /** Words of the caption and the docket numbers. */
  words: string[];
}

export type ProceedingStatusEventRecord = StatusEvent<ProceedingStatus>;

export type ProceedingPage = Connection<ProceedingRecord>;

const text = { type: String, required: true } as const;
const optionalText = { type: String, default: null } as const;
const optionalNumber = { type: Number, default: null } as const;

function list<T>(definition: ConstructorParameters<typeof Schema<T>>[0]) {
  return { type: [new Schema<T>(definition, { _id: false, id: false })], required: true };
}

export const proceedingSchema = new Schema<ProceedingRecord>(
  {
    _id: text,
    caption: text,
    docketNumber: {
      raw: text,
      office: optionalText,
      year: optionalNumber,
      type: optionalText,
      serial: optionalNumber,
      judgeInitials: optionalText,
    },
    court: { id: text, name: text, citation: text, state: optionalText },
    docketKeys: { type: [String], required: true },
    judgeId: optionalText,
    kind: text,
    natureOfSuit: optionalNumber,
    filedOn: optionalText,
    filedYear: optionalNumber,
    ...statusFieldsDefinition,
    docketEntries: list<DocketEntryRecord>({
      id: text,
      enteredOn: text,
      kind: text,
      title: text,
      sourceId: optionalText,
    }),
    parties: list<ProceedingPartyRecord>({ role: text, name: text, agencyId: optionalText, personId: optionalText }),
    representations: list<RepresentationRecord>({ represents: text, organisationId: text, counselId: optionalText }),
    related: list<RelatedProceedingRecord>({ relation: text, proceedingId: text, note: optionalText }),
    confidence: text,
    captionSortKey: text,
    words: { type: [String], required: true },
  },
  { collection: 'proceedings', versionKey: false },
);

proceedingSchema.index({ docketKeys: 1 }, { unique: true });
proceedingSchema.index({ filedOn: 1, _id: 1 });
proceedingSchema.index({ captionSortKey: 1, _id: 1 });
proceedingSchema.index({ statusSince: 1, _id: 1 });
proceedingSchema.index({ status: 1, filedOn: 1, _id: 1 });
proceedingSchema.index({ kind: 1, filedOn: 1, _id: 1 });
proceedingSchema.index({ 'court.id': 1, filedOn: 1, _id: 1 });
proceedingSchema.index({ words: 1 });
proceedingSchema.index({ judgeId: 1 });
proceedingSchema.index({ 'parties.agencyId': 1 });
proceedingSchema.index({ 'parties.personId': 1 });
proceedingSchema.index({ 'representations.organisationId': 1 });
proceedingSchema.index({ 'representations.counselId': 1 });
