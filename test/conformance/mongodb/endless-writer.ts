import mongoose from 'mongoose';
import { startEmbeddedStore } from '../../../subgraphs/shared/embedded-store/index.ts';

/** Writes numbers and tells of each that was acknowledged, until it is killed: `endless-writer.js DIRECTORY ROUND`. */
const [, , directory = '', round = '0'] = process.argv;
const store = await startEmbeddedStore({ directory });
const client = await new mongoose.mongo.MongoClient(store.uri).connect();
const collection = client.db('durability').collection('numbers');
for (let n = 1; n < 1_000_000; n++) {
  await collection.insertOne({ round: Number(round), n });
  process.stdout.write(`round ${round} wrote ${n}\n`);
}
