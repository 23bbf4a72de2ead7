import type { CaseStatus } from '../../../../schema/generated/cases.ts';
import { addDays, earliest, latest } from './calendar.ts';
import { cohortAsOf, finalStatuses } from './published-shape.ts';
import type { SeededRandom, Weighted } from './seeded-random.ts';

export interface StatusStep {
  status: CaseStatus;
  /** ISO day. */
  effectiveOn: string;
}

export interface FamilyOutcome {
  /** The first status to the last, in order of date. */
  steps: readonly StatusStep[];
  /** Where the separated adult is while not reached. */
  whileNotReached: 'REMOVED' | 'IN_US' | 'NO_CONTACT_DATA';
}

/** Ways in which cases came to a status. Chosen; each step is allowed by `caseStatusTransitions`. */
const waysTo: Record<CaseStatus, Weighted<readonly CaseStatus[]>> = {
  REUNIFIED: [
    [['SEPARATED', 'REUNIFICATION_IN_PROCESS', 'REUNIFIED'], 45],
    [['SEPARATED', 'PARENT_LOCATED', 'REUNIFICATION_IN_PROCESS', 'REUNIFIED'], 20],
    [['SEPARATED', 'REUNIFIED'], 15],
    [['SEPARATED', 'PARENT_REMOVED', 'PARENT_LOCATED', 'REUNIFICATION_IN_PROCESS', 'REUNIFIED'], 8],
    [['SEPARATED', 'PARENT_NOT_LOCATED', 'PARENT_LOCATED', 'REUNIFIED'], 6],
    [['SEPARATED', 'DISCHARGED_OTHER', 'REUNIFIED'], 3],
    [['NO_CONFIRMED_RECORD', 'REUNIFIED'], 3],
  ],
  NO_CONFIRMED_RECORD: [
    [['NO_CONFIRMED_RECORD'], 60],
    [['SEPARATED', 'NO_CONFIRMED_RECORD'], 12],
    [['SEPARATED', 'REUNIFIED', 'NO_CONFIRMED_RECORD'], 8],
    [['SEPARATED', 'DISCHARGED_OTHER', 'NO_CONFIRMED_RECORD'], 10],
    [['SEPARATED', 'PARENT_NOT_LOCATED', 'NO_CONFIRMED_RECORD'], 10],
  ],
  DISCHARGED_OTHER: [
    [['SEPARATED', 'DISCHARGED_OTHER'], 75],
    [['SEPARATED', 'PARENT_NOT_LOCATED', 'DISCHARGED_OTHER'], 15],
    [['SEPARATED', 'REUNIFICATION_IN_PROCESS', 'DISCHARGED_OTHER'], 10],
  ],
  PARENT_NOT_LOCATED: [
    [['SEPARATED', 'PARENT_NOT_LOCATED'], 55],
    [['SEPARATED', 'PARENT_REMOVED', 'PARENT_NOT_LOCATED'], 25],
    [['NO_CONFIRMED_RECORD', 'PARENT_NOT_LOCATED'], 14],
    [['SEPARATED', 'PARENT_LOCATED', 'PARENT_NOT_LOCATED'], 6],
  ],
  PARENT_LOCATED: [
    [['SEPARATED', 'PARENT_NOT_LOCATED', 'PARENT_LOCATED'], 70],
    [['NO_CONFIRMED_RECORD', 'PARENT_NOT_LOCATED', 'PARENT_LOCATED'], 20],
    [['SEPARATED', 'PARENT_LOCATED'], 10],
  ],
  PARENT_REMOVED: [
    [['SEPARATED', 'PARENT_REMOVED'], 70],
    [['SEPARATED', 'PARENT_NOT_LOCATED', 'PARENT_REMOVED'], 15],
    [['NO_CONFIRMED_RECORD', 'PARENT_REMOVED'], 15],
  ],
  REUNIFICATION_WAIVED: [
    [['SEPARATED', 'PARENT_LOCATED', 'REUNIFICATION_WAIVED'], 50],
    [['SEPARATED', 'PARENT_REMOVED', 'REUNIFICATION_WAIVED'], 30],
    [['SEPARATED', 'REUNIFICATION_IN_PROCESS', 'REUNIFICATION_WAIVED'], 20],
  ],
  REUNIFICATION_IN_PROCESS: [
    [['SEPARATED', 'PARENT_REMOVED', 'REUNIFICATION_IN_PROCESS'], 40],
    [['SEPARATED', 'PARENT_NOT_LOCATED', 'PARENT_LOCATED', 'REUNIFICATION_IN_PROCESS'], 30],
    [['NO_CONFIRMED_RECORD', 'PARENT_LOCATED', 'REUNIFICATION_IN_PROCESS'], 30],
  ],
  SEPARATED: [
    [['SEPARATED'], 80],
    [['NO_CONFIRMED_RECORD', 'SEPARATED'], 20],
  ],
};

/** When those were reunified who were separated before the executive order: 1,442 of 3,509 by 2018-07-26, 1,616 by 2018-08-16. */
const reunificationsAfterInjunction: Weighted<readonly [from: string, to: string]> = [
  [['2018-07-01', '2018-07-26'], 1442],
  [['2018-07-27', '2018-08-16'], 174],
  [['2018-08-17', '2018-12-31'], 900],
  [['2019-01-01', '2020-12-31'], 750],
  [['2021-02-02', cohortAsOf], 243],
];

const injunctionOn = '2018-06-26';
const expandedReviewFrom = '2019-03-08';
const taskForceFrom = '2021-02-02';

type DayOfStep = (previous: string, random: SeededRandom) => string;

function daysLater(fewest: number, most: number): DayOfStep {
  return (previous, random) => addDays(previous, random.integer(fewest, most));
}

function reunifiedOn(previous: string, random: SeededRandom): string {
  if (previous > '2018-08-31') return addDays(previous, random.integer(10, 300));
  if (previous < '2018-05-01' && random.chance(0.3)) return addDays(previous, random.integer(14, 120));
  const [from, to] = random.weighted(reunificationsAfterInjunction);
  return random.day(latest(from, addDays(previous, 1)), to);
}

/** The day on which a later step takes effect, from the day of the step before it. */
const dayOfStep: Record<CaseStatus, DayOfStep> = {
  SEPARATED: (previous, random) => random.day(latest(previous, taskForceFrom), cohortAsOf),
  NO_CONFIRMED_RECORD: (previous, random) => random.day(latest(previous, taskForceFrom), cohortAsOf),
  PARENT_REMOVED: daysLater(5, 90),
  PARENT_NOT_LOCATED: (previous, random) => addDays(latest(previous, '2018-07-26'), random.integer(0, 420)),
  PARENT_LOCATED: (previous, random) => addDays(latest(previous, injunctionOn), random.integer(5, 60)),
  REUNIFICATION_IN_PROCESS: (previous, random) => addDays(latest(previous, injunctionOn), random.integer(0, 8)),
  REUNIFIED: reunifiedOn,
  DISCHARGED_OTHER: daysLater(20, 150),
  REUNIFICATION_WAIVED: daysLater(5, 120),
};

/** A separation without a record came to light in the lists of 2018, in the expanded review of 2019 or by the Task Force. */
function foundOn(separatedOn: string, isLast: boolean, random: SeededRandom): string {
  if (separatedOn < '2018-06-21' && random.chance(0.1)) return random.day('2018-07-10', '2018-12-15');
  const byTaskForce = isLast && random.chance(0.4);
  const [from, to] = byTaskForce ? [taskForceFrom, cohortAsOf] : [expandedReviewFrom, '2020-02-28'];
  return random.day(latest(from, separatedOn), to);
}

/** The statuses with their days, none later than the cohort's last day. */
function datedSteps(statuses: readonly CaseStatus[], separatedOn: string, random: SeededRandom): StatusStep[] {
  const steps: StatusStep[] = [];
  let previous = separatedOn;
  statuses.forEach((status, index) => {
    if (index > 0) previous = dayOfStep[status](previous, random);
    else if (status === 'NO_CONFIRMED_RECORD') previous = foundOn(separatedOn, statuses.length === 1, random);
    previous = earliest(previous, cohortAsOf);
    steps.push({ status, effectiveOn: previous });
  });
  return steps;
}

/** What became of a family that was separated on a day. */
export function familyOutcome(separatedOn: string, random: SeededRandom): FamilyOutcome {
  const statuses = random.weighted(waysTo[random.weighted(finalStatuses)]);
  const steps = datedSteps(statuses, separatedOn, random);
  const whileNotReached = random.weighted([
    ['REMOVED', 302],
    ['IN_US', 129],
    ['NO_CONTACT_DATA', 14],
  ] as const);
  return { steps, whileNotReached };
}

/** What becomes of a child who is released to somebody else although brothers and sisters share the family's outcome. */
export function dischargeOutcome(separatedOn: string, random: SeededRandom): FamilyOutcome {
  const steps = datedSteps(['SEPARATED', 'DISCHARGED_OTHER'], separatedOn, random);
  return { steps, whileNotReached: 'IN_US' };
}

/** The day on which an outcome reaches a status for the first time, or null. */
export function dayOfStatus({ steps }: FamilyOutcome, status: CaseStatus): string | null {
  return steps.find((step) => step.status === status)?.effectiveOn ?? null;
}

export function finalStatusOf({ steps }: FamilyOutcome): CaseStatus {
  const last = steps.at(-1);
  if (last === undefined) throw new Error('Expected an outcome with at least one status.');
  return last.status;
}
