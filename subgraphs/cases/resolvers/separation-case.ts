import type { CustodyEventResolvers, SeparationCaseResolvers } from '../../../schema/generated/cases.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { startOfDay } from '../../shared/status/start-of-day.ts';
import { separationCasePaths } from '../field-paths.ts';
import type { CustodyEventRecord, SeparatedFlagRecord } from '../models/separation-case.ts';

const millisecondsOfDay = 24 * 60 * 60 * 1000;

function byDay(one: CustodyEventRecord, other: CustodyEventRecord): number {
  return one.occurredOn.localeCompare(other.occurredOn);
}

/** The fields of the child that the gateway fetches for `@requires`. */
interface WithRequiredChild {
  child?: { birthYear: number | null };
}

export const SeparationCase: SeparationCaseResolvers = {
  __resolveReference: async ({ id, ...required }: { id: string } & WithRequiredChild, { loaders, models }, info) => {
    const paths = pathsOf(separationCasePaths, requestedFields(info));
    const record = await loaders.record(models.SeparationCase, id, paths);
    return record === null ? null : { ...record, ...required };
  },
  id: (record) => record._id,
  family: ({ familyId }) => ({ id: familyId }),
  child: ({ childId }) => ({ id: childId }),
  parents: ({ parentIds }) => parentIds.map((id) => ({ id })),
  custodyEvents: ({ custodyEvents }) => [...custodyEvents].sort(byDay),
  daysSeparated: ({ separatedOn, reunifiedOn }) => {
    if (separatedOn === null || reunifiedOn === null) return null;
    return (startOfDay(reunifiedOn).getTime() - startOfDay(separatedOn).getTime()) / millisecondsOfDay;
  },
  ageAtSeparation: ({ separatedOn, child }: { separatedOn: string | null } & WithRequiredChild) => {
    const birthYear = child?.birthYear ?? null;
    return separatedOn === null || birthYear === null ? null : Number(separatedOn.slice(0, 4)) - birthYear;
  },
};

export const CustodyEvent: CustodyEventResolvers = {
  agency: ({ agencyId, agencyAcronym }) => ({ id: agencyId, acronym: agencyAcronym }),
  system: ({ systemCode }) => (systemCode === null ? null : { code: systemCode }),
};

export const SeparatedFlag = {
  system: ({ systemCode }: SeparatedFlagRecord) => ({ code: systemCode }),
};

export const CaseStatusChange = {
  source: ({ sourceId }: { sourceId: string | null }) => (sourceId === null ? null : { id: sourceId }),
};
