import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import mongoose, { type mongo } from 'mongoose';
import { startEmbeddedStore } from '../../../subgraphs/shared/embedded-store/index.ts';
import { createIndex, type Document, openTestDatabase, type StoredDocument } from './test-database.ts';

const scalars = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom<unknown>('a', 'b', 'ab', true, null));
const present = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom<unknown>('a', 'b', 'ab'));
/** Never a boolean, which DocumentDB adds to as if it were a number; MongoDB refuses that. */
const summands = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant('a'));
const documents = fc.record(
  {
    n: summands,
    a: fc.oneof(scalars, fc.array(scalars, { minLength: 1, maxLength: 3 })),
    b: scalars,
    c: fc.record({ d: present }),
  },
  { requiredKeys: [], noNullPrototype: true },
);
const conditions = fc.oneof(
  scalars,
  fc.array(scalars, { minLength: 1, maxLength: 3 }).map(($in) => ({ $in })),
  present.map(($gt) => ({ $gt })),
  present.map(($lte) => ({ $lte })),
  scalars.map(($ne) => ({ $ne })),
  fc.boolean().map(($exists) => ({ $exists })),
);
const fields = fc
  .tuple(fc.constantFrom('a', 'b', 'c.d'), conditions)
  .map(([path, condition]): Document => ({ [path]: condition }));
const filters = fc.oneof(
  fields,
  fc.array(fields, { minLength: 1, maxLength: 3 }).map(($or): Document => ({ $or })),
  fc.array(fields, { minLength: 1, maxLength: 3 }).map(($and): Document => ({ $and })),
);
const updates = fc.oneof(
  fc.tuple(fc.constantFrom('a', 'b', 'c.d'), scalars).map(([path, value]): Document => ({ $set: { [path]: value } })),
  fc.constantFrom('a', 'b', 'c.d').map((path): Document => ({ $unset: { [path]: '' } })),
  fc.constantFrom<Document>(
    { $inc: { n: 2 } },
    { $max: { b: 3 } },
    { $push: { a: 1 } },
    { $addToSet: { a: 'a' } },
    { $pull: { a: { $gt: 2 } } },
    { $rename: { b: 'e' } },
  ),
);
const directions = fc.constantFrom<1 | -1>(1, -1);
const sorts = fc.tuple(fc.constantFrom('a', 'b', 'c.d'), directions, directions);

/** The result of an update: how many documents it was for, or only that it was refused. */
async function outcome(
  collection: mongo.Collection<StoredDocument>,
  filter: Document,
  update: Document,
): Promise<unknown> {
  return collection.updateMany(filter, update).then(
    ({ matchedCount }) => matchedCount,
    () => 'refused',
  );
}

const whereThereAreTwo = process.env.MONGODB_URI === undefined ? it.skip : it;

whereThereAreTwo('the embedded store finds, sorts and updates as the other server does', async () => {
  const other = await openTestDatabase();
  const directory = await mkdtemp(join(tmpdir(), 'families-graph-comparison-'));
  const store = await startEmbeddedStore({ directory });
  const client = await new mongoose.mongo.MongoClient(store.uri).connect();
  let runs = 0;
  try {
    await fc.assert(
      fc.asyncProperty(
        fc.array(documents, { minLength: 1, maxLength: 10 }),
        fc.array(fc.tuple(filters, updates, sorts), { minLength: 1, maxLength: 3 }),
        async (samples, steps) => {
          const numbered: Document[] = samples.map((sample, _id) => ({ _id, ...sample }));
          const there = await other.collection(numbered);
          const here = client.db('comparison').collection<StoredDocument>(`run${++runs}`);
          await createIndex(here, { a: 1, b: 1 });
          await createIndex(here, { b: -1, _id: 1 });
          await here.insertMany(numbered);
          for (const [filter, update, [path, direction, idDirection]] of steps) {
            const sort = { [path]: direction, _id: idDirection };
            const find = (collection: typeof here) => collection.find(filter).sort(sort).toArray();
            expect(await find(here)).toEqual(await find(there));
            const result = await outcome(here, filter, update);
            expect(result).toBe(await outcome(there, filter, update));
            // A refused update of several documents may have changed some of them.
            if (result === 'refused') break;
            const all = (collection: typeof here) => collection.find({}).sort({ _id: 1 }).toArray();
            expect(await all(here)).toEqual(await all(there));
          }
          await there.drop();
        },
      ),
      { numRuns: 60, seed: Number(process.env.COMPARISON_SEED ?? 1) },
    );
  } finally {
    await client.close();
    await store.close();
    await other.close();
    await rm(directory, { recursive: true, force: true });
  }
});
