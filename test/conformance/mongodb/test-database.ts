import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import mongoose, { type mongo } from 'mongoose';
import { startEmbeddedStore } from '../../../subgraphs/shared/embedded-store/index.ts';

export type Document = Record<string, unknown>;

/** Documents of the tests have ids of any type. */
export type StoredDocument = Document & { _id?: unknown };

/** A database for the conformance suite: in MONGODB_URI where that is set, else in the embedded store. */
export interface TestDatabase {
  /** Whether it is the embedded store, which has to answer as MongoDB's documentation says in every point. */
  isEmbedded: boolean;
  db: mongo.Db;
  /** A collection of its own, with some documents. */
  collection: (documents?: Document[]) => Promise<mongo.Collection<StoredDocument>>;
  close: () => Promise<void>;
}

export async function openTestDatabase(): Promise<TestDatabase> {
  const configured = process.env.MONGODB_URI;
  const directory = await mkdtemp(join(tmpdir(), 'families-graph-store-'));
  const store = configured === undefined ? await startEmbeddedStore({ directory }) : undefined;
  const client = new mongoose.mongo.MongoClient(store?.uri ?? configured ?? '');
  await client.connect();
  const db = client.db(`conformance_${randomBytes(5).toString('hex')}`);
  let collections = 0;
  return {
    isEmbedded: store !== undefined,
    db,
    async collection(documents = []) {
      const collection = db.collection<StoredDocument>(`collection${++collections}`);
      if (documents.length > 0) await collection.insertMany(documents);
      return collection;
    },
    async close() {
      await db.dropDatabase();
      await client.close();
      await store?.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** The code of the error that an action is refused with; null where it is not refused. */
export async function codeOf(action: Promise<unknown>): Promise<unknown> {
  return action.then(
    () => null,
    (error: unknown) => (error as { code?: unknown }).code ?? (error as Error).message,
  );
}

/** Makes an index, and gives its name. */
export async function createIndex(
  collection: mongo.Collection<StoredDocument>,
  key: Record<string, 1 | -1>,
  options: Pick<mongo.CreateIndexesOptions, 'unique' | 'name' | 'sparse' | 'partialFilterExpression'> = {},
): Promise<string> {
  const [name = ''] = await collection.createIndexes([{ key, ...options }]);
  return name;
}
