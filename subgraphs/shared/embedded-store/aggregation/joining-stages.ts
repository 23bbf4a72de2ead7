import { search } from '../query/search.ts';
import { ServerError } from '../server-error.ts';
import { bsonTypeOf, type Document, isDocument } from '../values/document.ts';
import { partsOf, valuesAt } from '../values/paths.ts';
import { compileExpression } from './expression.ts';
import type { StageCompiler } from './pipeline.ts';
import { documentOf, withValue } from './shaping-stages.ts';

const lookupOptions = new Set(['from', 'localField', 'foreignField', 'as', 'let', 'pipeline']);

const lookup: StageCompiler = (specification, context) => {
  const given = documentOf('$lookup', specification);
  const unknown = Object.keys(given).find((key) => !lookupOptions.has(key));
  if (unknown !== undefined) throw new ServerError('FailedToParse', `unknown argument to $lookup: ${unknown}`);
  const { from, localField, foreignField, as, pipeline } = given;
  if (typeof from !== 'string' || typeof as !== 'string') {
    throw new ServerError('FailedToParse', "$lookup needs 'from' and 'as', both strings");
  }
  const hasFields = typeof localField === 'string' && typeof foreignField === 'string';
  if (!hasFields && (localField !== undefined || foreignField !== undefined || pipeline === undefined)) {
    throw new ServerError(
      'FailedToParse',
      "$lookup requires both or neither of 'localField' and 'foreignField' to be specified",
    );
  }
  const names = new Set(Object.keys(context.variables));
  const bound = Object.entries((given.let ?? {}) as Document).map(
    ([name, expression]) => [name, compileExpression(expression, names)] as const,
  );
  // Compiled once for its errors, also where no document is joined; with the variables of each document again.
  const run = (variables: Document) =>
    context.compile(pipeline ?? [], { ...context, variables: { ...context.variables, ...variables } });
  run(Object.fromEntries(bound.map(([name]) => [name, null])));
  return (documents) =>
    documents.map((document) => {
      const scope = { root: document, variables: context.variables };
      const variables = Object.fromEntries(bound.map(([name, evaluate]) => [name, evaluate(scope)]));
      const filter = hasFields ? joinFilter(document, localField, foreignField) : {};
      const found = search(context.collection(from), { filter }).map(({ value }) => value);
      return withValue(document, partsOf(as), run(variables)(found));
    });
};

/** The documents whose field has one of the values that the other one has; nothing there counts as null on both sides. */
function joinFilter(document: Document, localField: string, foreignField: string): Document {
  const values = valuesAt(document, localField);
  if (values.length === 0) return { [foreignField]: null };
  const [expressions, plain] = [values.filter(isExpression), values.filter((value) => !isExpression(value))];
  if (expressions.length === 0) return { [foreignField]: { $in: plain } };
  return { $or: [{ [foreignField]: { $in: plain } }, ...expressions.map(($eq) => ({ [foreignField]: { $eq } }))] };
}

function isExpression(value: unknown): boolean {
  return bsonTypeOf(value) === 'BSONRegExp';
}

const unionWith: StageCompiler = (specification, context) => {
  const given = typeof specification === 'string' ? { coll: specification } : specification;
  if (!isDocument(given) || typeof given.coll !== 'string') {
    throw new ServerError('FailedToParse', "$unionWith needs 'coll', a string");
  }
  const { coll, pipeline = [] } = given;
  const run = context.compile(pipeline, context);
  return (documents) => [...documents, ...run([...(context.collection(coll)?.all() ?? [])].map(({ value }) => value))];
};

/** Stages that bring in documents of other collections. */
export const joiningStages: Readonly<Record<string, StageCompiler>> = { $lookup: lookup, $unionWith: unionWith };
