import { compilePipeline, type PipelineContext, stagesOf } from '../aggregation/pipeline.ts';
import { compileProjection } from '../aggregation/projection.ts';
import { variablesOf } from '../aggregation/variables.ts';
import { ChangeStream } from '../change-streams/change-stream.ts';
import { streamOptionsOf } from '../change-streams/stream-options.ts';
import { compileStreamPipeline, isStreamPipeline } from '../change-streams/stream-pipeline.ts';
import { type Search, search } from '../query/search.ts';
import {
  type Command,
  type CommandRequest,
  collectionName,
  documentOption,
  namespaceOf,
  numberOption,
  refuseCollation,
} from '../server/command.ts';
import { ServerError } from '../server-error.ts';
import { type Document, encode, isDocument } from '../values/document.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { valuesAt } from '../values/paths.ts';
import { sortOf } from '../values/sort.ts';
import { distinctValues } from '../values/value-key.ts';

function find(request: CommandRequest): Uint8Array {
  const { body, cursors, database } = request;
  refuseCollation(body.collation);
  const filter = documentOption(body, 'filter');
  const variables = variablesOf(body.let);
  const projection = documentOption(body, 'projection');
  const project =
    Object.keys(projection).length === 0 ? undefined : compileProjection(projection, { variables, filter });
  const found = search(database.collection(collectionName(request)), {
    filter,
    sort: sortOf(body.sort),
    skip: numberOption(body, 'skip'),
    limit: numberOption(body, 'limit'),
    hint: body.hint,
    variables,
  });
  return cursors.first({
    namespace: namespaceOf(request),
    documents: found.map(({ bytes, value }) => (project === undefined ? bytes : encode(project(value)))),
    batchSize: numberOption(body, 'batchSize'),
    single: body.singleBatch === true,
  });
}

function aggregate(request: CommandRequest): Uint8Array | Promise<Uint8Array> {
  const { body, cursors, database, target } = request;
  refuseCollation(body.collation);
  if (!isDocument(body.cursor)) {
    throw new ServerError(
      'FailedToParse',
      "The 'cursor' option is required, except for aggregate with the explain argument",
    );
  }
  const context: PipelineContext = {
    collection: (name) => database.collection(name),
    variables: variablesOf(body.let),
    compile: compilePipeline,
  };
  const batchSize = numberOption(body.cursor, 'batchSize');
  if (isStreamPipeline(body.pipeline)) return openChangeStream(request, body.pipeline, context, batchSize);
  // The whole pipeline is checked, then its beginning runs as a search.
  compilePipeline(body.pipeline, context);
  const hasCollection = target !== 1;
  const { start, rest } = hasCollection ? startOf(body.pipeline) : { start: undefined, rest: body.pipeline };
  const { hint } = body;
  const found =
    start === undefined
      ? []
      : search(database.collection(collectionName(request)), { ...start, hint, variables: context.variables });
  const results =
    Array.isArray(rest) && rest.length === 0
      ? found.map(({ bytes }) => bytes)
      : compilePipeline(rest, context)(found.map(({ value }) => value)).map(encode);
  return cursors.first({ namespace: aggregateNamespace(request), documents: results, batchSize });
}

function aggregateNamespace(request: CommandRequest): string {
  return request.target === 1 ? `${request.database.name}.$cmd.aggregate` : namespaceOf(request);
}

async function openChangeStream(
  request: CommandRequest,
  [first, ...stages]: readonly [Document, ...unknown[]],
  context: PipelineContext,
  batchSize: number | undefined,
): Promise<Uint8Array> {
  const { database, target, cursors, signal } = request;
  const source = new ChangeStream({
    database,
    collection: target === 1 ? undefined : collectionName(request),
    options: streamOptionsOf(first.$changeStream, database.history),
    transform: compileStreamPipeline(stages, context),
  });
  return cursors.firstOfLive(aggregateNamespace(request), source, { batchSize, signal });
}

/** The first stages, as far as they are a search, which can use an index. */
function startOf(pipeline: unknown): { start: Search; rest: readonly unknown[] } {
  const stages = stagesOf(pipeline);
  let used = 0;
  const take = (name: string): unknown => {
    const stage = stages[used];
    if (stage?.name !== name) return undefined;
    used += 1;
    return stage.specification;
  };
  const start: Search = { filter: (take('$match') ?? {}) as Document };
  const sort = take('$sort');
  if (sort !== undefined) start.sort = sortOf(sort);
  const limit = take('$limit');
  if (limit !== undefined) start.limit = toNumber(limit);
  return { start, rest: (pipeline as unknown[]).slice(used) };
}

function count(request: CommandRequest): Document {
  const { body, database } = request;
  refuseCollation(body.collation);
  const limit = isNumeric(body.limit) ? Math.abs(toNumber(body.limit)) : undefined;
  const skip = numberOption(body, 'skip');
  const filter = documentOption(body, 'query');
  const collection = database.collection(collectionName(request));
  return { n: search(collection, { filter, skip, limit, hint: body.hint }).length };
}

function distinct(request: CommandRequest): Document {
  const { body, database } = request;
  refuseCollation(body.collation);
  const { key } = body;
  if (typeof key !== 'string') {
    throw new ServerError('TypeMismatch', "BSON field 'distinct.key' is the wrong type, expected type 'string'");
  }
  const filter = documentOption(body, 'query');
  const found = search(database.collection(collectionName(request)), { filter, hint: body.hint });
  return { values: distinctValues(found.flatMap(({ value }) => valuesAt(value, key))) };
}

function getMore({ body, target, database, cursors, signal }: CommandRequest): Uint8Array | Promise<Uint8Array> {
  const batchSize = numberOption(body, 'batchSize');
  const milliseconds = numberOption(body, 'maxTimeMS');
  return cursors.more(target, `${database.name}.${String(body.collection)}`, { batchSize, milliseconds, signal });
}

function killCursors({ body, cursors }: CommandRequest): Document {
  if (!Array.isArray(body.cursors)) {
    throw new ServerError('TypeMismatch', "BSON field 'killCursors.cursors' is the wrong type, expected type 'array'");
  }
  const { killed, notFound } = cursors.kill(body.cursors);
  return { cursorsKilled: killed, cursorsNotFound: notFound, cursorsAlive: [], cursorsUnknown: [] };
}

const findOptions = [
  'allowDiskUse',
  'allowPartialResults',
  'batchSize',
  'collation',
  'filter',
  'hint',
  'let',
  'limit',
  'noCursorTimeout',
  'projection',
  'singleBatch',
  'skip',
  'sort',
];

/** Commands that read. */
export const readingCommands: Readonly<Record<string, Command>> = {
  find: { options: findOptions, run: find },
  aggregate: {
    options: ['allowDiskUse', 'bypassDocumentValidation', 'collation', 'cursor', 'hint', 'let', 'pipeline'],
    run: aggregate,
  },
  count: { options: ['collation', 'hint', 'limit', 'query', 'skip'], run: count },
  distinct: { options: ['collation', 'hint', 'key', 'query'], run: distinct },
  getMore: { options: ['batchSize', 'collection'], run: getMore },
  killCursors: { options: ['cursors'], run: killCursors },
};
