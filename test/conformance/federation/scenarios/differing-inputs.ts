import { federation2, findBy, type Scenario } from '../scenario.ts';

const users = [
  { id: '1', role: 'ADMIN' },
  { id: '2', role: 'GUEST' },
];

/** Enums and input types of which the subgraphs know different parts. */
export const differingInputs: Scenario = {
  name: 'enums and input types that differ between subgraphs',
  subgraphs: () => ({
    users: {
      typeDefs: `${federation2}
        type Query { users(filter: Filter): [User!]! byKind(kind: Kind!): String! byKinds(kinds: [Kind!]): String! }
        type User @key(fields: "id") { id: ID! role: Role @shareable }
        enum Role { ADMIN GUEST }
        enum Kind { SMALL LARGE GIANT }
        input Filter { role: String limit: Int = 5 secret: Int }
      `,
      resolvers: {
        Query: {
          users: (_root, { filter }: { filter?: { role?: string; limit: number } }) =>
            users.filter(({ role }) => filter?.role === undefined || filter.role === role).slice(0, filter?.limit),
          byKind: (_root, { kind }: { kind: string }) => kind.toLowerCase(),
          byKinds: (_root, { kinds }: { kinds?: string[] | null }) => (kinds ?? ['none']).join('+'),
        },
        User: { __resolveReference: findBy('id', users) },
      },
    },
    team: {
      typeDefs: `${federation2}
        type Query { lead: User members(filter: Filter): [User!]! kindOf(kind: Kind!): String! hidden: Role }
        type User @key(fields: "id") { id: ID! role: Role @shareable }
        enum Role { ADMIN LEAD HIDDEN @inaccessible }
        enum Kind { SMALL LARGE TINY }
        input Filter { role: String limit: Int = 5 }
      `,
      resolvers: {
        Query: {
          lead: () => ({ id: '3', role: 'LEAD' }),
          members: (_root, { filter }: { filter?: { limit: number } }) =>
            [{ id: '3', role: 'LEAD' }].slice(0, filter?.limit),
          kindOf: (_root, { kind }: { kind: string }) => kind.toLowerCase(),
          hidden: () => 'HIDDEN',
        },
      },
    },
  }),
  cases: [
    {
      guarantee: 'gives values of an output enum that only one subgraph knows',
      query: '{ users { role } lead { role } }',
      data: { users: [{ role: 'ADMIN' }, { role: 'GUEST' }], lead: { role: 'LEAD' } },
    },
    {
      guarantee: 'accepts values of an input enum that all know, inline, in variables and in lists',
      query: 'query ($kind: Kind!, $kinds: [Kind!]) { byKind(kind: LARGE) kindOf(kind: $kind) byKinds(kinds: $kinds) }',
      variables: { kind: 'SMALL', kinds: ['SMALL', 'LARGE'] },
      data: { byKind: 'large', kindOf: 'small', byKinds: 'SMALL+LARGE' },
    },
    {
      guarantee: 'coerces a single value to a list',
      query: 'query ($kinds: [Kind!]) { byKinds(kinds: $kinds) }',
      variables: { kinds: 'SMALL' },
      data: { byKinds: 'SMALL' },
    },
    {
      guarantee: 'refuses values of an input enum that not all know',
      query: '{ byKind(kind: GIANT) }',
      errors: [{ message: /GIANT/ }],
    },
    {
      guarantee: 'refuses such values in variables',
      query: 'query ($kind: Kind!) { byKind(kind: $kind) }',
      variables: { kind: 'TINY' },
      errors: [{ message: /TINY/ }],
    },
    {
      guarantee: 'refuses fields of an input that not all know',
      query: '{ users(filter: { secret: 1 }) { id } }',
      errors: [{ message: /secret/ }],
    },
    {
      guarantee: "applies an input field's default",
      query: '{ users(filter: { role: "ADMIN" }) { id } members(filter: {}) { id } }',
      data: { users: [{ id: '1' }], members: [{ id: '3' }] },
    },
    {
      guarantee: 'gives null, not an inaccessible value of an enum',
      query: '{ hidden lead { id } }',
      data: { hidden: null, lead: { id: '3' } },
      errors: [{ path: ['hidden'] }],
    },
  ],
};
