import mongoose from 'mongoose';
import { codeOf, openTestDatabase, type TestDatabase } from './test-database.ts';

const { Binary, Decimal128, Long, ObjectId, Timestamp } = mongoose.mongo;

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

it('gives every type of value back as it came', async () => {
  const document = {
    _id: new ObjectId(),
    text: 'Évora \u{1F600}',
    integer: 42,
    double: 1.5,
    long: Long.fromString('9007199254740993'),
    decimal: Decimal128.fromString('0.1'),
    date: new Date('2018-06-26T00:00:00Z'),
    yes: true,
    nothing: null,
    list: [1, [2, { a: null }]],
    empty: {},
    bytes: new Binary(Buffer.from([1, 2, 3])),
    stamp: new Timestamp({ t: 1, i: 2 }),
  };
  const collection = await database.collection([document]);
  expect(await collection.findOne({}, { promoteLongs: true })).toEqual(document);
});

it('keeps a double that is a whole number a double', async () => {
  const collection = await database.collection([{ _id: 1, value: new mongoose.mongo.Double(3) }]);
  expect(await collection.findOne({ value: { $type: 'double' } }, { promoteValues: false })).not.toBeNull();
});

it('makes an ObjectId for a document without _id', async () => {
  const collection = await database.collection();
  const { insertedId } = await collection.insertOne({ a: 1 });
  expect(insertedId).toBeInstanceOf(ObjectId);
  expect(await collection.findOne({ _id: insertedId })).toMatchObject({ a: 1 });
});

it('refuses a second document with the same _id, and names the key', async () => {
  const collection = await database.collection([{ _id: 'a' }]);
  await expect(collection.insertOne({ _id: 'a' as never })).rejects.toMatchObject({
    code: 11000,
    keyPattern: { _id: 1 },
    keyValue: { _id: 'a' },
  });
});

it('refuses a list as _id', async () => {
  const collection = await database.collection();
  expect(await codeOf(collection.insertOne({ _id: [1] as never }))).not.toBeNull();
});

it('stops an ordered bulk at the first error, and goes on with an unordered one', async () => {
  const documents = [{ _id: 1 as never }, { _id: 1 as never }, { _id: 2 as never }];
  const ordered = await database.collection();
  await expect(ordered.insertMany(documents)).rejects.toMatchObject({ code: 11000 });
  expect(await ordered.countDocuments()).toBe(1);
  const unordered = await database.collection();
  await expect(unordered.insertMany(documents, { ordered: false })).rejects.toMatchObject({ code: 11000 });
  expect(await unordered.countDocuments()).toBe(2);
});

it('deletes one, many or none', async () => {
  const collection = await database.collection([{ a: 1 }, { a: 1 }, { a: 1 }, { a: 2 }]);
  expect(await collection.deleteOne({ a: 1 })).toMatchObject({ deletedCount: 1 });
  expect(await collection.deleteMany({ a: 1 })).toMatchObject({ deletedCount: 2 });
  expect(await collection.deleteMany({ a: 1 })).toMatchObject({ deletedCount: 0 });
  expect(await collection.countDocuments()).toBe(1);
});

it('replaces a document, and keeps its _id', async () => {
  const collection = await database.collection([{ _id: 1, a: 1, b: 2 }]);
  expect(await collection.replaceOne({ a: 1 }, { c: 3 })).toMatchObject({ matchedCount: 1, modifiedCount: 1 });
  expect(await collection.findOne({})).toEqual({ _id: 1, c: 3 });
});

it('lists and drops collections', async () => {
  const collection = await database.collection([{ a: 1 }]);
  const names = async () => (await database.db.listCollections().toArray()).map(({ name }) => name);
  expect(await names()).toContain(collection.collectionName);
  await collection.drop();
  expect(await names()).not.toContain(collection.collectionName);
  expect(await collection.countDocuments()).toBe(0);
});
