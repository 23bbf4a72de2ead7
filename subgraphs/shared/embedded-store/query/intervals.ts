import { Edge, compareWithEdge } from '../storage/edge.ts';
import { compareValues } from '../values/value-order.ts';

/** The values from one to another, both included: ends are values or edges of types. A filter is checked again, so too wide is right. */
export interface Interval {
  low: unknown;
  high: unknown;
}

export const everything: Interval = { low: Edge.first, high: Edge.last };

export function isPoint({ low, high }: Interval): boolean {
  return !(low instanceof Edge) && !(high instanceof Edge) && compareEnds(low, high) === 0;
}

export function compareEnds(one: unknown, other: unknown): number {
  if (one instanceof Edge || other instanceof Edge) return compareWithEdge(one, other);
  return compareValues(one, other);
}

/** Intervals in order, those that overlap joined. */
export function joined(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const next of intervals.toSorted((one, other) => compareEnds(one.low, other.low))) {
    const last = result.at(-1);
    if (last === undefined || compareEnds(last.high, next.low) < 0) result.push(next);
    else if (compareEnds(last.high, next.high) < 0) result[result.length - 1] = { low: last.low, high: next.high };
  }
  return result;
}

/** What lies in some interval of both lists. */
export function intersection(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const left of one) {
    for (const right of other) {
      const low = compareEnds(left.low, right.low) < 0 ? right.low : left.low;
      const high = compareEnds(left.high, right.high) < 0 ? left.high : right.high;
      if (compareEnds(low, high) <= 0) result.push({ low, high });
    }
  }
  return result;
}
