import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import mongoose, { type mongo } from 'mongoose';
import { type EmbeddedStore, startEmbeddedStore } from '../../../subgraphs/shared/embedded-store/index.ts';
import { startProcess } from '../../support/test-process.ts';
import { codeOf } from './test-database.ts';
import { openStream, take } from './watching.ts';

/** The history of the embedded store: what MongoDB calls the oplog, whose size and files are its own. */

let directory: string;
const closing: (() => Promise<void>)[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'families-graph-history-'));
});

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  await rm(directory, { recursive: true, force: true });
});

/** A store on the directory of the test, with a client. */
async function openStore(): Promise<{ store: EmbeddedStore; client: mongo.MongoClient; collection: mongo.Collection }> {
  const store = await startEmbeddedStore({ directory });
  closing.push(() => store.close());
  const client = await new mongoose.mongo.MongoClient(store.uri).connect();
  closing.push(() => client.close());
  return { store, client, collection: client.db('durability').collection('numbers') };
}

async function closeAll(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}

const historyLost = { code: 286, errorLabels: ['NonResumableChangeStreamError'] };

it('gives every change once and in order when owners of the database are killed and others take over', async () => {
  const seen: string[] = [];
  let token: unknown;
  for (let round = 0; round < 3; round++) {
    const writer = startProcess('test/conformance/mongodb/endless-writer.js', {
      environment: process.env,
      arguments: [directory, String(round)],
    });
    closing.push(() => writer.stop('SIGKILL'));
    await writer.untilOutput(new RegExp(`round ${round} wrote 1\n`));
    const { collection } = await openStore();
    const beginning = { startAtOperationTime: new mongoose.mongo.Timestamp({ t: 1, i: 1 }) };
    const stream = collection.watch([], token === undefined ? beginning : { resumeAfter: token });
    const readUntil = async (last: string) => {
      do {
        const [event] = await take(stream, 1);
        token = event?._id;
        const document = event?.fullDocument as { round: number; n: unknown };
        seen.push(`${document.round} ${String(document.n)}`);
      } while (seen.at(-1) !== last);
    };
    await readUntil(`${round} 60`);
    await writer.stop('SIGKILL');
    // A read is tried again by the driver when its connection is lost; then the database has its new owner.
    await collection.countDocuments({});
    await collection.insertOne({ round, n: 'end' });
    await readUntil(`${round} end`);
    const stored = await collection.find({}).toArray();
    expect(seen).toEqual(stored.map((document) => `${String(document.round)} ${String(document.n)}`));
    const acknowledged = [...writer.output().matchAll(/round \d+ wrote (\d+)\n/g)].map(
      ([, n]) => `${round} ${String(n)}`,
    );
    expect(seen).toEqual(expect.arrayContaining(acknowledged));
    await stream.close();
    await closeAll();
  }
});

it('forgets the oldest changes when there are more than 64 MB; who needs them is told so', async () => {
  const { collection } = await openStore();
  const [slow, fast] = [await openStream(collection), await openStream(collection)];
  const first = fast.resumeToken;
  const text = 'x'.repeat(1024 * 1024);
  let last: unknown;
  for (let n = 0; n < 70; n += 10) {
    await collection.insertMany(Array.from({ length: 10 }, () => ({ text })));
    last = (await take(fast, 10)).at(-1)?._id;
  }
  await collection.insertOne({ n: 'last' });
  await expect(slow.next()).rejects.toMatchObject(historyLost);
  await expect(collection.watch([], { resumeAfter: first }).tryNext()).rejects.toMatchObject(historyLost);
  const time = new mongoose.mongo.Timestamp({ t: 1, i: 1 });
  await expect(collection.watch([], { startAtOperationTime: time }).tryNext()).rejects.toMatchObject(historyLost);
  await closeAll();
  const again = (await openStore()).collection;
  await expect(again.watch([], { resumeAfter: first }).tryNext()).rejects.toMatchObject(historyLost);
  const resumed = again.watch([], { resumeAfter: last });
  expect((await take(resumed, 1)).map(({ fullDocument }) => fullDocument)).toMatchObject([{ n: 'last' }]);
});

it('keeps the last 100,000 changes', async () => {
  const { collection } = await openStore();
  const tokenNow = async () => {
    const stream = await openStream(collection);
    const { resumeToken } = stream;
    await stream.close();
    return resumeToken;
  };
  const insert = (count: number) =>
    collection.insertMany(Array.from({ length: count }, (_, index) => ({ index, count })));
  const beginning = await tokenNow();
  await insert(2_000);
  const kept = await tokenNow();
  await insert(50_000);
  await insert(50_000);
  await expect(collection.watch([], { resumeAfter: beginning }).tryNext()).rejects.toMatchObject(historyLost);
  const resumed = collection.watch([], { resumeAfter: kept });
  expect((await take(resumed, 1)).map(({ fullDocument }) => fullDocument)).toMatchObject([{ index: 0, count: 50_000 }]);
});

it('begins a new history where a version without one wrote last, and takes no token of the old one', async () => {
  const first = await openStore();
  const token = (await openStream(first.collection)).resumeToken;
  await first.collection.insertOne({ n: 1 });
  await closeAll();
  const environment = open<unknown, string>({ path: join(directory, 'durability'), encoding: 'binary', maxDbs: 10 });
  const state = environment.openDB<Record<string, unknown>, string>('state', { encoding: 'json' });
  await state.put('state', { format: 2, position: 2 });
  await environment.close();
  const { collection } = await openStore();
  await expect(collection.watch([], { resumeAfter: token }).tryNext()).rejects.toMatchObject(historyLost);
  const stream = await openStream(collection);
  await collection.insertOne({ n: 2 });
  expect((await take(stream, 1)).map(({ fullDocument }) => fullDocument)).toMatchObject([{ n: 2 }]);
});

describe('a cursor that waits', () => {
  interface Waiting {
    /** What the wait ends with. */
    end: Promise<unknown>;
    /** The code of the answer to another request for the same cursor. */
    codeOfMore: () => Promise<unknown>;
    kill: () => Promise<unknown>;
  }

  const inUse = 50;

  /** A cursor for which one client waits; others, at the owner of the database, look at it. */
  async function waitingCursor(waiter: mongo.MongoClient, other: mongo.MongoClient): Promise<Waiting> {
    const db = waiter.db('durability');
    const reply = await db.command({ aggregate: 'numbers', pipeline: [{ $changeStream: {} }], cursor: {} });
    const { id } = reply.cursor as { id: unknown };
    const command = { getMore: id, collection: 'numbers' };
    const codeOfMore = () => codeOf(other.db('durability').command({ ...command, maxTimeMS: 1 }));
    const kill = () => other.db('durability').command({ killCursors: 'numbers', cursors: [id] });
    for (;;) {
      const wait = { isOver: false };
      const end = codeOf(db.command({ ...command, maxTimeMS: 1_000_000 })).finally(() => (wait.isOver = true));
      // Whoever looks uses the cursor for a moment, and then it is the wait that is refused.
      while (!wait.isOver) if ((await codeOfMore()) === inUse) return { end, codeOfMore, kill };
      expect(await end).toBe(inUse);
    }
  }

  it.each(['at the owner of the database', 'at another process'])('%s ends with its client', async (where) => {
    const owner = await openStore();
    await owner.collection.insertOne({ n: 1 });
    const waiter = where === 'at another process' ? await openStore() : owner;
    const client = await new mongoose.mongo.MongoClient(waiter.store.uri).connect();
    const { end, codeOfMore } = await waitingCursor(client, owner.client);
    await client.close();
    expect(await end).toEqual(expect.any(String));
    let code: unknown;
    do code = await codeOfMore();
    while (code === inUse);
    expect(code).toBe(43);
  });

  it('ends when it is killed, also for a client at another process', async () => {
    const [owner, other] = [await openStore(), await openStore()];
    await owner.collection.insertOne({ n: 1 });
    const { end, kill } = await waitingCursor(other.client, owner.client);
    await kill();
    expect(await end).toBe(237);
  });
});
