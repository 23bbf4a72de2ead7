import fc from 'fast-check';
import { type Cell, type CountDimension, marginOf } from '../../../subgraphs/shared/suppression/count-cells.ts';
import { protectedCounts } from '../../../subgraphs/shared/suppression/protected-counts.ts';
import { isSuppressed } from '../../../subgraphs/shared/suppression/suppressed-count.ts';
import { LinearAttacker } from './attacker.ts';

/** A table of some dimensions, and all filters that there are of it. */
interface Attacked {
  sizes: readonly number[];
  /** All combinations of values: the unknowns of the attacker. */
  atoms: number[][];
  /** For each dimension a list of admitted values, or undefined for no filter. */
  filters: (number[] | undefined)[][];
}

function attacked(sizes: readonly number[]): Attacked {
  const values = sizes.map((size) => [...Array(size).keys()]);
  const lists = values.map((all) => [undefined, ...subsets(all).filter((list) => list.length > 0)]);
  return { sizes, atoms: product(values), filters: product(lists) };
}

function product<Value>(lists: readonly (readonly Value[])[]): Value[][] {
  return lists.reduce<Value[][]>((found, list) => found.flatMap((each) => list.map((value) => [...each, value])), [[]]);
}

function subsets<Value>(values: readonly Value[]): Value[][] {
  return values.reduce<Value[][]>((found, value) => [...found, ...found.map((each) => [...each, value])], [[]]);
}

/** Small counts, zeros and large counts in one table. */
function countsOf({ atoms }: Attacked) {
  const count = fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 10 }), fc.integer({ min: 11, max: 60 }));
  return fc.array(count, { minLength: atoms.length, maxLength: atoms.length });
}

interface Answer {
  /** Positions of the atoms that the filter admits. */
  admitted: number[];
  actual: number;
  told: number | null;
}

function answersOf({ sizes, atoms, filters }: Attacked, table: readonly number[]): Answer[] {
  const cells = atoms.flatMap((values, at): Cell[] => {
    const count = table[at] ?? 0;
    return count === 0 ? [] : [{ values, count }];
  });
  return filters.map((filter) => {
    const positions = sizes.flatMap((_, position) => (filter[position] === undefined ? [] : [position]));
    const dimensions = positions.map((position): CountDimension => {
      const values: readonly unknown[] = filter[position] ?? [];
      return { name: String(position), expression: null, admits: (value) => values.includes(value) };
    });
    const admitted = atoms.flatMap((values, at) =>
      values.every((value, position) => filter[position]?.includes(value) ?? true) ? [at] : [],
    );
    const [total] = protectedCounts(marginOf(cells, positions), dimensions, []);
    const actual = admitted.reduce((sum, at) => sum + (table[at] ?? 0), 0);
    return { admitted, actual, told: total === undefined ? 0 : total.count };
  });
}

/** What answers would be if only counts of 1 to 10 themselves were withheld. */
function unprotected(answers: readonly Answer[]): Answer[] {
  return answers.map((answer) => ({ ...answer, told: isSuppressed(answer.actual) ? null : answer.actual }));
}

/** What somebody finds out who asks for the counts of all filters: those of 1 to 10 that follow from the others. */
function foundOut({ atoms }: Attacked, answers: readonly Answer[]): Answer[] {
  const attacker = new LinearAttacker();
  for (const { admitted, told } of answers) {
    if (told === 0) for (const at of admitted) attacker.learn([at], atoms.length);
    else if (told !== null) attacker.learn(admitted, atoms.length);
  }
  return answers.filter(({ actual, admitted }) => isSuppressed(actual) && attacker.knows(admitted, atoms.length));
}

it('a count that is told is right, and none of 1 to 10 is told, whatever is filtered', () => {
  const plane = attacked([4, 3]);
  fc.assert(
    fc.property(countsOf(plane), (table) => {
      for (const { actual, told } of answersOf(plane, table)) {
        if (told !== null) expect(told).toBe(actual);
        if (isSuppressed(actual)) expect(told).toBeNull();
      }
    }),
  );
});

it('no count of 1 to 10 follows from all counts by one dimension: of totals, of all lists of values, and their differences', () => {
  const line = attacked([6]);
  fc.assert(
    fc.property(countsOf(line), (table) => {
      expect(foundOut(line, answersOf(line, table))).toEqual([]);
    }),
  );
});

// A full guarantee for several dimensions would withhold nearly everything: schema/PRIVACY.md says what remains.
it.each([
  { sizes: [4, 4], tables: 30, atMost: 0.02 },
  { sizes: [3, 3, 2], tables: 10, atMost: 0.25 },
])('of counts by all filters of $sizes values, a share of at most $atMost still follows from all others', (attack) => {
  const table = attacked(attack.sizes);
  const found = { protected: 0, unprotected: 0, small: 0 };
  for (const counts of fc.sample(countsOf(table), { numRuns: attack.tables, seed: 5 })) {
    const answers = answersOf(table, counts);
    found.small += answers.filter(({ actual }) => isSuppressed(actual)).length;
    found.protected += foundOut(table, answers).length;
    found.unprotected += foundOut(table, unprotected(answers)).length;
  }
  expect(found.unprotected).toBeGreaterThan(0.9 * found.small);
  expect(found.protected / found.small).toBeLessThanOrEqual(attack.atMost);
});
