import { ServerError } from '../server-error.ts';
import { type Document, isDocument } from '../values/document.ts';
import { keyOf } from '../values/value-key.ts';
import { compareValues } from '../values/value-order.ts';
import { compileAccumulator } from './accumulators.ts';
import { compileExpression, type Evaluator } from './expression.ts';
import type { PipelineContext, Stage, StageCompiler } from './pipeline.ts';
import { documentOf } from './shaping-stages.ts';

interface Group {
  id: unknown;
  documents: Document[];
}

/** Documents in groups with equal ids, in the order in which the groups first come. */
export function groupsBy(documents: readonly Document[], idOf: (document: Document) => unknown): Group[] {
  const groups = new Map<string, Group>();
  for (const document of documents) {
    const id = idOf(document);
    // A field that is missing from a document of ids is no null there, but a missing id is one.
    const key = keyOf(id);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { id: id ?? null, documents: [document] });
    else group.documents.push(document);
  }
  return [...groups.values()];
}

function group(specification: unknown, context: PipelineContext): Stage {
  if (!isDocument(specification))
    throw new ServerError('GroupNotAnObject', "a group's fields must be specified in an object");
  if (!('_id' in specification)) throw new ServerError('GroupNeedsId', 'a group specification must include an _id');
  const { _id: idExpression, ...fields } = specification;
  return grouped(compileExpression(idExpression, new Set(Object.keys(context.variables))), fields, context);
}

function grouped(idOf: Evaluator, fields: Document, { variables }: PipelineContext): Stage {
  const accumulators = Object.entries(fields).map(
    ([name, accumulator]) => [name, compileAccumulator(name, accumulator, variables)] as const,
  );
  return (documents) =>
    groupsBy(documents, (document) => idOf({ root: document, variables })).map((found) => ({
      _id: found.id,
      ...Object.fromEntries(accumulators.map(([name, accumulate]) => [name, accumulate(found.documents)])),
    }));
}

const sortByCount: StageCompiler = (specification, context) => {
  const counted = group({ _id: specification, count: { $sum: 1 } }, context);
  return (documents) => counted(documents).toSorted((one, other) => compareValues(other.count, one.count));
};

const bucket: StageCompiler = (specification, context) => {
  const given = documentOf('$bucket', specification);
  const { groupBy, boundaries, output = { count: { $sum: 1 } } } = given;
  const unknown = Object.keys(given).find((key) => !['groupBy', 'boundaries', 'default', 'output'].includes(key));
  if (unknown !== undefined) throw new ServerError('BucketOption', `Unrecognized option to $bucket: ${unknown}.`);
  if (groupBy === undefined || !Array.isArray(boundaries)) {
    throw new ServerError('BucketArguments', "$bucket requires 'groupBy' and 'boundaries' to be specified.");
  }
  if (boundaries.length < 2)
    throw new ServerError('BucketBoundaries', "The $bucket 'boundaries' field must have at least 2 values");
  const isAscending = boundaries.every(
    (value, index) => index === 0 || compareValues(boundaries[index - 1], value) < 0,
  );
  if (!isAscending)
    throw new ServerError('BucketOrder', "The 'boundaries' option to $bucket must be sorted in ascending order");
  const valueOf = compileExpression(groupBy, new Set(Object.keys(context.variables)));
  const idOf: Evaluator = (scope) => {
    const value = valueOf(scope);
    const isInside = compareValues(value, boundaries[0]) >= 0 && compareValues(value, boundaries.at(-1)) < 0;
    if (isInside) return boundaries.findLast((boundary: unknown) => compareValues(boundary, value) <= 0) as unknown;
    if ('default' in given) return given.default;
    throw new ServerError(
      'NoBranchMatched',
      '$switch could not find a matching branch for an input, and no default was specified.',
    );
  };
  const counted = grouped(idOf, output as Document, context);
  return (documents) => counted(documents).toSorted((one, other) => compareValues(one._id, other._id));
};

const facet: StageCompiler = (specification, context) => {
  const pipelines = Object.entries(documentOf('$facet', specification));
  if (pipelines.length === 0)
    throw new ServerError('FacetArguments', 'the $facet specification must be a non-empty object');
  const compiled = pipelines.map(([name, pipeline]) => [name, context.compile(pipeline, context)] as const);
  return (documents) => [Object.fromEntries(compiled.map(([name, run]) => [name, run(documents)]))];
};

/** Stages that put documents together. */
export const groupingStages: Readonly<Record<string, StageCompiler>> = {
  $group: group,
  $sortByCount: sortByCount,
  $bucket: bucket,
  $facet: facet,
};
