import type { Binary, BSONRegExp, Long } from 'bson';
import { ServerError } from '../server-error.ts';
import { bsonTypeOf, isDocument, isOperatorDocument } from '../values/document.ts';
import { isNumeric, numberTypeOf, toNumber } from '../values/numbers.ts';
import { keyOf } from '../values/value-key.ts';
import { compareValues, rankOf, ranks, sameValues } from '../values/value-order.ts';
import { regularExpressionOf } from './regular-expression.ts';
import { hasType, typesOf } from './types.ts';

/** A condition on the value at a path. */
export interface ValueTest {
  /** Whether a list at the path is tested by its elements, and then as a whole. */
  expandsLists: boolean;
  test: (value: unknown) => boolean;
}

type Comparison = '$gt' | '$gte' | '$lt' | '$lte';

const comparisons: Readonly<Record<Comparison, (difference: number) => boolean>> = {
  $gt: (difference) => difference > 0,
  $gte: (difference) => difference >= 0,
  $lt: (difference) => difference < 0,
  $lte: (difference) => difference <= 0,
};

/**
 * The condition of one operator of a field.
 * @throws BadValue for an operator that does not exist, or an operand that it does not take
 */
export function conditionOf(
  operator: string,
  operand: unknown,
  siblings: Readonly<Record<string, unknown>>,
): ValueTest {
  switch (operator) {
    case '$eq':
      return expanding(equals(operand));
    case '$in':
      return expanding(isIn(operand));
    case '$gt':
    case '$gte':
    case '$lt':
    case '$lte':
      return expanding(compares(operator, operand));
    case '$exists':
      return { expandsLists: false, test: (value) => value !== undefined };
    case '$type':
      return expanding(hasOneOfTypes(operand));
    case '$regex':
      return expanding(matchesExpression(operand, siblings.$options));
    case '$mod':
      return expanding(hasRemainder(operand));
    case '$size':
      return hasSize(operand);
    case '$bitsAllSet':
    case '$bitsAllClear':
    case '$bitsAnySet':
    case '$bitsAnyClear':
      return expanding(hasBits(operator, operand));
    case '$near':
    case '$nearSphere':
      throw new ServerError('NoQueryExecutionPlans', `unable to find index for ${operator} query`);
    case '$geoWithin':
    case '$geoIntersects':
      throw new ServerError('BadValue', `${operator} is not supported`);
    default:
      throw new ServerError('BadValue', `unknown operator: ${operator}`);
  }
}

function expanding(test: (value: unknown) => boolean): ValueTest {
  return { expandsLists: true, test };
}

function equals(operand: unknown): (value: unknown) => boolean {
  if (typeof operand === 'string')
    return (value) => value === operand || (typeof value === 'object' && sameValues(value, operand));
  return (value) => sameValues(value, operand);
}

function isIn(operand: unknown): (value: unknown) => boolean {
  if (!Array.isArray(operand)) throw new ServerError('BadValue', '$in needs an array');
  const values = operand as unknown[];
  if (values.some(isOperatorDocument)) throw new ServerError('BadValue', 'cannot nest $ under $in');
  const expressions = values.filter((value) => bsonTypeOf(value) === 'BSONRegExp');
  const tests = expressions.map((expression) => matchesExpression(expression, undefined));
  const keys = new Set(values.map(keyOf));
  return (value) => keys.has(keyOf(value)) || tests.some((test) => test(value));
}

function compares(operator: Comparison, operand: unknown): (value: unknown) => boolean {
  if (bsonTypeOf(operand) === 'BSONRegExp') {
    throw new ServerError('BadValue', `Can't have RegEx as arg to predicate over field: ${operator}`);
  }
  const holds = comparisons[operator];
  const rank = rankOf(operand);
  if (rank === ranks.minKey || rank === ranks.maxKey) return (value) => holds(compareValues(value, operand));
  if (isNumeric(operand) && Number.isNaN(toNumber(operand))) {
    // Nothing is more or less than NaN, which equals itself.
    const includesEqual = operator === '$gte' || operator === '$lte';
    return (value) => includesEqual && isNumeric(value) && Number.isNaN(toNumber(value));
  }
  return (value) => {
    if (rankOf(value) !== rank) return false;
    if (rank === ranks.number && Number.isNaN(toNumber(value))) return false;
    return holds(compareValues(value, operand));
  };
}

/** Whether an operand such as that of `$exists` means yes. */
export function isTrue(value: unknown): boolean {
  if (isNumeric(value)) return toNumber(value) !== 0;
  return value !== false && value !== null && value !== undefined;
}

function hasOneOfTypes(operand: unknown): (value: unknown) => boolean {
  const types = typesOf(operand);
  return (value) => value !== undefined && types.some((type) => hasType(value, type));
}

function matchesExpression(operand: unknown, options: unknown): (value: unknown) => boolean {
  const expression = regularExpressionOf(operand, options);
  const source = bsonTypeOf(operand) === 'BSONRegExp' ? (operand as BSONRegExp) : undefined;
  return (value) => {
    if (typeof value === 'string') return expression.test(value);
    return source !== undefined && bsonTypeOf(value) === 'BSONRegExp' && sameValues(value, source);
  };
}

function hasRemainder(operand: unknown): (value: unknown) => boolean {
  if (!Array.isArray(operand)) throw new ServerError('BadValue', 'malformed mod, needs to be an array');
  if (operand.length < 2) throw new ServerError('BadValue', 'malformed mod, not enough elements');
  if (operand.length > 2) throw new ServerError('BadValue', 'malformed mod, too many elements');
  if (!operand.every(isNumeric)) throw new ServerError('BadValue', 'malformed mod, divisor and remainder not numbers');
  const [divisor, remainder] = operand.map((part) => Math.trunc(toNumber(part))) as [number, number];
  if (divisor === 0) throw new ServerError('BadValue', 'divisor cannot be 0');
  return (value) => isNumeric(value) && Math.trunc(toNumber(value)) % divisor === remainder;
}

function hasSize(operand: unknown): ValueTest {
  if (!isNumeric(operand)) throw new ServerError('BadValue', 'Failed to parse $size. Expected a number.');
  const size = toNumber(operand);
  if (!Number.isInteger(size)) throw new ServerError('BadValue', 'Failed to parse $size. Expected an integer.');
  if (size < 0) throw new ServerError('BadValue', 'Failed to parse $size. Expected a non-negative number.');
  return { expandsLists: false, test: (value) => Array.isArray(value) && value.length === size };
}

function hasBits(operator: string, operand: unknown): (value: unknown) => boolean {
  const mask = maskOf(operator, operand);
  return (value) => {
    const bits = bitsOf(value);
    if (bits === undefined) return false;
    if (operator === '$bitsAllSet') return (bits & mask) === mask;
    if (operator === '$bitsAllClear') return (bits & mask) === 0n;
    return operator === '$bitsAnySet' ? (bits & mask) !== 0n : (bits & mask) !== mask;
  };
}

function maskOf(operator: string, operand: unknown): bigint {
  const refused = new ServerError(
    'BadValue',
    `${operator} takes an Array, a number, or a BinData but received: ${String(operand)}`,
  );
  if (Array.isArray(operand)) {
    return operand.reduce<bigint>((mask, position: unknown) => {
      const bit = isNumeric(position) ? toNumber(position) : -1;
      if (!Number.isInteger(bit) || bit < 0) throw new ServerError('BadValue', 'bit positions must be >= 0');
      return mask | (1n << BigInt(bit));
    }, 0n);
  }
  const bits = bitsOf(operand);
  if (bits === undefined || (isNumeric(operand) && toNumber(operand) < 0)) throw refused;
  return bits;
}

function bitsOf(value: unknown): bigint | undefined {
  if (bsonTypeOf(value) === 'Binary') {
    return Buffer.from((value as Binary).value()).reduceRight((bits, byte) => (bits << 8n) | BigInt(byte), 0n);
  }
  if (numberTypeOf(value) === 'long') return (value as Long).toBigInt();
  if (!isNumeric(value) || isDocument(value)) return undefined;
  const number = toNumber(value);
  return Number.isInteger(number) ? BigInt(number) : undefined;
}
