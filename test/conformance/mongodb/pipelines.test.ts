import { Decimal128, Double, Long } from 'bson';
import { documentedDeviation } from './documented-deviation.ts';
import { codeOf, type Document, openTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

async function run(documents: Document[], pipeline: Document[]): Promise<Document[]> {
  const collection = await database.collection(documents.map((fields, _id) => ({ _id, ...fields })));
  return collection.aggregate(pipeline).toArray();
}

const sales = [
  { item: 'a', price: 10, quantity: 2, tags: ['x', 'y'] },
  { item: 'b', price: 20, quantity: 1, tags: [] },
  { item: 'a', price: 5, quantity: 10, tags: ['y'] },
  { item: null, price: 5 },
  { price: 1, quantity: 'many' },
];
const byId = { $sort: { _id: 1 } };

it.each<[string, Document, Document]>([
  ['$sum, which leaves out what is no number', { $sum: '$quantity' }, { a: 12, null: 0 }],
  ['$sum of 1', { $sum: 1 }, { a: 2, null: 2 }],
  ['$avg', { $avg: '$quantity' }, { a: 6, null: null }],
  ['$min', { $min: '$price' }, { a: 5, null: 1 }],
  ['$max of types in their order', { $max: '$quantity' }, { a: 10, null: 'many' }],
  ['$count', { $count: {} }, { a: 2, null: 2 }],
  ['$first', { $first: '$quantity' }, { a: 2, null: null }],
  ['$last', { $last: '$price' }, { a: 5, null: 1 }],
  ['$push, without missing values', { $push: '$quantity' }, { a: [2, 10], null: ['many'] }],
  ['$addToSet', { $addToSet: '$item' }, { a: ['a'], null: [null] }],
  ['$firstN', { $firstN: { input: '$price', n: 1 } }, { a: [10], null: [5] }],
  ['$lastN', { $lastN: { input: '$price', n: 5 } }, { a: [10, 5], null: [5, 1] }],
  ['$maxN', { $maxN: { input: '$price', n: 1 } }, { a: [10], null: [5] }],
  ['$top', { $top: { sortBy: { price: 1 }, output: '$price' } }, { a: 5, null: 1 }],
  ['$topN', { $topN: { n: 2, sortBy: { price: -1 }, output: '$price' } }, { a: [10, 5], null: [5, 1] }],
  ['$bottom', { $bottom: { sortBy: { price: 1 }, output: '$price' } }, { a: 10, null: 5 }],
  ['$stdDevPop', { $stdDevPop: '$quantity' }, { a: 4, null: null }],
  ['an expression within', { $sum: { $multiply: ['$price', 2] } }, { a: 30, null: 12 }],
])('groups with %s; null and missing are one group', async (_name, value, expected) => {
  const groups = await run(sales, [byId, { $group: { _id: '$item', value } }]);
  const byItem = Object.fromEntries(groups.map(({ _id, value: found }) => [String(_id), found]));
  expect(byItem).toMatchObject(expected);
});

it.each<[string, Document[], Document[], Document[]]>([
  [
    '$unwind',
    sales,
    [{ $unwind: '$tags' }, { $project: { _id: 1, tags: 1 } }],
    [
      { _id: 0, tags: 'x' },
      { _id: 0, tags: 'y' },
      { _id: 2, tags: 'y' },
    ],
  ],
  [
    '$unwind that keeps all, with positions',
    sales.slice(1, 3),
    [
      { $unwind: { path: '$tags', includeArrayIndex: 'at', preserveNullAndEmptyArrays: true } },
      { $project: { _id: 0, tags: 1, at: 1 } },
    ],
    [{ at: null }, { tags: 'y', at: 0 }],
  ],
  ['$unwind of a value', [{ a: 5 }], [{ $unwind: '$a' }], [{ _id: 0, a: 5 }]],
  ['$count', sales, [{ $match: { price: 5 } }, { $count: 'n' }], [{ n: 2 }]],
  ['$count of nothing', sales, [{ $match: { price: 77 } }, { $count: 'n' }], []],
  [
    '$skip and $limit',
    sales,
    [byId, { $skip: 1 }, { $limit: 2 }, { $project: { price: 1, _id: 0 } }],
    [{ price: 20 }, { price: 5 }],
  ],
  [
    '$project with new fields',
    [{ a: 1, b: { c: 2 } }],
    [{ $project: { _id: 0, sum: { $add: ['$a', '$b.c'] }, 'd.e': '$a' } }],
    [{ sum: 3, d: { e: 1 } }],
  ],
  [
    '$project through lists',
    [{ l: [{ a: 1, b: 2 }, { a: 3 }] }],
    [{ $project: { _id: 0, 'l.a': 1 } }],
    [{ l: [{ a: 1 }, { a: 3 }] }],
  ],
  ['a path through lists', [{ l: [{ a: 1 }, {}, { a: 3 }] }], [{ $project: { _id: 0, x: '$l.a' } }], [{ x: [1, 3] }]],
  [
    '$addFields within documents and lists',
    [{ a: { b: 1 }, l: [{ x: 1 }] }],
    [{ $addFields: { 'a.c': 2, 'l.y': 3 } }],
    [{ _id: 0, a: { b: 1, c: 2 }, l: [{ x: 1, y: 3 }] }],
  ],
  ['$$REMOVE', [{ a: 1, b: 2 }], [{ $set: { a: '$$REMOVE' } }], [{ _id: 0, b: 2 }]],
  ['$unset', [{ a: { b: 1, c: 2 }, d: 1 }], [{ $unset: ['a.b', 'd'] }], [{ _id: 0, a: { c: 2 } }]],
  [
    '$replaceRoot',
    [{ a: { b: 1 } }],
    [{ $replaceRoot: { newRoot: { $mergeObjects: [{ x: 0 }, '$a'] } } }],
    [{ x: 0, b: 1 }],
  ],
  [
    '$facet',
    sales,
    [{ $facet: { all: [{ $count: 'n' }], cheap: [{ $match: { price: 1 } }, { $project: { _id: 1 } }] } }],
    [{ all: [{ n: 5 }], cheap: [{ _id: 4 }] }],
  ],
  [
    '$sortByCount',
    [{ a: 'x' }, { a: 'y' }, { a: 'y' }],
    [{ $sortByCount: '$a' }],
    [
      { _id: 'y', count: 2 },
      { _id: 'x', count: 1 },
    ],
  ],
  [
    '$bucket',
    [{ a: 1 }, { a: 5 }, { a: 50 }],
    [{ $bucket: { groupBy: '$a', boundaries: [0, 5, 10], default: 'more' } }],
    [
      { _id: 0, count: 1 },
      { _id: 5, count: 1 },
      { _id: 'more', count: 1 },
    ],
  ],
  [
    '$setWindowFields with a running sum',
    [
      { g: 1, v: 1 },
      { g: 1, v: 2 },
      { g: 2, v: 5 },
    ],
    [
      {
        $setWindowFields: {
          partitionBy: '$g',
          sortBy: { v: 1 },
          output: { sum: { $sum: '$v', window: { documents: ['unbounded', 'current'] } } },
        },
      },
      byId,
      { $project: { _id: 0, sum: 1 } },
    ],
    [{ sum: 1 }, { sum: 3 }, { sum: 5 }],
  ],
  [
    '$setWindowFields with ranks',
    [{ v: 1 }, { v: 1 }, { v: 3 }],
    [
      {
        $setWindowFields: {
          sortBy: { v: 1 },
          output: { rank: { $rank: {} }, dense: { $denseRank: {} }, number: { $documentNumber: {} } },
        },
      },
      { $project: { _id: 0, v: 0 } },
    ],
    [
      { rank: 1, dense: 1, number: 1 },
      { rank: 1, dense: 1, number: 2 },
      { rank: 3, dense: 2, number: 3 },
    ],
  ],
  [
    '$setWindowFields with neighbours',
    [{ v: 1 }, { v: 2 }],
    [
      {
        $setWindowFields: { sortBy: { v: 1 }, output: { next: { $shift: { output: '$v', by: 1, default: 'none' } } } },
      },
      { $project: { _id: 0, next: 1 } },
    ],
    [{ next: 2 }, { next: 'none' }],
  ],
])('runs %s', async (_name, documents, pipeline, expected) => {
  const reason = _name === '$count of nothing' ? 'gives a document with 0' : undefined;
  await documentedDeviation(database.db, reason, async () => {
    expect(await run(documents, pipeline)).toEqual(expected);
  });
});

it.each<[string, unknown, unknown]>([
  ['$cond', { $cond: { if: { $gt: ['$n', 3] }, then: 'big', else: 'small' } }, 'big'],
  ['$ifNull of a missing field', { $ifNull: ['$missing', null, 'x'] }, 'x'],
  ['$switch', { $switch: { branches: [{ case: { $eq: ['$n', 5] }, then: 'five' }], default: 'other' } }, 'five'],
  ['$let', { $let: { vars: { x: { $add: ['$n', 1] } }, in: { $multiply: ['$$x', 2] } } }, 12],
  ['$map', { $map: { input: '$l', as: 'item', in: { $add: ['$$item', 1] } } }, [2, 3, 4]],
  ['$filter', { $filter: { input: '$l', cond: { $gte: ['$$this', 2] } } }, [2, 3]],
  ['$reduce', { $reduce: { input: '$l', initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, 6],
  ['arithmetic with null', { $add: ['$n', '$missing'] }, null],
  ['$divide', { $divide: ['$n', 2] }, 2.5],
  ['$mod', { $mod: ['$n', 3] }, 2],
  ['$concat', { $concat: ['$s', '!'] }, 'Año!'],
  ['$substrBytes', { $substrBytes: ['$d', 0, 7] }, '2018-05'],
  ['$toUpper', { $toUpper: 'abc' }, 'ABC'],
  ['$split', { $split: ['$d', '-'] }, ['2018', '05', '09']],
  ['$strLenCP', { $strLenCP: '$s' }, 3],
  ['$regexMatch', { $regexMatch: { input: '$s', regex: '^A' } }, true],
  ['$dateToString', { $dateToString: { date: new Date(0), format: '%Y-%m-%d' } }, '1970-01-01'],
  ['$year', { $year: new Date(0) }, 1970],
  ['$arrayElemAt from the end', { $arrayElemAt: ['$l', -1] }, 3],
  ['$slice', { $slice: ['$l', 1, 2] }, [2, 3]],
  ['$size', { $size: '$l' }, 3],
  ['$in', { $in: [2, '$l'] }, true],
  ['$setIntersection', { $size: { $setIntersection: [[1, 2], '$l'] } }, 2],
  ['$concatArrays with null', { $concatArrays: ['$l', '$missing'] }, null],
  ['$type of a missing field', { $type: '$missing' }, 'missing'],
  ['comparison of types', { $lt: ['$n', '$s'] }, true],
  ['missing is less than null', { $lt: ['$missing', null] }, true],
  ['$literal', { $literal: '$n' }, '$n'],
  ['$objectToArray', { $objectToArray: { a: 1 } }, [{ k: 'a', v: 1 }]],
  ['$toInt', { $toInt: '12' }, 12],
  ['$round', { $round: [2.567, 1] }, 2.6],
  ['$max of a list', { $max: '$l' }, 3],
])('evaluates %s', async (_name, expression, expected) => {
  const [document] = await run(
    [{ n: 5, s: 'Año', d: '2018-05-09', l: [1, 2, 3] }],
    [{ $project: { _id: 0, value: expression } }],
  );
  expect(document).toEqual({ value: expected });
});

it('adds decimals and Longs exactly', async () => {
  const documents = [
    { d: Decimal128.fromString('0.1'), l: Long.fromString('9007199254740993') },
    { d: Decimal128.fromString('0.2'), l: 1 },
  ];
  const collection = await database.collection(documents);
  const [sums] = await collection
    .aggregate([{ $group: { _id: null, d: { $sum: '$d' }, l: { $sum: '$l' } } }], { promoteValues: false })
    .toArray();
  expect(String(sums?.d)).toBe('0.3');
  expect(String(sums?.l)).toBe('9007199254740994');
});

it('takes equal numbers of different types for one group', async () => {
  const groups = await run(
    [{ a: 1 }, { a: new Double(1) }, { a: Long.fromNumber(1) }],
    [{ $group: { _id: '$a', n: { $sum: 1 } } }],
  );
  expect(groups).toEqual([{ _id: 1, n: 3 }]);
});

it('joins by fields, by lists and by null', async () => {
  const agencies = await database.collection([{ _id: 1, code: 'a' }, { _id: 2, code: 'b' }, { _id: 3 }]);
  const cases = await database.collection([{ _id: 1, codes: ['a', 'b'] }, { _id: 2, codes: 'b' }, { _id: 3 }]);
  const lookup = { from: agencies.collectionName, localField: 'codes', foreignField: 'code', as: 'found' };
  const joined = await cases.aggregate([{ $lookup: lookup }, byId]).toArray();
  expect(joined.map(({ found }) => (found as Document[]).map(({ _id }) => _id))).toEqual([[1, 2], [2], [3]]);
});

it('joins by a pipeline with variables', async () => {
  const agencies = await database.collection([
    { _id: 1, size: 5 },
    { _id: 2, size: 9 },
  ]);
  const cases = await database.collection([{ _id: 1, least: 6 }]);
  const pipeline = [{ $match: { $expr: { $gte: ['$size', '$$least'] } } }, { $project: { size: 1 } }];
  const lookup = { from: agencies.collectionName, let: { least: '$least' }, pipeline, as: 'found' };
  expect(await cases.aggregate([{ $lookup: lookup }]).toArray()).toMatchObject([{ found: [{ _id: 2, size: 9 }] }]);
});

it.each<[string, Document[], number]>([
  ['an unknown stage', [{ $unknown: {} }], 40324],
  ['a stage with two names', [{ $match: {}, $limit: 1 }], 40323],
  ['an unknown expression', [{ $project: { a: { $unknown: 1 } } }], 168],
  ['an unknown accumulator', [{ $group: { _id: null, a: { $unknown: 1 } } }], 15952],
  ['$group without _id', [{ $group: { a: { $sum: 1 } } }], 15955],
  ['a group field that is no accumulator', [{ $group: { _id: null, a: 1 } }], 40234],
  ['a limit of 0', [{ $limit: 0 }], 15958],
  ['inclusion and exclusion', [{ $project: { a: 1, b: 0 } }], 31253],
  ['an undefined variable', [{ $project: { a: '$$unknown' } }], 17276],
  ['$divide by zero', [{ $project: { a: { $divide: [1, 0] } } }], 2],
  ['$size of what is no list', [{ $project: { a: { $size: '$_id' } } }], 17124],
  ['$unwind without a dollar', [{ $unwind: 'a' }], 28818],
  ['$replaceRoot with a value', [{ $replaceRoot: { newRoot: '$_id' } }], 40228],
  ['a conversion that fails', [{ $project: { a: { $toInt: 'x' } } }], 241],
])("refuses %s with MongoDB's code", async (_name, pipeline, code) => {
  const collection = await database.collection([{ _id: 1 }]);
  const answered = await codeOf(collection.aggregate(pipeline).toArray());
  expect(answered).not.toBeNull();
  await documentedDeviation(database.db, 'answers rare errors with code 2', async () => {
    expect(answered).toBe(code);
  });
});
