import { ServerError } from '../server-error.ts';
import { type Document, isDocument } from '../values/document.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { type Sort, sortBy, sortOf } from '../values/sort.ts';
import { distinctValues } from '../values/value-key.ts';
import { averageOf, deviationOf, extremesOf, greatestOf, leastOf, sumOf } from './accumulations.ts';
import { compileExpression, type Evaluator, type Variables } from './expression.ts';

/** Gives one value for some documents, in their order. */
export type Accumulator = (documents: readonly Document[]) => unknown;

/** Accumulators of the values of one expression. */
const simple: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  $sum: sumOf,
  $avg: averageOf,
  $min: leastOf,
  $max: greatestOf,
  $first: (values) => values[0] ?? null,
  $last: (values) => values.at(-1) ?? null,
  $push: (values) => values.filter((value) => value !== undefined),
  $addToSet: (values) => distinctValues(values.filter((value) => value !== undefined)),
  $stdDevPop: (values) => deviationOf(values, false),
  $stdDevSamp: (values) => deviationOf(values, true),
  $mergeObjects: (values) => Object.assign({}, ...values) as Document,
};

/** Accumulators that give up to `n` values. */
const limited: Readonly<Record<string, (values: readonly unknown[], count: number) => unknown[]>> = {
  $firstN: (values, count) => values.slice(0, count).map((value) => value ?? null),
  $lastN: (values, count) => values.slice(-count).map((value) => value ?? null),
  $minN: (values, count) => extremesOf(values, -1, count),
  $maxN: (values, count) => extremesOf(values, 1, count),
};

/** Accumulators that sort by themselves: whether they take the last, and whether they give several. */
const sorting: Readonly<Record<string, { fromEnd: boolean; several: boolean }>> = {
  $top: { fromEnd: false, several: false },
  $topN: { fromEnd: false, several: true },
  $bottom: { fromEnd: true, several: false },
  $bottomN: { fromEnd: true, several: true },
};

/**
 * Compiles `{ $accumulator: expression }`.
 * @throws UnknownGroupOperator for one that does not exist
 */
export function compileAccumulator(field: string, specification: unknown, variables: Variables): Accumulator {
  if (field.includes('.')) throw new ServerError('GroupFieldWithDot', `The field name '${field}' cannot contain '.'`);
  if (!isDocument(specification)) {
    throw new ServerError('GroupFieldNotAnAccumulator', `The field '${field}' must be an accumulator object`);
  }
  const entries = Object.entries(specification);
  const [name, operand] = entries[0] ?? ['', undefined];
  if (entries.length !== 1) {
    throw new ServerError('GroupFieldWithTwoAccumulators', `The field '${field}' must specify one accumulator`);
  }
  const compile = (part: unknown) => compileExpression(part, new Set(Object.keys(variables)));
  const valuesOf = (evaluate: Evaluator, documents: readonly Document[]) =>
    documents.map((document) => evaluate({ root: document, variables }));
  const accumulate = simple[name];
  if (accumulate !== undefined) {
    const evaluate = compile(operand);
    return (documents) => accumulate(valuesOf(evaluate, documents));
  }
  if (name === '$count') {
    argumentsOf(name, operand, []);
    return (documents) => documents.length;
  }
  const take = limited[name];
  if (take !== undefined) {
    const given = argumentsOf(name, operand, ['input', 'n']);
    const [evaluate, count] = [compile(given.input), countOf(name, compile(given.n), variables)];
    return (documents) => take(valuesOf(evaluate, documents), count);
  }
  const ordered = sorting[name];
  if (ordered === undefined) throw new ServerError('UnknownGroupOperator', `unknown group operator '${name}'`);
  const given = argumentsOf(name, operand, ordered.several ? ['output', 'sortBy', 'n'] : ['output', 'sortBy']);
  const count = ordered.several ? countOf(name, compile(given.n), variables) : 1;
  return sortedAccumulator(ordered, sortOf(given.sortBy), count, (documents) =>
    valuesOf(compile(given.output), documents),
  );
}

function sortedAccumulator(
  { fromEnd, several }: { fromEnd: boolean; several: boolean },
  sort: Sort,
  count: number,
  valuesOf: (documents: readonly Document[]) => unknown[],
): Accumulator {
  return (documents) => {
    const sorted = sortBy([...documents], sort, (document) => document);
    const values = valuesOf(fromEnd ? sorted.slice(-count) : sorted.slice(0, count)).map((value) => value ?? null);
    return several ? values : (values[0] ?? null);
  };
}

function argumentsOf(name: string, operand: unknown, names: readonly string[]): Document {
  const isRight =
    isDocument(operand) &&
    Object.keys(operand).every((key) => names.includes(key)) &&
    names.every((key) => key in operand);
  if (isRight) return operand;
  throw new ServerError(
    'AccumulatorArguments',
    `specification must be an object with ${names.join(', ')}; found ${name} without`,
  );
}

function countOf(name: string, evaluate: Evaluator, variables: Variables): number {
  const value = evaluate({ root: {}, variables });
  const count = isNumeric(value) ? toNumber(value) : NaN;
  if (!Number.isInteger(count))
    throw new ServerError('CountNotAnInteger', `Value for 'n' of ${name} must be of integral type`);
  if (count <= 0) throw new ServerError('CountNotPositive', `'n' must be greater than 0, found ${count}`);
  return count;
}
