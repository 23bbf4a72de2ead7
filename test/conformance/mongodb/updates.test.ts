import { codeOf, type Document, openTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

it.each<[string, Document, Document | Document[], Document]>([
  ['$set', { a: 1 }, { $set: { b: 2, 'c.d': 3 } }, { a: 1, b: 2, c: { d: 3 } }],
  ['$unset', { a: 1, b: 2 }, { $unset: { b: '' } }, { a: 1 }],
  ['$inc, also of a missing field', { a: 1 }, { $inc: { a: 2, b: 5 } }, { a: 3, b: 5 }],
  ['$mul', { a: 3 }, { $mul: { a: 2 } }, { a: 6 }],
  ['$min', { a: 3 }, { $min: { a: 2 } }, { a: 2 }],
  ['$max', { a: 3 }, { $max: { a: 2 } }, { a: 3 }],
  ['$rename', { a: 1 }, { $rename: { a: 'b' } }, { b: 1 }],
  ['$push', { a: [1] }, { $push: { a: 2 } }, { a: [1, 2] }],
  ['$push to a missing field', {}, { $push: { a: 2 } }, { a: [2] }],
  [
    '$push of each, sorted and sliced',
    { a: [3] },
    { $push: { a: { $each: [1, 2], $sort: 1, $slice: 2 } } },
    { a: [1, 2] },
  ],
  ['$addToSet', { a: [1] }, { $addToSet: { a: { $each: [1, 2] } } }, { a: [1, 2] }],
  ['$pop', { a: [1, 2] }, { $pop: { a: 1 } }, { a: [1] }],
  ['$pull', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
  ['$pullAll', { a: [1, 2, 3] }, { $pullAll: { a: [1, 3] } }, { a: [2] }],
  [
    'a pipeline',
    { a: 1, list: [1] },
    [{ $set: { list: { $concatArrays: ['$list', [{ $add: ['$a', 1] }]] }, a: 5 } }],
    { a: 5, list: [1, 2] },
  ],
  ['a literal in a pipeline', { a: 1 }, [{ $set: { b: { $literal: '$a' } } }], { a: 1, b: '$a' }],
])('changes by %s', async (_name, before, update, after) => {
  const collection = await database.collection([{ _id: 1, ...before }]);
  await collection.updateOne(
    { _id: 1 as never, ...('a' in before && typeof before.a === 'number' && { a: before.a }) },
    update,
  );
  expect(await collection.findOne({})).toEqual({ _id: 1, ...after });
});

it('changes the element that the filter found', async () => {
  const collection = await database.collection([
    {
      _id: 1,
      list: [
        { k: 1, v: 'a' },
        { k: 2, v: 'b' },
      ],
    },
  ]);
  await collection.updateOne({ 'list.k': 2 }, { $set: { 'list.$.v': 'c' } });
  expect(await collection.findOne({})).toMatchObject({ list: [{ v: 'a' }, { v: 'c' }] });
});

it('changes the elements that array filters choose', async () => {
  const collection = await database.collection([{ _id: 1, list: [{ k: 1 }, { k: 2 }, { k: 3 }] }]);
  await collection.updateOne({}, { $set: { 'list.$[item].big': true } }, { arrayFilters: [{ 'item.k': { $gte: 2 } }] });
  expect(await collection.findOne({})).toMatchObject({ list: [{ k: 1 }, { k: 2, big: true }, { k: 3, big: true }] });
});

it('tells matched from modified', async () => {
  const collection = await database.collection([{ a: 1 }, { a: 1 }, { a: 2 }]);
  expect(await collection.updateMany({ a: 1 }, { $set: { a: 1 } })).toMatchObject({
    matchedCount: 2,
    modifiedCount: 0,
  });
  expect(await collection.updateMany({ a: 1 }, { $set: { a: 5 } })).toMatchObject({
    matchedCount: 2,
    modifiedCount: 2,
  });
});

it('inserts by an upsert what the filter fixes and the update sets', async () => {
  const collection = await database.collection();
  const result = await collection.updateOne(
    { a: 1, b: { $gt: 5 } },
    { $set: { c: 3 }, $setOnInsert: { d: 4 } },
    { upsert: true },
  );
  expect(result).toMatchObject({ matchedCount: 0, upsertedCount: 1 });
  expect(await collection.findOne({}, { projection: { _id: 0 } })).toEqual({ a: 1, c: 3, d: 4 });
  await collection.updateOne({ a: 1 }, { $set: { c: 6 }, $setOnInsert: { d: 9 } }, { upsert: true });
  expect(await collection.findOne({}, { projection: { _id: 0 } })).toEqual({ a: 1, c: 6, d: 4 });
});

it('finds and modifies one document, and gives the old or the new one', async () => {
  const increment: Document = { $inc: { n: 1 } };
  const collection = await database.collection([
    { _id: 1, n: 1 },
    { _id: 2, n: 5 },
  ]);
  expect(await collection.findOneAndUpdate({}, increment, { sort: { n: -1 }, returnDocument: 'before' })).toEqual({
    _id: 2,
    n: 5,
  });
  expect(
    await collection.findOneAndUpdate({ _id: 2 as never }, increment, {
      returnDocument: 'after',
      projection: { n: 1, _id: 0 },
    }),
  ).toEqual({ n: 7 });
  expect(await collection.findOneAndUpdate({ _id: 3 as never }, increment)).toBeNull();
  expect(
    await collection.findOneAndUpdate(
      { _id: 3 as never },
      { $set: { n: 1 } },
      { upsert: true, returnDocument: 'after' },
    ),
  ).toEqual({ _id: 3, n: 1 });
  expect(await collection.findOneAndDelete({ _id: 1 as never })).toEqual({ _id: 1, n: 1 });
});

it.each<[string, Document, Document | Document[], number]>([
  ['a change of the _id', {}, { $set: { _id: 2 } }, 66],
  ['two changes of one path', {}, { $set: { a: 1 }, $inc: { a: 1 } }, 40],
  ['two changes of a path and one within it', {}, { $set: { a: 1, 'a.b': 1 } }, 40],
  ['an unknown operator', {}, { $unknown: { a: 1 } }, 9],
  ['$inc of a text', { a: 'x' }, { $inc: { a: 1 } }, 14],
  ['$inc by a text', { a: 1 }, { $inc: { a: 'x' } }, 14],
  ['$push to what is no list', { a: 1 }, { $push: { a: 1 } }, 2],
])("refuses %s with MongoDB's code, and changes nothing", async (_name, before, update, code) => {
  const collection = await database.collection([{ _id: 1, ...before }]);
  expect(await codeOf(collection.updateOne({ _id: 1 as never }, update))).toBe(code);
  expect(await collection.findOne({})).toEqual({ _id: 1, ...before });
});

it('accepts, of 200 concurrent updates that expect a version, one for each version', async () => {
  const collection = await database.collection([{ _id: 1, version: 0, history: [] }]);
  const attempts = Array.from({ length: 200 }, (_, index) => index % 20);
  const results = await Promise.all(
    attempts.map((version) =>
      collection.updateOne({ _id: 1 as never, version }, [
        { $set: { version: { $add: ['$version', 1] }, history: { $concatArrays: ['$history', ['$version']] } } },
      ]),
    ),
  );
  const accepted = results.filter(({ modifiedCount }) => modifiedCount === 1).length;
  const document = await collection.findOne({});
  expect(document?.version).toBe(accepted);
  expect(document?.history).toEqual(Array.from({ length: accepted }, (_, index) => index));
});
