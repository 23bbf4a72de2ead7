import { ServerError } from '../server-error.ts';
import { type Document, isDocument } from '../values/document.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { partsOf } from '../values/paths.ts';
import { documentComparator, type Sort, sortBy, sortOf } from '../values/sort.ts';
import { compileAccumulator } from './accumulators.ts';
import { compileExpression, type Variables } from './expression.ts';
import { groupsBy } from './grouping-stages.ts';
import type { StageCompiler } from './pipeline.ts';
import { documentOf, withValue } from './shaping-stages.ts';

/** Gives the value for one document of a sorted partition. */
type WindowFunction = (partition: readonly Document[], position: number) => unknown;

const options = new Set(['partitionBy', 'sortBy', 'output']);

const setWindowFields: StageCompiler = (specification, { variables }) => {
  const given = documentOf('$setWindowFields', specification);
  const unknown = Object.keys(given).find((key) => !options.has(key));
  if (unknown !== undefined)
    throw new ServerError('UnknownField', `BSON field '$setWindowFields.${unknown}' is an unknown field.`);
  if (!isDocument(given.output))
    throw new ServerError('MissingField', "BSON field '$setWindowFields.output' is missing but a required field");
  const sort = sortOf(given.sortBy);
  const partitionOf = compileExpression(given.partitionBy ?? null, new Set(Object.keys(variables)));
  const outputs = Object.entries(given.output).map(
    ([path, output]) => [partsOf(path), windowFunction(path, output, sort, variables)] as const,
  );
  return (documents) =>
    groupsBy(documents, (document) => partitionOf({ root: document, variables })).flatMap((group) => {
      const partition = sortBy([...group.documents], sort, (document) => document);
      return partition.map((document, position) =>
        outputs.reduce(
          (result, [parts, evaluate]) => withValue(result, parts, evaluate(partition, position)),
          document,
        ),
      );
    });
};

function windowFunction(path: string, output: unknown, sort: Sort, variables: Variables): WindowFunction {
  if (!isDocument(output)) throw new ServerError('FailedToParse', `The field '${path}' must be an object`);
  const { window, ...accumulator } = output;
  const [name = ''] = Object.keys(accumulator);
  const ranked = rankFunction(name, sort);
  if (ranked !== undefined) return ranked;
  if (name === '$shift') return shift(accumulator[name], sort, variables);
  const accumulate = windowAccumulator(path, accumulator, variables);
  const [lower, upper] = boundsOf(window);
  if ((lower !== -Infinity || upper !== Infinity) && sort.length === 0) {
    throw new ServerError('WindowNeedsSort', 'Document-based bounds require a sortBy');
  }
  return (partition, position) =>
    accumulate(partition.slice(Math.max(0, position + lower), Math.max(0, position + upper + 1)));
}

function windowAccumulator(path: string, accumulator: Document, variables: Variables) {
  try {
    return compileAccumulator(path.replaceAll('.', '_'), accumulator, variables);
  } catch (error) {
    if (!(error instanceof ServerError && error.message.startsWith('unknown group operator'))) throw error;
    throw new ServerError('FailedToParse', `Unrecognized window function, ${Object.keys(accumulator)[0]}`);
  }
}

/** The first and last document of a window, counted from the current one. */
function boundsOf(window: unknown): [number, number] {
  if (window === undefined) return [-Infinity, Infinity];
  if (!isDocument(window) || !Array.isArray(window.documents) || window.documents.length !== 2) {
    throw new ServerError('FailedToParse', "'window' is supported with 'documents': [lower, upper] only");
  }
  const [lower, upper] = window.documents.map((bound: unknown, index) => {
    if (bound === 'current') return 0;
    if (bound === 'unbounded') return index === 0 ? -Infinity : Infinity;
    if (isNumeric(bound) && Number.isInteger(toNumber(bound))) return toNumber(bound);
    throw new ServerError(
      'FailedToParse',
      "Numeric document-based bounds must be an integer, or 'current' or 'unbounded'",
    );
  }) as [number, number];
  if (lower > upper) throw new ServerError('WindowBoundsReversed', 'Lower bound must not exceed upper bound');
  return [lower, upper];
}

function rankFunction(name: string, sort: Sort): WindowFunction | undefined {
  if (!['$rank', '$denseRank', '$documentNumber'].includes(name)) return undefined;
  if (sort.length === 0)
    throw new ServerError('WindowNeedsSort', `${name} must be specified with a top level sortBy expression`);
  if (name === '$documentNumber') return (_, position) => position + 1;
  const compare = documentComparator(sort);
  const isPeer = (partition: readonly Document[], one: number, other: number) =>
    compare(partition[one] ?? {}, partition[other] ?? {}) === 0;
  if (name === '$rank') {
    return (partition, position) => {
      let first = position;
      while (first > 0 && isPeer(partition, first - 1, position)) first -= 1;
      return first + 1;
    };
  }
  return (partition, position) => {
    let rank = 1;
    for (let index = 1; index <= position; index++) if (!isPeer(partition, index - 1, index)) rank += 1;
    return rank;
  };
}

function shift(operand: unknown, sort: Sort, variables: Variables): WindowFunction {
  if (!isDocument(operand) || !isNumeric(operand.by) || !('output' in operand)) {
    throw new ServerError('FailedToParse', "$shift requires 'output' and a numeric 'by'");
  }
  if (sort.length === 0) throw new ServerError('WindowNeedsSort', "'$shift' requires a sortBy");
  const { by, output } = operand;
  const otherwise = operand.default ?? null;
  const evaluate = compileExpression(output, new Set(Object.keys(variables)));
  return (partition, position) => {
    const document = partition[position + toNumber(by)];
    return document === undefined ? otherwise : (evaluate({ root: document, variables }) ?? null);
  };
}

export const windowStages: Readonly<Record<string, StageCompiler>> = { $setWindowFields: setWindowFields };
