import { Decimal128, type Double, Long } from 'bson';
import { ServerError } from '../server-error.ts';
import { bsonTypeOf, doubleOf, isInt32 } from './document.ts';

/** The numeric types, from the narrowest: a result has the wider type of its operands. */
export type NumberType = 'int' | 'long' | 'double' | 'decimal';

const widths: readonly NumberType[] = ['int', 'long', 'double', 'decimal'];

/** A decimal number without rounding: `coefficient * 10 ** exponent`. */
interface Exact {
  coefficient: bigint;
  exponent: number;
}

/** The numeric type of a value; undefined where it is no number. */
export function numberTypeOf(value: unknown): NumberType | undefined {
  if (typeof value === 'number') return isInt32(value) ? 'int' : 'double';
  switch (bsonTypeOf(value)) {
    case 'Int32':
      return 'int';
    case 'Long':
      return 'long';
    case 'Double':
      return 'double';
    case 'Decimal128':
      return 'decimal';
    default:
      return undefined;
  }
}

export function isNumeric(value: unknown): boolean {
  return numberTypeOf(value) !== undefined;
}

/** A number as JavaScript's, rounded where it has more digits. */
export function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return bsonTypeOf(value) === 'Long' ? (value as Long).toNumber() : Number(String(value));
}

/** Compares two numbers of any type exactly; NaN sorts before all others. */
export function compareNumbers(one: unknown, other: unknown): number {
  const [left, right] = [toNumber(one), toNumber(other)];
  if (Number.isNaN(left)) return Number.isNaN(right) ? 0 : -1;
  if (Number.isNaN(right)) return 1;
  // Rounding keeps the order, so only what is equal after it has to be looked at closely.
  if (left !== right) return left < right ? -1 : 1;
  if ((typeof one === 'number' && typeof other === 'number') || !Number.isFinite(left)) return 0;
  return compareExact(exactOf(one), exactOf(other));
}

/** A text that is the same for equal numbers of any type. */
export function keyOfNumber(value: unknown): string {
  const number = toNumber(value);
  if (Number.isSafeInteger(number)) {
    if (typeof value === 'number' || bsonTypeOf(value) === 'Double') return String(number + 0);
  } else if (!Number.isFinite(number)) return String(number);
  const { coefficient, exponent } = exactOf(value);
  if (coefficient === 0n) return '0';
  return exponent >= 0 ? String(coefficient * 10n ** BigInt(exponent)) : `${coefficient}e${exponent}`;
}

/** The exact value of a finite number, without zeros at its end. */
function exactOf(value: unknown): Exact {
  if (bsonTypeOf(value) === 'Long') return trimmed({ coefficient: (value as Long).toBigInt(), exponent: 0 });
  const written = bsonTypeOf(value) === 'Decimal128' ? String(value) : toNumber(value).toPrecision(100);
  const [mantissa = '0', exponent = '0'] = written.toLowerCase().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return trimmed({ coefficient: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length });
}

function trimmed({ coefficient, exponent }: Exact): Exact {
  if (coefficient === 0n) return { coefficient, exponent: 0 };
  let [digits, power] = [coefficient, exponent];
  while (digits % 10n === 0n) [digits, power] = [digits / 10n, power + 1];
  return { coefficient: digits, exponent: power };
}

function compareExact(one: Exact, other: Exact): number {
  const lowest = Math.min(one.exponent, other.exponent);
  const scaled = ({ coefficient, exponent }: Exact) => coefficient * 10n ** BigInt(exponent - lowest);
  const difference = scaled(one) - scaled(other);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export type Arithmetic = 'add' | 'subtract' | 'multiply';

/**
 * Calculates as MongoDB does: integers stay integers and become Longs when they grow, decimals are exact to 34 digits.
 * @throws BadValue when a Long overflows, unless `overflowsToDouble`
 */
export function calculate(operation: Arithmetic, one: unknown, other: unknown, overflowsToDouble = false): unknown {
  const type = widerType(one, other);
  if (type === 'decimal') return decimalResult(operation, one, other);
  const plain = apply(operation, toNumber(one), toNumber(other));
  if (type === 'double') return doubleOf(plain);
  if (type === 'int') return isInt32(plain + 0) ? plain + 0 : Long.fromNumber(plain);
  const exact = applyExact(operation, bigintOf(one), bigintOf(other));
  if (BigInt.asIntN(64, exact) === exact) return Long.fromBigInt(exact);
  if (overflowsToDouble) return doubleOf(Number(exact));
  throw new ServerError('BadValue', `Failed to ${operation}: the result is over 64 bits.`);
}

function widerType(one: unknown, other: unknown): NumberType {
  const width = Math.max(...[one, other].map((value) => widths.indexOf(numberTypeOf(value) ?? 'double')));
  return widths[width] ?? 'double';
}

function apply(operation: Arithmetic, one: number, other: number): number {
  if (operation === 'multiply') return one * other;
  return operation === 'add' ? one + other : one - other;
}

function applyExact(operation: Arithmetic, one: bigint, other: bigint): bigint {
  if (operation === 'multiply') return one * other;
  return operation === 'add' ? one + other : one - other;
}

function bigintOf(value: unknown): bigint {
  return bsonTypeOf(value) === 'Long' ? (value as Long).toBigInt() : BigInt(toNumber(value));
}

function decimalResult(operation: Arithmetic, one: unknown, other: unknown): Decimal128 {
  const plain = apply(operation, toNumber(one), toNumber(other));
  if (![toNumber(one), toNumber(other)].every(Number.isFinite)) return Decimal128.fromString(String(plain));
  const [left, right] = [decimalOperand(one), decimalOperand(other)];
  if (operation === 'multiply') {
    return decimalOf({
      coefficient: left.coefficient * right.coefficient,
      exponent: left.exponent + right.exponent,
    });
  }
  const exponent = Math.min(left.exponent, right.exponent);
  const scaled = (value: Exact) => value.coefficient * 10n ** BigInt(value.exponent - exponent);
  return decimalOf({ coefficient: applyExact(operation, scaled(left), scaled(right)), exponent });
}

/** A decimal keeps its zeros (2.50); a double counts with its 15 significant digits. */
function decimalOperand(value: unknown): Exact {
  const type = numberTypeOf(value);
  const written = type === 'double' ? String(Number(toNumber(value).toPrecision(15))) : String(value);
  const [mantissa = '0', exponent = '0'] = written.toLowerCase().split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  return { coefficient: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

function decimalOf({ coefficient, exponent }: Exact): Decimal128 {
  const digits = String(coefficient < 0n ? -coefficient : coefficient);
  const excess = digits.length - 34;
  if (excess <= 0) return Decimal128.fromString(`${coefficient}E${exponent}`);
  return Decimal128.fromString(`${roundedDivision(coefficient, 10n ** BigInt(excess))}E${exponent + excess}`);
}

/** Divides and rounds half to even. */
function roundedDivision(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  const remainder = value % by;
  const twice = 2n * (remainder < 0n ? -remainder : remainder);
  if (twice < by || (twice === by && quotient % 2n === 0n)) return quotient;
  return quotient + (value < 0n ? -1n : 1n);
}

/** The quotient of two numbers, as a decimal where one of them is one, else as a double. */
export function divide(one: unknown, other: unknown): unknown {
  if (widerType(one, other) !== 'decimal') return doubleOf(toNumber(one) / toNumber(other));
  const [left, right] = [decimalOperand(one), decimalOperand(other)];
  const extra = 36 + String(right.coefficient).length;
  const coefficient = (left.coefficient * 10n ** BigInt(extra)) / right.coefficient;
  const { coefficient: digits, exponent } = trimmed({ coefficient, exponent: left.exponent - right.exponent - extra });
  return decimalOf({ coefficient: digits, exponent });
}

/** A number as a double that encodes as such. */
export function asDouble(value: unknown): number | Double {
  return doubleOf(toNumber(value));
}
