import { findBy, type SubgraphDefinition } from '../../conformance/federation/scenario.ts';

/** The head of a subgraph that says who may see what. */
export const withRights = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: [
    "@key", "@requires", "@external", "@shareable", "@interfaceObject", "@context", "@fromContext",
    "@authenticated", "@requiresScopes", "@policy"
  ]
)
`;

const people = ['1', '2'].map((id) => ({
  __typename: 'Person',
  id,
  name: id === '1' ? 'Ana' : 'Beto',
  phone: `secret phone ${id}`,
  code: `secret code ${id}`,
  motto: `secret motto ${id}`,
  note: `secret note ${id}`,
  stamp: `secret stamp ${id}`,
  level: 'TOP',
}));
const place = { __typename: 'Place', id: 'p', name: 'Square' };
const vault = { __typename: 'Vault', id: 'v', label: 'secret vault', gold: 'secret gold' };
const diary = { pages: ['secret page'], mood: 'secret mood' };

/**
 * People with fields that need rights, in two subgraphs, and objects of several types of which one needs rights. Every value
 * that not everybody may see has the word `secret`.
 */
export function records(): Record<'register' | 'offices', SubgraphDefinition> {
  const register: SubgraphDefinition = {
    typeDefs: `${withRights}
      type Query {
        people: [Person!]!
        person(id: ID!): Person
        me: Person @authenticated
        found: [Found]!
        strict: [Found!]
        diary: Diary
      }
      type Mutation {
        rename(id: ID!, name: String!): Person
        remove(id: ID!): Boolean! @requiresScopes(scopes: [["write"]])
      }
      union Found = Person | Place | Vault
      type Person @key(fields: "id") {
        id: ID!
        name: String!
        phone: String @requiresScopes(scopes: [["phone", "people"], ["admin"]])
        code: String! @requiresScopes(scopes: [["code"]])
        motto: String @shareable @requiresScopes(scopes: [["motto"]])
        note(on: String): String @policy(policies: [["notes", "people"], ["everything"]])
        level: Level
        stamp: Stamp
        friends: [Person!]!
        diary: Diary
      }
      type Place @key(fields: "id") { id: ID! name: String! }
      type Vault @requiresScopes(scopes: [["vault"]]) { id: ID! label: String! gold: String }
      type Diary @authenticated { pages: [String!]! mood: String @requiresScopes(scopes: [["mood"]]) }
      enum Level @requiresScopes(scopes: [["level"]]) { TOP LOW }
      scalar Stamp @policy(policies: [["stamps"]])
    `,
    resolvers: {
      Query: {
        people: () => people,
        person: (_root: object, { id }: { id: string }) => people.find((person) => person.id === id) ?? null,
        me: () => people[0],
        found: () => [people[0], place, vault],
        strict: () => [place, vault],
        diary: () => diary,
      },
      Mutation: { rename: () => people[0], remove: () => true },
      Person: { __resolveReference: findBy('id', people), friends: () => people, diary: () => diary },
    },
  };
  const offices: SubgraphDefinition = {
    typeDefs: `${withRights}
      type Query { office: String @authenticated }
      type Person @key(fields: "id") {
        id: ID!
        phone: String @external
        motto: String @shareable @authenticated
        desk: String
        card: String @requires(fields: "phone") @requiresScopes(scopes: [["phone", "people"], ["admin"]])
      }
    `,
    resolvers: {
      Query: { office: () => 'secret office' },
      Person: {
        motto: ({ id }: { id: string }) => `secret motto ${id}`,
        desk: ({ id }: { id: string }) => `desk ${id}`,
        card: ({ phone }: { phone?: string }) => `card with ${phone ?? 'nothing'}`,
      },
    },
  };
  return { register, offices };
}
