import type { GraphQLResolveInfo } from 'graphql';
import type { FamilyMembershipResolvers, FamilyResolvers } from '../../../schema/generated/people.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import type { PeopleContext } from '../context.ts';
import { familyPaths } from '../field-paths.ts';
import type { FamilyRecord, MembershipRecord } from '../models/family.ts';
import type { PersonRecord } from '../models/person.ts';
import { referredPerson, requestedPersonPaths } from './person.ts';

/** The members of a family who are children, or who are not, each once. */
async function membersWhoAre(
  group: 'children' | 'adults',
  { memberships }: FamilyRecord,
  context: PeopleContext,
  info: GraphQLResolveInfo,
): Promise<PersonRecord[]> {
  const paths = [...requestedPersonPaths(context, info), 'wasMinor'];
  const inRoleOfChild = new Set(memberships.filter(({ role }) => role === 'CHILD').map(({ personId }) => personId));
  const personIds = [...new Set(memberships.map(({ personId }) => personId))];
  const persons = await Promise.all(personIds.map((id) => context.loaders.reference(context.models.Person, id, paths)));
  const isChild = ({ _id, wasMinor }: PersonRecord) => inRoleOfChild.has(_id) || wasMinor === true;
  return persons.filter((person) => isChild(person) === (group === 'children'));
}

function heldOn(day: string): (membership: MembershipRecord) => boolean {
  return ({ from, until }) => (from === null || from <= day) && (until === null || until >= day);
}

export const Family: FamilyResolvers = {
  __resolveReference: ({ id }: { id: string }, { loaders, models }, info) =>
    loaders.record(models.Family, id, pathsOf(familyPaths, requestedFields(info))),
  id: (family) => family._id,
  members: (family, { asOf }) => {
    const memberships = asOf == null ? family.memberships : family.memberships.filter(heldOn(asOf));
    return memberships.map((membership) => ({ ...membership, familyId: family._id }));
  },
  children: (family, _arguments, context, info) => membersWhoAre('children', family, context, info),
  adults: (family, _arguments, context, info) => membersWhoAre('adults', family, context, info),
};

export const FamilyMembership: FamilyMembershipResolvers = {
  person: ({ personId }, _arguments, context, info) => referredPerson(personId, context, info),
  family: ({ familyId }, _arguments, { loaders, models }, info) =>
    loaders.reference(models.Family, familyId, pathsOf(familyPaths, requestedFields(info))),
};
