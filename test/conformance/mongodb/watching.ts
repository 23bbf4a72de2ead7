import type { mongo } from 'mongoose';
import type { Document } from './test-database.ts';

/** Opens a change stream, and resolves when it is there: it gives all changes that are made from then on. */
export async function openStream<Schema extends mongo.Document>(
  parent: mongo.Collection<Schema> | mongo.Db,
  pipeline: Document[] = [],
  options: mongo.ChangeStreamOptions = {},
): Promise<mongo.ChangeStream> {
  const stream = parent.watch(pipeline, { maxAwaitTimeMS: 1, ...options });
  const event = await stream.tryNext();
  if (event !== null) throw new Error('There was an event before anything was changed.');
  return stream;
}

/** The next events of a stream. */
export async function take(stream: mongo.ChangeStream, count: number): Promise<Document[]> {
  const events: Document[] = [];
  while (events.length < count) events.push((await stream.next()) as unknown as Document);
  return events;
}
