import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import mongoose, { type mongo } from 'mongoose';
import { startEmbeddedStore } from '../../../subgraphs/shared/embedded-store/index.ts';
import type { Document } from './test-database.ts';
import { openStream, take } from './watching.ts';

interface Watched {
  _id: number;
  n?: number;
  h?: number[];
}

/** A database that can be restarted; only its client is, where it is the one of MONGODB_URI. */
class RestartableDatabase {
  readonly #directory: string;
  #client: mongo.MongoClient | undefined;
  #store: Awaited<ReturnType<typeof startEmbeddedStore>> | undefined;

  constructor(directory: string) {
    this.#directory = directory;
  }

  async restart(): Promise<void> {
    await this.close();
    const configured = process.env.MONGODB_URI;
    this.#store = configured === undefined ? await startEmbeddedStore({ directory: this.#directory }) : undefined;
    this.#client = await new mongoose.mongo.MongoClient(this.#store?.uri ?? configured ?? '').connect();
  }

  db(name: string): mongo.Db {
    if (this.#client === undefined) throw new Error('The database is not started.');
    return this.#client.db(name);
  }

  async close(): Promise<void> {
    await this.#client?.close();
    await this.#store?.close();
  }
}

let directory: string;
let database: RestartableDatabase;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'families-graph-resuming-'));
  database = new RestartableDatabase(directory);
  await database.restart();
});

afterAll(async () => {
  await database.close();
  await rm(directory, { recursive: true, force: true });
});

const actions = ['insert', 'set', 'push', 'pipeline', 'replace', 'delete', 'elsewhere'] as const;

type Step = { action: (typeof actions)[number]; id: number } | { resumeAt: number } | { restart: true };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ action: fc.constantFrom(...actions), id: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ resumeAt: fc.nat(30) }) },
  { weight: 1, arbitrary: fc.constant({ restart: true as const }) },
);

/** What is said of an event in an expectation. */
function summaryOf({ operationType, documentKey, fullDocument, updateDescription }: Document): Document {
  const { updatedFields } = (updateDescription ?? {}) as Document;
  return {
    operationType,
    documentKey,
    ...(fullDocument !== undefined && { fullDocument }),
    ...(updatedFields !== undefined && { updatedFields }),
  };
}

type Collection = mongo.Collection<Watched>;

const writes: Record<(typeof actions)[number], (collection: Collection, id: number, n: number) => Promise<unknown>> = {
  insert: (collection, _id, n) => collection.insertOne({ _id, n, h: [n] }),
  set: (collection, _id, n) => collection.updateOne({ _id }, { $set: { n } }),
  push: (collection, _id, n) => collection.updateOne({ _id }, { $push: { h: n } }),
  pipeline: (collection, _id, n) => collection.updateOne({ _id }, [{ $set: { h: { $concatArrays: ['$h', [n]] } } }]),
  replace: (collection, _id, n) => collection.replaceOne({ _id }, { n, h: [n] }),
  delete: (collection, _id) => collection.deleteOne({ _id }),
  elsewhere: ({ db, collectionName }, _id, n) =>
    db.collection<Watched>(`${collectionName}_other`).insertOne({ _id: n }),
};

/** The events that the writes to a collection have to be told as. */
class ExpectedEvents {
  readonly events: Document[] = [];
  /** How long the list `h` of each document is. */
  readonly #lengths = new Map<number, number>();

  has(id: number): boolean {
    return this.#lengths.has(id);
  }

  add(action: (typeof actions)[number], _id: number, n: number): void {
    const length = this.#lengths.get(_id);
    const isDone = action !== 'elsewhere' && (action === 'insert') === (length === undefined);
    if (!isDone) return;
    const documentKey = { _id };
    if (action === 'delete') {
      this.#lengths.delete(_id);
      this.events.push({ operationType: 'delete', documentKey });
    } else if (action === 'insert' || action === 'replace') {
      this.#lengths.set(_id, 1);
      this.events.push({ operationType: action, documentKey, fullDocument: { _id, n, h: [n] } });
    } else {
      const updatedFields = action === 'set' ? { n } : { [`h.${length ?? 0}`]: n };
      if (action !== 'set') this.#lengths.set(_id, (length ?? 0) + 1);
      this.events.push({ operationType: 'update', documentKey, updatedFields });
    }
  }
}

/** The token of a stream that is open: it leads behind all that was before. */
async function tokenNow(collection: Collection): Promise<unknown> {
  const stream = await openStream(collection);
  const { resumeToken } = stream;
  await stream.close();
  return resumeToken;
}

async function expectEventsFrom(collection: Collection, token: unknown, expected: Document[]): Promise<unknown[]> {
  const stream = collection.watch([], { resumeAfter: token, maxAwaitTimeMS: 1, batchSize: 3 });
  const events = await take(stream, expected.length);
  expect(events.map(summaryOf)).toEqual(expected);
  expect(await stream.tryNext()).toBeNull();
  await stream.close();
  return events.map(({ _id }) => _id);
}

it('resumes at every token with exactly the changes after it, in order, over restarts, whatever is written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const name = `c${randomBytes(6).toString('hex')}`;
      const collection = () => database.db('change_stream_resuming').collection<Watched>(name);
      const expected = new ExpectedEvents();
      // tokens[n] leads behind the first n events, as far as these were read.
      const tokens = [await tokenNow(collection())];
      const resumeAt = async (at: number) => {
        const known = await expectEventsFrom(collection(), tokens[at], expected.events.slice(at));
        tokens.splice(at + 1, tokens.length, ...known);
      };
      for (const [n, next] of steps.entries()) {
        if ('restart' in next) await database.restart();
        else if ('resumeAt' in next) await resumeAt(next.resumeAt % tokens.length);
        else if (next.action !== 'insert' || !expected.has(next.id)) {
          await writes[next.action](collection(), next.id, n);
          expected.add(next.action, next.id, n);
        }
      }
      await resumeAt(0);
    }),
    { seed: 20_260_101, numRuns: 25 },
  );
});
