import { doubleOf } from '../values/document.ts';
import { calculate, divide, isNumeric, numberTypeOf, toNumber } from '../values/numbers.ts';
import { compareValues } from '../values/value-order.ts';

/** The sum of the numbers among some values; 0 where there are none. */
export function sumOf(values: readonly unknown[]): unknown {
  return values.filter(isNumeric).reduce((sum, value) => calculate('add', sum, value, true), 0);
}

/** The mean of the numbers among some values; null where there are none. */
export function averageOf(values: readonly unknown[]): unknown {
  const numbers = values.filter(isNumeric);
  return numbers.length === 0 ? null : divide(sumOf(numbers), numbers.length);
}

function present(values: readonly unknown[]): unknown[] {
  return values.filter((value) => value !== null && value !== undefined);
}

/** The least value, leaving out null and missing ones; null where there are no others. */
export function leastOf(values: readonly unknown[]): unknown {
  return extremeOf(values, -1);
}

/** The greatest value, leaving out null and missing ones; null where there are no others. */
export function greatestOf(values: readonly unknown[]): unknown {
  return extremeOf(values, 1);
}

function extremeOf(values: readonly unknown[], direction: 1 | -1): unknown {
  const [first, ...others] = present(values);
  return others.reduce((best, value) => (direction * compareValues(value, best) > 0 ? value : best), first) ?? null;
}

/** The `count` least values upwards, or greatest values downwards. */
export function extremesOf(values: readonly unknown[], direction: 1 | -1, count: number): unknown[] {
  return present(values)
    .sort((one, other) => direction * compareValues(other, one))
    .slice(0, count);
}

/** The standard deviation of the numbers among some values; null where there are too few. */
export function deviationOf(values: readonly unknown[], isSample: boolean): unknown {
  const numbers = values.filter((value) => numberTypeOf(value) !== undefined).map(toNumber);
  const divisor = isSample ? numbers.length - 1 : numbers.length;
  if (divisor < 1) return null;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return doubleOf(Math.sqrt(numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / divisor));
}
