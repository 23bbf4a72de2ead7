import type { SeparationCaseRecord } from '../../../cases/models/separation-case.ts';
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
  sourceId: string;
  assertedOn?: string | null;
}

/** How many of the cases have statements for flags on which the systems agree. */
const shareOfStatedFlags = 0.2;

/** Statements about one property of one record. Those whose values differ contradict each other, and say so. */
function statementsOn(said: readonly Said[]): StatementRecord[] {
  const idOf = ({ subjectId, property, sourceId }: Said) => recordId('stm', `${subjectId}/${property}/${sourceId}`);
  return said.map((one) => ({
    _id: idOf(one),
    subjectId: one.subjectId,
    property: one.property,
    value: one.value,
    originalValue: one.originalValue ?? null,
    sourceId: one.sourceId,
    speaker: null,
    assertedOn: one.assertedOn === undefined ? cohortAsOf : one.assertedOn,
    confidence: 'MEDIUM',
    competingIds: said.filter((other) => other.value !== one.value).map(idOf),
  }));
}

/** What the systems say about the separation: where they disagree, and some of where they agree. */
function flagStatements({ _id, separatedFlags }: SeparationCaseRecord, random: SeededRandom): StatementRecord[] {
  const recorded = separatedFlags.filter(({ value }) => value !== 'NOT_RECORDED');
  const agree = new Set(recorded.map(({ value }) => value)).size < 2;
  if (agree && !random.chance(shareOfStatedFlags)) return [];
  return statementsOn(
    recorded.map(({ systemCode, value }) => ({
      subjectId: _id,
      property: 'separated',
      value,
      sourceId: cohortSourceId(extractOfSystem[systemCode] ?? 'dhsExtract'),
    })),
  );
}

/** In some cases two systems have different days of the separation. */
function dateStatements({ _id, separatedOn }: SeparationCaseRecord, random: SeededRandom): StatementRecord[] {
  if (separatedOn === null) return [];
  const common = { subjectId: _id, property: 'separatedOn' };
  const said: Said[] = [{ ...common, value: separatedOn, sourceId: cohortSourceId('cbpExtract') }];
  if (random.chance(0.12)) {
    const value = addDays(separatedOn, random.integer(1, 4));
    said.push({ ...common, value, sourceId: cohortSourceId('orrExtract') });
  }
  return statementsOn(said);
}

/** In some cases the shelter's system and the one of the adult have different days of the reunification. */
function reunificationStatements({ _id, reunifiedOn }: SeparationCaseRecord, random: SeededRandom): StatementRecord[] {
  if (reunifiedOn === null || !random.chance(0.06)) return [];
  const common = { subjectId: _id, property: 'reunifiedOn' };
  const other = addDays(reunifiedOn, random.integer(1, 3));
  if (other > cohortAsOf) return [];
  return statementsOn([
    { ...common, value: reunifiedOn, sourceId: cohortSourceId('orrExtract') },
    { ...common, value: other, sourceId: cohortSourceId('iceExtract') },
  ]);
}

/** The status in the words of the list that it comes from. */
function statusStatements({ _id, statusHistory }: SeparationCaseRecord): StatementRecord[] {
  const last = statusHistory.at(-1);
  if (last?.rawTerm == null || last.sourceId === null) return [];
  const { to: value, rawTerm: originalValue, effectiveOn: assertedOn, sourceId } = last;
  return statementsOn([{ subjectId: _id, property: 'status', value, originalValue, sourceId, assertedOn }]);
}

/** What the sources say about a case. */
export function statementsAboutCase(record: SeparationCaseRecord, random: SeededRandom): StatementRecord[] {
  return [
    ...flagStatements(record, random),
    ...dateStatements(record, random),
    ...reunificationStatements(record, random),
    ...statusStatements(record),
  ];
}

/** In some records the year of birth differs between systems by a slip of the pen. The name is never said here. */
export function statementsAboutChild({ _id, birthYear }: PersonRecord, random: SeededRandom): StatementRecord[] {
  if (birthYear === null || !random.chance(0.08)) return [];
  const other = String(birthYear + (random.chance(0.5) ? 1 : -1));
  const common = { subjectId: _id, property: 'birthYear' };
  return statementsOn([
    { ...common, value: String(birthYear), sourceId: cohortSourceId('orrExtract') },
    { ...common, value: other, sourceId: cohortSourceId('cbpExtract') },
  ]);
}

/** Whether the border's system has the family as a unit: it deleted many, and the Task Force put them together again. */
function unitStatements({ id, separatedOn }: FamilyPlan): StatementRecord[] {
  const common = { subjectId: id, property: 'familyUnit' };
  const deleted = { value: 'NOT_RECORDED', originalValue: 'FMUA DELETED', assertedOn: separatedOn };
  return statementsOn([
    { ...common, value: 'RECORDED', sourceId: cohortSourceId('taskForceReview') },
    { ...common, ...deleted, sourceId: cohortSourceId('cbpExtract') },
  ]);
}

/** What the sources say about a family. */
export function statementsAboutFamily(plan: FamilyPlan, random: SeededRandom): StatementRecord[] {
  const value = plan.inScope ? 'IN_SCOPE' : 'UNDER_REVIEW';
  const sourceId = cohortSourceId('taskForceReview');
  const scope = statementsOn([{ subjectId: plan.id, property: 'taskForceScope', value, sourceId }]);
  return plan.unitRetired && random.chance(0.4) ? [...scope, ...unitStatements(plan)] : scope;
}
