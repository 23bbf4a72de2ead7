import type { SeparatedFlagRecord, SeparationCaseRecord } from '../../../cases/models/separation-case.ts';
import type { PersonRecord } from '../../../people/models/person.ts';
import type { StatementRecord } from '../../../sources/models/statement.ts';
import { recordId } from '../../record-id.ts';
import { type CohortSourceName, cohortSourceId } from './cohort-sources.ts';
import { addDays } from './calendar.ts';
import type { FamilyPlan } from './family-plan.ts';
import { cohortAsOf } from './published-shape.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The extract that repeats what a record system has. */
const extractOfSystem: Readonly<Record<string, CohortSourceName>> = {
  CBP_E3: 'cbpExtract',
  ICE_EARM: 'iceExtract',
  ORR_UC_PORTAL: 'orrExtract',
  DHS_CENTRAL: 'dhsExtract',
};

interface Said {
  subjectId: string;
  property: string;
  value: string;
  originalValue?: string | null;
  source: CohortSourceName;
  assertedOn?: string | null;
}

/** Statements about one property of one record. Those whose values differ contradict each other, and say so. */
function statementsOn(said: readonly Said[]): StatementRecord[] {
  const idOf = ({ subjectId, property, source }: Said) => recordId('stm', `${subjectId}/${property}/${source}`);
  return said.map((one) => ({
    _id: idOf(one),
    subjectId: one.subjectId,
    property: one.property,
    value: one.value,
    originalValue: one.originalValue ?? null,
    sourceId: cohortSourceId(one.source),
    speaker: null,
    assertedOn: one.assertedOn === undefined ? cohortAsOf : one.assertedOn,
    confidence: 'MEDIUM',
    competingIds: said.filter((other) => other.value !== one.value).map(idOf),
  }));
}

function flagStatements({ _id, separatedFlags }: SeparationCaseRecord): StatementRecord[] {
  const recorded = ({ value }: SeparatedFlagRecord) => value !== 'NOT_RECORDED';
  return statementsOn(
    separatedFlags.filter(recorded).map(({ systemCode, value }) => ({
      subjectId: _id,
      property: 'separated',
      value,
      source: extractOfSystem[systemCode] ?? 'dhsExtract',
    })),
  );
}

/** In some cases two systems have different days of the separation. */
function dateStatements({ _id, separatedOn }: SeparationCaseRecord, random: SeededRandom): StatementRecord[] {
  if (separatedOn === null) return [];
  const said: Said[] = [{ subjectId: _id, property: 'separatedOn', value: separatedOn, source: 'cbpExtract' }];
  if (random.chance(0.12)) {
    const value = addDays(separatedOn, random.integer(1, 4));
    said.push({ subjectId: _id, property: 'separatedOn', value, source: 'orrExtract' });
  }
  return statementsOn(said);
}

function statusStatements({ _id, statusHistory }: SeparationCaseRecord): StatementRecord[] {
  const last = statusHistory.at(-1);
  if (last?.rawTerm == null) return [];
  const { to: value, rawTerm: originalValue, effectiveOn: assertedOn } = last;
  return statementsOn([
    { subjectId: _id, property: 'status', value, originalValue, source: 'taskForceReview', assertedOn },
  ]);
}

/** What the sources say about a case. */
export function statementsAboutCase(record: SeparationCaseRecord, random: SeededRandom): StatementRecord[] {
  return [...flagStatements(record), ...dateStatements(record, random), ...statusStatements(record)];
}

/** In some records the year of birth differs between systems by a slip of the pen. The name is never said here. */
export function statementsAboutChild({ _id, birthYear }: PersonRecord, random: SeededRandom): StatementRecord[] {
  if (birthYear === null || !random.chance(0.08)) return [];
  const other = String(birthYear + (random.chance(0.5) ? 1 : -1));
  const common = { subjectId: _id, property: 'birthYear' };
  return statementsOn([
    { ...common, value: String(birthYear), source: 'orrExtract' },
    { ...common, value: other, source: 'cbpExtract' },
  ]);
}

/** Whether the family is on record as a unit: the border's system deleted many, the Task Force put them together again. */
export function statementsAboutFamily(plan: FamilyPlan): StatementRecord[] {
  const common = { subjectId: plan.id, property: 'familyUnit' };
  const said: Said[] = [{ ...common, value: 'RECORDED', source: 'taskForceReview' }];
  if (plan.unitRetired) {
    const originalValue = 'FMUA DELETED';
    said.push({ ...common, value: 'NOT_RECORDED', originalValue, source: 'cbpExtract', assertedOn: plan.separatedOn });
  }
  return statementsOn(said);
}
