import { ServerError } from '../server-error.ts';
import { type Document, isDocument } from '../values/document.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { fieldOf, partsOf } from '../values/paths.ts';
import { sortBy, sortOf } from '../values/sort.ts';
import { typeNameOf } from '../query/types.ts';
import { compileExpressionFilter } from './expression-filter.ts';
import { compileExpression, type Variables } from './expression.ts';
import { applyTree, FieldTree } from './field-tree.ts';
import type { PipelineContext, Stage, StageCompiler } from './pipeline.ts';
import { compileProjection } from './projection.ts';

function namesOf({ variables }: { variables: Variables }): ReadonlySet<string> {
  return new Set(Object.keys(variables));
}

/** @throws StageNeedsAnObject */
export function documentOf(stage: string, specification: unknown): Document {
  if (isDocument(specification)) return specification;
  throw new ServerError('StageNeedsAnObject', `${stage} specification stage must be an object`);
}

const match: StageCompiler = (specification, { variables }) => {
  if (!isDocument(specification))
    throw new ServerError('MatchNotAnObject', 'the match filter must be an expression in an object');
  const matches = compileExpressionFilter(specification, variables);
  return (documents) => documents.filter(matches);
};

const sort: StageCompiler = (specification) => {
  const order = sortOf(documentOf('$sort', specification));
  if (order.length === 0) throw new ServerError('SortWithoutKey', '$sort stage must have at least one sort key');
  return (documents) => sortBy([...documents], order, (document) => document);
};

function count(stage: string, specification: unknown): number {
  const value = isNumeric(specification) ? toNumber(specification) : NaN;
  if (Number.isInteger(value) && value >= 0) return value;
  const codeName = stage === '$limit' ? 'LimitNotANumber' : 'SkipNegative';
  throw new ServerError(codeName, `invalid argument to ${stage} stage: Expected a non-negative number`);
}

const limit: StageCompiler = (specification) => {
  const most = count('$limit', specification);
  if (most === 0) throw new ServerError('LimitNotPositive', 'the limit must be positive');
  return (documents) => documents.slice(0, most);
};

const skip: StageCompiler = (specification) => {
  const first = count('$skip', specification);
  return (documents) => documents.slice(first);
};

const countDocuments: StageCompiler = (specification) => {
  if (typeof specification !== 'string' || specification === '') {
    throw new ServerError('CountFieldInvalid', 'the count field must be a non-empty string');
  }
  if (specification.startsWith('$'))
    throw new ServerError('CountFieldWithDollar', 'the count field cannot be a $-prefixed path');
  return (documents) => (documents.length === 0 ? [] : [{ [specification]: documents.length }]);
};

const project: StageCompiler = (specification, { variables }) => {
  const fields = documentOf('$project', specification);
  if (Object.keys(fields).length === 0) {
    throw new ServerError(
      'ProjectWithoutField',
      'Invalid $project :: caused by :: projection specification must have at least one field',
    );
  }
  const projector = compileProjection(fields, { variables });
  return (documents) => documents.map(projector);
};

const addFields: StageCompiler = (specification, context) => {
  const tree = new FieldTree();
  const add = (path: string, value: unknown) => {
    const isNested =
      isDocument(value) && Object.keys(value).length > 0 && !Object.keys(value).some((key) => key.startsWith('$'));
    if (isNested) for (const [name, part] of Object.entries(value)) add(`${path}.${name}`, part);
    else tree.set(path, { evaluate: compileExpression(value, namesOf(context)) });
  };
  for (const [path, value] of Object.entries(documentOf('$addFields', specification))) add(path, value);
  const { variables } = context;
  return (documents) => documents.map((document) => applyTree(document, tree, 'add', { root: document, variables }));
};

const unset: StageCompiler = (specification) => {
  const paths: unknown[] = Array.isArray(specification) ? specification : [specification];
  if (paths.length === 0 || !paths.every((path) => typeof path === 'string' && path !== '')) {
    throw new ServerError('UnsetNeedsTexts', '$unset specification must be a string or an array of non-empty strings');
  }
  const excluded: [string, number][] = paths.map((path) => [String(path), 0]);
  const projector = compileProjection(Object.fromEntries(excluded), { variables: {} });
  return (documents) => documents.map(projector);
};

function replaceRoot(expression: unknown, { variables }: PipelineContext): Stage {
  const evaluate = compileExpression(expression, new Set(Object.keys(variables)));
  return (documents) =>
    documents.map((document) => {
      const value = evaluate({ root: document, variables });
      if (isDocument(value)) return value;
      throw new ServerError(
        'ReplaceRootNotAnObject',
        `'newRoot' expression must evaluate to an object, but its type is ${typeNameOf(value)}`,
      );
    });
}

interface Unwinding {
  path: string;
  keepsEmpty: boolean;
  indexField: string | undefined;
}

function unwindingOf(specification: unknown): Unwinding {
  const given = typeof specification === 'string' ? { path: specification } : specification;
  if (!isDocument(given))
    throw new ServerError(
      'UnwindArguments',
      'expected either a string or an object as specification for $unwind stage',
    );
  const unknown = Object.keys(given).find(
    (key) => !['path', 'preserveNullAndEmptyArrays', 'includeArrayIndex'].includes(key),
  );
  if (unknown !== undefined) throw new ServerError('UnwindOption', `unrecognized option to $unwind stage: ${unknown}`);
  const { path, preserveNullAndEmptyArrays, includeArrayIndex } = given;
  if (typeof path !== 'string') throw new ServerError('UnwindWithoutPath', 'no path specified to $unwind stage');
  if (!path.startsWith('$'))
    throw new ServerError(
      'UnwindPathWithoutDollar',
      `path option to $unwind stage should be prefixed with a '$': ${path}`,
    );
  return {
    path: path.slice(1),
    keepsEmpty: preserveNullAndEmptyArrays === true,
    indexField: typeof includeArrayIndex === 'string' ? includeArrayIndex : undefined,
  };
}

const unwind: StageCompiler = (specification) => {
  const { path, keepsEmpty, indexField } = unwindingOf(specification);
  const parts = partsOf(path);
  const withIndex = (document: Document, index: number | null) =>
    indexField === undefined ? document : withValue(document, partsOf(indexField), index);
  return (documents) =>
    documents.flatMap((document) => {
      const value = parts.reduce<unknown>(fieldOf, document);
      if (Array.isArray(value) && value.length > 0) {
        return value.map((item: unknown, index) => withIndex(withValue(document, parts, item), index));
      }
      const isEmpty = value === undefined || value === null || Array.isArray(value);
      if (isEmpty && !keepsEmpty) return [];
      return [withIndex(Array.isArray(value) ? withValue(document, parts, undefined) : document, null)];
    });
};

/** A document with another value at a path; without the field where the value is `undefined`. */
export function withValue(document: Document, [name = '', ...rest]: readonly string[], value: unknown): Document {
  const inner = document[name];
  const next = rest.length === 0 ? value : withValue(isDocument(inner) ? inner : {}, rest, value);
  if (next !== undefined) return { ...document, [name]: next };
  return Object.fromEntries(Object.entries(document).filter(([field]) => field !== name));
}

const sample: StageCompiler = (specification) => {
  const { size } = documentOf('$sample', specification);
  const most = isNumeric(size) ? toNumber(size) : -1;
  if (most < 0) throw new ServerError('SampleSizeNegative', 'size argument to $sample must not be negative');
  return (documents) => {
    const shuffled = documents
      .map((document) => ({ document, at: Math.random() }))
      .sort((one, other) => one.at - other.at);
    return shuffled.slice(0, most).map(({ document }) => document);
  };
};

/** Stages that choose, order or reshape documents one by one. */
export const shapingStages: Readonly<Record<string, StageCompiler>> = {
  $match: match,
  $sort: sort,
  $limit: limit,
  $skip: skip,
  $count: countDocuments,
  $project: project,
  $addFields: addFields,
  $set: addFields,
  $unset: unset,
  $unwind: unwind,
  $sample: sample,
  $replaceRoot: (specification, context) => {
    const { newRoot } = documentOf('$replaceRoot', specification);
    if (newRoot === undefined)
      throw new ServerError('ReplaceRootWithoutRoot', 'no newRoot specified for the $replaceRoot stage');
    return replaceRoot(newRoot, context);
  },
  $replaceWith: replaceRoot,
};
