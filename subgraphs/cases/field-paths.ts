import type { SeparationCaseResolvers } from '../../schema/generated/cases.ts';
import type { FieldPaths } from '../shared/selection/field-paths.ts';

/** What each field of `SeparationCase` reads of its record. */
export const separationCasePaths: FieldPaths<SeparationCaseResolvers> = {
  id: [],
  reference: ['reference'],
  family: ['familyId'],
  child: ['childId'],
  parents: ['parentIds'],
  policy: ['policy'],
  separatedOn: ['separatedOn'],
  location: ['location'],
  reasons: ['reasons'],
  separatedFlags: ['separatedFlags'],
  status: ['status'],
  statusSince: ['statusSince'],
  version: ['version'],
  statusHistory: ['statusHistory'],
  custodyEvents: ['custodyEvents'],
  daysSeparated: ['separatedOn', 'reunifiedOn'],
  ageAtSeparation: ['separatedOn'],
  reunifiedOn: ['reunifiedOn'],
};
