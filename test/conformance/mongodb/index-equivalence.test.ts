import fc from 'fast-check';
import {
  createIndex,
  type Document,
  openTestDatabase,
  type StoredDocument,
  type TestDatabase,
} from './test-database.ts';
import { documentedDeviation } from './documented-deviation.ts';
import type { mongo } from 'mongoose';

/** What DocumentDB does: its backend ends on a range without values in `$elemMatch`, and some indexes miss null in lists. */
const reason = 'ends on $elemMatch with an empty range, and does not find all nulls through indexes';

let database: TestDatabase;
let collection: mongo.Collection<StoredDocument>;

const scalars = fc.oneof(
  fc.integer({ min: 0, max: 6 }),
  fc.constantFrom<unknown>('a', 'b', 'ba', null, true, new Date(0), 2.5, {}),
);
const fieldValues = fc.oneof(scalars, fc.array(scalars, { maxLength: 3 }));
const innerDocuments = fc.record({ x: scalars, y: scalars }, { requiredKeys: [], noNullPrototype: true });
const documents = fc.record(
  { a: fieldValues, b: scalars, c: fc.oneof(innerDocuments, fc.array(innerDocuments, { maxLength: 3 })) },
  { requiredKeys: [], noNullPrototype: true },
);

const indexes: Record<string, 1 | -1>[] = [
  { a: 1 },
  { b: 1, _id: 1 },
  { b: -1, a: 1 },
  { a: 1, b: 1, _id: 1 },
  { 'c.x': 1, b: 1 },
  { 'c.x': 1, 'c.y': 1 },
];

const operands = scalars.filter((value) => value !== null && JSON.stringify(value) !== '{}');
const conditions = fc.oneof(
  scalars,
  scalars.map(($eq) => ({ $eq })),
  fc.array(scalars, { maxLength: 4 }).map(($in) => ({ $in })),
  fc.array(scalars, { minLength: 1, maxLength: 2 }).map(($all) => ({ $all })),
  fc.record({ $gt: operands, $lte: operands }, { requiredKeys: [], noNullPrototype: true }).filter(isNotEmpty),
  fc.record({ $gte: operands, $lt: operands }, { requiredKeys: [], noNullPrototype: true }).filter(isNotEmpty),
  scalars.map(($ne) => ({ $ne })),
  fc.boolean().map(($exists) => ({ $exists })),
  fc.record({ $gte: operands, $lt: operands }, { noNullPrototype: true }).map(($elemMatch) => ({ $elemMatch })),
  operands.map(($gt) => ({ $not: { $gt } })),
);

function isNotEmpty(value: object): boolean {
  return Object.keys(value).length > 0;
}

const fieldFilters = fc.oneof(
  conditions.map((a): Document => ({ a })),
  conditions.map((b): Document => ({ b })),
  conditions.map((x): Document => ({ 'c.x': x })),
  fc.tuple(scalars, scalars).map(([x, y]): Document => ({ c: { $elemMatch: { x, y } } })),
  fc.tuple(conditions, conditions).map(([a, b]): Document => ({ a, b })),
  fc.tuple(conditions, conditions).map(([x, y]): Document => ({ 'c.x': x, 'c.y': y })),
);
const filters = fc.oneof(
  fieldFilters,
  fc.array(fieldFilters, { minLength: 1, maxLength: 3 }).map(($or): Document => ({ $or })),
  fc.array(fieldFilters, { minLength: 1, maxLength: 3 }).map(($and): Document => ({ $and })),
  fc
    .tuple(fieldFilters, fc.array(fieldFilters, { minLength: 1, maxLength: 2 }))
    .map(([first, $or]): Document => ({ $and: [first, { $or }] })),
);
const directions = fc.constantFrom<1 | -1>(1, -1);
const sorts = fc.oneof(
  fc.tuple(directions, directions).map(([b, _id]) => ({ b, _id })),
  fc.tuple(directions, directions).map(([a, _id]) => ({ a, _id })),
  fc.tuple(directions, directions, directions).map(([a, b, _id]) => ({ a, b, _id })),
  fc.tuple(directions, directions).map(([x, _id]) => ({ 'c.x': x, _id })),
  directions.map((_id) => ({ _id })),
);

beforeAll(async () => {
  database = await openTestDatabase();
  const samples = fc.sample(documents, { numRuns: 150, seed: 4 }).map((fields, _id) => ({ _id, ...fields }));
  collection = await database.collection(samples);
  for (const index of indexes) await createIndex(collection, index);
});

afterAll(() => database.close());

async function idsOf(filter: Document, options: mongo.FindOptions): Promise<unknown[]> {
  return (await collection.find(filter, { ...options, projection: { _id: 1 } }).toArray()).map(({ _id }) => _id);
}

it('finds through indexes what it finds without them, in the same order', async () => {
  await documentedDeviation(database.db, reason, async () => {
    await fc.assert(
      fc.asyncProperty(filters, sorts, fc.integer({ min: 0, max: 20 }), async (filter, sort, limit) => {
        const plain = await idsOf(filter, { sort, limit, hint: { $natural: 1 } });
        expect(await idsOf(filter, { sort, limit })).toEqual(plain);
      }),
      { numRuns: 600 },
    );
  });
});

it('finds the same through each single index', async () => {
  await documentedDeviation(database.db, reason, async () => {
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(...indexes), async (filter, hint) => {
        const plain = await idsOf(filter, { sort: { _id: 1 }, hint: { $natural: 1 } });
        expect(await idsOf(filter, { sort: { _id: 1 }, hint })).toEqual(plain);
      }),
      { numRuns: 400 },
    );
  });
});

it('keeps indexes right while documents change', async () => {
  await documentedDeviation(database.db, reason, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 149 }), documents, filters, async (_id, fields, filter) => {
        await collection.replaceOne({ _id: _id as never }, fields, { upsert: true });
        const plain = await idsOf(filter, { sort: { _id: 1 }, hint: { $natural: 1 } });
        expect(await idsOf(filter, { sort: { _id: 1 } })).toEqual(plain);
        await collection.deleteOne({ _id: ((_id + 1) % 150) as never });
        expect(await idsOf({ a: { $gte: 0 } }, { sort: { _id: 1 } })).toEqual(
          await idsOf({ a: { $gte: 0 } }, { sort: { _id: 1 }, hint: { $natural: 1 } }),
        );
      }),
      { numRuns: 150 },
    );
  });
});

it('pages by key through a field with equal and missing values without a gap', async () => {
  await documentedDeviation(database.db, reason, async () => {
    const all = await idsOf({}, { sort: { b: 1, _id: 1 }, hint: { $natural: 1 } });
    const seen: unknown[] = [];
    let filter: Document = {};
    for (;;) {
      const page = await collection.find(filter).sort({ b: 1, _id: 1 }).limit(7).toArray();
      seen.push(...page.map(({ _id }) => _id));
      const last = page.at(-1);
      if (last === undefined) break;
      const b = last.b ?? null;
      // Values of this field have several types, so "after" is every later type, too.
      const later = b === null ? { b: { $ne: null } } : { $expr: { $gt: ['$b', { $literal: b }] } };
      filter = { $or: [later, { b, _id: { $gt: last._id } }] };
    }
    expect(seen).toEqual(all);
  });
});
