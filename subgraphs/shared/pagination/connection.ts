import type { Model } from 'mongoose';
import { type CursorCodec } from './cursor.ts';
import { allOf, beyond, type Filter, keyOf, type RecordOrder, sortOf } from './keyset.ts';
import { type Page, type PageArguments, pageOf } from './page-arguments.ts';

export interface PageInformation {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: () => string | null;
  endCursor: () => string | null;
}

/** A page of a connection. Cursors and the count are made when they are asked for. */
export interface Connection<Node> {
  edges: { node: Node; cursor: () => string }[];
  pageInfo: PageInformation;
  totalCount: () => Promise<number | null>;
}

/** What a connection lists and in which order. */
export interface ConnectionRequest {
  /** The field and order that its cursors are good for, `Query.people:NAME_ASC`. */
  name: string;
  order: RecordOrder;
  filter: Filter;
  arguments: PageArguments;
  /** Paths to read of each record. */
  projection: readonly string[];
}

/** A page as the database is asked for it: one record more than the page, to see whether there are more. */
export interface PageQuery {
  page: Page;
  filter: Filter;
  sort: Record<string, 1 | -1>;
  limit: number;
  projection: Record<string, 1>;
}

/**
 * Checks a request and turns it into a query.
 * @throws the errors of `pageOf` and of `CursorCodec.open`
 */
export function pageQuery(codec: CursorCodec, request: ConnectionRequest): PageQuery {
  const { name, order, filter } = request;
  const page = pageOf(request.arguments);
  const bounds = (['after', 'before'] as const).map((side) => {
    const cursor = page[side];
    return cursor === null ? {} : beyond(order, codec.open(name, cursor), side);
  });
  const projection = projectionOf(order.path === '_id' ? request.projection : [...request.projection, order.path]);
  const sort = sortOf(order, page.direction === 'backward');
  return { page, filter: allOf([filter, ...bounds]), sort, limit: page.size + 1, projection };
}

/** A projection that reads these paths and no others. A path within another one is left to that one. */
export function projectionOf(paths: readonly string[]): Record<string, 1> {
  const distinct = [...new Set(paths)];
  const outermost = distinct.filter((path) => !distinct.some((other) => path.startsWith(`${other}.`)));
  return Object.fromEntries(['_id', ...outermost].map((path) => [path, 1]));
}

/** Makes a connection from what a page query found. */
export function connectionOf<Found extends { _id: string }, Node = Found>(
  codec: CursorCodec,
  { name, order }: Pick<ConnectionRequest, 'name' | 'order'>,
  page: Page,
  found: Found[],
  totalCount: () => Promise<number | null>,
  nodeOf: (record: Found) => Node,
): Connection<Node> {
  const more = found.length > page.size;
  const records = found.slice(0, page.size);
  if (page.direction === 'backward') records.reverse();
  const cursorOf = (record: Found) => codec.seal(name, keyOf(order, record));
  const cursorAt = (index: number) => () => {
    const record = records.at(index);
    return record === undefined ? null : cursorOf(record);
  };
  return {
    edges: records.map((record) => ({ node: nodeOf(record), cursor: () => cursorOf(record) })),
    pageInfo: {
      // The record of a cursor lies beyond the page, so there are more on that side.
      hasNextPage: page.before !== null || (page.direction === 'forward' && more),
      hasPreviousPage: page.after !== null || (page.direction === 'backward' && more),
      startCursor: cursorAt(0),
      endCursor: cursorAt(-1),
    },
    totalCount,
  };
}

/**
 * Reads a page of a collection.
 * @param totalCount counts what the request's filter admits, where clients may not see the exact number
 */
export async function readConnection<Found extends { _id: string }>(
  codec: CursorCodec,
  model: Model<Found>,
  request: ConnectionRequest,
  totalCount: () => Promise<number | null> = () => model.countDocuments(request.filter).exec(),
): Promise<Connection<Found>> {
  const { page, filter, sort, limit, projection } = pageQuery(codec, request);
  const found = await model
    .find(filter, projection)
    .sort(sort)
    .limit(limit)
    .batchSize(limit + 1)
    .lean<Found[]>();
  return connectionOf(codec, request, page, found, totalCount, (record) => record);
}
