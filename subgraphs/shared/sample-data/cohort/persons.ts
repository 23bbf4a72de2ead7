import type { Sex } from '../../../../schema/generated/people.ts';
import { displayedNames } from '../../../people/displayed-name.ts';
import type { IdentifierRecord } from '../../../people/models/identifier.ts';
import type { ContactPointRecord, PersonNameRecord, PersonRecord } from '../../../people/models/person.ts';
import { recordId } from '../../record-id.ts';
import { addDays, earliest, yearOf } from './calendar.ts';
import { cohortSourceId } from './cohort-sources.ts';
import { dayOfStatus } from './family-outcome.ts';
import { type AdultPlan, type FamilyPlan, givenNames } from './family-plan.ts';
import { cohortAsOf } from './published-shape.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Who a person is, apart from the derived fields. */
type Identity = Pick<PersonRecord, 'name' | 'birthYear' | 'birthDate' | 'wasMinor' | 'sex' | 'languages'>;

function personRecord(
  id: string,
  { nationality }: FamilyPlan,
  identity: Identity,
  records: Pick<PersonRecord, 'identifiers' | 'contactPoints'>,
): PersonRecord {
  const kind = 'FAMILY_MEMBER';
  const { name, birthYear, birthDate, wasMinor, sex, languages } = identity;
  return {
    _id: id,
    kind,
    name,
    ...displayedNames({ kind, name, birthYear, wasMinor }),
    birthYear,
    birthDate,
    wasMinor,
    sex,
    nationality,
    languages,
    ...records,
    synthetic: true,
  };
}

/** Digits of no real number, since there are too many of them: the place of the family in the cohort and of the person in the family. */
function ordinalDigits({ number }: FamilyPlan, place: number): string {
  return `${String(number).padStart(7, '0')}${place}`;
}

/** Children's places follow those of the adults, of whom there are two at most. */
const firstPlaceOfChildren = 2;

function borderIdentifiers(plan: FamilyPlan, place: number, random: SeededRandom): IdentifierRecord[] {
  const digits = ordinalDigits(plan, place);
  const issuedOn = random.chance(0.05) ? null : plan.apprehendedOn;
  const identifiers: IdentifierRecord[] = [
    { kind: 'SUBJECT_ID', value: `SUBJECT-000${digits}`, systemCode: 'CBP_E3', issuedOn, retiredOn: null },
  ];
  if (random.chance(0.9)) {
    const value = `A000-${digits}`;
    identifiers.push({ kind: 'ALIEN_NUMBER', value, systemCode: 'ICE_EARM', issuedOn, retiredOn: null });
  }
  // Processed a second time, under a second number; the first one stays on record.
  if (random.chance(0.03)) {
    const reissuedOn = addDays(plan.separatedOn, random.integer(1, 30));
    for (const identifier of identifiers) if (identifier.kind === 'ALIEN_NUMBER') identifier.retiredOn = reissuedOn;
    identifiers.push({
      kind: 'ALIEN_NUMBER',
      value: `A000-${digits}-2`,
      systemCode: 'ICE_EARM',
      issuedOn: reissuedOn,
      retiredOn: null,
    });
  }
  return identifiers;
}

function adultIdentifiers(plan: FamilyPlan, place: number, random: SeededRandom): IdentifierRecord[] {
  const identifiers = borderIdentifiers(plan, place, random);
  if (random.chance(0.85)) {
    const value = `FIN-000${ordinalDigits(plan, place)}`;
    const kind = 'FINGERPRINT_IDENTIFICATION_NUMBER';
    identifiers.push({ kind, value, systemCode: 'CBP_E3', issuedOn: plan.apprehendedOn, retiredOn: null });
  }
  return identifiers;
}

function childIdentifiers(plan: FamilyPlan, place: number, random: SeededRandom): IdentifierRecord[] {
  const identifiers = borderIdentifiers(plan, place, random);
  if (random.chance(0.95)) {
    const value = `PORTAL-000${ordinalDigits(plan, place)}`;
    const issuedOn = addDays(plan.separatedOn, 1);
    identifiers.push({ kind: 'PORTAL_ID', value, systemCode: 'ORR_UC_PORTAL', issuedOn, retiredOn: null });
  }
  return identifiers;
}

function fourDigits(random: SeededRandom): string {
  return String(random.integer(0, 9999)).padStart(4, '0');
}

function phoneNumber(plan: FamilyPlan, random: SeededRandom): string {
  const prefix = random.chance(0.3) ? '+1 202 555 ' : plan.origin.phonePrefix;
  return prefix.startsWith('+1 ') ? `${prefix}01${fourDigits(random).slice(2)}` : `${prefix}${fourDigits(random)}`;
}

function address({ origin }: FamilyPlan, random: SeededRandom): string {
  return `Casa 000-${fourDigits(random)}, Aldea Ejemplo, ${origin.region}`;
}

/** How adults could be reached: some numbers were known at once, others surfaced in court files in December 2020. */
function contactPoints(plan: FamilyPlan, random: SeededRandom): ContactPointRecord[] {
  const contacts: ContactPointRecord[] = [];
  if (random.chance(0.45)) {
    const sourceId = random.chance(0.15) ? null : cohortSourceId('cbpExtract');
    contacts.push({ kind: 'PHONE', value: phoneNumber(plan, random), sourceId, recordedOn: plan.apprehendedOn });
  }
  if (random.chance(0.2)) {
    const sourceId = cohortSourceId('orrExtract');
    const recordedOn = earliest(addDays(plan.separatedOn, random.integer(5, 90)), cohortAsOf);
    contacts.push({ kind: 'ADDRESS', value: address(plan, random), sourceId, recordedOn });
  }
  const wasSought = dayOfStatus(plan.outcome, 'PARENT_NOT_LOCATED') !== null;
  if (plan.separatedOn < '2020-12-01' && random.chance(wasSought ? 0.6 : 0.04)) {
    const sourceId = cohortSourceId('courtContacts');
    const recordedOn = random.day('2020-12-01', '2020-12-31');
    contacts.push({ kind: 'PHONE', value: phoneNumber(plan, random), sourceId, recordedOn });
  }
  if (random.chance(0.03)) {
    const value = `familia${plan.number}@example.org`;
    const recordedOn = random.day('2021-02-02', cohortAsOf);
    contacts.push({ kind: 'EMAIL', value, sourceId: cohortSourceId('taskForceReview'), recordedOn });
  }
  return contacts;
}

/** A day of the year of birth; null in some records, which have the year alone. */
function birthDateIn(year: number, until: string, random: SeededRandom): string | null {
  const day = random.day(`${year}-01-01`, earliest(`${year}-12-31`, until));
  return random.chance(0.12) ? null : day;
}

function adultRecord(plan: FamilyPlan, adult: AdultPlan, place: number, random: SeededRandom): PersonRecord {
  const birthYear = random.chance(0.05) ? null : adult.birthYear;
  const identity: Identity = {
    name: adult.name,
    birthYear,
    birthDate: birthYear === null ? null : birthDateIn(birthYear, cohortAsOf, random),
    wasMinor: birthYear === null && random.chance(0.3) ? null : false,
    sex: random.chance(0.02) ? null : adult.sex,
    languages: random.chance(0.08) ? [] : [...plan.origin.languages],
  };
  const identifiers = adultIdentifiers(plan, place, random);
  return personRecord(adult.id, plan, identity, { identifiers, contactPoints: contactPoints(plan, random) });
}

/** The adults from whom the children were separated. */
export function adultRecords(plan: FamilyPlan, random: SeededRandom): PersonRecord[] {
  return plan.adults.map((adult, place) => adultRecord(plan, adult, place, random));
}

/** Years of age: the first child is the oldest. A child separated in January was not born in the same year. */
function ageOf(plan: FamilyPlan, index: number, random: SeededRandom): number {
  const age = index === 0 ? plan.oldestAge : plan.oldestAge - 2 * index - random.integer(-1, 1);
  return Math.max(plan.separatedOn.slice(5, 7) === '01' ? 1 : 0, age);
}

function childName(plan: FamilyPlan, sex: Sex, random: SeededRandom): PersonNameRecord {
  return { ...givenNames(plan.origin, sex, random), ...plan.surnames };
}

/** One child. `index` counts the separated children of the family from 0. */
export function childRecord(plan: FamilyPlan, index: number, random: SeededRandom): PersonRecord {
  const sex = random.chance(0.56) ? 'MALE' : 'FEMALE';
  const age = ageOf(plan, index, random);
  const isAgeKnown = !random.chance(0.025);
  const birthYear = isAgeKnown ? yearOf(plan.separatedOn) - age : null;
  const identity: Identity = {
    name: childName(plan, sex, random),
    birthYear,
    birthDate: birthYear === null ? null : birthDateIn(birthYear, addDays(plan.separatedOn, -14), random),
    wasMinor: isAgeKnown ? true : random.chance(0.5) ? null : true,
    sex: random.chance(0.01) ? null : sex,
    languages: random.chance(0.06) ? [] : [...plan.origin.languages],
  };
  const identifiers = childIdentifiers(plan, firstPlaceOfChildren + index, random);
  const id = recordId('per', `${plan.seedText}/child/${index}`);
  return personRecord(id, plan, identity, { identifiers, contactPoints: [] });
}
