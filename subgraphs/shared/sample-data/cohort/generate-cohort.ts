import type { SeparationCaseRecord } from '../../../cases/models/separation-case.ts';
import type { ConcernedFamilyRecord } from '../../../litigation/models/concerned-family.ts';
import type { FamilyRecord } from '../../../people/models/family.ts';
import type { PersonRecord } from '../../../people/models/person.ts';
import type { RelationshipRecord } from '../../../people/models/relationship.ts';
import type { StatementRecord } from '../../../sources/models/statement.ts';
import { proceedingIdOf } from '../reference/index.ts';
import { adultEvents } from './custody-events.ts';
import { type FamilyPlan, familyPlan } from './family-plan.ts';
import { familyRecordOf } from './family-record.ts';
import { adultRecords, childRecord } from './persons.ts';
import { relationshipsOf } from './relationships.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';
import { separationCaseOf } from './separation-case.ts';
import { statementsAboutCase, statementsAboutChild, statementsAboutFamily } from './statements.ts';

/** Everything about one family. */
export interface FamilyBundle {
  family: FamilyRecord;
  persons: PersonRecord[];
  relationships: RelationshipRecord[];
  cases: SeparationCaseRecord[];
  statements: StatementRecord[];
  concernedFamilies: ConcernedFamilyRecord[];
}

export interface CohortSize {
  /** How many children. */
  children: number;
  /** Any whole number; the same one gives the same cohort. */
  seed: number;
}

/** Suits for damages of which some families of the cohort are taken to be a part. */
const damagesSuits = ['cm-azd', 'apf', 'esm', 'wilbur-pg', 'djcv'] as const;

const shareInDamagesSuits = 0.02;

/** Families in the Task Force's scope count as members of the class of Ms. L.; a few sued for damages. */
function concernedFamiliesOf({ id, inScope }: FamilyPlan, random: SeededRandom): ConcernedFamilyRecord[] {
  const suits = [
    ...(inScope ? ['ms-l'] : []),
    ...(inScope && random.chance(shareInDamagesSuits) ? [random.pick(damagesSuits)] : []),
  ];
  return suits.map((slug) => {
    const proceedingId = proceedingIdOf(slug);
    return { _id: `${proceedingId}/${id}`, proceedingId, familyId: id };
  });
}

/** One child, with what depends on the child: each has a stream of random numbers of its own. */
function childOf(plan: FamilyPlan, index: number, number: number, eventsOfAdult: ReturnType<typeof adultEvents>) {
  const random = seededRandom(`${plan.seedText}/child/${index}`);
  const person = childRecord(plan, index, random);
  const record = separationCaseOf(plan, { id: person._id, index, number }, eventsOfAdult, random);
  const statements = [...statementsAboutCase(record, random), ...statementsAboutChild(person, random)];
  return { person, record, statements };
}

/**
 * @param firstNumber the number of the family's first child in the cohort, from 1
 * @param most how many children the cohort still takes
 */
function familyBundle(plan: FamilyPlan, firstNumber: number, most: number): FamilyBundle {
  const random = seededRandom(`${plan.seedText}/family`);
  const adults = adultRecords(plan, random);
  const eventsOfAdult = adultEvents(plan, random);
  const count = Math.min(plan.childCount, most);
  const children = Array.from({ length: count }, (_, index) =>
    childOf(plan, index, firstNumber + index, eventsOfAdult),
  );
  const persons = children.map(({ person }) => person);
  const cases = children.map(({ record }) => record);
  const oldestId = persons[0]?._id ?? '';
  const reunifiedOn = cases.map((record) => record.reunifiedOn).find((day) => day !== null) ?? null;
  return {
    family: familyRecordOf(plan, adults, persons, reunifiedOn),
    persons: [...adults, ...persons],
    relationships: persons.flatMap(({ _id }, index) =>
      relationshipsOf(plan, _id, oldestId, seededRandom(`${plan.seedText}/relationships/${index}`)),
    ),
    cases,
    statements: [
      ...statementsAboutFamily(plan, seededRandom(`${plan.seedText}/statements`)),
      ...children.flatMap(({ statements }) => statements),
    ],
    concernedFamilies: concernedFamiliesOf(plan, seededRandom(`${plan.seedText}/proceedings`)),
  };
}

/** Makes a synthetic cohort family by family. A larger cohort begins with the families of a smaller one. */
export function* generateCohort({ children, seed }: CohortSize): Generator<FamilyBundle> {
  let childrenSoFar = 0;
  for (let number = 1; childrenSoFar < children; number++) {
    const plan = familyPlan(`cohort/${seed}/family/${number}`, number);
    const bundle = familyBundle(plan, childrenSoFar + 1, children - childrenSoFar);
    childrenSoFar += bundle.cases.length;
    yield bundle;
  }
}
