import { ServerError } from '../server-error.ts';
import { type Document, doubleOf, isDocument } from '../values/document.ts';
import { type Arithmetic, calculate, divide, isNumeric, numberTypeOf, toNumber } from '../values/numbers.ts';
import { distinctValues, keyOf } from '../values/value-key.ts';
import { compareValues } from '../values/value-order.ts';
import { typeNameOf } from '../query/types.ts';
import { averageOf, greatestOf, leastOf, sumOf } from './accumulations.ts';
import { isTruthy } from './expression.ts';

/** An operator of its evaluated operands, where types, missing fields or equality matter. */
export interface ValueOperator {
  least: number;
  most: number;
  /** @param hasOneList whether the operand was not written as a list, so that it can be one itself */
  apply: (values: readonly unknown[], hasOneList: boolean) => unknown;
}

function isMissing(value: unknown): boolean {
  return value === null || value === undefined;
}

function comparing(holds: (difference: number) => unknown): ValueOperator {
  // A missing field is less than null.
  const compare = ([one, other]: readonly unknown[]) =>
    isMissing(one) && isMissing(other) ? Number(one === null) - Number(other === null) : compareValues(one, other);
  return { least: 2, most: 2, apply: (values) => holds(compare(values)) };
}

function refuseOthers(name: string, values: readonly unknown[]): void {
  const wrong = values.find((value) => !isMissing(value) && !isNumeric(value));
  if (wrong === undefined) return;
  throw new ServerError('TypeMismatch', `${name} only supports numeric types, not ${typeNameOf(wrong)}`);
}

function folding(name: string, operation: Arithmetic, start: number): ValueOperator {
  return {
    least: 0,
    most: Infinity,
    apply(values) {
      const [date, ...otherDates] = values.filter((value) => value instanceof Date);
      if (operation === 'add' && date !== undefined && otherDates.length === 0) return addToDate(date, values);
      refuseOthers(name, values);
      if (values.some(isMissing)) return null;
      return values.reduce((sum, value) => calculate(operation, sum, value, true), start);
    },
  };
}

function addToDate(date: Date, values: readonly unknown[]): Date | null {
  const numbers = values.filter((value) => value !== date);
  refuseOthers('$add', numbers);
  if (numbers.some(isMissing)) return null;
  return new Date(numbers.reduce<number>((time, value) => time + toNumber(value), date.getTime()));
}

function subtract([one, other]: readonly unknown[]): unknown {
  if (isMissing(one) || isMissing(other)) return null;
  if (one instanceof Date && other instanceof Date) return calculate('subtract', one.getTime(), other.getTime());
  if (one instanceof Date && isNumeric(other)) return new Date(one.getTime() - toNumber(other));
  refuseOthers('$subtract', [one, other]);
  return calculate('subtract', one, other, true);
}

function quotient([one, other]: readonly unknown[]): unknown {
  if (isMissing(one) || isMissing(other)) return null;
  refuseOthers('$divide', [one, other]);
  if (toNumber(other) === 0) throw new ServerError('BadValue', "can't $divide by zero");
  return divide(one, other);
}

function remainder([one, other]: readonly unknown[]): unknown {
  if (isMissing(one) || isMissing(other)) return null;
  refuseOthers('$mod', [one, other]);
  if (toNumber(other) === 0) throw new ServerError('ModByZero', "can't $mod by zero");
  const result = toNumber(one) % toNumber(other);
  return [one, other].some((value) => numberTypeOf(value) === 'double') ? doubleOf(result) : result + 0;
}

function listAt(name: string, value: unknown): unknown[] {
  if (Array.isArray(value)) return value as unknown[];
  throw new ServerError('NotAList', `${name} needs an array, but was given ${typeNameOf(value)}`);
}

function concatenated(values: readonly unknown[]): unknown[] | null {
  if (values.some(isMissing)) return null;
  return values.flatMap((value) => listAt('$concatArrays', value));
}

function elementAt([list, position]: readonly unknown[]): unknown {
  if (isMissing(list) || isMissing(position)) return null;
  return listAt('$arrayElemAt', list).at(toNumber(position));
}

function merged(values: readonly unknown[]): Document {
  const wrong = values.find((value) => !isMissing(value) && !isDocument(value));
  if (wrong !== undefined) {
    throw new ServerError(
      'MergeNeedsObjects',
      `$mergeObjects requires object inputs, but input is of type ${typeNameOf(wrong)}`,
    );
  }
  return Object.assign({}, ...values) as Document;
}

function setOperation(name: string, combine: (lists: readonly unknown[][]) => unknown): ValueOperator {
  return {
    least: 1,
    most: Infinity,
    apply(values) {
      if (values.some(isMissing)) return null;
      return combine(values.map((value) => listAt(name, value)));
    },
  };
}

function containing(lists: readonly unknown[][]): (value: unknown) => boolean {
  const sets = lists.map((list) => new Set(list.map(keyOf)));
  return (value) => sets.every((set) => set.has(keyOf(value)));
}

/** An accumulator as an expression: of several operands, or of the elements of one list. */
function accumulating(accumulate: (values: readonly unknown[]) => unknown): ValueOperator {
  return {
    least: 1,
    most: Infinity,
    apply(values) {
      const [only] = values;
      return accumulate(values.length === 1 && Array.isArray(only) ? (only as unknown[]) : values);
    },
  };
}

function endOf(name: string, position: 0 | -1): ValueOperator {
  return {
    least: 1,
    most: 1,
    apply: ([list]) => (isMissing(list) ? null : listAt(name, list).at(position)),
  };
}

function positionIn([list, wanted]: readonly unknown[]): unknown {
  if (isMissing(list)) return null;
  return listAt('$indexOfArray', list).findIndex((item) => keyOf(item) === keyOf(wanted));
}

const one = { least: 1, most: 1 };

export const valueOperators: ReadonlyMap<string, ValueOperator> = new Map<string, ValueOperator>([
  ['$eq', comparing((difference) => difference === 0)],
  ['$ne', comparing((difference) => difference !== 0)],
  ['$gt', comparing((difference) => difference > 0)],
  ['$gte', comparing((difference) => difference >= 0)],
  ['$lt', comparing((difference) => difference < 0)],
  ['$lte', comparing((difference) => difference <= 0)],
  ['$cmp', comparing(Math.sign)],
  ['$not', { ...one, apply: ([value]) => !isTruthy(value) }],
  ['$add', folding('$add', 'add', 0)],
  ['$multiply', folding('$multiply', 'multiply', 1)],
  ['$subtract', { least: 2, most: 2, apply: subtract }],
  ['$divide', { least: 2, most: 2, apply: quotient }],
  ['$mod', { least: 2, most: 2, apply: remainder }],
  ['$concatArrays', { least: 0, most: Infinity, apply: concatenated }],
  ['$arrayElemAt', { least: 2, most: 2, apply: elementAt }],
  ['$first', endOf('$first', 0)],
  ['$last', endOf('$last', -1)],
  ['$size', { ...one, apply: ([list]) => sizeOf(list) }],
  ['$isArray', { ...one, apply: ([value]) => Array.isArray(value) }],
  ['$isNumber', { ...one, apply: ([value]) => isNumeric(value) }],
  ['$type', { ...one, apply: ([value]) => typeNameOf(value) }],
  ['$in', { least: 2, most: 2, apply: ([value, list]) => containing([inList(list)])(value) }],
  ['$indexOfArray', { least: 2, most: 2, apply: positionIn }],
  ['$mergeObjects', { least: 0, most: Infinity, apply: merged }],
  ['$setUnion', setOperation('$setUnion', (lists) => distinctValues(lists.flat()))],
  [
    '$setIntersection',
    setOperation('$setIntersection', (lists) => distinctValues(lists[0] ?? []).filter(containing(lists))),
  ],
  [
    '$setDifference',
    setOperation('$setDifference', ([all = [], less = []]) =>
      distinctValues(all).filter((item) => !containing([less])(item)),
    ),
  ],
  ['$setIsSubset', setOperation('$setIsSubset', ([some = [], all = []]) => some.every(containing([all])))],
  [
    '$setEquals',
    setOperation('$setEquals', ([first = [], ...others]) =>
      others.every((other) => first.every(containing([other])) && other.every(containing([first]))),
    ),
  ],
  ['$sum', accumulating(sumOf)],
  ['$avg', accumulating(averageOf)],
  ['$min', accumulating(leastOf)],
  ['$max', accumulating(greatestOf)],
]);

function sizeOf(list: unknown): number {
  if (Array.isArray(list)) return list.length;
  throw new ServerError(
    'SizeNeedsAList',
    `The argument to $size must be an array, but was of type: ${typeNameOf(list)}`,
  );
}

function inList(list: unknown): unknown[] {
  if (Array.isArray(list)) return list as unknown[];
  throw new ServerError('InNeedsAList', `$in requires an array as a second argument, found: ${typeNameOf(list)}`);
}
