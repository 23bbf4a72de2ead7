import fc from 'fast-check';
import { nextAttemptAt, retryAfter, retryPeriod } from '../../subgraphs/shared/webhooks/retry-schedule.ts';

const start = new Date('2026-01-01T00:00:00.000Z');
const hour = 60 * 60_000;

/** The moments of all attempts of a delivery that always fails, in milliseconds after the first. */
function attemptTimes(chances: readonly number[]): number[] {
  const times: number[] = [];
  let next: Date | null = start;
  while (next !== null) {
    times.push(next.getTime() - start.getTime());
    next = nextAttemptAt(start, times.length, next, chances[times.length % chances.length]);
  }
  return times;
}

describe('the attempts of a delivery', () => {
  it('go on for two days, the last at their end, further and further apart, at most four hours', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), { minLength: 1 });
    fc.assert(
      fc.property(chances, (chosen) => {
        const times = attemptTimes(chosen);
        expect(times.at(-1)).toBe(retryPeriod);
        const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0));
        for (const [index, pause] of pauses.slice(0, -1).entries()) {
          const longest = Math.min(5_000 * 2 ** index, 4 * hour);
          expect(pause).toBeLessThanOrEqual(longest);
          expect(pause).toBeGreaterThanOrEqual(Math.floor(longest / 2));
        }
        expect(times.length).toBeGreaterThan(20);
        expect(times.length).toBeLessThan(50);
      }),
    );
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [new Date(start.getTime() + 3 * hour).toUTCString(), 3 * hour],
    ['9999999', 24 * hour],
    ['0', null],
    ['soon', null],
    [new Date(0).toUTCString(), null],
    [undefined, null],
  ])('%s is understood', (header, expected) => {
    const until = retryAfter(header, start);
    expect(until === null ? null : until.getTime() - start.getTime()).toBe(expected);
  });
});
