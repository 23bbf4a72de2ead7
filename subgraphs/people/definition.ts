import type { SubgraphDefinition } from '../shared/server/subgraph.ts';
import { type PeopleModels, peopleModels } from './models/index.ts';
import { Family, FamilyMembership } from './resolvers/family.ts';
import { ContactPoint, Identifier, Person, PersonName, Relationship } from './resolvers/person.ts';
import { Query } from './resolvers/query.ts';

/** The people: persons, families, and how they belong together. */
export const peopleSubgraph: SubgraphDefinition<PeopleModels> = {
  name: 'people',
  models: peopleModels,
  resolvers: { Query, Person, PersonName, Family, FamilyMembership, Relationship, Identifier, ContactPoint },
};
