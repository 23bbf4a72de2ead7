import { codeOf, createIndex, type Document, openTestDatabase, type TestDatabase } from './test-database.ts';
import { documentedDeviation } from './documented-deviation.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

it.each<[string, Document, Document, Document, Document]>([
  ['one field', { a: 1 }, { a: 1 }, { a: 1 }, { a: 1 }],
  ['a missing field, which counts as null', { a: 1 }, {}, { a: null }, { a: null }],
  ['two fields', { a: 1, b: 1 }, { a: 1, b: 2 }, { a: 1, b: 2 }, { a: 1, b: 2 }],
  ['an element of a list', { a: 1 }, { a: [1, 2] }, { a: [2, 3] }, { a: 2 }],
  ['a field within a list', { 'l.a': 1 }, { l: [{ a: 1 }] }, { l: [{ a: 2 }, { a: 1 }] }, { 'l.a': 1 }],
  ['numbers of different types', { a: 1 }, { a: 1 }, { a: 1.0 }, { a: 1 }],
])('refuses a duplicate in a unique index on %s, and says which', async (_name, key, first, second, keyValue) => {
  const collection = await database.collection([first]);
  await createIndex(collection, key as Record<string, 1>, { unique: true });
  await expect(collection.insertOne(second)).rejects.toMatchObject({ code: 11000, keyPattern: key });
  const reason = JSON.stringify(second).includes('[') ? 'names the whole list, or another of its values' : undefined;
  await documentedDeviation(database.db, reason, () =>
    expect(collection.insertOne(second)).rejects.toMatchObject({ keyValue }),
  );
  expect(await collection.countDocuments({})).toBe(1);
});

it('allows pairs of which one half is taken', async () => {
  const collection = await database.collection([
    {
      l: [
        { a: 1, b: 1 },
        { a: 2, b: 2 },
      ],
    },
  ]);
  await createIndex(collection, { 'l.a': 1, 'l.b': 1 }, { unique: true });
  await collection.insertOne({ l: [{ a: 1, b: 2 }] });
  expect(await codeOf(collection.insertOne({ l: [{ a: 2, b: 2 }] }))).toBe(11000);
});

it('allows several documents without the field in a sparse unique index', async () => {
  const collection = await database.collection([{ b: 1 }, { b: 2 }, { a: 1 }]);
  await createIndex(collection, { a: 1 }, { unique: true, sparse: true });
  await collection.insertOne({ b: 3 });
  expect(await codeOf(collection.insertOne({ a: 1 }))).toBe(11000);
  expect(await collection.countDocuments({ a: null })).toBe(3);
});

it('keeps a partial unique index to the documents that it is for', async () => {
  const collection = await database.collection([]);
  await createIndex(collection, { a: 1 }, { unique: true, partialFilterExpression: { active: true } });
  await collection.insertMany([{ a: 1, active: true }, { a: 1, active: false }, { a: 1 }]);
  expect(await codeOf(collection.insertOne({ a: 1, active: true }))).toBe(11000);
  expect(await codeOf(collection.updateOne({ active: false }, { $set: { active: true } }))).toBe(11000);
  expect(await collection.countDocuments({ a: 1 })).toBe(3);
});

it('refuses an update to a value that is taken, and leaves the document as it was', async () => {
  const collection = await database.collection([
    { _id: 1, a: 1 },
    { _id: 2, a: 2 },
  ]);
  await createIndex(collection, { a: 1 }, { unique: true });
  expect(await codeOf(collection.updateOne({ _id: 2 as never }, { $set: { a: 1 } }))).toBe(11000);
  expect(await collection.find({}).sort({ _id: 1 }).toArray()).toEqual([
    { _id: 1, a: 1 },
    { _id: 2, a: 2 },
  ]);
});

it('frees a value when its document goes or changes', async () => {
  const collection = await database.collection([
    { _id: 1, a: 1 },
    { _id: 2, a: 2 },
  ]);
  await createIndex(collection, { a: 1 }, { unique: true });
  await collection.deleteOne({ _id: 1 as never });
  await collection.updateOne({ _id: 2 as never }, { $set: { a: 1 } });
  await collection.insertOne({ _id: 3 as never, a: 2 });
  expect(await collection.countDocuments({})).toBe(2);
});

it('refuses to build a unique index over duplicates', async () => {
  const collection = await database.collection([{ a: 1 }, { a: 1 }]);
  expect(await codeOf(createIndex(collection, { a: 1 }, { unique: true }))).toBe(11000);
  expect((await collection.indexes()).map(({ name }) => name)).toEqual(['_id_']);
});

it('refuses a document with lists in two fields of one index', async () => {
  const collection = await database.collection([]);
  await createIndex(collection, { a: 1, b: 1 });
  await collection.insertOne({ a: [1, 2], b: 1 });
  await documentedDeviation(database.db, 'accepts it', async () => {
    expect(await codeOf(collection.insertOne({ a: [1, 2], b: [1, 2] }))).toBe(171);
  });
});

it.each<[string, Document, Document, number]>([
  ['another key under the same name', { b: 1 }, { name: 'a_1' }, 86],
  ['the same key under another name', { a: 1 }, { name: 'other' }, 85],
  ['the same key with other options', { a: 1 }, { unique: true }, 86],
  ['an option that does not exist', { b: 1 }, { unknownOption: 1 }, 197],
])('refuses an index with %s', async (_name, key, options, code) => {
  const collection = await database.collection([]);
  await createIndex(collection, { a: 1 });
  const name = Object.entries(key).flat().join('_');
  const answered = await codeOf(
    database.db.command({ createIndexes: collection.collectionName, indexes: [{ key, name, ...options }] }),
  );
  await documentedDeviation(database.db, 'has other codes for some of these', async () => {
    expect(answered).toBe(code);
  });
});
