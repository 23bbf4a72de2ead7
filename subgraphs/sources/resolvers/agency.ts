import type { AgencyResolvers, RecordSystemResolvers } from '../../../schema/generated/sources.ts';
import type { EntityReference } from '../../shared/entity-reference.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import type { SourcesContext } from '../context.ts';
import { agencyPaths } from '../field-paths.ts';
import type { AgencyRecord, RecordSystemOfAgency } from '../models/agency.ts';
import { referredAgency } from './references.ts';
import { sourcesAbout, statementsBy } from './statements.ts';

export const Agency: AgencyResolvers = {
  __resolveReference: ({ id }: EntityReference, { loaders, models }, info) =>
    loaders.record(models.Agency, id, pathsOf(agencyPaths, requestedFields(info))),
  id: (agency) => agency._id,
  parent: ({ parentId }, _arguments, context, info) =>
    parentId === null ? null : referredAgency(parentId, context, info),
  systems: ({ _id, systems }) => systems.map((system) => ({ ...system, agencyId: _id })),
  statements: ({ _id }, page, context, info) => statementsBy('subjectId', _id, page, context, info),
  sources: ({ _id }, _arguments, context, info) => sourcesAbout(_id, context, info),
};

/** A record system by its code. Systems are few and live within their agencies. */
function recordSystem(code: string, { loaders, models }: SourcesContext): Promise<RecordSystemOfAgency | null> {
  return loaders
    .get('recordSystem', async (codes) => {
      const agencies = await models.Agency.find({ 'systems.code': { $in: codes } }, ['systems']).lean<AgencyRecord[]>();
      const systems = agencies.flatMap((agency) =>
        agency.systems.map((system) => ({ ...system, agencyId: agency._id })),
      );
      return codes.map((wanted) => systems.find((system) => system.code === wanted) ?? null);
    })
    .load(code);
}

export const RecordSystem: RecordSystemResolvers = {
  __resolveReference: ({ code }: { code: string }, context) => recordSystem(code, context),
  agency: ({ agencyId }, _arguments, context, info) => referredAgency(agencyId, context, info),
};
