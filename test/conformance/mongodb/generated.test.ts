import fc from 'fast-check';
import { createIndex, type Document, openTestDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

const scalar = fc.oneof(
  fc.constantFrom('a', 'b', 'ab', 'É', ''),
  fc.integer({ min: -2, max: 3 }),
  fc.constantFrom(true, false, null),
  fc.constantFrom(new Date(0), new Date(86_400_000)),
);

const value = fc.oneof(
  { weight: 4, arbitrary: scalar },
  { weight: 1, arbitrary: fc.array(scalar, { minLength: 1, maxLength: 3 }) },
);

const documentArbitrary = fc.record({ k: value, m: value, n: scalar }, { requiredKeys: [] });

const comparable = scalar.filter((item) => item !== null);

/** DocumentDB's backend ends on some of these with an index, so they are for the embedded store; `index-equivalence` has them, too. */
const elementConditions =
  process.env.MONGODB_URI === undefined
    ? [fc.tuple(comparable, comparable).map(([$gte, $lte]) => ({ $elemMatch: { $gte, $lte } }))]
    : [];

const condition: fc.Arbitrary<unknown> = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }).map(($in) => ({ $in })),
  comparable.map(($gt) => ({ $gt })),
  fc.tuple(comparable, comparable).map(([$gte, $lt]) => ({ $gte, $lt })),
  ...elementConditions,
  fc.constant({ $ne: null }),
  fc.boolean().map(($exists) => ({ $exists })),
);

const simpleFilter = fc.dictionary(fc.constantFrom('k', 'm', 'n'), condition, { maxKeys: 2 });

const filterArbitrary: fc.Arbitrary<Document> = fc.oneof(
  simpleFilter,
  fc.array(simpleFilter, { minLength: 1, maxLength: 3 }).map(($or) => ({ $or })),
  fc
    .tuple(simpleFilter, fc.array(simpleFilter, { minLength: 1, maxLength: 2 }))
    .map(([one, $or]) => ({ $and: [one, { $or }] })),
);

const sortArbitrary = fc
  .uniqueArray(fc.constantFrom('k', 'm', 'n'), { maxLength: 2 })
  .chain((fields) =>
    fc.tuple(...fields.map((field) => fc.constantFrom<1 | -1>(1, -1).map((direction) => [field, direction] as const))),
  )
  .map((fields) => Object.fromEntries(fields));

const indexes: Record<string, 1 | -1>[] = [{ k: 1 }, { m: -1, n: 1 }, { n: 1, _id: 1 }, { k: 1, n: -1, _id: 1 }];

it('finds through indexes exactly what it finds without, in the same order, whatever is inserted, changed and removed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(documentArbitrary, { minLength: 1, maxLength: 12 }),
      fc.array(fc.record({ filter: filterArbitrary, sort: sortArbitrary, limit: fc.integer({ min: 0, max: 5 }) }), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.record({ changed: fc.nat(11), to: documentArbitrary, removed: fc.nat(11) }),
      async (documents, queries, { changed, to, removed }) => {
        const numbered: Document[] = documents.map((document, index) => ({ _id: index, ...document }));
        const [plain, indexed] = [await database.collection(numbered), await database.collection()];
        for (const key of indexes) await createIndex(indexed, key);
        await indexed.insertMany(numbered);
        for (const collection of [plain, indexed]) {
          await collection.replaceOne({ _id: changed } as Document, to);
          await collection.deleteOne({ _id: removed } as Document);
        }
        for (const { filter, sort, limit } of queries) {
          const find = (collection: typeof plain) =>
            collection
              .find(filter)
              .sort({ ...sort, _id: 1 })
              .limit(limit)
              .toArray();
          expect(await find(indexed)).toEqual(await find(plain));
        }
        await Promise.all([plain.drop(), indexed.drop()]);
      },
    ),
    { numRuns: database.isEmbedded ? 150 : 8 },
  );
});
