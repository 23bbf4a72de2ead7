import type { CaseStatus } from '../../../../schema/generated/cases.ts';
import { recordId } from '../../record-id.ts';
import type { StatusChangeRecord, StatusFields } from '../../status/status-change-record.ts';
import { addDays } from './calendar.ts';
import { cohortSourceId, type CohortSourceName } from './cohort-sources.ts';
import type { FamilyOutcome, StatusStep } from './family-outcome.ts';
import { cohortAsOf } from './published-shape.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The three published vocabularies, each with the source that uses it and the last day of its use. */
const vocabularies: readonly {
  source: CohortSourceName;
  until: string;
  terms: Partial<Record<CaseStatus, readonly string[]>>;
}[] = [
  {
    source: 'reunificationList',
    until: '2018-12-31',
    terms: {
      SEPARATED: ['red flag'],
      REUNIFIED: ['reunified'],
      DISCHARGED_OTHER: ['other appropriate discharge'],
      PARENT_REMOVED: ['parent outside the US'],
      REUNIFICATION_WAIVED: ['reunification waived'],
      PARENT_NOT_LOCATED: ['parent released and not located', 'location under review'],
      NO_CONFIRMED_RECORD: ['not separated by DHS'],
    },
  },
  {
    source: 'steeringList',
    until: '2021-02-01',
    terms: { PARENT_LOCATED: ['reached'], REUNIFICATION_WAIVED: ['reunification waived'] },
  },
  {
    source: 'taskForceReview',
    until: cohortAsOf,
    terms: {
      REUNIFIED: ['confirmed reunified'],
      REUNIFICATION_IN_PROCESS: ['in process'],
      PARENT_LOCATED: ['informed of opportunity'],
      NO_CONFIRMED_RECORD: ['no confirmed record'],
    },
  },
];

const notReachedTerms = {
  REMOVED: 'not reached: removed',
  IN_US: 'not reached: in the US',
  NO_CONTACT_DATA: 'not reached: no contact information',
} as const;

/** Where a status comes from when no published list speaks of it: the system of the agency that acts. */
const systemSources: Partial<Record<CaseStatus, CohortSourceName>> = {
  SEPARATED: 'cbpExtract',
  PARENT_REMOVED: 'iceExtract',
  DISCHARGED_OTHER: 'orrExtract',
  REUNIFIED: 'orrExtract',
};

function termAndSource(
  { status, effectiveOn }: StatusStep,
  { whileNotReached }: FamilyOutcome,
  isFirst: boolean,
  random: SeededRandom,
): { rawTerm: string | null; source: CohortSourceName } {
  const current = vocabularies.find(({ until }) => effectiveOn <= until);
  const source = current?.source ?? 'taskForceReview';
  if (status === 'PARENT_NOT_LOCATED' && source !== 'reunificationList') {
    return { rawTerm: notReachedTerms[whileNotReached], source };
  }
  const terms = current?.terms[status];
  const isNamed = terms !== undefined && (!isFirst || status !== 'SEPARATED' || random.chance(0.03));
  if (isNamed) return { rawTerm: random.pick(terms), source };
  return { rawTerm: null, source: systemSources[status] ?? source };
}

/** Some days of the office after the day itself, never after the cohort's last day, and never before the change before it. */
function recordedAt(effectiveOn: string, isFirst: boolean, previous: Date | undefined, random: SeededRandom): Date {
  const isLate = isFirst && random.chance(0.2);
  const day = addDays(effectiveOn, isLate ? random.integer(30, 300) : random.integer(0, 12));
  const secondOfDay = random.integer(13 * 3600, 23 * 3600);
  const lastMoment = Date.parse(`${cohortAsOf}T23:59:59.000Z`);
  const moment = Date.parse(`${day}T00:00:00.000Z`) + secondOfDay * 1000;
  return new Date(Math.min(lastMoment, Math.max(moment, previous?.getTime() ?? moment)));
}

function noteOf(from: CaseStatus | null, to: CaseStatus): string | null {
  if (from === 'REUNIFIED' && to === 'NO_CONFIRMED_RECORD')
    return 'Correction: the reunification could not be confirmed.';
  if (from === null && to === 'NO_CONFIRMED_RECORD') return 'Found by a review of records.';
  return null;
}

/** Status, version and history of a case, from what became of the child. */
export function statusFieldsOf(caseId: string, outcome: FamilyOutcome, random: SeededRandom): StatusFields<CaseStatus> {
  const statusHistory: StatusChangeRecord<CaseStatus>[] = [];
  for (const step of outcome.steps) {
    const previous = statusHistory.at(-1);
    const from = previous?.to ?? null;
    const { rawTerm, source } = termAndSource(step, outcome, from === null, random);
    statusHistory.push({
      id: recordId('chg', `${caseId}/${statusHistory.length + 1}`),
      from,
      to: step.status,
      effectiveOn: step.effectiveOn,
      recordedAt: recordedAt(step.effectiveOn, from === null, previous?.recordedAt, random),
      rawTerm,
      sourceId: cohortSourceId(source),
      note: noteOf(from, step.status),
    });
  }
  const last = statusHistory.at(-1);
  if (last === undefined) throw new Error('Expected an outcome with at least one status.');
  const statusSince = new Date(`${last.effectiveOn}T00:00:00.000Z`);
  return { status: last.to, statusSince, version: statusHistory.length, statusHistory };
}
