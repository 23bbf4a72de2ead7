import { codeOf, type Document, openTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

const cases = [
  { _id: 1, family: 'a', status: 'X', on: '2018-05-01', n: 3, tags: ['p', 'q'] },
  { _id: 2, family: 'a', status: 'Y', on: '2018-06-01', n: 1, tags: ['q'] },
  { _id: 3, family: 'b', status: 'X', on: null, n: 7, tags: [] },
];

it.each<[string, Document[], Document[]]>([
  [
    '$match, $sort and $project',
    [{ $match: { n: { $gt: 1 } } }, { $sort: { n: -1 } }, { $project: { n: 1 } }],
    [
      { _id: 3, n: 7 },
      { _id: 1, n: 3 },
    ],
  ],
  [
    '$group with sums',
    [{ $group: { _id: '$status', n: { $sum: '$n' }, count: { $sum: 1 } } }, { $sort: { _id: 1 } }],
    [
      { _id: 'X', n: 10, count: 2 },
      { _id: 'Y', n: 1, count: 1 },
    ],
  ],
  [
    '$group of everything',
    [{ $group: { _id: null, least: { $min: '$n' }, most: { $max: '$n' }, mean: { $avg: '$n' } } }],
    [{ _id: null, least: 1, most: 7, mean: 11 / 3 }],
  ],
  [
    '$firstN of each group',
    [
      { $sort: { n: 1 } },
      { $group: { _id: '$family', first: { $firstN: { input: '$_id', n: 1 } } } },
      { $sort: { _id: 1 } },
    ],
    [
      { _id: 'a', first: [2] },
      { _id: 'b', first: [3] },
    ],
  ],
  [
    '$addToSet',
    [{ $group: { _id: '$family', set: { $addToSet: '$family' } } }, { $sort: { _id: 1 } }],
    [
      { _id: 'a', set: ['a'] },
      { _id: 'b', set: ['b'] },
    ],
  ],
  [
    '$unwind',
    [{ $unwind: '$tags' }, { $group: { _id: '$tags', count: { $sum: 1 } } }, { $sort: { _id: 1 } }],
    [
      { _id: 'p', count: 1 },
      { _id: 'q', count: 2 },
    ],
  ],
  ['$count', [{ $match: { family: 'a' } }, { $count: 'n' }], [{ n: 2 }]],
  ['$skip and $limit', [{ $sort: { _id: 1 } }, { $skip: 1 }, { $limit: 1 }, { $project: { _id: 1 } }], [{ _id: 2 }]],
  ['$limit before $match', [{ $sort: { _id: 1 } }, { $limit: 1 }, { $match: { family: 'b' } }], []],
  [
    'expressions on texts',
    [{ $match: { _id: 1 } }, { $project: { _id: 0, year: { $substrBytes: ['$on', 0, 4] } } }],
    [{ year: '2018' }],
  ],
  [
    '$substrBytes of null',
    [{ $match: { _id: 3 } }, { $project: { _id: 0, year: { $substrBytes: ['$on', 0, 4] } } }],
    [{ year: '' }],
  ],
  [
    '$ifNull',
    [{ $match: { _id: 3 } }, { $project: { _id: 0, on: { $ifNull: ['$on', 'unknown'] } } }],
    [{ on: 'unknown' }],
  ],
  [
    '$addFields and $unset',
    [
      { $match: { _id: 2 } },
      { $addFields: { double: { $multiply: ['$n', 2] } } },
      { $unset: ['tags', 'family', 'status', 'on'] },
    ],
    [{ _id: 2, n: 1, double: 2 }],
  ],
  ['$replaceRoot', [{ $match: { _id: 2 } }, { $replaceRoot: { newRoot: { only: '$n' } } }], [{ only: 1 }]],
  [
    '$facet',
    [{ $facet: { all: [{ $count: 'n' }], one: [{ $match: { _id: 1 } }, { $project: { _id: 1 } }] } }],
    [{ all: [{ n: 3 }], one: [{ _id: 1 }] }],
  ],
])('answers %s', async (_name, pipeline, expected) => {
  const collection = await database.collection(cases);
  expect(await collection.aggregate(pipeline).toArray()).toEqual(expected);
  // Whatever a pipeline does to its documents, those that are stored stay as they are.
  expect(await collection.find({}).sort({ _id: 1 }).toArray()).toEqual(cases);
});

it('groups by documents', async () => {
  const collection = await database.collection(cases);
  const groups = await collection
    .aggregate([{ $group: { _id: { family: '$family', status: '$status' }, n: { $sum: 1 } } }, { $sort: { _id: 1 } }])
    .toArray();
  expect(groups).toEqual([
    { _id: { family: 'a', status: 'X' }, n: 1 },
    { _id: { family: 'a', status: 'Y' }, n: 1 },
    { _id: { family: 'b', status: 'X' }, n: 1 },
  ]);
});

it('looks documents of another collection up', async () => {
  const collection = await database.collection(cases);
  const families = await database.collection([{ _id: 'a', name: 'A' }]);
  const pipeline = [
    { $match: { _id: 1 } },
    { $lookup: { from: families.collectionName, localField: 'family', foreignField: '_id', as: 'found' } },
    { $project: { found: 1, _id: 0 } },
  ];
  expect(await collection.aggregate(pipeline).toArray()).toEqual([{ found: [{ _id: 'a', name: 'A' }] }]);
});

it("refuses an unknown stage with MongoDB's code", async () => {
  const collection = await database.collection(cases);
  expect(await codeOf(collection.aggregate([{ $unknown: {} }]).toArray())).toBe(40324);
});
