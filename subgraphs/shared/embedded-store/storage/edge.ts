import { rankOf, ranks } from '../values/value-order.ts';

/** An end of a range that is no value itself: before or behind all values of a type. */
export class Edge {
  /** Before all values. */
  static readonly first = new Edge(-1, -1);
  /** Behind all values. */
  static readonly last = new Edge(ranks.maxKey + 1, 1);
  readonly rank: number;
  readonly side: 1 | -1;

  private constructor(rank: number, side: 1 | -1) {
    this.rank = rank;
    this.side = side;
  }

  static before(rank: number): Edge {
    return new Edge(rank, -1);
  }

  static behind(rank: number): Edge {
    return new Edge(rank, 1);
  }
}

/** Compares two ends of ranges, one of which at least is an edge. */
export function compareWithEdge(one: unknown, other: unknown): number {
  const difference = rankAt(one) - rankAt(other);
  return difference === 0 ? sideOf(one) - sideOf(other) : difference;
}

function rankAt(value: unknown): number {
  return value instanceof Edge ? value.rank : rankOf(value);
}

function sideOf(value: unknown): number {
  return value instanceof Edge ? value.side : 0;
}
