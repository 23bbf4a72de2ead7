import type { GraphQLResolveInfo } from 'graphql';
import type { PersonResolvers, RelationshipResolvers } from '../../../schema/generated/people.ts';
import { seesIdentities } from '../../shared/caller.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import type { PeopleContext } from '../context.ts';
import { fullName } from '../displayed-name.ts';
import { nameFor, personPaths } from '../field-paths.ts';
import type { PersonRecord } from '../models/person.ts';

/** The paths that the field being resolved reads of the person it returns. */
export function requestedPersonPaths(
  context: PeopleContext,
  info: GraphQLResolveInfo,
  path?: readonly string[],
): string[] {
  return pathsOf(personPaths(context.caller), requestedFields(info, path));
}

/** A person that another record refers to. */
export function referredPerson(id: string, context: PeopleContext, info: GraphQLResolveInfo): Promise<PersonRecord> {
  return context.loaders.reference(context.models.Person, id, requestedPersonPaths(context, info));
}

export const Person: PersonResolvers = {
  __resolveReference: ({ id }: { id: string }, context, info) =>
    context.loaders.record(context.models.Person, id, requestedPersonPaths(context, info)),
  id: (person) => person._id,
  displayName: async (person, _arguments, { caller, restrictedReads }) => {
    if (seesIdentities(caller)) await restrictedReads.allowed('Person.displayName', person._id);
    return person[nameFor(caller)].display;
  },
  legalName: (person) => person.name,
  memberships: async (person, _arguments, { loaders, models }) => {
    const families = await loaders.associated(models.Family, person._id, {
      paths: ['memberships.personId'],
      keysOf: (family) => family.memberships.map(({ personId }) => personId),
      sort: { reference: 1 },
      projection: ['memberships'],
    });
    return families
      .flatMap((family) => family.memberships.map((membership) => ({ ...membership, familyId: family._id })))
      .filter(({ personId }) => personId === person._id)
      .sort((one, other) => (one.from ?? '').localeCompare(other.from ?? ''));
  },
  relationships: (person, _arguments, { loaders, models }) =>
    loaders.associated(models.Relationship, person._id, {
      paths: ['fromId', 'toId'],
      keysOf: ({ fromId, toId }) => [fromId, toId],
      sort: { _id: 1 },
      projection: ['kind', 'evidence', 'assertedById', 'assertedOn', 'confidence'],
    }),
};

export const PersonName = { full: fullName };

export const Relationship: RelationshipResolvers = {
  from: ({ fromId }, _arguments, context, info) => referredPerson(fromId, context, info),
  to: ({ toId }, _arguments, context, info) => referredPerson(toId, context, info),
  assertedBy: ({ assertedById }) => ({ id: assertedById }),
};

export const Identifier = {
  system: ({ systemCode }: { systemCode: string | null }) => (systemCode === null ? null : { code: systemCode }),
};

export const ContactPoint = {
  source: ({ sourceId }: { sourceId: string | null }) => (sourceId === null ? null : { id: sourceId }),
};
