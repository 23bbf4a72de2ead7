import type { CaseStatus } from '../../schema/generated/cases.ts';
import type { SeparationCaseRecord } from '../../subgraphs/cases/models/separation-case.ts';
import type { StatusChangeRecord } from '../../subgraphs/shared/status/status-change-record.ts';

/** An entry of a status history, whose note says which one it is. */
export function statusEntry(note: string, to: CaseStatus = 'PARENT_LOCATED'): StatusChangeRecord<CaseStatus> {
  return {
    id: `chg_${note}`,
    from: 'SEPARATED',
    to,
    effectiveOn: '2018-07-01',
    recordedAt: new Date('2018-07-02T12:00:00.000Z'),
    rawTerm: null,
    sourceId: null,
    note,
  };
}

/** A case that has just begun, whose record a test can vary. */
export function caseRecord(id: string, changes: Partial<SeparationCaseRecord> = {}): SeparationCaseRecord {
  return {
    _id: id,
    reference: `C-${id}`,
    familyId: 'fam_1',
    childId: 'per_1',
    parentIds: ['per_2'],
    policy: 'ZERO_TOLERANCE',
    separatedOn: '2018-06-01',
    location: null,
    reasons: [],
    separatedFlags: [],
    custodyEvents: [],
    reunifiedOn: null,
    nationality: 'GT',
    words: [],
    status: 'SEPARATED',
    statusSince: new Date('2018-06-01T00:00:00.000Z'),
    version: 0,
    statusHistory: [],
    ...changes,
  };
}
