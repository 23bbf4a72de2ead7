import { codeOf, createIndex, openTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

describe('a unique index', () => {
  it('refuses a second document with the same values, whether inserted or updated, and names them', async () => {
    const collection = await database.collection([
      { a: 1, b: 1 },
      { a: 1, b: 2 },
    ]);
    await createIndex(collection, { a: 1, b: 1 }, { unique: true });
    await expect(collection.insertOne({ a: 1, b: 2 })).rejects.toMatchObject({
      code: 11000,
      keyPattern: { a: 1, b: 1 },
      keyValue: { a: 1, b: 2 },
    });
    expect(await codeOf(collection.updateOne({ b: 1 }, { $set: { b: 2 } }))).toBe(11000);
    expect(await collection.countDocuments({ b: 2 })).toBe(1);
  });

  it('holds for the values of lists, between documents', async () => {
    const collection = await database.collection([{ keys: ['x', 'y'] }]);
    await createIndex(collection, { keys: 1 }, { unique: true });
    expect(await codeOf(collection.insertOne({ keys: ['z', 'y'] }))).toBe(11000);
    expect(await codeOf(collection.insertOne({ keys: ['z', 'z'] }))).toBeNull();
  });

  it('counts a missing value once', async () => {
    const collection = await database.collection([{ b: 1 }]);
    await createIndex(collection, { a: 1 }, { unique: true });
    expect(await codeOf(collection.insertOne({ b: 2 }))).toBe(11000);
  });

  it('is refused where documents have the same values already', async () => {
    const collection = await database.collection([{ a: 1 }, { a: 1 }]);
    expect(await codeOf(createIndex(collection, { a: 1 }, { unique: true }))).toBe(11000);
  });

  it('lets a document keep its own values', async () => {
    const collection = await database.collection([{ _id: 1, a: 1 }]);
    await createIndex(collection, { a: 1 }, { unique: true });
    expect(await codeOf(collection.updateOne({ a: 1 }, { $set: { b: 1 } }))).toBeNull();
  });

  it('accepts one of many concurrent inserts', async () => {
    const collection = await database.collection();
    await createIndex(collection, { a: 1 }, { unique: true });
    const codes = await Promise.all(Array.from({ length: 30 }, () => codeOf(collection.insertOne({ a: 1 }))));
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(codes.filter((code) => code === 11000)).toHaveLength(29);
  });
});

it('lists, keeps and drops indexes', async () => {
  const collection = await database.collection([{ a: 1 }]);
  expect(await createIndex(collection, { a: 1, b: -1 })).toBe('a_1_b_-1');
  expect(await createIndex(collection, { a: 1, b: -1 })).toBe('a_1_b_-1');
  expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_', 'a_1_b_-1']);
  await collection.dropIndex('a_1_b_-1');
  expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_']);
  expect(await codeOf(collection.dropIndex('none'))).toBe(27);
});

it('refuses an index of the same name with another key', async () => {
  const collection = await database.collection([{ a: 1 }]);
  await createIndex(collection, { a: 1 }, { name: 'mine' });
  expect(await codeOf(createIndex(collection, { b: 1 }, { name: 'mine' }))).toBe(86);
});

it('gives all documents in batches, each once', async () => {
  const collection = await database.collection(Array.from({ length: 1000 }, (_, index) => ({ _id: index })));
  const cursor = collection.find({}, { batchSize: 7 });
  const ids = (await cursor.toArray()).map(({ _id }) => _id as unknown as number);
  expect(ids.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 1000 }, (_, index) => index));
});

it('gives more than a reply can hold', async () => {
  const text = 'x'.repeat(1_000_000);
  const collection = await database.collection(Array.from({ length: 20 }, (_, index) => ({ _id: index, text })));
  expect(await collection.find({}, { batchSize: 1000 }).toArray()).toHaveLength(20);
});

it('refuses a cursor that is not open', async () => {
  const collection = await database.collection([{ a: 1 }]);
  const getMore = database.db.command({ getMore: 123456789n, collection: collection.collectionName });
  expect(await codeOf(getMore)).toBe(43);
});

it('refuses an unknown command, and an unknown option of a known one', async () => {
  expect(await codeOf(database.db.command({ conquer: 1 }))).toBe(59);
  // DocumentDB says only that it is a bad value.
  const code = database.isEmbedded ? [40415] : [40415, 2];
  expect(code).toContain(await codeOf(database.db.command({ find: 'x', conquer: 1 })));
});
