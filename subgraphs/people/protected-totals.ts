import type { Model } from 'mongoose';
import type { FamilyFilter, PersonFilter } from '../../schema/generated/people.ts';
import type { Filter } from '../shared/pagination/keyset.ts';
import { type CountDimension, readCells } from '../shared/suppression/count-cells.ts';
import { oneOfValues } from '../shared/suppression/one-of-values.ts';
import { protectedCounts } from '../shared/suppression/protected-counts.ts';
import { protectedTotal } from '../shared/suppression/protected-total.ts';
import type { FamilyRecord } from './models/family.ts';
import type { PersonRecord } from './models/person.ts';

/** How many families a filter admits; null where that is withheld. */
export function familyTotal(
  model: Model<FamilyRecord>,
  matching: Filter,
  filter: FamilyFilter | null | undefined,
): Promise<number | null> {
  const dimensions = oneOfValues('NATIONALITIES', '$nationalities', filter?.nationalities);
  return protectedTotal(model, matching, filter?.text == null ? dimensions : undefined);
}

/**
 * How many people a filter admits; null where the number of family members among them is withheld. The number of public figures,
 * who are counted apart, is no secret.
 */
export async function peopleTotal(
  model: Model<PersonRecord>,
  matching: Filter,
  filter: PersonFilter | null | undefined,
): Promise<number | null> {
  if (filter?.kinds != null && !filter.kinds.includes('FAMILY_MEMBER')) return model.countDocuments(matching);
  const dimensions = peopleDimensions(filter);
  if (filter?.text != null || dimensions.length === 0)
    return protectedTotal(model, matching, filter?.text == null ? [] : undefined);
  const cells = await readCells(model, {}, [...dimensions, { name: 'KIND', expression: '$kind' }]);
  const isPublic = ({ values }: { values: readonly unknown[] }) => values.at(-1) !== 'FAMILY_MEMBER';
  const admitted = cells.filter(isPublic).filter(({ values }) => {
    const isOfKind = filter?.kinds == null || filter.kinds.some((kind) => kind === values.at(-1));
    return isOfKind && dimensions.every(({ admits }, position) => admits?.(values[position] as never) ?? true);
  });
  const members = protectedCounts(
    cells.filter((cell) => !isPublic(cell)),
    dimensions,
    [],
  )[0];
  if (members?.count === null) return null;
  return admitted.reduce((sum, { count }) => sum + count, members?.count ?? 0);
}

function peopleDimensions(filter: PersonFilter | null | undefined): CountDimension[] {
  const { from = null, to = null } = filter?.birthYears ?? {};
  const years: CountDimension = {
    name: 'BIRTH_YEAR',
    expression: '$birthYear',
    admits: (value) => typeof value === 'number' && (from === null || value >= from) && (to === null || value <= to),
  };
  return [
    ...oneOfValues('NATIONALITY', '$nationality', filter?.nationalities),
    ...(from === null && to === null ? [] : [years]),
  ];
}
