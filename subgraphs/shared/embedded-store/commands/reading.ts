import { aggregate } from '../aggregation.ts';
import { type Command, type CommandRequest, collectionName, namespaceOf, refuseCollation } from '../command.ts';
import { type Document, encode, valuesAt } from '../document.ts';
import { projector } from '../projection.ts';
import { search, sortOf } from '../search.ts';
import { ServerError } from '../server-error.ts';
import { compareValues } from '../value-order.ts';

function numberOption(body: Document, name: string): number | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new ServerError('BadValue', `${name} expects a non-negative integer.`);
}

function find(request: CommandRequest): Uint8Array {
  const { body, cursors } = request;
  refuseCollation(body.collation);
  const project = projector(body.projection as Document | undefined);
  const collection = request.database().collection(collectionName(request));
  const wanted = {
    filter: (body.filter ?? {}) as Document,
    sort: sortOf(body.sort as Document | undefined),
    skip: numberOption(body, 'skip'),
    limit: numberOption(body, 'limit'),
  };
  const found = collection === undefined ? [] : search(collection, wanted);
  const documents = found.map(({ bytes, value }) => (project === null ? bytes : encode(project(value))));
  const single = body.singleBatch === true;
  return cursors.first(namespaceOf(request), documents, numberOption(body, 'batchSize'), single);
}

function runAggregate(request: CommandRequest): Uint8Array {
  const { body, cursors } = request;
  refuseCollation(body.collation);
  const database = request.database();
  const collection = database.collection(collectionName(request));
  const results = aggregate(collection, body.pipeline as Document[], (name) => database.collection(name));
  const batchSize = numberOption((body.cursor ?? {}) as Document, 'batchSize');
  return cursors.first(namespaceOf(request), results.map(encode), batchSize);
}

function count(request: CommandRequest): Document {
  const { body } = request;
  refuseCollation(body.collation);
  const collection = request.database().collection(collectionName(request));
  const filter = (body.query ?? {}) as Document;
  if (collection === undefined) return { n: 0 };
  const [skip, limit] = [numberOption(body, 'skip'), numberOption(body, 'limit')];
  return { n: search(collection, { filter, skip, limit }).length };
}

function distinct(request: CommandRequest): Document {
  const { body } = request;
  refuseCollation(body.collation);
  const collection = request.database().collection(collectionName(request));
  const filter = (body.query ?? {}) as Document;
  const found = collection === undefined ? [] : search(collection, { filter });
  const values = found
    .flatMap(({ value }) => valuesAt(value, String(body.key)))
    .flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
    .sort(compareValues);
  return { values: values.filter((value, index) => index === 0 || compareValues(value, values[index - 1]) !== 0) };
}

/** Commands that read. */
export const readingCommands: Record<string, Command> = {
  find: {
    options: [
      'allowDiskUse',
      'batchSize',
      'collation',
      'filter',
      'hint',
      'limit',
      'projection',
      'singleBatch',
      'skip',
      'sort',
    ],
    run: find,
  },
  aggregate: { options: ['allowDiskUse', 'collation', 'cursor', 'hint', 'pipeline'], run: runAggregate },
  count: { options: ['collation', 'hint', 'limit', 'query', 'skip'], run: count },
  distinct: { options: ['collation', 'key', 'query'], run: distinct },
  getMore: {
    options: ['batchSize', 'collection'],
    run: ({ body, target, cursors }) => cursors.more(target, numberOption(body, 'batchSize')),
  },
  killCursors: {
    options: ['cursors'],
    run: ({ body, cursors }) => {
      const { killed, notFound } = cursors.kill(body.cursors as unknown[]);
      return { cursorsKilled: killed, cursorsNotFound: notFound, cursorsAlive: [], cursorsUnknown: [] };
    },
  },
};
