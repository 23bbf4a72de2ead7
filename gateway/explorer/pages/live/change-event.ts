import type {
  LiveCaseChangesSubscription,
  LiveProceedingChangesSubscription,
} from '../../../../schema/generated/explorer-operations.ts';

export type RecordKind = 'case' | 'proceeding';

/** A change of the status of a case or a proceeding, as the page shows it. */
export interface ChangeEvent {
  /** The change's id: after an interruption a change can come again. */
  id: string;
  kind: RecordKind;
  /** Where its subscription continues after it. */
  cursor: string;
  recordId: string;
  /** The case's reference, or the proceeding's caption. */
  recordName: string;
  from: string | null;
  to: string;
  effectiveOn: string;
  recordedAt: string;
}

/** The event of a change of a case. */
export function caseChange({ caseStatusChanged }: LiveCaseChangesSubscription): ChangeEvent {
  const { cursor, change, case: changed } = caseStatusChanged;
  const { from = null, ...known } = change;
  return { ...known, from, kind: 'case', cursor, recordId: changed.id, recordName: changed.reference };
}

/** The event of a change of a proceeding. */
export function proceedingChange({ proceedingStatusChanged }: LiveProceedingChangesSubscription): ChangeEvent {
  const { cursor, change, proceeding } = proceedingStatusChanged;
  const { from = null, ...known } = change;
  return { ...known, from, kind: 'proceeding', cursor, recordId: proceeding.id, recordName: proceeding.caption };
}
