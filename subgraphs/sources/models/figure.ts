import { Schema } from 'mongoose';
import type { Confidence, DatePrecision, FigureQualifier, FigureUnit } from '../../../schema/generated/sources.ts';

export interface FigureRecord {
  _id: string;
  value: number;
  upperValue: number | null;
  qualifier: FigureQualifier;
  unit: FigureUnit;
  population: string;
  /** ISO day. */
  asOf: string;
  asOfPrecision: DatePrecision;
  publisherId: string;
  sourceId: string;
  confidence: Confidence;
  supersedesId: string | null;
  partOfId: string | null;
  note: string | null;
}

export const figureSchema = new Schema<FigureRecord>(
  {
    _id: { type: String, required: true },
    value: { type: Number, required: true },
    upperValue: { type: Number, default: null },
    qualifier: { type: String, required: true },
    unit: { type: String, required: true },
    population: { type: String, required: true },
    asOf: { type: String, required: true },
    asOfPrecision: { type: String, required: true },
    publisherId: { type: String, required: true },
    sourceId: { type: String, required: true },
    confidence: { type: String, required: true },
    supersedesId: { type: String, default: null },
    partOfId: { type: String, default: null },
    note: { type: String, default: null },
  },
  { collection: 'figures', versionKey: false },
);

figureSchema.index({ asOf: 1, partOfId: 1, _id: 1 });
figureSchema.index({ unit: 1, asOf: 1, partOfId: 1, _id: 1 });
figureSchema.index({ publisherId: 1, asOf: 1, partOfId: 1, _id: 1 });
figureSchema.index({ sourceId: 1, asOf: 1, partOfId: 1, _id: 1 });
figureSchema.index({ partOfId: 1, _id: 1 });
