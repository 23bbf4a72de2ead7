import mongoose from 'mongoose';
import type { StatusChangeRecord } from '../status/status-change-record.ts';
import { type HistoryEvent, type KnownEntries, shownEntries } from './added-entries.ts';
import { type ConcernedRecord, type RecordReader } from './record-reader.ts';
import type { ResumeToken, StreamPosition } from './stream-position.ts';

/** One change of a record's status, as the change stream had it. */
export interface StatusChangeEvent {
  recordId: string;
  change: StatusChangeRecord<string>;
  /** The place after it in the stream. */
  position: StreamPosition;
  /** About how many bytes of memory it takes. */
  bytes: number;
  /** The record: from the event, else read once for all who ask. Null when it has gone. */
  record: () => Promise<ConcernedRecord | null>;
}

/** A change event of MongoDB, of which we read these parts. */
export interface DocumentChange extends HistoryEvent {
  _id: ResumeToken;
  documentKey?: { _id: string };
}

const { calculateObjectSize } = mongoose.mongo.BSON;

/**
 * The status changes in one change event.
 * @param before the place in the stream before the event
 */
export function statusChangesOf(
  event: DocumentChange,
  before: ResumeToken,
  known: KnownEntries,
  records: RecordReader,
): StatusChangeEvent[] {
  const recordId = event.documentKey?._id;
  if (recordId === undefined) return [];
  const shown = shownEntries(event);
  const inEvent = event.fullDocument === undefined ? undefined : records.partOf(event.fullDocument);
  const record = inEvent === undefined ? once(() => records.read(recordId)) : async () => inEvent;
  return known.notKnown(recordId, shown).map(({ index, entry }) => {
    const last = index === shown.length - 1;
    const position = last ? { token: event._id, skip: 0 } : { token: before, skip: index + 1 };
    return { recordId, change: entry, position, bytes: calculateObjectSize(entry) + overhead, record };
  });
}

/** What a change takes beside its entry: tokens, keys and functions. */
const overhead = 1_000;

/** Does something at the first call only; a failure is forgotten. */
function once<Result>(action: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => {
    result ??= action().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
}
