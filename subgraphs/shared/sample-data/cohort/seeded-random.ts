import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import { addDays, daysBetween } from './calendar.ts';

/** A choice and its weight; weights need not add up to anything. */
export type Weighted<T> = readonly (readonly [choice: T, weight: number])[];

/** Draws from one stream of random numbers. */
export interface SeededRandom {
  /** A whole number, both ends included. */
  integer(from: number, to: number): number;
  /** Whether something happens that happens in `share` of all cases (0 to 1). */
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
  weighted<T>(choices: Weighted<T>): T;
  /** An ISO day, both ends included; `from` when the ends are in the wrong order. */
  day(from: string, to: string): string;
}

const resolution = 1_000_000;

/**
 * A stream of random numbers that depends on the seed text alone. Every family and every child has a stream of its own, so
 * that what one of them draws changes nothing for the others.
 */
export function seededRandom(seedText: string): SeededRandom {
  const digest = createHash('sha256').update(seedText).digest();
  const generator = xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => digest.readInt32BE(offset)));
  const integer = (from: number, to: number) => uniformInt(generator, from, to);

  function weighted<T>(choices: Weighted<T>): T {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let rest = (total * integer(0, resolution - 1)) / resolution;
    for (const [choice, weight] of choices) {
      rest -= weight;
      if (rest < 0) return choice;
    }
    throw new Error('Expected choices with a weight above 0, but got none.');
  }

  function pick<T>(choices: readonly T[]): T {
    for (const choice of choices.slice(integer(0, choices.length - 1))) return choice;
    throw new Error('Expected at least one choice, but got none.');
  }

  return {
    integer,
    chance: (share) => integer(0, resolution - 1) < share * resolution,
    pick,
    weighted,
    day: (from, to) => (to <= from ? from : addDays(from, integer(0, daysBetween(from, to)))),
  };
}
