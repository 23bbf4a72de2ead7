import type { CaseStatus, SeparatedFlagValue, SeparationReasonCode } from '../../../../schema/generated/cases.ts';
import type {
  CustodyEventRecord,
  SeparatedFlagRecord,
  SeparationCaseRecord,
  SeparationReasonRecord,
} from '../../../cases/models/separation-case.ts';
import { recordId } from '../../record-id.ts';
import { wordsOf } from '../../text-search/words.ts';
import { yearOf } from './calendar.ts';
import { custodyEventsOf } from './custody-events.ts';
import { dischargeOutcome, type FamilyOutcome } from './family-outcome.ts';
import type { FamilyPlan } from './family-plan.ts';
import type { SeededRandom, Weighted } from './seeded-random.ts';
import { statusFieldsOf } from './status-history.ts';

/** Codes as systems have them: invented, in the style of free entry. */
const rawReasons: Record<SeparationReasonCode, readonly (string | null)[]> = {
  PROSECUTION_OF_PARENT: ['ZT-PROS', '8 USC 1325', 'PROS REFERRAL', null],
  CRIMINAL_HISTORY: ['CRIM HX', 'PRIOR CONV'],
  GANG_AFFILIATION_ALLEGED: ['GANG ALLEG'],
  FITNESS_OR_DANGER: ['FITNESS', 'DANGER TO CHILD'],
  RELATIONSHIP_NOT_VERIFIED: ['FAM NOT VERIF', 'REL UNK'],
  PARENT_HOSPITALISED: ['MEDICAL'],
  OTHER: ['OTHER', 'FMUA SEP', '99'],
};

const reasonsUnderZeroTolerance: Weighted<SeparationReasonCode> = [
  ['PROSECUTION_OF_PARENT', 82],
  ['CRIMINAL_HISTORY', 5],
  ['RELATIONSHIP_NOT_VERIFIED', 4],
  ['OTHER', 9],
];

const reasonsOtherwise: Weighted<SeparationReasonCode> = [
  ['PROSECUTION_OF_PARENT', 40],
  ['CRIMINAL_HISTORY', 22],
  ['GANG_AFFILIATION_ALLEGED', 6],
  ['FITNESS_OR_DANGER', 8],
  ['RELATIONSHIP_NOT_VERIFIED', 10],
  ['PARENT_HOSPITALISED', 4],
  ['OTHER', 10],
];

const reasonCounts: Weighted<number> = [
  [0, 22],
  [1, 69],
  [2, 9],
];

function reasonsOf({ policy }: FamilyPlan, random: SeededRandom): SeparationReasonRecord[] {
  const isTargeted = policy === 'ZERO_TOLERANCE' || policy === 'EL_PASO_PILOT';
  const choices = isTargeted ? reasonsUnderZeroTolerance : reasonsOtherwise;
  const codes = Array.from({ length: random.weighted(reasonCounts) }, () => random.weighted(choices));
  return [...new Set(codes)].map((code) => ({ code, raw: random.pick(rawReasons[code]) }));
}

function flag(random: SeededRandom, yes: number, no: number, notRecorded: number): SeparatedFlagValue {
  return random.weighted([
    ['YES', yes],
    ['NO', no],
    ['NOT_RECORDED', notRecorded],
  ]);
}

/** The day from which Border Patrol's system had a field for it. Chosen: facts say only that the flag came late. */
const flagFrom = '2018-04-19';

function separatedFlagsOf(
  plan: FamilyPlan,
  first: CaseStatus | undefined,
  random: SeededRandom,
): SeparatedFlagRecord[] {
  const isNeverRecorded = first === 'NO_CONFIRMED_RECORD';
  const hasFlag = plan.separatedOn >= flagFrom && !isNeverRecorded;
  const flags: SeparatedFlagRecord[] = [
    { systemCode: 'CBP_E3', value: hasFlag ? flag(random, 70, 9, 21) : flag(random, 10, 15, 75) },
    { systemCode: 'ICE_EARM', value: flag(random, 35, 12, 53) },
    { systemCode: 'ORR_UC_PORTAL', value: isNeverRecorded ? flag(random, 30, 10, 60) : flag(random, 82, 4, 14) },
  ];
  if (random.chance(0.25)) flags.push({ systemCode: 'DHS_CENTRAL', value: flag(random, 40, 15, 45) });
  return flags;
}

/** Brothers and sisters share the family's outcome, but some of the younger ones were released to somebody else. */
function outcomeOf(plan: FamilyPlan, index: number, random: SeededRandom): FamilyOutcome {
  const { effectiveOn = plan.separatedOn } = plan.outcome.steps[0] ?? {};
  return index > 0 && random.chance(0.12) ? dischargeOutcome(effectiveOn, random) : plan.outcome;
}

function dayOfReunification({ status, statusHistory }: Pick<SeparationCaseRecord, 'status' | 'statusHistory'>) {
  return status === 'REUNIFIED' ? (statusHistory.at(-1)?.effectiveOn ?? null) : null;
}

export interface ChildOfCase {
  id: string;
  /** Counts the separated children of the family from 0. */
  index: number;
  /** Counts the children of the cohort from 1. */
  number: number;
}

/** The case of one child. */
export function separationCaseOf(
  plan: FamilyPlan,
  child: ChildOfCase,
  eventsOfAdult: readonly CustodyEventRecord[],
  random: SeededRandom,
): SeparationCaseRecord {
  const id = recordId('cas', `${plan.seedText}/child/${child.index}`);
  const outcome = outcomeOf(plan, child.index, random);
  const statusFields = statusFieldsOf(id, outcome, random);
  const reunifiedOn = random.chance(0.02) ? null : dayOfReunification(statusFields);
  const reference = `SEP-${yearOf(plan.separatedOn)}-${String(child.number).padStart(6, '0')}`;
  return {
    _id: id,
    reference,
    familyId: plan.id,
    childId: child.id,
    parentIds: plan.adults.map((adult) => adult.id),
    policy: plan.policy,
    separatedOn: plan.isSeparationDated ? plan.separatedOn : null,
    location: plan.location,
    reasons: reasonsOf(plan, random),
    separatedFlags: separatedFlagsOf(plan, outcome.steps[0]?.status, random),
    ...statusFields,
    custodyEvents: custodyEventsOf(plan, outcome, reunifiedOn, eventsOfAdult, random),
    reunifiedOn,
    nationality: plan.nationality,
    words: wordsOf(reference),
  };
}
