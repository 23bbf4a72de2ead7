import { expressionMatcher } from '../aggregation/expression-filter.ts';
import { compileFilter } from '../query/filter.ts';
import { typeNameOf } from '../query/types.ts';
import { ServerError } from '../server-error.ts';
import { bsonTypeOf, isDocument, isOperatorDocument } from '../values/document.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { type Sort, sortBy, sortOf } from '../values/sort.ts';
import { keyOf } from '../values/value-key.ts';
import { compareValues, sameValues } from '../values/value-order.ts';
import type { ChangeFactory } from './field-operators.ts';

function listAt(path: string, value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  if (name === '$push') {
    throw new ServerError('BadValue', `The field '${path}' must be an array but is of type ${typeNameOf(value)}`);
  }
  if (name === '$pop')
    throw new ServerError(
      'TypeMismatch',
      `Path '${path}' contains an element of non-array type '${typeNameOf(value)}'`,
    );
  throw new ServerError('BadValue', `Cannot apply ${name} to a non-array value: ${path}`);
}

const modifiers = new Set(['$each', '$position', '$slice', '$sort']);

interface Push {
  items: unknown[];
  position: number | undefined;
  slice: number | undefined;
  sort: ((list: unknown[]) => unknown[]) | undefined;
}

function pushOf(operand: unknown): Push {
  if (!isDocument(operand) || !('$each' in operand)) {
    return { items: [operand], position: undefined, slice: undefined, sort: undefined };
  }
  const unknown = Object.keys(operand).find((key) => !modifiers.has(key));
  if (unknown !== undefined) throw new ServerError('BadValue', `Unrecognized clause in $push: ${unknown}`);
  const { $each, $position, $slice, $sort } = operand;
  if (!Array.isArray($each))
    throw new ServerError(
      'BadValue',
      `The argument to $each in $push must be an array but it was of type: ${typeNameOf($each)}`,
    );
  return {
    items: $each as unknown[],
    position: integerOf('$position', $position),
    slice: integerOf('$slice', $slice),
    sort: $sort === undefined ? undefined : elementSort($sort),
  };
}

function integerOf(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined;
  const number = isNumeric(value) ? toNumber(value) : NaN;
  if (Number.isInteger(number)) return number;
  throw new ServerError(
    'BadValue',
    `The value for ${name} must be an integer value but was given type: ${typeNameOf(value)}`,
  );
}

function elementSort(specification: unknown): (list: unknown[]) => unknown[] {
  if (isDocument(specification)) {
    const sort: Sort = sortOf(specification);
    // Elements that are no documents have none of the fields.
    return (list) => sortBy(list, sort, (item) => (isDocument(item) ? item : {}));
  }
  const direction = isNumeric(specification) ? toNumber(specification) : 0;
  if (direction !== 1 && direction !== -1)
    throw new ServerError('BadValue', 'The $sort element value must be either 1 or -1');
  return (list) => list.toSorted((one, other) => direction * compareValues(one, other));
}

const push: ChangeFactory = (path, operand) => {
  const { items, position, slice, sort } = pushOf(operand);
  return {
    operand,
    apply(value) {
      const list = value === undefined ? [] : listAt(path, value, '$push');
      const at = position ?? list.length;
      const start = at < 0 ? Math.max(0, list.length + at) : at;
      const all = [...list.slice(0, start), ...items, ...list.slice(start)];
      const sorted = sort === undefined ? all : sort(all);
      if (slice === undefined) return sorted;
      return slice >= 0 ? sorted.slice(0, slice) : sorted.slice(slice);
    },
  };
};

const addToSet: ChangeFactory = (path, operand) => {
  const hasEach = isDocument(operand) && '$each' in operand;
  if (hasEach && !Array.isArray(operand.$each))
    throw new ServerError('TypeMismatch', 'The argument to $each in $addToSet must be an array');
  const items = hasEach ? (operand.$each as unknown[]) : [operand];
  return {
    operand,
    apply(value) {
      const list = value === undefined ? [] : listAt(path, value, '$addToSet');
      const keys = new Set(list.map(keyOf));
      const added: unknown[] = [];
      for (const item of items) {
        if (keys.has(keyOf(item))) continue;
        keys.add(keyOf(item));
        added.push(item);
      }
      return added.length === 0 && value !== undefined ? value : [...list, ...added];
    },
  };
};

const pop: ChangeFactory = (path, operand) => {
  const side = isNumeric(operand) ? toNumber(operand) : 0;
  if (side !== 1 && side !== -1)
    throw new ServerError('FailedToParse', `$pop expects 1 or -1, found: ${String(operand)}`);
  return {
    operand,
    apply(value) {
      if (value === undefined) return value;
      const list = listAt(path, value, '$pop');
      return side === 1 ? list.slice(0, -1) : list.slice(1);
    },
  };
};

/** Takes out what meets a condition: a value, operators on a value, or a filter on documents. */
const pull: ChangeFactory = (path, operand) => {
  const matches = pullTest(operand);
  return {
    operand,
    apply: (value) => (value === undefined ? value : listAt(path, value, '$pull').filter((item) => !matches(item))),
  };
};

function pullTest(operand: unknown): (item: unknown) => boolean {
  const expressions = expressionMatcher();
  if (isDocument(operand) && !isOperatorDocument(operand)) {
    const matches = compileFilter(operand, expressions);
    return (item) => isDocument(item) && matches(item);
  }
  if (isDocument(operand) || bsonTypeOf(operand) === 'BSONRegExp') {
    const matches = compileFilter({ item: operand }, expressions);
    return (item) => matches({ item });
  }
  return (item) => sameValues(item, operand);
}

const pullAll: ChangeFactory = (path, operand) => {
  if (!Array.isArray(operand))
    throw new ServerError('BadValue', `$pullAll requires an array argument but was given a ${typeNameOf(operand)}`);
  const keys = new Set(operand.map(keyOf));
  return {
    operand,
    apply: (value) =>
      value === undefined ? value : listAt(path, value, '$pullAll').filter((item) => !keys.has(keyOf(item))),
  };
};

/** Operators that change a list. */
export const listOperators: Readonly<Record<string, ChangeFactory>> = {
  $push: push,
  $addToSet: addToSet,
  $pop: pop,
  $pull: pull,
  $pullAll: pullAll,
};
