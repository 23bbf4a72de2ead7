import type { FamilyResolvers, PersonResolvers } from '../../schema/generated/people.ts';
import { type Caller, seesIdentities } from '../shared/caller.ts';
import type { FieldPaths } from '../shared/selection/field-paths.ts';

/** Which of a person's names a caller sees, searches and orders by. */
export function nameFor(caller: Caller): 'identityName' | 'publicName' {
  return seesIdentities(caller) ? 'identityName' : 'publicName';
}

/** Which of a family's words a caller searches. */
export function familyWordsFor(caller: Caller): 'identityWords' | 'publicWords' {
  return seesIdentities(caller) ? 'identityWords' : 'publicWords';
}

/** What each field of `Person` reads of its record, for a caller. */
export function personPaths(caller: Caller): FieldPaths<PersonResolvers> {
  return {
    id: [],
    kind: ['kind'],
    displayName: [`${nameFor(caller)}.display`],
    legalName: ['name'],
    birthYear: ['birthYear'],
    birthDate: ['birthDate'],
    wasMinor: ['wasMinor'],
    sex: ['sex'],
    nationality: ['nationality'],
    languages: ['languages'],
    identifiers: ['identifiers'],
    contactPoints: ['contactPoints'],
    memberships: [],
    relationships: [],
    synthetic: ['synthetic'],
  };
}

/** What each field of `Family` reads of its record. */
export const familyPaths: FieldPaths<FamilyResolvers> = {
  id: [],
  reference: ['reference'],
  members: ['memberships'],
  children: ['memberships'],
  adults: ['memberships'],
  identifiers: ['identifiers'],
};
