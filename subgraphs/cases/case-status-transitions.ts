import type { CaseStatus } from '../../schema/generated/cases.ts';
import type { Transitions } from '../shared/status/change-status.ts';

/** The statuses that a case can begin with. */
export const initialCaseStatuses: readonly CaseStatus[] = ['SEPARATED', 'NO_CONFIRMED_RECORD'];

/**
 * Which status may follow which. Counts went up as well as down, so what looked final can be corrected: a reunification that
 * turns out not to be confirmed becomes NO_CONFIRMED_RECORD, and a waiver can be withdrawn.
 */
export const caseStatusTransitions: Transitions<CaseStatus> = {
  SEPARATED: [
    'PARENT_NOT_LOCATED',
    'PARENT_LOCATED',
    'PARENT_REMOVED',
    'REUNIFICATION_IN_PROCESS',
    'REUNIFIED',
    'DISCHARGED_OTHER',
    'REUNIFICATION_WAIVED',
    'NO_CONFIRMED_RECORD',
  ],
  PARENT_NOT_LOCATED: ['PARENT_LOCATED', 'PARENT_REMOVED', 'DISCHARGED_OTHER', 'NO_CONFIRMED_RECORD'],
  PARENT_LOCATED: [
    'PARENT_NOT_LOCATED',
    'PARENT_REMOVED',
    'REUNIFICATION_IN_PROCESS',
    'REUNIFIED',
    'DISCHARGED_OTHER',
    'REUNIFICATION_WAIVED',
  ],
  PARENT_REMOVED: [
    'PARENT_NOT_LOCATED',
    'PARENT_LOCATED',
    'REUNIFICATION_IN_PROCESS',
    'REUNIFIED',
    'DISCHARGED_OTHER',
    'REUNIFICATION_WAIVED',
  ],
  REUNIFICATION_IN_PROCESS: [
    'PARENT_NOT_LOCATED',
    'PARENT_REMOVED',
    'REUNIFIED',
    'DISCHARGED_OTHER',
    'REUNIFICATION_WAIVED',
  ],
  REUNIFIED: ['NO_CONFIRMED_RECORD'],
  DISCHARGED_OTHER: ['REUNIFICATION_IN_PROCESS', 'REUNIFIED', 'NO_CONFIRMED_RECORD'],
  REUNIFICATION_WAIVED: ['REUNIFICATION_IN_PROCESS', 'REUNIFIED'],
  NO_CONFIRMED_RECORD: [
    'SEPARATED',
    'PARENT_NOT_LOCATED',
    'PARENT_LOCATED',
    'PARENT_REMOVED',
    'REUNIFICATION_IN_PROCESS',
    'REUNIFIED',
    'DISCHARGED_OTHER',
    'REUNIFICATION_WAIVED',
  ],
};
