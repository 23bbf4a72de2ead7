import type { Model } from 'mongoose';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import type { CaseDimension } from '../../schema/generated/cases.ts';
import { largestReply } from '../shared/loading/loaders.ts';
import { isSuppressed } from '../shared/pagination/suppressed-count.ts';
import type { Filter } from '../shared/pagination/keyset.ts';
import type { SeparationCaseRecord } from './models/separation-case.ts';

export interface CaseCountRecord {
  keys: { dimension: CaseDimension; value: string | null }[];
  count: number | null;
  suppressed: boolean;
}

const maximumDimensions = 3;

/** What a case is counted under, for each dimension. */
const expressionOf: Record<CaseDimension, unknown> = {
  STATUS: '$status',
  NATIONALITY: '$nationality',
  SECTOR: '$location.sector',
  POLICY: '$policy',
  YEAR: { $substrBytes: ['$separatedOn', 0, 4] },
  MONTH: { $substrBytes: ['$separatedOn', 0, 7] },
};

/**
 * Counts cases by dimensions. Counts of 1 to 10 are withheld; where only one would be, the next smallest is withheld too,
 * since a total would give the one away.
 * @throws GROUP_BY_INVALID
 */
export async function caseStatistics(
  model: Model<SeparationCaseRecord>,
  filter: Filter,
  dimensions: readonly CaseDimension[],
): Promise<CaseCountRecord[]> {
  checkDimensions(dimensions);
  const key = Object.fromEntries(
    dimensions.map((dimension) => [dimension, { $ifNull: [expressionOf[dimension], null] }]),
  );
  const groups = await model
    .aggregate<{ _id: Record<CaseDimension, string | null>; count: number }>([
      { $match: filter },
      { $group: { _id: key, count: { $sum: 1 } } },
    ])
    .option({ batchSize: largestReply });
  const counts = groups.map(({ _id, count }) => ({
    keys: dimensions.map((dimension) => ({ dimension, value: valueOf(_id[dimension]) })),
    count,
  }));
  counts.sort((one, other) => compareKeys(one.keys, other.keys));
  return withSuppression(counts);
}

/** Of a missing date, $substrBytes makes an empty text. */
function valueOf(value: string | null): string | null {
  return value === '' ? null : value;
}

function checkDimensions(dimensions: readonly CaseDimension[]): void {
  const distinct = new Set(dimensions).size;
  if (distinct === 0 || distinct > maximumDimensions || distinct < dimensions.length) {
    throw cataloguedError(
      'GROUP_BY_INVALID',
      `\`groupBy\` has ${dimensions.length} dimensions, ${distinct} of them different; expected from 1 to ${maximumDimensions} different ones.`,
    );
  }
}

function compareKeys(one: CaseCountRecord['keys'], other: CaseCountRecord['keys']): number {
  const text = (keys: CaseCountRecord['keys']) => keys.map(({ value }) => value ?? '\u{10FFFF}').join('\u0000');
  const [left, right] = [text(one), text(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function withSuppression(counts: { keys: CaseCountRecord['keys']; count: number }[]): CaseCountRecord[] {
  const suppressed = new Set(counts.filter(({ count }) => isSuppressed(count)));
  const [smallestShown] = counts.filter((cell) => !suppressed.has(cell)).sort((one, other) => one.count - other.count);
  if (suppressed.size === 1 && smallestShown !== undefined) suppressed.add(smallestShown);
  return counts.map((cell) => {
    const withheld = suppressed.has(cell);
    return { keys: cell.keys, count: withheld ? null : cell.count, suppressed: withheld };
  });
}
