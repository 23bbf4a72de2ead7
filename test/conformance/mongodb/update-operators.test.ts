import { Long } from 'bson';
import { documentedDeviation } from './documented-deviation.ts';
import { codeOf, type Document, openTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

interface Case {
  before: Document;
  update: Document | Document[];
  after: Document;
  filter?: Document;
  arrayFilters?: Document[];
}

it.each<[string, Case]>([
  [
    '$set makes the documents on the way',
    { before: {}, update: { $set: { 'a.b.c': 1 } }, after: { a: { b: { c: 1 } } } },
  ],
  [
    '$set fills a list with null',
    { before: { a: [1] }, update: { $set: { 'a.3': 4 } }, after: { a: [1, null, null, 4] } },
  ],
  [
    '$set takes a number for a name in a document',
    { before: { a: {} }, update: { $set: { 'a.0': 1 } }, after: { a: { 0: 1 } } },
  ],
  [
    'new fields come in the order of their names',
    { before: { z: 1 }, update: { $set: { c: 1, b: 1 }, $inc: { a: 1 } }, after: { z: 1, a: 1, b: 1, c: 1 } },
  ],
  [
    '$unset leaves null in a list',
    { before: { a: [1, 2] }, update: { $unset: { 'a.0': '' } }, after: { a: [null, 2] } },
  ],
  ['$unset of what is not there', { before: { a: 1 }, update: { $unset: { 'b.c': '' } }, after: { a: 1 } }],
  ['$mul of a missing field is 0', { before: {}, update: { $mul: { a: 5 } }, after: { a: 0 } }],
  ['$min compares types in their order', { before: { a: 'x' }, update: { $min: { a: 5 } }, after: { a: 5 } }],
  ['$max of a missing field sets it', { before: {}, update: { $max: { a: 5 } }, after: { a: 5 } }],
  [
    '$rename into a document',
    { before: { a: 1, c: { d: 2 } }, update: { $rename: { a: 'c.a' } }, after: { c: { d: 2, a: 1 } } },
  ],
  ['$rename of what is not there', { before: { a: 1 }, update: { $rename: { x: 'y' } }, after: { a: 1 } }],
  ['$bit', { before: { a: 13 }, update: { $bit: { a: { and: 10 } } }, after: { a: 8 } }],
  [
    '$push at a position',
    { before: { a: [1, 4] }, update: { $push: { a: { $each: [2, 3], $position: 1 } } }, after: { a: [1, 2, 3, 4] } },
  ],
  [
    '$push from the end',
    { before: { a: [1, 4] }, update: { $push: { a: { $each: [3], $position: -1 } } }, after: { a: [1, 3, 4] } },
  ],
  [
    '$push keeps the last',
    { before: { a: [1, 2] }, update: { $push: { a: { $each: [3], $slice: -2 } } }, after: { a: [2, 3] } },
  ],
  [
    '$push sorts documents',
    {
      before: { a: [{ n: 2 }] },
      update: { $push: { a: { $each: [{ n: 1 }], $sort: { n: 1 } } } },
      after: { a: [{ n: 1 }, { n: 2 }] },
    },
  ],
  ['$push of a list as one element', { before: { a: [] }, update: { $push: { a: [1, 2] } }, after: { a: [[1, 2]] } }],
  [
    '$addToSet compares documents by their fields in order',
    {
      before: { a: [{ x: 1, y: 2 }] },
      update: { $addToSet: { a: { y: 2, x: 1 } } },
      after: {
        a: [
          { x: 1, y: 2 },
          { y: 2, x: 1 },
        ],
      },
    },
  ],
  ['$pop of the first', { before: { a: [1, 2] }, update: { $pop: { a: -1 } }, after: { a: [2] } }],
  ['$pull by a condition', { before: { a: [1, 5, 9] }, update: { $pull: { a: { $gte: 5 } } }, after: { a: [1] } }],
  [
    '$pull by a filter on documents',
    { before: { a: [{ n: 1, m: 1 }, { n: 2 }] }, update: { $pull: { a: { n: 1 } } }, after: { a: [{ n: 2 }] } },
  ],
  [
    '$pull by elements of inner lists',
    {
      before: { a: [{ l: [1, 2] }, { l: [3] }] },
      update: { $pull: { a: { l: { $elemMatch: { $gt: 2 } } } } },
      after: { a: [{ l: [1, 2] }] },
    },
  ],
  ['$pullAll', { before: { a: [1, 2, 1, 3] }, update: { $pullAll: { a: [1, 3] } }, after: { a: [2] } }],
  ['all elements', { before: { a: [1, 2] }, update: { $inc: { 'a.$[]': 10 } }, after: { a: [11, 12] } }],
  [
    'nested positions',
    {
      before: { a: [{ b: [1, 2] }, { b: [3] }] },
      update: { $set: { 'a.$[].b.$[big]': 0 } },
      arrayFilters: [{ big: { $gte: 2 } }],
      after: { a: [{ b: [1, 0] }, { b: [0] }] },
    },
  ],
  [
    'the element of $elemMatch',
    {
      before: { a: [{ n: 1 }, { n: 2 }] },
      filter: { a: { $elemMatch: { n: { $gt: 1 } } } },
      update: { $set: { 'a.$.hit': true } },
      after: { a: [{ n: 1 }, { n: 2, hit: true }] },
    },
  ],
  [
    'the element of a comparison',
    {
      before: { a: [1, 5, 9] },
      filter: { a: { $gt: 4 } },
      update: { $inc: { 'a.$': 100 } },
      after: { a: [1, 105, 9] },
    },
  ],
  ['a replacement', { before: { a: 1, b: 2 }, update: [{ $replaceWith: { c: '$a' } }], after: { c: 1 } }],
  [
    'a pipeline that removes',
    { before: { a: 1, b: 2 }, update: [{ $set: { a: '$$REMOVE' } }, { $unset: 'b' }], after: {} },
  ],
  [
    'a pipeline with conditions',
    {
      before: { a: 5 },
      update: [{ $set: { b: { $cond: [{ $gt: ['$a', 3] }, 'big', 'small'] } } }],
      after: { a: 5, b: 'big' },
    },
  ],
])('%s', async (_name, { before, update, after, filter = {}, arrayFilters }) => {
  const collection = await database.collection([{ _id: 1, ...before }]);
  await collection.updateOne(filter, update, arrayFilters === undefined ? {} : { arrayFilters });
  const document = await collection.findOne({});
  expect(document).toEqual({ _id: 1, ...after });
  await documentedDeviation(database.db, 'puts new fields in the order of the update', async () => {
    expect(Object.keys(document ?? {})).toEqual(['_id', ...Object.keys(after)]);
  });
});

it.each<[string, Case & { code: number }]>([
  ['a field within a number', { before: { a: 1 }, update: { $set: { 'a.b': 1 } }, after: {}, code: 28 }],
  [
    'a position without a match in the filter',
    { before: { a: [1] }, update: { $set: { 'a.$': 1 } }, after: {}, code: 2 },
  ],
  ['a missing array filter', { before: { a: [1] }, update: { $set: { 'a.$[x]': 1 } }, after: {}, code: 2 }],
  [
    'an array filter without use',
    { before: { a: [1] }, update: { $set: { a: 1 } }, arrayFilters: [{ x: 1 }], after: {}, code: 9 },
  ],
  ['all elements of what is no list', { before: { a: 1 }, update: { $set: { 'a.$[]': 1 } }, after: {}, code: 2 }],
  ['an operator without fields', { before: {}, update: { $set: 1 }, after: {}, code: 9 }],
  [
    'an unknown part of $push',
    { before: {}, update: { $push: { a: { $each: [], $unknown: 1 } } }, after: {}, code: 2 },
  ],
  ['$pop by 2', { before: { a: [1] }, update: { $pop: { a: 2 } }, after: {}, code: 9 }],
  ['$bit of a double', { before: { a: 1.5 }, update: { $bit: { a: { and: 1 } } }, after: {}, code: 2 }],
  ['a rename to itself', { before: { a: 1 }, update: { $rename: { a: 'a' } }, after: {}, code: 2 }],
  ['an empty name', { before: {}, update: { $set: { 'a.': 1 } }, after: {}, code: 56 }],
  ['a stage that does not update', { before: {}, update: [{ $match: {} }], after: {}, code: 72 }],
  ['$inc over 64 bits', { before: { a: Long.MAX_VALUE }, update: { $inc: { a: 1 } }, after: {}, code: 2 }],
])('refuses %s and changes nothing', async (_name, { before, update, arrayFilters, code }) => {
  const collection = await database.collection([{ _id: 1, ...before }]);
  const action = collection.updateOne({}, update, arrayFilters === undefined ? {} : { arrayFilters });
  const answered = await codeOf(action);
  expect(answered).not.toBeNull();
  await documentedDeviation(database.db, 'answers rare errors with code 2', async () => {
    expect(answered).toBe(code);
  });
  expect(await collection.findOne({})).toMatchObject({ _id: 1 });
});

it('undoes nothing and goes on as a bulk asks: ordered to the first error, unordered to the end', async () => {
  const bulk = (ordered: boolean) => [
    { insertOne: { document: { _id: 1 as never } } },
    { insertOne: { document: { _id: 1 as never } } },
    { insertOne: { document: { _id: (ordered ? 2 : 3) as never } } },
  ];
  const first = await database.collection();
  await expect(first.bulkWrite(bulk(true), { ordered: true })).rejects.toMatchObject({ code: 11000, insertedCount: 1 });
  expect(await first.countDocuments({})).toBe(1);
  const second = await database.collection();
  await expect(second.bulkWrite(bulk(false), { ordered: false })).rejects.toMatchObject({
    code: 11000,
    insertedCount: 2,
  });
  expect(await second.countDocuments({})).toBe(2);
});

it.each<[string, Document, Document | Document[], Document]>([
  [
    'equalities, also in $and',
    { $and: [{ a: 1 }, { 'b.c': { $eq: 2 } }] },
    { $set: { d: 3 } },
    { a: 1, b: { c: 2 }, d: 3 },
  ],
  ['the only value of $in', { a: { $in: [1] } }, { $set: { d: 3 } }, { a: 1, d: 3 }],
  ['no ranges', { a: { $gt: 1 } }, { $set: { d: 3 } }, { d: 3 }],
  ['the _id', { _id: 'x' }, { $setOnInsert: { d: 3 } }, { _id: 'x', d: 3 }],
  ['what a pipeline calculates', { a: 1 }, [{ $set: { b: { $add: ['$a', 1] } } }], { a: 1, b: 2 }],
])('an upsert inserts %s', async (_name, filter, update, expected) => {
  const collection = await database.collection();
  expect(await collection.updateOne(filter, update, { upsert: true })).toMatchObject({ upsertedCount: 1 });
  expect(await collection.findOne({})).toMatchObject(expected);
});

it('an upsert by replacement inserts the replacement with the _id of the filter', async () => {
  const collection = await database.collection();
  await collection.replaceOne({ _id: 5 as never, a: 1 }, { b: 2 }, { upsert: true });
  expect(await collection.findOne({})).toEqual({ _id: 5, b: 2 });
});
