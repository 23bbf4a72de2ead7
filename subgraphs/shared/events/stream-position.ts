import mongoose from 'mongoose';
import type { CursorValue } from '../pagination/cursor.ts';

/** What MongoDB gives to resume a change stream. Opaque; it lasts as long as the database keeps its log. */
export type ResumeToken = Record<string, unknown>;

/** A place in the changes of a collection. */
export interface StreamPosition {
  /** The place before the next change of a document. */
  token: ResumeToken;
  /** How many entries of that change have been passed: one change of a document can add several. */
  skip: number;
}

const { EJSON } = mongoose.mongo.BSON;

/** A position as a text: equal for equal positions. */
export function keyOfPosition({ token, skip }: StreamPosition): string {
  return `${skip}:${EJSON.stringify(token)}`;
}

/** A position as the values of a cursor. */
export function valuesOfPosition({ token, skip }: StreamPosition): CursorValue[] {
  return [EJSON.stringify(token), skip];
}

/** The position of which a cursor holds the values. */
export function positionOfValues([token, skip]: readonly CursorValue[]): StreamPosition {
  return { token: EJSON.parse(token as string) as ResumeToken, skip: skip as number };
}
