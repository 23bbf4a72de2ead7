import type { ProceedingStatus } from '../../schema/generated/litigation.ts';
import type { Transitions } from '../shared/status/change-status.ts';

const pending: readonly ProceedingStatus[] = [
  'CLASS_CERTIFIED',
  'INJUNCTION_GRANTED',
  'SETTLEMENT_TALKS',
  'IN_LITIGATION',
  'SETTLED',
  'DISMISSED',
  'JUDGMENT',
  'CLOSED',
];

function pendingWithout(status: ProceedingStatus): readonly ProceedingStatus[] {
  return pending.filter((other) => other !== status);
}

/**
 * Which status may follow which. Milestones of a pending proceeding come in any order; talks end by withdrawal or settlement or
 * go on beside the litigation; what was decided can be appealed or reopened, and then is in litigation again.
 */
export const proceedingStatusTransitions: Transitions<ProceedingStatus> = {
  FILED: pending,
  CLASS_CERTIFIED: pendingWithout('CLASS_CERTIFIED'),
  INJUNCTION_GRANTED: pendingWithout('INJUNCTION_GRANTED'),
  SETTLEMENT_TALKS: ['TALKS_WITHDRAWN', 'IN_LITIGATION', 'SETTLED', 'DISMISSED', 'JUDGMENT', 'CLOSED'],
  TALKS_WITHDRAWN: pendingWithout('CLASS_CERTIFIED'),
  IN_LITIGATION: pendingWithout('IN_LITIGATION'),
  SETTLED: ['IN_LITIGATION', 'CLOSED'],
  DISMISSED: ['IN_LITIGATION', 'CLOSED'],
  JUDGMENT: ['IN_LITIGATION', 'SETTLED', 'CLOSED'],
  CLOSED: ['IN_LITIGATION'],
};
