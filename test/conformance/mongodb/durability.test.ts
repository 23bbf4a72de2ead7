import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { startEmbeddedStore } from '../../../subgraphs/shared/embedded-store/index.ts';
import { startProcess } from '../../support/test-process.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'families-graph-durability-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

async function withCollection<Result>(
  action: (collection: mongoose.mongo.Collection) => Promise<Result>,
): Promise<Result> {
  const store = await startEmbeddedStore({ directory });
  const client = await new mongoose.mongo.MongoClient(store.uri).connect();
  try {
    return await action(client.db('durability').collection('numbers'));
  } finally {
    await client.close();
    await store.close();
  }
}

it('keeps documents, changes, removals and indexes over a restart', async () => {
  await withCollection(async (collection) => {
    await collection.createIndexes([{ key: { n: 1 }, unique: true }]);
    await collection.insertMany([{ n: 1 }, { n: 2 }, { n: 3 }]);
    await collection.updateOne({ n: 1 }, { $set: { n: 10 } });
    await collection.deleteOne({ n: 2 });
  });
  await withCollection(async (collection) => {
    expect((await collection.find({}).sort({ n: 1 }).toArray()).map(({ n }) => n as number)).toEqual([3, 10]);
    await expect(collection.insertOne({ n: 3 })).rejects.toMatchObject({ code: 11000 });
  });
});

it('loses no acknowledged write when its process is killed', async () => {
  for (let round = 0; round < 3; round++) {
    const writer = startProcess('test/conformance/mongodb/endless-writer.js', {
      environment: process.env,
      arguments: [directory, String(round)],
    });
    await writer.untilOutput(new RegExp(`round ${round} wrote ${100 + 150 * round}\n`));
    await writer.stop('SIGKILL');
    const acknowledged = [...writer.output().matchAll(/wrote (\d+)\n/g)].map(([, n]) => Number(n));
    const kept = await withCollection(async (collection) =>
      (await collection.find({ round }).toArray()).map(({ n }) => n as number),
    );
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    expect(acknowledged.length).toBeGreaterThan(99);
  }
});

it('loses no acknowledged write while stores of other processes come and go', async () => {
  const writer = startProcess('test/conformance/mongodb/endless-writer.js', {
    environment: process.env,
    arguments: [directory, '0'],
  });
  await writer.untilOutput(/wrote 1\n/);
  for (let visits = 0; visits < 50; visits++)
    await withCollection((collection) => collection.insertOne({ round: 1, n: visits }));
  await writer.stop('SIGKILL');
  const acknowledged = [...writer.output().matchAll(/wrote (\d+)\n/g)].map(([, n]) => Number(n));
  const kept = await withCollection((collection) => collection.find({}).toArray());
  const numbersOf = (round: number) => kept.filter((document) => document.round === round).map(({ n }) => n as number);
  expect(numbersOf(0)).toEqual(expect.arrayContaining(acknowledged));
  expect(numbersOf(1)).toEqual(Array.from({ length: 50 }, (_, visit) => visit));
});

it('works on a database that another live process has open, and takes it over when that is killed', async () => {
  const writer = startProcess('test/conformance/mongodb/endless-writer.js', {
    environment: process.env,
    arguments: [directory, '0'],
  });
  const store = await startEmbeddedStore({ directory });
  const client = await new mongoose.mongo.MongoClient(store.uri, { retryReads: true }).connect();
  const collection = client.db('durability').collection('numbers');
  try {
    await writer.untilOutput(/wrote 1\n/);
    expect(await collection.countDocuments({ n: 1 })).toBe(1);
    await collection.insertOne({ by: 'the other one' });
    await collection.find({}).batchSize(1).limit(3).toArray();
    await writer.stop('SIGKILL');
    const acknowledged = [...writer.output().matchAll(/wrote (\d+)\n/g)].map(([, n]) => Number(n));
    const kept = (await collection.find({ round: 0 }).toArray()).map(({ n }) => n as number);
    expect(kept).toEqual(expect.arrayContaining(acknowledged));
    await collection.insertOne({ by: 'the new owner' });
    expect(await collection.countDocuments({ by: { $exists: true } })).toBe(2);
  } finally {
    await writer.stop('SIGKILL');
    await client.close();
    await store.close();
  }
});

it('lets several stores use different databases of one directory, and the same one, at once', async () => {
  const stores = await Promise.all([1, 2, 3].map(() => startEmbeddedStore({ directory })));
  const clients = await Promise.all(stores.map(({ uri }) => new mongoose.mongo.MongoClient(uri).connect()));
  try {
    const insert = (client: mongoose.mongo.MongoClient, by: number, name: string) =>
      client.db(name).collection('numbers').insertOne({ by });
    await Promise.all(clients.flatMap((client, by) => [insert(client, by, 'shared'), insert(client, by, `own${by}`)]));
    const counts = await Promise.all(
      clients.map((client) => client.db('shared').collection('numbers').countDocuments({})),
    );
    expect(counts).toEqual([3, 3, 3]);
    const names = (await clients[0]?.db().admin().listDatabases())?.databases.map(({ name }) => name);
    expect(names?.toSorted()).toEqual(['own0', 'own1', 'own2', 'shared']);
  } finally {
    await Promise.all(clients.map((client) => client.close()));
    for (const store of stores) await store.close();
  }
});

it('is reached from this machine only', async () => {
  const store = await startEmbeddedStore({ directory });
  expect(store.uri).toMatch(/^mongodb:\/\/127\.0\.0\.1:\d+\/$/);
  await store.close();
});
