import { BSONRegExp, Decimal128, Long } from 'bson';
import { Context, evalExpr } from 'mingo/core';
import * as library from 'mingo/operators/expression';
import type { Options } from 'mingo/types';
import { regularExpressionOf } from '../query/regular-expression.ts';
import { ServerError } from '../server-error.ts';
import { bsonTypeOf, type Document, isDocument } from '../values/document.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import type { Evaluator } from './expression.ts';

/** Operators of the library that run scripts, or give something else than MongoDB does. */
const excluded = new Set([
  '$function',
  '$toHashedIndexKey',
  '$sigmoid',
  '$toDecimal',
  '$toLong',
  '$rand',
  '$sampleRate',
  '$setField',
  '$unsetField',
]);

const operators = Object.fromEntries(
  Object.entries(library).filter(([name]) => name.startsWith('$') && !excluded.has(name)),
);

type ExpressionOperators = NonNullable<NonNullable<Parameters<typeof Context.init>[0]>['expression']>;

const options = {
  context: Context.init({ expression: operators as ExpressionOperators }),
  useStrictMode: true,
  failOnError: true,
} as Options;

export function isLibraryOperator(name: string): boolean {
  return Object.hasOwn(operators, name);
}

/** Errors of the library that MongoDB has a code of its own for. */
const codesOfErrors: readonly (readonly [RegExp, 'ConversionFailure'])[] = [
  [/cannot convert|convert/i, 'ConversionFailure'],
];

/**
 * An operator of the library, as a function of evaluated operands: it sees plain values, and neither fields nor variables. Its
 * operands are a list, one value, or values by name.
 */
export function libraryOperator(name: string, operand: unknown, compile: (part: unknown) => Evaluator): Evaluator {
  if (Array.isArray(operand)) {
    const parts = operand.map(compile);
    return (scope) =>
      call(
        name,
        parts.map((evaluate) => literal(evaluate(scope))),
      );
  }
  if (isDocument(operand) && !Object.keys(operand).some((key) => key.startsWith('$'))) {
    const parts = Object.entries(operand).map(([key, part]) => [key, compile(part)] as const);
    return (scope) => call(name, Object.fromEntries(parts.map(([key, evaluate]) => [key, literal(evaluate(scope))])));
  }
  const evaluate = compile(operand);
  return (scope) => call(name, literal(evaluate(scope)));
}

function call(name: string, operand: unknown): unknown {
  try {
    return encodable(evalExpr({}, { [name]: operand }, options));
  } catch (error) {
    if (error instanceof ServerError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const [, codeName = 'BadValue'] = codesOfErrors.find(([form]) => form.test(message)) ?? [];
    throw new ServerError(codeName, message);
  }
}

function literal(value: unknown): Document {
  return { $literal: plain(value) };
}

/** A value as the library knows it: numbers as JavaScript's. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Decimal128) {
    throw new ServerError('BadValue', 'This operator does not support Decimal128 in the embedded store.');
  }
  if (value instanceof BSONRegExp) return regularExpressionOf(value, undefined);
  if (isNumeric(value)) return toNumber(value);
  if (isDocument(value)) return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
  return value;
}

function encodable(value: unknown): unknown {
  if (typeof value === 'bigint') return Long.fromBigInt(value);
  if (Array.isArray(value)) return value.map(encodable);
  if (value instanceof RegExp) return new BSONRegExp(value.source, value.flags.replace(/[^imsx]/g, ''));
  if (bsonTypeOf(value) === undefined && isDocument(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, encodable(part)]));
  }
  return value;
}
