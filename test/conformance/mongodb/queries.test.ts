import { codeOf, type Document, openTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

async function found(documents: Document[], filter: Document, options: Document = {}): Promise<unknown[]> {
  const collection = await database.collection(documents);
  return (await collection.find(filter, options).toArray()).map(({ _id }) => _id);
}

const people = [
  { _id: 1, name: 'Ana', age: 30, tags: ['a', 'b'], home: { city: 'Yuma' } },
  { _id: 2, name: 'Bea', age: 40, tags: [], home: { city: 'Eloy', state: 'AZ' } },
  { _id: 3, name: 'Cid', age: null, tags: ['b', 'c'] },
  { _id: 4, name: 'Dora' },
];

it.each<[string, Document, number[]]>([
  ['equality', { name: 'Ana' }, [1]],
  ['a dotted path', { 'home.city': 'Eloy' }, [2]],
  ['a whole embedded document, whose fields are in order', { home: { city: 'Eloy', state: 'AZ' } }, [2]],
  ['an element of a list', { tags: 'b' }, [1, 3]],
  ['a whole list', { tags: ['b', 'c'] }, [3]],
  ['null, which stands for missing too', { age: null }, [3, 4]],
  ['$exists', { age: { $exists: false } }, [4]],
  ['$ne null', { age: { $ne: null } }, [1, 2]],
  ['$gt and $lte', { age: { $gt: 30, $lte: 40 } }, [2]],
  ['comparison within the type only', { age: { $gt: 'a' } }, []],
  ['$in with null', { age: { $in: [30, null] } }, [1, 3, 4]],
  ['$nin', { age: { $nin: [30, null] } }, [2]],
  ['$or', { $or: [{ name: 'Ana' }, { age: 40 }] }, [1, 2]],
  ['$nor', { $nor: [{ name: 'Ana' }, { age: 40 }] }, [3, 4]],
  ['$not', { age: { $not: { $gt: 35 } } }, [1, 3, 4]],
  ['$and of the same field', { $and: [{ tags: 'b' }, { tags: 'c' }] }, [3]],
  ['$all', { tags: { $all: ['a', 'b'] } }, [1]],
  ['$size', { tags: { $size: 0 } }, [2]],
  ['$elemMatch on values', { tags: { $elemMatch: { $gte: 'c', $lt: 'd' } } }, [3]],
  ['a regular expression', { name: { $regex: '^b', $options: 'i' } }, [2]],
  ['$type', { age: { $type: 'number' } }, [1, 2]],
  ['$expr', { $expr: { $gt: ['$age', 35] } }, [2]],
])('finds by %s', async (_name, filter, ids) => {
  expect((await found(people, filter)).toSorted()).toEqual(ids);
});

it("sorts by types in MongoDB's order, null and missing first", async () => {
  const documents = [
    { _id: 1, v: 'a' },
    { _id: 2, v: 5 },
    { _id: 3 },
    { _id: 4, v: { a: 1 } },
    { _id: 5, v: new Date(0) },
    { _id: 6, v: true },
    { _id: 7, v: null },
    { _id: 8, v: -1 },
  ];
  const ids = await found(documents, {}, { sort: { v: 1, _id: 1 } });
  expect(ids).toEqual([3, 7, 8, 2, 1, 4, 6, 5]);
});

it('sorts a list by its smallest value upwards and by its largest downwards', async () => {
  const documents = [
    { _id: 1, v: [1, 9] },
    { _id: 2, v: [4, 5] },
    { _id: 3, v: 6 },
  ];
  expect(await found(documents, {}, { sort: { v: 1 } })).toEqual([1, 2, 3]);
  expect(await found(documents, {}, { sort: { v: -1 } })).toEqual([1, 3, 2]);
});

it('compares texts by their bytes', async () => {
  const documents = ['b', 'a', 'B', 'É', 'é', '\u{1F600}', '\uFF5E'].map((v, index) => ({ _id: index, v }));
  const collection = await database.collection(documents);
  const texts = (await collection.find({}).sort({ v: 1 }).toArray()).map(({ v }) => v as string);
  expect(texts).toEqual(
    documents.map(({ v }) => v).toSorted((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))),
  );
});

it('skips and limits', async () => {
  expect(await found(people, {}, { sort: { _id: 1 }, skip: 1, limit: 2 })).toEqual([2, 3]);
});

it.each<[string, Document, Document]>([
  ['includes fields', { name: 1 }, { _id: 1, name: 'Ana' }],
  ['leaves the _id out', { name: 1, _id: 0 }, { name: 'Ana' }],
  ['includes within documents', { 'home.city': 1 }, { _id: 1, home: { city: 'Yuma' } }],
  ['excludes fields', { tags: 0, home: 0 }, { _id: 1, name: 'Ana', age: 30 }],
  ['slices lists', { tags: { $slice: -1 }, _id: 1, name: 1 }, { _id: 1, name: 'Ana', tags: ['b'] }],
])('a projection %s', async (_name, projection, expected) => {
  const collection = await database.collection(people);
  expect(await collection.findOne({ _id: 1 as never }, { projection })).toEqual(expected);
});

it('includes within lists of documents', async () => {
  const collection = await database.collection([{ _id: 1, list: [{ a: 1, b: 2 }, { b: 3 }, 4] }]);
  expect(await collection.findOne({}, { projection: { 'list.a': 1, _id: 0 } })).toEqual({ list: [{ a: 1 }, {}] });
});

it('counts, and lists distinct values', async () => {
  const collection = await database.collection(people);
  expect(await collection.countDocuments({ age: { $gte: 30 } })).toBe(2);
  expect((await collection.distinct('tags')).toSorted()).toEqual(['a', 'b', 'c']);
});

it('finds nothing in a collection that does not exist', async () => {
  expect(await database.db.collection('never').find({}).toArray()).toEqual([]);
});

it.each<[string, Document]>([
  ['an unknown operator', { a: { $unknown: 1 } }],
  ['an unknown operator at the top', { $unknown: [] }],
  ['$in without a list', { a: { $in: 1 } }],
  ['$or without a list', { $or: {} }],
])("refuses %s with MongoDB's code", async (_name, filter) => {
  const collection = await database.collection([{ a: 1 }]);
  expect(await codeOf(collection.find(filter).toArray())).toBe(2);
});
