import type { EvidenceKind, RelationshipKind } from '../../../../schema/generated/people.ts';
import type { RelationshipRecord } from '../../../people/models/relationship.ts';
import { agencyIdOf } from '../reference/index.ts';
import { addDays, earliest } from './calendar.ts';
import type { FamilyPlan } from './family-plan.ts';
import { cohortAsOf } from './published-shape.ts';
import type { SeededRandom, Weighted } from './seeded-random.ts';

interface Pair {
  fromId: string;
  toId: string;
  kind: RelationshipKind;
}

type Assertion = Pick<RelationshipRecord, 'kind' | 'evidence' | 'assertedOn' | 'confidence'> & { agency: string };

/** 1,369 of 3,014 relationships were not recorded at the border; those were rebuilt later. */
const rebuiltShare = 1369 / 3014;

const rebuiltBy: Weighted<readonly [evidence: EvidenceKind, agency: string, lowest: number, highest: number]> = [
  [['FILE_REVIEW', 'hhs', 55, 90], 40],
  [['FILE_REVIEW', 'frtf', 60, 92], 20],
  [['DNA', 'hhs', 97, 99], 18],
  [['CONSULAR_CONFIRMATION', 'ice', 80, 96], 8],
  [['COURT_RECORD', 'doj', 75, 97], 8],
  [['NONE_RECORDED', 'orr', 30, 60], 6],
];

function atTheBorder(plan: FamilyPlan, kind: RelationshipKind, random: SeededRandom): Assertion {
  const isDocumented = random.chance(0.4);
  return {
    kind,
    evidence: isDocumented ? 'BIRTH_CERTIFICATE' : 'SELF_REPORT',
    agency: 'usbp',
    assertedOn: plan.apprehendedOn,
    confidence: random.integer(isDocumented ? 90 : 70, isDocumented ? 100 : 95) / 100,
  };
}

function rebuilt(plan: FamilyPlan, kind: RelationshipKind, random: SeededRandom): Assertion {
  const [evidence, agency, lowest, highest] = random.weighted(rebuiltBy);
  const from = agency === 'frtf' ? '2021-02-02' : addDays(plan.separatedOn, 20);
  const to = agency === 'frtf' ? cohortAsOf : addDays(from, 200);
  const assertedOn = random.chance(0.05) ? null : earliest(random.day(from, to), cohortAsOf);
  return { kind, evidence, agency, assertedOn, confidence: random.integer(lowest, highest) / 100 };
}

/** A second agency that says otherwise. */
function contradiction(plan: FamilyPlan, random: SeededRandom): Assertion {
  return {
    kind: random.chance(0.6) ? 'UNRELATED' : 'OTHER_RELATIVE',
    evidence: 'NONE_RECORDED',
    agency: 'ice',
    assertedOn: earliest(addDays(plan.separatedOn, random.integer(1, 60)), cohortAsOf),
    confidence: random.integer(10, 45) / 100,
  };
}

function relationshipRecord({ fromId, toId }: Pair, assertion: Assertion, ordinal: number): RelationshipRecord {
  const { kind, evidence, agency, assertedOn, confidence } = assertion;
  return {
    _id: `${fromId}/${toId}/${ordinal}`,
    fromId,
    toId,
    kind,
    evidence,
    assertedById: agencyIdOf(agency),
    assertedOn,
    confidence,
  };
}

function assertionsOf(plan: FamilyPlan, { kind }: Pair, random: SeededRandom): Assertion[] {
  const first = random.chance(rebuiltShare) ? rebuilt(plan, kind, random) : atTheBorder(plan, kind, random);
  if (kind === 'OTHER_RELATIVE' || !random.chance(0.06)) return [first];
  const assertions = [first, contradiction(plan, random)];
  // Where it was contested, a DNA test sometimes settled it.
  if (kind !== 'PARENT_CHILD' || first.evidence === 'DNA' || !random.chance(0.4)) return assertions;
  const assertedOn = earliest(addDays(plan.separatedOn, random.integer(61, 120)), cohortAsOf);
  return [...assertions, { kind, evidence: 'DNA', agency: 'hhs', assertedOn, confidence: 0.99 }];
}

/** What the agencies said about how a child is related to the adults and to the oldest separated child. */
export function relationshipsOf(
  plan: FamilyPlan,
  childId: string,
  oldestChildId: string,
  random: SeededRandom,
): RelationshipRecord[] {
  const pairs: Pair[] = plan.adults.map(({ id, relationship }) => ({ fromId: id, toId: childId, kind: relationship }));
  if (childId !== oldestChildId) pairs.push({ fromId: oldestChildId, toId: childId, kind: 'SIBLING' });
  return pairs.flatMap((pair) =>
    assertionsOf(plan, pair, random).map((assertion, ordinal) => relationshipRecord(pair, assertion, ordinal)),
  );
}
