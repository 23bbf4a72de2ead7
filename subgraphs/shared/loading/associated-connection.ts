import type { Model } from 'mongoose';
import {
  type Connection,
  type ConnectionRequest,
  connectionOf,
  pageQuery,
  type PageQuery,
} from '../pagination/connection.ts';
import type { CursorCodec } from '../pagination/cursor.ts';
import { allOf, type Filter } from '../pagination/keyset.ts';
import { largestReply, type Loaders } from './loaders.ts';

/** A connection below many parents at once, such as the statements of each of fifty families. */
export interface AssociatedConnectionRequest extends ConnectionRequest {
  /** Path that holds the id of the parent. */
  parentPath: string;
  parentId: string;
}

/**
 * Reads the page of one parent; pages of all parents of the same field become one command. Its `totalCount` likewise.
 */
export async function readAssociatedConnection<Found extends { _id: string }, Node>(
  loaders: Loaders,
  codec: CursorCodec,
  model: Model<Found>,
  request: AssociatedConnectionRequest,
  nodeOf: (record: Found) => Node,
  countOf: (count: number) => number | null = (count) => count,
): Promise<Connection<Node>> {
  const query = pageQuery(codec, request);
  const kind = `${request.name}${JSON.stringify([query, request.parentPath])}`;
  const pages = loaders.get(kind, (parentIds) => readPages(model, request.parentPath, parentIds, query));
  const counts = loaders.get(`${kind}#`, (parentIds) => countByParent(model, request, parentIds));
  const found = await pages.load(request.parentId);
  const totalCount = async () => countOf(await counts.load(request.parentId));
  return connectionOf(codec, request, query.page, found, totalCount, nodeOf);
}

async function readPages<Found extends { _id: string }>(
  model: Model<Found>,
  parentPath: string,
  parentIds: readonly string[],
  { filter, sort, limit, projection }: PageQuery,
): Promise<Found[][]> {
  const [onlyParent] = parentIds;
  if (parentIds.length === 1) {
    const ofParent = allOf([{ [parentPath]: onlyParent }, filter]);
    return [await model.find(ofParent, projection).sort(sort).limit(limit).batchSize(largestReply).lean<Found[]>()];
  }
  const groups = await model
    .aggregate<{ _id: string; records: Found[] }>([
      { $match: allOf([{ [parentPath]: { $in: parentIds } }, filter]) },
      { $sort: sort },
      { $project: { ...projection, [parentPath]: 1 } },
      { $group: { _id: `$${parentPath}`, records: { $firstN: { input: '$$ROOT', n: limit } } } },
    ])
    .option({ batchSize: largestReply });
  const recordsByParent = new Map(groups.map((group) => [group._id, group.records]));
  return parentIds.map((parentId) => recordsByParent.get(parentId) ?? []);
}

async function countByParent<Found>(
  model: Model<Found>,
  { parentPath, filter }: { parentPath: string; filter: Filter },
  parentIds: readonly string[],
): Promise<number[]> {
  const groups = await model.aggregate<{ _id: string; count: number }>([
    { $match: allOf([{ [parentPath]: { $in: parentIds } }, filter]) },
    { $group: { _id: `$${parentPath}`, count: { $sum: 1 } } },
  ]);
  const countByParentId = new Map(groups.map((group) => [group._id, group.count]));
  return parentIds.map((parentId) => countByParentId.get(parentId) ?? 0);
}
