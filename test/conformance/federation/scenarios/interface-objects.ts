import { federation2, findBy, type Scenario } from '../scenario.ts';

const accounts = [
  { __typename: 'Admin', id: '1', name: 'Ada', level: 9 },
  { __typename: 'Guest', id: '2', name: 'Gus', invitedBy: 'Ada' },
];
const visits = [
  { id: '1', visits: 12 },
  { id: '2', visits: 1 },
];

/** Subgraphs that know an interface as if it were an object. */
export const interfaceObjects: Scenario = {
  name: 'interface objects',
  subgraphs: () => ({
    accounts: {
      typeDefs: `${federation2}
        type Query { accounts: [Account!]! }
        interface Account @key(fields: "id") { id: ID! name: String! }
        type Admin implements Account @key(fields: "id") { id: ID! name: String! level: Int! }
        type Guest implements Account @key(fields: "id") { id: ID! name: String! invitedBy: String }
      `,
      resolvers: {
        Query: { accounts: () => accounts },
        Account: { __resolveReference: findBy('id', accounts) },
        Admin: { __resolveReference: findBy('id', accounts) },
        Guest: { __resolveReference: findBy('id', accounts) },
      },
    },
    visits: {
      typeDefs: `${federation2}
        type Query { visitors: [Account!]! }
        type Account @key(fields: "id") @interfaceObject {
          id: ID! visits: Int! name: String! @external greeting: String! @requires(fields: "name")
        }
      `,
      resolvers: {
        Query: { visitors: () => visits },
        Account: {
          __resolveReference: findBy('id', visits),
          greeting: ({ name }: { name: string }) => `Hello, ${name}!`,
        },
      },
    },
    tickets: {
      typeDefs: `${federation2}
        type Query { tickets: [Ticket!]! }
        type Ticket { number: Int! opener: Account! }
        type Account @key(fields: "id", resolvable: false) @interfaceObject { id: ID! }
      `,
      resolvers: {
        Query: {
          tickets: () => [
            { number: 7, opener: { id: '2' } },
            { number: 8, opener: { id: '1' } },
          ],
        },
      },
    },
  }),
  cases: [
    {
      guarantee: 'adds the fields of an interface object to every implementation',
      query: '{ accounts { id visits ... on Admin { level visits } } }',
      data: {
        accounts: [
          { id: '1', visits: 12, level: 9 },
          { id: '2', visits: 1 },
        ],
      },
    },
    {
      guarantee: 'finds the true type of what an interface object gives',
      query: '{ visitors { __typename id visits } }',
      data: {
        visitors: [
          { __typename: 'Admin', id: '1', visits: 12 },
          { __typename: 'Guest', id: '2', visits: 1 },
        ],
      },
    },
    {
      guarantee: 'applies fragments on implementations to what an interface object gives',
      query: '{ visitors { visits ... on Admin { level } ... on Guest { invitedBy name } } }',
      data: {
        visitors: [
          { visits: 12, level: 9 },
          { visits: 1, invitedBy: 'Ada', name: 'Gus' },
        ],
      },
    },
    {
      guarantee: 'needs no other subgraph for fields of the interface object alone',
      query: '{ visitors { id visits } }',
      data: {
        visitors: [
          { id: '1', visits: 12 },
          { id: '2', visits: 1 },
        ],
      },
    },
    {
      guarantee: 'gives an interface object the fields that it requires, from either side',
      query: '{ visitors { greeting } accounts { ... on Guest { greeting } } }',
      data: {
        visitors: [{ greeting: 'Hello, Ada!' }, { greeting: 'Hello, Gus!' }],
        accounts: [{}, { greeting: 'Hello, Gus!' }],
      },
    },
    {
      guarantee: 'goes on from an interface object that its subgraph cannot resolve',
      query: '{ tickets { number opener { name visits greeting } } }',
      data: {
        tickets: [
          { number: 7, opener: { name: 'Gus', visits: 1, greeting: 'Hello, Gus!' } },
          { number: 8, opener: { name: 'Ada', visits: 12, greeting: 'Hello, Ada!' } },
        ],
      },
    },
    {
      guarantee: 'finds the true type of an interface object that its subgraph cannot resolve',
      query: '{ tickets { opener { __typename id ... on Admin { level } } } }',
      data: {
        tickets: [{ opener: { __typename: 'Guest', id: '2' } }, { opener: { __typename: 'Admin', id: '1', level: 9 } }],
      },
    },
    {
      guarantee: 'finds the true type for fragments alone, under an alias',
      query: '{ tickets { who: opener { kind: __typename ... on Admin { id } } } }',
      data: { tickets: [{ who: { kind: 'Guest' } }, { who: { kind: 'Admin', id: '1' } }] },
    },
    {
      guarantee: 'gives the fields of an interface object by a fragment on an implementation alone',
      query: '{ tickets { opener { ... on Admin { visits } } } }',
      data: { tickets: [{ opener: {} }, { opener: { visits: 12 } }] },
    },
  ],
};
