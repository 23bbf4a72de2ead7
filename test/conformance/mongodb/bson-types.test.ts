import {
  Binary,
  BSONRegExp,
  Code,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  serialize,
  Timestamp,
} from 'bson';
import fc from 'fast-check';
import { createIndex, type Document, openTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

const exact = { promoteValues: false, bsonRegExp: true } as const;

const values = fc.oneof(
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map((value) => new Int32(value)),
  fc.double({ noNaN: true }).map((value) => new Double(value)),
  fc.integer({ min: -100, max: 100 }).map((value) => new Double(value)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value) => Long.fromBigInt(value)),
  fc.integer().map((value) => Decimal128.fromString(`${value}E-2`)),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((bytes) => new ObjectId(bytes)),
  fc.uint8Array().map((bytes) => new Binary(bytes, 0)),
  fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bytes) => new Binary(bytes, 4)),
  fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0') && Buffer.from(text).toString() === text),
  fc.constantFrom<unknown>(null, true, false, new BSONRegExp('^a', 'i'), new Code('x'), new MinKey(), new MaxKey()),
  fc.constant(new Timestamp({ t: 7, i: 9 })),
);

const names = fc.stringMatching(/^[a-z]{1,4}$/).filter((name) => name !== '_id');
const documents = fc.dictionary(
  names,
  fc.oneof(values, fc.array(values, { maxLength: 3 }), fc.dictionary(names, values)),
  {
    noNullPrototype: true,
  },
);

function bytesOf(document: Document | null): string {
  return Buffer.from(serialize(document ?? {})).toString('hex');
}

it('gives every document back with the same bytes', async () => {
  const collection = await database.collection();
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const stored = { _id: new ObjectId(), ...document };
      await collection.insertOne(stored);
      expect(bytesOf(await collection.findOne({ _id: stored._id }, exact))).toBe(bytesOf(stored));
    }),
    { numRuns: 150 },
  );
});

it('keeps the types of all fields that an update or a projection does not touch', async () => {
  const collection = await database.collection();
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const stored = { _id: new ObjectId(), document };
      await collection.insertOne(stored);
      await collection.updateOne({ _id: stored._id }, { $set: { touched: new Double(3) } });
      const updated = await collection.findOne({ _id: stored._id }, exact);
      expect(bytesOf(updated)).toBe(bytesOf({ ...stored, touched: new Double(3) }));
      const projected = await collection.findOne({ _id: stored._id }, { ...exact, projection: { document: 1 } });
      expect(bytesOf(projected)).toBe(bytesOf(stored));
    }),
    { numRuns: 100 },
  );
});

it.each<[string, Document, Document, unknown]>([
  ['an Int32 stays one', { n: new Int32(1) }, { $inc: { n: new Int32(2) } }, new Int32(3)],
  [
    'an Int32 becomes a Long when it is too large',
    { n: new Int32(2147483647) },
    { $inc: { n: new Int32(1) } },
    Long.fromNumber(2147483648),
  ],
  ['a Double stays one', { n: new Double(1) }, { $inc: { n: new Int32(2) } }, new Double(3)],
  ['a Long stays one', { n: Long.fromNumber(1) }, { $inc: { n: new Int32(2) } }, Long.fromNumber(3)],
  [
    'a decimal is exact',
    { n: Decimal128.fromString('0.1') },
    { $inc: { n: Decimal128.fromString('0.2') } },
    Decimal128.fromString('0.3'),
  ],
  ['an Int32 times a Double is one', { n: new Int32(2) }, { $mul: { n: new Double(1.5) } }, new Double(3)],
])('calculates in the wider type: %s', async (_name, before, update, after) => {
  const collection = await database.collection([before]);
  await collection.updateOne({}, update);
  const document = await collection.findOne({}, exact);
  expect(bytesOf({ n: document?.n })).toBe(bytesOf({ n: after }));
});

it('takes numbers of different types for the same _id', async () => {
  const collection = await database.collection([{ _id: new Int32(1), a: 1 }]);
  await expect(collection.insertOne({ _id: new Double(1) as never })).rejects.toMatchObject({ code: 11000 });
  expect(await collection.findOne({ _id: Long.fromNumber(1) })).toEqual({ _id: 1, a: 1 });
});

it('compares Longs beyond the exact range of doubles exactly', async () => {
  const large = 2n ** 53n;
  const collection = await database.collection([
    { _id: 1, n: Long.fromBigInt(large) },
    { _id: 2, n: Long.fromBigInt(large + 1n) },
  ]);
  await createIndex(collection, { n: 1 });
  expect(await collection.find({ n: { $gt: Long.fromBigInt(large) } }).toArray()).toMatchObject([{ _id: 2 }]);
  expect(await collection.find({ n: Long.fromBigInt(large) }).toArray()).toMatchObject([{ _id: 1 }]);
});
