import { BSONRegExp, Decimal128, Double, Long, MaxKey, MinKey } from 'bson';
import { codeOf, createIndex, type Document, openTestDatabase, type TestDatabase } from './test-database.ts';
import { documentedDeviation } from './documented-deviation.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

/** What a filter finds among documents `{ _id, ...fields }`, numbered from 0. */
async function found(documents: Document[], filter: Document): Promise<unknown[]> {
  const collection = await database.collection(documents.map((fields, _id) => ({ _id, ...fields })));
  return (await collection.find(filter).sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
}

const lists = [
  { a: [1, 5] },
  { a: [] },
  { a: [[1, 2], 3] },
  { a: [{ b: 1 }, { b: [2, 3] }] },
  { a: 1 },
  {},
  { a: null },
  { a: [null] },
];

it.each<[string, Document[], Document, number[]]>([
  ['a range on a list, whose ends different elements meet', lists, { a: { $gt: 4, $lt: 2 } }, [0]],
  ['a range on one element', lists, { a: { $elemMatch: { $gt: 4, $lt: 2 } } }, []],
  ['null in a list', lists, { a: null }, [5, 6, 7]],
  ['what is not null', lists, { a: { $ne: null } }, [0, 1, 2, 3, 4]],
  ['an empty list', lists, { a: [] }, [1]],
  ['a list within a list', lists, { a: [1, 2] }, [2]],
  ['a position in a list', lists, { 'a.0': 1 }, [0]],
  ['a path through lists', lists, { 'a.b': 3 }, [3]],
  ['a position, then a path', lists, { 'a.1.b': 2 }, [3]],
  ['absence through a list', lists, { 'a.b': { $exists: false } }, [0, 1, 2, 4, 5, 6, 7]],
  ['null at a path through scalars', lists, { 'a.b': null }, [4, 5, 6]],
  ['the type of elements, and of the list', lists, { a: { $type: 'array' } }, [0, 1, 2, 3, 7]],
  ['one of several types', lists, { a: { $type: ['object', 10] } }, [3, 6, 7]],
  ['$not of a range', lists, { a: { $not: { $gte: 1 } } }, [1, 3, 5, 6, 7]],
  ['$nin on lists', lists, { a: { $nin: [1, null] } }, [1, 2, 3]],
  ['$all of one', lists, { a: { $all: [1, 5] } }, [0]],
  ['$all of nothing', lists, { a: { $all: [] } }, []],
  ['$all of element conditions', lists, { a: { $all: [{ $elemMatch: { b: 1 } }, { $elemMatch: { b: 2 } }] } }, [3]],
  ['$elemMatch with alternatives', lists, { a: { $elemMatch: { $or: [{ b: 1 }, { c: 1 }] } } }, [3]],
  ['$size', lists, { a: { $size: 2 } }, [0, 2, 3]],
  ['$mod', [{ a: 7 }, { a: 8 }, { a: -7 }, { a: 7.9 }, { a: 'x' }], { a: { $mod: [4, 3] } }, [0, 3]],
  ['bits', [{ a: 5 }, { a: 6 }, { a: 1 }], { a: { $bitsAllSet: [0, 2] } }, [0]],
  ['some bits', [{ a: 5 }, { a: 6 }, { a: 8 }], { a: { $bitsAnySet: 3 } }, [0, 1]],
  [
    'numbers of all types',
    [{ a: 5 }, { a: new Double(5) }, { a: Long.fromNumber(5) }, { a: Decimal128.fromString('5.0') }, { a: '5' }],
    { a: 5 },
    [0, 1, 2, 3],
  ],
  [
    'ranges of numbers of all types',
    [{ a: 5 }, { a: Decimal128.fromString('5.5') }, { a: Long.fromNumber(6) }, { a: '7' }],
    { a: { $gt: 5 } },
    [1, 2],
  ],
  ['NaN, which is equal to itself only', [{ a: NaN }, { a: 1 }], { a: { $gte: NaN } }, [0]],
  ['less than a number, which NaN is not', [{ a: NaN }, { a: 1 }], { a: { $lt: 5 } }, [1]],
  ['more than the least value', [{ a: 1 }, { a: 'x' }, { a: new MinKey() }], { a: { $gt: new MinKey() } }, [0, 1]],
  ['less than the greatest value', [{ a: 1 }, { a: new MaxKey() }], { a: { $lt: new MaxKey() } }, [0]],
  ['documents by their fields in order', [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }], { a: { x: 1, y: 2 } }, [0]],
  ['documents in a range', [{ a: { x: 1 } }, { a: { x: 3 } }], { a: { $gt: { x: 2 } } }, [1]],
  ['dates', [{ a: new Date(5) }, { a: 5 }], { a: { $gte: new Date(1) } }, [0]],
  ['a regular expression by lines', [{ a: 'x\nab' }, { a: 'xab' }], { a: { $regex: '^a', $options: 'm' } }, [0]],
  [
    'regular expressions among values',
    [{ a: 'abc' }, { a: 'x' }, { a: 'y' }],
    { a: { $in: [new BSONRegExp('^a'), 'x'] } },
    [0, 1],
  ],
  ['no regular expression', [{ a: 'abc' }, { a: 'x' }, {}], { a: { $not: new BSONRegExp('^a') } }, [1, 2]],
  [
    '$expr on two fields',
    [
      { a: 1, b: 2 },
      { a: 2, b: 1 },
    ],
    { $expr: { $lt: ['$a', '$b'] } },
    [0],
  ],
  ['a comment, which changes nothing', [{ a: 1 }], { a: 1, $comment: 'why' }, [0]],
  ['the empty name of no field', [{ a: { '': 1 } }, {}], {}, [0, 1]],
])('finds by %s', async (_name, documents, filter, expected) => {
  expect(await found(documents, filter)).toEqual(expected);
});

it.each<[string, Document, number]>([
  ['$and of nothing', { $and: [] }, 2],
  ['$nor of values', { $nor: [1] }, 2],
  ['$not of a value', { a: { $not: 1 } }, 2],
  ['$not of an unknown operator', { a: { $not: { $unknown: 1 } } }, 2],
  ['an operator in $in', { a: { $in: [{ $gt: 1 }] } }, 2],
  ['$nin without a list', { a: { $nin: 1 } }, 2],
  ['$all without a list', { a: { $all: 1 } }, 2],
  ['$elemMatch of a value', { a: { $elemMatch: 1 } }, 2],
  ['a negative $size', { a: { $size: -1 } }, 2],
  ['an unknown type', { a: { $type: 'unknown' } }, 2],
  ['a malformed $mod', { a: { $mod: [1] } }, 2],
  ['$mod by zero', { a: { $mod: [0, 1] } }, 2],
  ['a broken regular expression', { a: { $regex: '(' } }, 51091],
  ['$options alone', { a: { $options: 'i' } }, 2],
  ['an unknown expression', { $expr: { $unknown: 1 } }, 168],
  ['an unknown variable', { $expr: { $eq: ['$$unknown', 1] } }, 17276],
  ['a text search without an index', { $text: { $search: 'x' } }, 27],
])('refuses %s, also in an empty collection', async (_name, filter, code) => {
  const collection = await database.collection();
  await createIndex(collection, { other: 1 });
  const answered = await codeOf(collection.find(filter).toArray());
  const reason = 'answers rare errors with code 2, and checks some expressions only on documents';
  await documentedDeviation(database.db, reason, async () => {
    expect(answered).toBe(code);
  });
});
