import DataLoader from 'dataloader';
import type { Model } from 'mongoose';
import { projectionOf } from '../pagination/connection.ts';
import type { Filter } from '../pagination/keyset.ts';

/** So many documents come in the first reply, where MongoDB would send 101 and wait to be asked for more. */
export const largestReply = 10_000;

/**
 * The data loaders of one request. Lookups of the same kind that happen together become one database command, however many
 * records they are for. What is of a kind is told by a key, such as the collection and the paths to read.
 */
export class Loaders {
  readonly #loaders = new Map<string, DataLoader<string, unknown>>();

  /** The loader of a kind, made at its first use. */
  get<Value>(kind: string, load: (keys: readonly string[]) => Promise<Value[]>): DataLoader<string, Value> {
    const present = this.#loaders.get(kind) as DataLoader<string, Value> | undefined;
    if (present !== undefined) return present;
    const loader = new DataLoader<string, Value>(load);
    this.#loaders.set(kind, loader);
    return loader;
  }

  /** A record by its id, or null. */
  record<Found extends { _id: string }>(
    model: Model<Found>,
    id: string,
    paths: readonly string[],
  ): Promise<Found | null> {
    return this.get(`${model.collection.name}(${paths.join()})`, async (ids) => {
      const records = await model
        .find({ _id: { $in: ids } } as Filter, projectionOf(paths))
        .batchSize(largestReply)
        .lean<Found[]>();
      const recordById = new Map(records.map((record) => [record._id, record]));
      return ids.map((key) => recordById.get(key) ?? null);
    }).load(id);
  }

  /** A record that another one refers to. Nothing is read when nothing but the id is asked for. */
  async reference<Found extends { _id: string }>(
    model: Model<Found>,
    id: string,
    paths: readonly string[],
  ): Promise<Found> {
    if (paths.length === 0) return { _id: id } as Found;
    const record = await this.record(model, id, paths);
    if (record === null) throw new Error(`${model.modelName} ${id} is referred to, but not there.`);
    return record;
  }

  /** The records that refer to a key, in the given order. */
  associated<Found extends { _id: string }>(
    model: Model<Found>,
    key: string,
    by: Association<Found>,
  ): Promise<Found[]> {
    const kind = `${model.collection.name}[${by.paths.join()}](${by.projection.join()})${JSON.stringify(by.sort)}`;
    return this.get(kind, async (keys) => {
      const filter = { $or: by.paths.map((path) => ({ [path]: { $in: keys } })) };
      const projection = projectionOf([...by.projection, ...by.paths]);
      const records = await model
        .find(filter as Filter, projection)
        .sort(by.sort)
        .batchSize(largestReply)
        .lean<Found[]>();
      return groupByKey(keys, records, by.keysOf);
    }).load(key);
  }
}

/** How records refer to others. */
export interface Association<Found> {
  /** Paths that can hold the key. */
  paths: readonly string[];
  /** The keys that a record holds at those paths. */
  keysOf: (record: Found) => readonly (string | null)[];
  sort: Record<string, 1 | -1>;
  /** Paths to read. */
  projection: readonly string[];
}

function groupByKey<Found>(
  keys: readonly string[],
  records: readonly Found[],
  keysOf: (record: Found) => readonly (string | null)[],
): Found[][] {
  const groups = new Map<string, Found[]>(keys.map((key) => [key, []]));
  for (const record of records) {
    for (const key of new Set(keysOf(record))) if (key !== null) groups.get(key)?.push(record);
  }
  return keys.map((key) => groups.get(key) ?? []);
}
