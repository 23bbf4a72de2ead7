import type { mongo } from 'mongoose';
import { documentedDeviation } from './documented-deviation.ts';
import { codeOf, type Document, openTestDatabase, type TestDatabase } from './test-database.ts';
import { openStream, take } from './watching.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});

afterAll(() => database.close());

interface Numbered extends Document {
  _id: number;
}

/** A collection of its own, with some documents. */
async function collectionOf(documents: Numbered[] = []): Promise<mongo.Collection<Numbered>> {
  return (await database.collection(documents)) as unknown as mongo.Collection<Numbered>;
}

/** An event without what differs from run to run. */
function described(event: Document): Document {
  const differing = ['_id', 'clusterTime', 'wallTime'];
  return Object.fromEntries(Object.entries(event).filter(([name]) => !differing.includes(name)));
}

const byPath = 'it describes a value set as a whole, and lists that shrink, in its own way';

describe('events', () => {
  it('tell of inserts, updates, replacements and deletions in their order, with token, time, namespace and key', async () => {
    const collection = await collectionOf();
    const stream = await openStream(collection);
    await collection.insertOne({ _id: 1, a: 1 });
    await collection.updateOne({ _id: 1 }, { $set: { a: 2, 'b.c': 3 } });
    await collection.replaceOne({ _id: 1 }, { d: 4 });
    await collection.deleteOne({ _id: 1 });
    const events = await take(stream, 4);
    const ns = { db: database.db.databaseName, coll: collection.collectionName };
    const documentKey = { _id: 1 };
    expect(events.map(described)).toEqual([
      { operationType: 'insert', ns, documentKey, fullDocument: { _id: 1, a: 1 } },
      {
        operationType: 'update',
        ns,
        documentKey,
        updateDescription: { updatedFields: { a: 2, b: { c: 3 } }, removedFields: [], truncatedArrays: [] },
      },
      { operationType: 'replace', ns, documentKey, fullDocument: { _id: 1, d: 4 } },
      { operationType: 'delete', ns, documentKey },
    ]);
    for (const { _id, clusterTime, wallTime } of events) {
      expect(_id).toEqual({ _data: expect.stringMatching(/^[0-9a-f]+$/i) as unknown });
      expect(clusterTime).toMatchObject({ _bsontype: 'Timestamp' });
      expect(wallTime).toBeInstanceOf(Date);
    }
    const tokens = events.map(({ _id }) => (_id as { _data: string })._data);
    expect(tokens).toEqual([...new Set(tokens)].toSorted());
    await stream.close();
  });

  it.each<[string, Document, Document | Document[], Document]>([
    ['$push at the end: the new elements', { h: [1, 2, 3] }, { $push: { h: 4 } }, { updatedFields: { 'h.3': 4 } }],
    [
      '$push of several: each new element',
      { h: [{ s: 'a' }] },
      { $push: { h: { $each: [{ s: 'b' }, { s: 'c' }] } } },
      { updatedFields: { 'h.1': { s: 'b' }, 'h.2': { s: 'c' } } },
    ],
    [
      'a list that a pipeline makes longer: the new elements',
      { h: [1, 2] },
      [{ $set: { h: { $concatArrays: ['$h', [3]] } } }],
      { updatedFields: { 'h.2': 3 } },
    ],
    [
      'a field in an element: its path',
      { h: [{ s: 1 }, { s: 2 }] },
      { $set: { 'h.1.s': 3 } },
      { updatedFields: { 'h.1.s': 3 } },
    ],
    ['$unset: the removed path', { a: { b: 1, c: 2 } }, { $unset: { 'a.b': '' } }, { removedFields: ['a.b'] }],
    ['$rename: both', { a: 1 }, { $rename: { a: 'b' } }, { updatedFields: { b: 1 }, removedFields: ['a'] }],
    ['$inc: the sum', { n: 1 }, { $inc: { n: 2 } }, { updatedFields: { n: 3 } }],
    ['$pull: the whole list', { h: [1, 2, 3] }, { $pull: { h: 1 } }, { updatedFields: { h: [2, 3] } }],
  ])('describe %s', async (_, before, update, description) => {
    const collection = await collectionOf([{ _id: 1, ...before }]);
    const stream = await openStream(collection);
    await collection.updateOne({ _id: 1 }, update);
    const [event] = await take(stream, 1);
    expect(event?.updateDescription).toEqual({
      updatedFields: {},
      removedFields: [],
      truncatedArrays: [],
      ...description,
    });
    await stream.close();
  });

  it('give a document that was set as a whole, and the new size of a list that a pipeline cut', async () => {
    const collection = await collectionOf([{ _id: 1, a: { b: 1, c: 2 }, h: [1, 2, 3] }]);
    const stream = await openStream(collection);
    await collection.updateOne({ _id: 1 }, { $set: { a: { b: 5, c: 2 } } });
    await collection.updateOne({ _id: 1 }, [{ $set: { h: { $slice: ['$h', 2] } } }]);
    const events = await take(stream, 2);
    await documentedDeviation(database.db, byPath, async () => {
      expect(events.map(({ updateDescription }) => updateDescription)).toEqual([
        { updatedFields: { a: { b: 5, c: 2 } }, removedFields: [], truncatedArrays: [] },
        { updatedFields: {}, removedFields: [], truncatedArrays: [{ field: 'h', newSize: 2 }] },
      ]);
    });
    await stream.close();
  });

  it('are not sent for an update that changes nothing', async () => {
    const collection = await collectionOf([{ _id: 1, a: 1 }]);
    const stream = await openStream(collection);
    await collection.updateOne({ _id: 1 }, { $set: { a: 1 } });
    await collection.insertOne({ _id: 2 });
    expect((await take(stream, 1)).map(({ documentKey }) => documentKey)).toEqual([{ _id: 2 }]);
    await stream.close();
  });

  it('tell of upserts, findAndModify and bulk writes as of single ones', async () => {
    const collection = await collectionOf([{ _id: 1 }, { _id: 2 }]);
    const stream = await openStream(collection);
    await collection.updateOne({ _id: 3 }, { $set: { a: 1 } }, { upsert: true });
    await collection.findOneAndUpdate({ _id: 1 }, { $set: { a: 1 } });
    await collection.findOneAndDelete({ _id: 2 });
    await collection.updateMany({}, [{ $set: { a: { $add: [{ $ifNull: ['$a', 0] }, 1] } } }]);
    const events = await take(stream, 5);
    const summary = events.map(({ operationType, documentKey }) => [operationType, (documentKey as Document)._id]);
    expect(summary.slice(0, 3)).toEqual([
      ['insert', 3],
      ['update', 1],
      ['delete', 2],
    ]);
    expect(new Set(summary.slice(3).map(String))).toEqual(new Set(['update,1', 'update,3']));
    await stream.close();
  });

  it('of updates come with the document as it is now with updateLookup, and with null where it has gone', async () => {
    const collection = await collectionOf([{ _id: 1 }, { _id: 2 }]);
    const stream = await openStream(collection, [], { fullDocument: 'updateLookup' });
    await collection.updateMany({}, { $set: { a: 1 } });
    await collection.updateOne({ _id: 1 }, { $set: { b: 2 } });
    await collection.deleteOne({ _id: 2 });
    const events = await take(stream, 4);
    const updates = events.filter(({ operationType }) => operationType === 'update');
    for (const { documentKey, fullDocument } of updates) {
      expect(fullDocument).toEqual((documentKey as Document)._id === 1 ? { _id: 1, a: 1, b: 2 } : null);
    }
    expect(updates).toHaveLength(3);
    await stream.close();
  });

  it('of one collection are of no other; those of a database are of all its collections', async () => {
    const [one, other] = [await collectionOf(), await collectionOf()];
    const [ofOne, ofAll] = [await openStream(one), await openStream(database.db)];
    await other.insertOne({ _id: 2 });
    await one.insertOne({ _id: 1 });
    expect((await take(ofOne, 1)).map(({ documentKey }) => documentKey)).toEqual([{ _id: 1 }]);
    expect((await take(ofAll, 2)).map(({ ns }) => (ns as Document).coll)).toEqual([
      other.collectionName,
      one.collectionName,
    ]);
    await Promise.all([ofOne.close(), ofAll.close()]);
  });

  it('end with drop and invalidate when the collection is dropped, and startAfter goes on behind that', async () => {
    const collection = await collectionOf([{ _id: 1 }]);
    const stream = await openStream(collection);
    await collection.drop();
    const [drop, invalidate] = await take(stream, 2);
    expect([drop?.operationType, invalidate?.operationType]).toEqual(['drop', 'invalidate']);
    expect(invalidate).not.toHaveProperty('ns');
    await expect(stream.next()).rejects.toThrow();
    await collection.insertOne({ _id: 2 });
    const again = collection.watch([], { startAfter: invalidate?._id });
    expect((await take(again, 1)).map(({ documentKey }) => documentKey)).toEqual([{ _id: 2 }]);
    await again.close();
    expect(await codeOf(collection.watch([], { resumeAfter: invalidate?._id }).tryNext())).toBe(260);
    await documentedDeviation(database.db, 'it does not end a stream again that resumes behind the drop', async () => {
      const afterDrop = collection.watch([], { resumeAfter: drop?._id });
      expect((await take(afterDrop, 1)).map(({ operationType }) => operationType)).toEqual(['invalidate']);
      await afterDrop.close();
    });
  });
});

describe('pipelines', () => {
  it('choose and reshape events', async () => {
    const collection = await collectionOf();
    const stream = await openStream(collection, [
      { $match: { operationType: 'insert', 'fullDocument.a': { $gt: 1 } } },
      { $set: { double: { $multiply: ['$fullDocument.a', 2] } } },
      { $unset: ['clusterTime', 'ns'] },
      { $project: { double: 1, documentKey: 1 } },
    ]);
    await collection.insertMany([
      { _id: 1, a: 1 },
      { _id: 2, a: 2 },
      { _id: 3, a: 3 },
    ]);
    const events = await take(stream, 2);
    expect(events.map(described)).toEqual([
      { documentKey: { _id: 2 }, double: 4 },
      { documentKey: { _id: 3 }, double: 6 },
    ]);
    await stream.close();
  });

  it.each<[string, Document[], number]>([
    ['$group', [{ $group: { _id: null } }], 20],
    ['$sort', [{ $sort: { _id: 1 } }], 20],
    ['$limit', [{ $limit: 1 }], 20],
    ['$lookup', [{ $lookup: { from: 'a', localField: 'a', foreignField: 'a', as: 'a' } }], 20],
  ])('cannot have %s', async (_, pipeline, code) => {
    const collection = await collectionOf();
    expect(await codeOf(collection.watch(pipeline).tryNext())).toBe(code);
  });

  it('cannot have $changeStream but at their beginning, nor a stage that there is not', async () => {
    const collection = await collectionOf();
    await documentedDeviation(database.db, 'it has other codes', async () => {
      expect(await codeOf(collection.aggregate([{ $match: {} }, { $changeStream: {} }]).toArray())).toBe(40602);
      expect(await codeOf(collection.watch([{ $nonsense: 1 }]).tryNext())).toBe(40324);
    });
  });

  it('cannot change the token: the stream ends for good', async () => {
    const collection = await collectionOf();
    const stream = await openStream(collection, [{ $unset: '_id' }]);
    await collection.insertOne({ _id: 1 });
    await expect(stream.next()).rejects.toMatchObject({ code: 280, errorLabels: ['NonResumableChangeStreamError'] });
  });
});

describe('places to start at', () => {
  /** Ten inserts with their events. */
  async function history(): Promise<{ collection: mongo.Collection<Numbered>; events: Document[] }> {
    const collection = await collectionOf();
    const stream = await openStream(collection);
    for (let n = 0; n < 10; n++) await collection.insertOne({ _id: n });
    const events = await take(stream, 10);
    await stream.close();
    return { collection, events };
  }

  const keysOf = (events: Document[]) => events.map(({ documentKey }) => (documentKey as Document)._id);

  it.each(['resumeAfter', 'startAfter'] as const)(
    '%s gives exactly what came after a token, then what comes',
    async (option) => {
      const { collection, events } = await history();
      const stream = collection.watch([], { [option]: events[3]?._id, batchSize: 2 });
      expect(keysOf(await take(stream, 6))).toEqual([4, 5, 6, 7, 8, 9]);
      await collection.insertOne({ _id: 10 });
      expect(keysOf(await take(stream, 1))).toEqual([10]);
      await stream.close();
    },
  );

  it('startAtOperationTime gives what came at a time and later', async () => {
    const { collection, events } = await history();
    const stream = collection.watch([], { startAtOperationTime: events[6]?.clusterTime as mongo.Timestamp });
    const first = await take(stream, 1);
    expect(keysOf([...first, ...(await take(stream, 9 - Number(keysOf(first)[0])))]).at(-1)).toBe(9);
    expect(keysOf(first)[0]).toBeLessThanOrEqual(6);
    if (database.isEmbedded) expect(keysOf(first)).toEqual([6]);
    await stream.close();
  });

  it('the operation time of a write leads to that write', async () => {
    const collection = await collectionOf([{ _id: 0 }]);
    const session = collection.db.client.startSession();
    await collection.insertOne({ _id: 1 }, { session });
    await collection.insertOne({ _id: 2 });
    const { operationTime } = session;
    await session.endSession();
    if (operationTime === undefined) throw new Error('There is no operation time.');
    const stream = collection.watch([], { startAtOperationTime: operationTime });
    expect(keysOf(await take(stream, 2)).slice(-2)).toEqual([1, 2]);
    await stream.close();
  });

  it.each<[string, Document, number]>([
    ['text that is no token', { resumeAfter: { _data: 'nonsense' } }, 260],
    ['a token cut short', { startAfter: { _data: '8201' } }, 260],
    ['an unknown fullDocument', { fullDocument: 'sometimes' }, 2],
  ])('%s is refused', async (_, options, code) => {
    const collection = await collectionOf();
    expect(await codeOf(collection.watch([], options).tryNext())).toBe(code);
  });

  it('two places at once, and what the stream does not know, are refused', async () => {
    const { collection, events } = await history();
    const [token, time] = [events[0]?._id, events[0]?.clusterTime as mongo.Timestamp];
    await documentedDeviation(database.db, 'it has other codes', async () => {
      expect(await codeOf(collection.watch([], { resumeAfter: token, startAfter: token }).tryNext())).toBe(50674);
      const both = { resumeAfter: token, startAtOperationTime: time };
      expect(await codeOf(collection.watch([], both).tryNext())).toBe(40674);
      expect(await codeOf(collection.watch([], { resumeAfter: {} }).tryNext())).toBe(40647);
      const pipeline = [{ $changeStream: { nonsense: 1 } }];
      expect(await codeOf(collection.aggregate(pipeline).toArray())).toBe(40415);
    });
  });

  it('a token of another store leads nowhere: its history is lost for good', async () => {
    const { collection, events } = await history();
    const data = (events[0]?._id as { _data: string })._data;
    const last = data.endsWith('0') ? '1' : '0';
    const stream = collection.watch([], { resumeAfter: { _data: data.slice(0, -1) + last } });
    await expect(stream.tryNext()).rejects.toMatchObject({
      code: 286,
      errorLabels: ['NonResumableChangeStreamError'],
    });
  });
});

describe('cursors', () => {
  interface CursorReply {
    id: unknown;
    firstBatch: Document[];
    nextBatch: Document[];
    postBatchResumeToken: Document;
  }

  async function cursorOf(command: Document): Promise<CursorReply> {
    return (await database.db.command(command)).cursor as CursorReply;
  }

  const open = ({ collectionName: aggregate }: mongo.Collection<Numbered>, cursor: Document = {}) =>
    cursorOf({ aggregate, pipeline: [{ $changeStream: {} }], cursor });

  const more = ({ collectionName: collection }: mongo.Collection<Numbered>, id: unknown, options: Document) =>
    cursorOf({ getMore: id, collection, ...options });

  const kill = ({ collectionName: killCursors }: mongo.Collection<Numbered>, id: unknown) =>
    database.db.command({ killCursors, cursors: [id] });

  it('tell where to go on with the first reply, and with an empty one when the time is over', async () => {
    const collection = await collectionOf();
    const cursor = await open(collection);
    expect(cursor).toMatchObject({ firstBatch: [], postBatchResumeToken: { _data: expect.any(String) as unknown } });
    const reply = await more(collection, cursor.id, { maxTimeMS: 5 });
    expect(reply).toMatchObject({
      id: cursor.id,
      nextBatch: [],
      postBatchResumeToken: { _data: expect.any(String) as unknown },
    });
    await collection.insertOne({ _id: 1 });
    const stream = collection.watch([], { resumeAfter: reply.postBatchResumeToken });
    expect((await take(stream, 1)).map(({ documentKey }) => documentKey)).toEqual([{ _id: 1 }]);
    await stream.close();
    await kill(collection, cursor.id);
  });

  it('wait for an event, and answer as soon as there is one', async () => {
    const collection = await collectionOf();
    const cursor = await open(collection);
    const waiting = more(collection, cursor.id, { maxTimeMS: 100_000 });
    await collection.insertOne({ _id: 1 });
    expect((await waiting).nextBatch).toMatchObject([{ operationType: 'insert' }]);
    await kill(collection, cursor.id);
  });

  it('end their wait when they are killed, and are not found then', async () => {
    const collection = await collectionOf();
    const cursor = await open(collection);
    const waiting = codeOf(more(collection, cursor.id, { maxTimeMS: 100_000 }));
    const { cursorsKilled } = await kill(collection, cursor.id);
    expect(cursorsKilled).toHaveLength(1);
    // Killed while it waits, or before the wait began.
    expect([237, 43]).toContain(await waiting);
    expect(await codeOf(more(collection, cursor.id, { maxTimeMS: 5 }))).toBe(43);
  });

  it('give as many events as asked for, and the others after that', async () => {
    const collection = await collectionOf();
    const cursor = await open(collection, { batchSize: 0 });
    expect(cursor.firstBatch).toEqual([]);
    await collection.insertMany([{ _id: 1 }, { _id: 2 }, { _id: 3 }]);
    const batches = [
      await more(collection, cursor.id, { batchSize: 2 }),
      await more(collection, cursor.id, { batchSize: 2 }),
    ];
    expect(batches.map(({ nextBatch }) => nextBatch.length)).toEqual([2, 1]);
    await kill(collection, cursor.id);
  });
});
