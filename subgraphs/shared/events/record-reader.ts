import DataLoader from 'dataloader';
import type { Collection } from 'mongoose';
import { largestReply } from '../loading/loaders.ts';
import { projectionOf } from '../pagination/connection.ts';

/** A record as far as filters of events read it. */
export type ConcernedRecord = Readonly<Record<string, unknown>>;

/** Reads what filters of events need to know of a record. */
export interface RecordReader {
  /** The same part of a document that is there already. */
  partOf(document: ConcernedRecord): ConcernedRecord;
  /** The record as it is now, or null; reads of the same moment become one command. */
  read(id: string): Promise<ConcernedRecord | null>;
}

/** @param paths the paths that filters read */
export function recordReader(collection: Collection, paths: readonly string[]): RecordReader {
  const fields = new Set(paths.map((path) => path.split('.', 1)[0] ?? path));
  const loader = new DataLoader<string, ConcernedRecord | null>(
    async (ids) => {
      const records = await collection
        .find<ConcernedRecord & { _id: string }>(
          { _id: { $in: ids as unknown as never[] } },
          { projection: projectionOf(paths), batchSize: largestReply },
        )
        .toArray();
      const recordById = new Map(records.map((record) => [record._id, record]));
      return ids.map((id) => recordById.get(id) ?? null);
    },
    { cache: false, maxBatchSize: largestReply },
  );
  return {
    partOf: (document) => Object.fromEntries(Object.entries(document).filter(([field]) => fields.has(field))),
    read: (id) => loader.load(id),
  };
}
