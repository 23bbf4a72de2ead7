import type { Connection } from 'mongoose';
import { hasData, loadSampleData, removeData } from '../../subgraphs/shared/sample-data/load-sample-data.ts';
import { startTestSubgraphs, type TestSubgraphs } from '../support/test-subgraphs.ts';

let subgraphs: TestSubgraphs;

beforeEach(async () => {
  subgraphs = await startTestSubgraphs();
});

afterEach(() => subgraphs.close());

/** More than a batch of every large collection, so that some of it is written before the end. */
const cohort = { children: 700, seed: 11 };

async function documentsOf(connection: Connection): Promise<unknown[]> {
  const collections = Object.values(connection.models).map(({ collection }) => collection);
  const found = await Promise.all(collections.map((collection) => collection.find({}).sort({ _id: 1 }).toArray()));
  return found.flat();
}

async function allDocuments(): Promise<unknown[]> {
  return (await Promise.all([...subgraphs.connections.values()].map(documentsOf))).flat();
}

function load(onProgress?: (children: number) => void) {
  const { connections } = subgraphs;
  return loadSampleData({ connections, ...cohort, ...(onProgress !== undefined && { onProgress }) });
}

it('loads as many children and documents as it says, and reports its progress up to the last child', async () => {
  expect(await hasData(subgraphs.connections)).toBe(false);
  const progress: number[] = [];
  const loaded = await load((children) => progress.push(children));
  expect(loaded).toMatchObject({ children: 700, documents: (await allDocuments()).length });
  expect(progress.at(-1)).toBe(700);
  expect(progress).toEqual(progress.toSorted((first, second) => first - second));
  expect(await hasData(subgraphs.connections)).toBe(true);
});

it('loads the same documents again after everything was removed', async () => {
  await load();
  const first = await allDocuments();
  await removeData(subgraphs.connections);
  expect(await hasData(subgraphs.connections)).toBe(false);
  await load();
  expect(await allDocuments()).toEqual(first);
});

it('begins anew after a load that was interrupted, and counts what that left behind as no data', async () => {
  const stop = new Error('interrupted');
  const interrupted = load((children) => {
    if (children >= 600) throw stop;
  });
  await expect(interrupted).rejects.toBe(stop);
  expect((await allDocuments()).length).toBeGreaterThan(0);
  expect(await hasData(subgraphs.connections)).toBe(false);
  const { documents } = await load();
  expect(await allDocuments()).toHaveLength(documents);
  expect(await hasData(subgraphs.connections)).toBe(true);
});

it('rejects when a batch cannot be written, without an unhandled error, and leaves the load to be begun anew', async () => {
  const people = subgraphs.connection('people');
  await people.collection('families').createIndex({ 'memberships.role': 1 }, { unique: true, name: 'refusing' }, {});
  await expect(load()).rejects.toMatchObject({ code: 11000 });
  await people.collection('families').dropIndex('refusing');
  expect(await hasData(subgraphs.connections)).toBe(false);
  expect(await load()).toMatchObject({ children: 700 });
});
