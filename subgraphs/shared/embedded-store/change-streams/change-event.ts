import { Timestamp } from 'bson';
import type { ChangeEntry, ClusterTime } from '../storage/change-entry.ts';
import type { Database } from '../storage/database.ts';
import { decode, type Document } from '../values/document.ts';

export function timestampOf({ seconds, ordinal }: ClusterTime): Timestamp {
  return new Timestamp({ t: seconds, i: ordinal });
}

/**
 * The event of a change, as MongoDB documents it.
 * @param looksUp whether an update comes with the whole document as it is now
 */
export function changeEventOf(entry: ChangeEntry, token: Document, database: Database, looksUp: boolean): Document {
  const { kind, collection, time, wallTime, content } = entry;
  const event = {
    _id: token,
    operationType: kind,
    clusterTime: timestampOf(time),
    wallTime: new Date(wallTime),
  };
  const ns = { db: database.name, ...(collection !== '' && { coll: collection }) };
  switch (kind) {
    case 'insert':
    case 'replace': {
      const fullDocument = decode(content);
      return { ...event, fullDocument, ns, documentKey: { _id: fullDocument._id } };
    }
    case 'update': {
      const { documentKey, updateDescription } = decode(content) as Record<string, Document>;
      if (!looksUp) return { ...event, ns, documentKey, updateDescription };
      const fullDocument = database.collection(collection)?.byId(documentKey?._id)?.value ?? null;
      return { ...event, fullDocument, ns, documentKey, updateDescription };
    }
    case 'delete':
      return { ...event, ns, documentKey: decode(content).documentKey };
    default:
      return { ...event, ns };
  }
}

/** The event that ends a stream after a change. */
export function invalidateEventOf({ time, wallTime }: ChangeEntry, token: Document): Document {
  return { _id: token, operationType: 'invalidate', clusterTime: timestampOf(time), wallTime: new Date(wallTime) };
}
