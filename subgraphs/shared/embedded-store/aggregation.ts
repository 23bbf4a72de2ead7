import { Aggregator, ProcessingMode } from 'mingo';
import type { Collection } from './collection.ts';
import type { Document } from './document.ts';
import { type Search, search, sortOf } from './search.ts';
import { ServerError } from './server-error.ts';

/** The stages that the store knows; it refuses all others as MongoDB refuses a stage that does not exist. */
const knownStages = new Set([
  '$addFields',
  '$bucket',
  '$bucketAuto',
  '$count',
  '$facet',
  '$group',
  '$limit',
  '$lookup',
  '$match',
  '$project',
  '$replaceRoot',
  '$replaceWith',
  '$sample',
  '$set',
  '$setWindowFields',
  '$skip',
  '$sort',
  '$sortByCount',
  '$unionWith',
  '$unset',
  '$unwind',
]);

/** Stages that only read the documents that they get; before any other stage, documents are copied. */
const readingStages = new Set(['$match', '$sort', '$limit', '$skip', '$group', '$project', '$count', '$sortByCount']);

function nameOfStage(stage: Document): string {
  const [name = '', ...others] = Object.keys(stage);
  if (name === '' || others.length > 0) {
    throw new ServerError('UnknownStage', 'A pipeline stage specification object must contain exactly one field.');
  }
  if (!knownStages.has(name)) throw new ServerError('UnknownStage', `Unrecognized pipeline stage name: '${name}'`);
  return name;
}

/** Runs a pipeline on a collection; undefined stands for a collection that does not exist. */
export function aggregate(
  collection: Collection | undefined,
  pipeline: readonly Document[],
  collectionNamed: (name: string) => Collection | undefined,
): Document[] {
  const names = pipeline.map(nameOfStage);
  const { start, rest } = startOf(pipeline, names);
  const found = collection === undefined ? [] : search(collection, start).map(({ value }) => value);
  if (rest.length === 0) return found;
  const onlyReads = names.slice(pipeline.length - rest.length).every((name) => readingStages.has(name));
  const aggregator = new Aggregator([...rest], {
    processingMode: onlyReads ? ProcessingMode.CLONE_OFF : ProcessingMode.CLONE_INPUT,
    collectionResolver: (name) => [...(collectionNamed(name)?.all() ?? [])].map(({ value }) => value),
  });
  return aggregator.run(found);
}

/** The first stages, as far as they are a search, which can use an index. */
function startOf(
  pipeline: readonly Document[],
  names: readonly string[],
): { start: Search; rest: readonly Document[] } {
  const start: Search = { filter: {} };
  let used = 0;
  const take = (name: string): unknown => (names[used] === name ? pipeline[used++]?.[name] : undefined);
  start.filter = (take('$match') ?? {}) as Document;
  const sort = take('$sort');
  if (sort !== undefined) start.sort = sortOf(sort as Document);
  const limit = take('$limit');
  if (limit !== undefined) start.limit = limit as number;
  return { start, rest: pipeline.slice(used) };
}
