import { Schema } from 'mongoose';
import type { EvidenceKind, RelationshipKind } from '../../../schema/generated/people.ts';

export interface RelationshipRecord {
  _id: string;
  /** The parent, guardian or elder, where the kind has a direction. */
  fromId: string;
  toId: string;
  kind: RelationshipKind;
  evidence: EvidenceKind;
  assertedById: string;
  /** ISO day. */
  assertedOn: string | null;
  /** From 0 to 1. */
  confidence: number;
}

export const relationshipSchema = new Schema<RelationshipRecord>(
  {
    _id: { type: String, required: true },
    fromId: { type: String, required: true },
    toId: { type: String, required: true },
    kind: { type: String, required: true },
    evidence: { type: String, required: true },
    assertedById: { type: String, required: true },
    assertedOn: { type: String, default: null },
    confidence: { type: Number, required: true, min: 0, max: 1 },
  },
  { collection: 'relationships', versionKey: false },
);

relationshipSchema.index({ fromId: 1 });
relationshipSchema.index({ toId: 1 });
