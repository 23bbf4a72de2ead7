import type { SeparationPolicy } from '../../../../schema/generated/cases.ts';
import type { RelationshipKind, FamilyRole, Sex } from '../../../../schema/generated/people.ts';
import type { LocationRecord } from '../../../cases/models/separation-case.ts';
import type { PersonNameRecord } from '../../../people/models/person.ts';
import { recordId } from '../../record-id.ts';
import { addDays, yearOf } from './calendar.ts';
import { type FamilyOutcome, familyOutcome, finalStatusOf } from './family-outcome.ts';
import { type Origin, originOf } from './origins.ts';
import { location, stationsOf } from './places.ts';
import {
  agesAtSeparation,
  childrenOfFamily,
  nationalities,
  type Period,
  periodDays,
  periods,
  policyOf,
  sectors,
} from './published-shape.ts';
import { type SeededRandom, seededRandom } from './seeded-random.ts';

export interface AdultPlan {
  id: string;
  role: FamilyRole;
  /** What the adult is to the children. */
  relationship: RelationshipKind;
  sex: Sex;
  name: PersonNameRecord;
  birthYear: number;
}

/** What is the same for all children of a family. It does not depend on how many of them the cohort takes. */
export interface FamilyPlan {
  id: string;
  /** From 1, in the order of the cohort. */
  number: number;
  seedText: string;
  nationality: string | null;
  origin: Origin;
  apprehendedOn: string;
  /** The day on which it happened, whether or not it is on record. */
  separatedOn: string;
  isSeparationDated: boolean;
  location: LocationRecord | null;
  policy: SeparationPolicy;
  adults: readonly AdultPlan[];
  /** How many children were separated. */
  childCount: number;
  /** Years of age of the first child; the others are younger. */
  oldestAge: number;
  outcome: FamilyOutcome;
  /** Whether the Task Force had it in its scope, or still under review. */
  inScope: boolean;
  /** Whether the family unit was deleted to process its members one by one. */
  unitRetired: boolean;
  surnames: { family: string; secondFamily: string | null };
}

const kinds = [
  ['MOTHER', 36],
  ['FATHER', 49],
  ['BOTH_PARENTS', 9],
  ['GRANDPARENT', 2.5],
  ['OTHER_RELATIVE', 2],
  ['LEGAL_GUARDIAN', 1],
  ['SIBLING', 0.5],
] as const;

type Guardianship = Exclude<FamilyRole, 'CHILD'>;

const relationshipOfRole: Record<Guardianship, RelationshipKind> = {
  MOTHER: 'PARENT_CHILD',
  FATHER: 'PARENT_CHILD',
  GRANDPARENT: 'GRANDPARENT_GRANDCHILD',
  OTHER_RELATIVE: 'OTHER_RELATIVE',
  LEGAL_GUARDIAN: 'GUARDIAN_WARD',
  SIBLING: 'SIBLING',
};

/** How many years older than the oldest child adults are. */
const yearsOlder: Record<Guardianship, readonly [fewest: number, most: number]> = {
  MOTHER: [17, 35],
  FATHER: [18, 38],
  GRANDPARENT: [38, 55],
  OTHER_RELATIVE: [18, 40],
  LEGAL_GUARDIAN: [20, 45],
  SIBLING: [3, 8],
};

function rolesOf(random: SeededRandom): readonly Guardianship[] {
  const kind = random.weighted(kinds);
  return kind === 'BOTH_PARENTS' ? ['MOTHER', 'FATHER'] : [kind];
}

function sexOf(role: Guardianship, random: SeededRandom): Sex {
  if (role === 'MOTHER') return 'FEMALE';
  if (role === 'FATHER') return 'MALE';
  return random.chance(0.6) ? 'FEMALE' : 'MALE';
}

/** A given name, sometimes two. */
export function givenNames(origin: Origin, sex: Sex, random: SeededRandom): Pick<PersonNameRecord, 'given' | 'middle'> {
  const choices = sex === 'FEMALE' ? origin.names.female : origin.names.male;
  const given = random.pick(choices);
  const second = random.chance(0.45) ? random.pick(choices) : given;
  return { given, middle: second === given ? null : second };
}

function secondSurname({ names }: Origin, random: SeededRandom): string | null {
  return names.twoSurnames && random.chance(0.9) ? random.pick(names.surnames) : null;
}

/** The father's first surname is the children's first, the mother's first surname their second. */
function surnamesOf(role: Guardianship, plan: Pick<FamilyPlan, 'origin' | 'surnames'>, random: SeededRandom) {
  const { family, secondFamily } = plan.surnames;
  if (role === 'SIBLING') return { family, secondFamily };
  const inherited = role === 'MOTHER' ? secondFamily : family;
  return { family: inherited ?? family, secondFamily: secondSurname(plan.origin, random) };
}

function adultPlan(
  role: Guardianship,
  plan: Pick<FamilyPlan, 'seedText' | 'origin' | 'surnames' | 'oldestAge' | 'separatedOn'>,
  random: SeededRandom,
): AdultPlan {
  const sex = sexOf(role, random);
  const [fewest, most] = yearsOlder[role];
  const adultAge = Math.max(19, plan.oldestAge + random.integer(fewest, most));
  return {
    id: recordId('per', `${plan.seedText}/adult/${role}`),
    role,
    relationship: relationshipOfRole[role],
    sex,
    name: { ...givenNames(plan.origin, sex, random), ...surnamesOf(role, plan, random) },
    birthYear: yearOf(plan.separatedOn) - adultAge,
  };
}

function sectorIn(period: Period, random: SeededRandom): string | null {
  return period === 'PILOT_IN_EL_PASO' ? 'El Paso' : random.weighted(sectors);
}

/** In scope are parents whose records were complete enough; of those whose records were not, fewer. */
function isInScope(policy: SeparationPolicy, outcome: FamilyOutcome, random: SeededRandom): boolean {
  if (finalStatusOf(outcome) === 'NO_CONFIRMED_RECORD') return random.chance(0.25);
  return random.chance(policy === 'ZERO_TOLERANCE' || policy === 'EL_PASO_PILOT' ? 0.86 : 0.56);
}

/** Draws a family of the cohort. `seedText` names its stream of random numbers. */
export function familyPlan(seedText: string, number: number): FamilyPlan {
  const random = seededRandom(`${seedText}/plan`);
  const nationality = random.weighted(nationalities);
  const origin = originOf(nationality, random);
  const period = random.weighted(periods);
  const separatedOn = random.day(...periodDays[period]);
  const sector = sectorIn(period, random);
  const [youngest, oldest] = random.weighted(agesAtSeparation);
  const surnames = { family: random.pick(origin.names.surnames), secondFamily: secondSurname(origin, random) };
  const basis = { seedText, origin, surnames, separatedOn, oldestAge: random.integer(youngest, oldest) };
  const isSeparationDated = !random.chance(0.03);
  const policy = policyOf(isSeparationDated ? separatedOn : null, sector);
  // Where the separation has no date, the record begins with what happened next.
  const knownSince = isSeparationDated ? separatedOn : addDays(separatedOn, random.integer(2, 12));
  const outcome = familyOutcome(knownSince, random);
  return {
    ...basis,
    id: recordId('fam', seedText),
    number,
    nationality,
    apprehendedOn: addDays(separatedOn, -random.integer(0, 3)),
    isSeparationDated,
    location: random.chance(0.015) ? null : location(random.pick(stationsOf(sector)), sector),
    policy,
    adults: rolesOf(random).map((role) => adultPlan(role, basis, random)),
    childCount: random.weighted(childrenOfFamily),
    outcome,
    inScope: isInScope(policy, outcome, random),
    unitRetired: random.chance(0.8),
  };
}
