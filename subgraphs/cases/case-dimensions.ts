import type { CaseDimension, SeparationCaseFilter } from '../../schema/generated/cases.ts';
import type { CountDimension } from '../shared/suppression/count-cells.ts';
import { oneOfValues } from '../shared/suppression/one-of-values.ts';
import { monthOf, rangeDimensions, yearOf } from '../shared/suppression/time-dimensions.ts';

/**
 * What cases are counted by for a filter and groups.
 * @returns undefined where the filter's counts are all withheld: by words or days, which could single cases out
 */
export function caseDimensions(
  filter: SeparationCaseFilter | null | undefined,
  groupBy: readonly CaseDimension[],
): CountDimension[] | undefined {
  const range = { from: filter?.separatedFrom ?? null, to: filter?.separatedTo ?? null };
  const inTime = range.from === null && range.to === null ? [] : rangeDimensions('separatedOn', range);
  if (filter?.text != null || inTime === undefined) return undefined;
  const filtered = [
    ...oneOfValues('STATUS', '$status', filter?.statuses),
    ...oneOfValues('NATIONALITY', '$nationality', filter?.nationalities),
    ...oneOfValues('POLICY', '$policy', filter?.policies),
    ...oneOfValues('SECTOR', '$location.sector', filter?.sectors),
    ...inTime,
  ];
  return distinctByName([...groupDimensions(groupBy), ...filtered]);
}

/** What cases are counted by for groups, without a filter. */
export function groupDimensions(groupBy: readonly CaseDimension[]): CountDimension[] {
  return distinctByName(groupBy.flatMap((dimension) => dimensionsOf[dimension]));
}

/** Of two of a name the one with a filter, else the latter. */
function distinctByName(dimensions: readonly CountDimension[]): CountDimension[] {
  const byName = new Map<string, CountDimension>();
  for (const dimension of dimensions)
    if (byName.get(dimension.name)?.admits === undefined) byName.set(dimension.name, dimension);
  return [...byName.values()];
}

const dimensionsOf: Record<CaseDimension, CountDimension[]> = {
  STATUS: [{ name: 'STATUS', expression: '$status' }],
  NATIONALITY: [{ name: 'NATIONALITY', expression: '$nationality' }],
  SECTOR: [{ name: 'SECTOR', expression: '$location.sector' }],
  POLICY: [{ name: 'POLICY', expression: '$policy' }],
  YEAR: [yearOf('separatedOn')],
  MONTH: [yearOf('separatedOn'), monthOf('separatedOn')],
};
