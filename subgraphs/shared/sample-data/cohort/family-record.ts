import type { FamilyRecord, MembershipRecord } from '../../../people/models/family.ts';
import type { IdentifierRecord } from '../../../people/models/identifier.ts';
import type { PersonRecord } from '../../../people/models/person.ts';
import { wordsOf } from '../../text-search/words.ts';
import type { FamilyPlan } from './family-plan.ts';

/** The number that the border's system gave the family; most were deleted with the unit, and can still be looked up. */
function unitNumber({ number, apprehendedOn, separatedOn, unitRetired }: FamilyPlan): IdentifierRecord {
  return {
    kind: 'FAMILY_UNIT_NUMBER',
    value: `FMU-000${String(number).padStart(7, '0')}`,
    systemCode: 'CBP_E3',
    issuedOn: apprehendedOn,
    retiredOn: unitRetired ? separatedOn : null,
  };
}

/**
 * Memberships, append-only: where the unit was deleted, the adult's ends on the day of the separation; where the child came
 * back, it begins again.
 * @param reunifiedOn the day of the first reunification, or null
 */
function membershipsOf(plan: FamilyPlan, childIds: readonly string[], reunifiedOn: string | null): MembershipRecord[] {
  const from = plan.apprehendedOn;
  const until = plan.unitRetired ? plan.separatedOn : null;
  const adults = plan.adults.map(({ id, role }) => ({ personId: id, role, from, until }));
  const children = childIds.map((personId) => ({ personId, role: 'CHILD' as const, from, until: null }));
  const again =
    until === null || reunifiedOn === null ? [] : adults.map((adult) => ({ ...adult, from: reunifiedOn, until: null }));
  return [...adults, ...children, ...again];
}

/** The family with its members. */
export function familyRecordOf(
  plan: FamilyPlan,
  adults: readonly PersonRecord[],
  children: readonly PersonRecord[],
  reunifiedOn: string | null,
): FamilyRecord {
  const persons = [...adults, ...children];
  const reference = `FAM-${String(plan.number).padStart(6, '0')}`;
  const childIds = children.map(({ _id }) => _id);
  return {
    _id: plan.id,
    reference,
    memberships: membershipsOf(plan, childIds, reunifiedOn),
    identifiers: [unitNumber(plan)],
    nationalities: plan.nationality === null ? [] : [plan.nationality],
    publicWords: wordsOf(reference, ...persons.map(({ publicName }) => publicName.display)),
    identityWords: wordsOf(reference, ...persons.map(({ identityName }) => identityName.display)),
  };
}
