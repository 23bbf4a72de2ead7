import { findBy, type Scenario } from '../scenario.ts';

const users = [
  { id: '1', name: 'Ann', email: 'ann@example.org' },
  { id: '2', name: 'Bob', email: 'bob@example.org' },
];
const reviews = [
  { id: 'r1', text: 'good', author: { id: '1', name: 'Ann (provided)' } },
  { id: 'r2', text: 'bad', author: { id: '2', name: 'Bob (provided)' } },
];

/** Subgraphs of Federation 1: no `@link`; types are extended and marked external. */
export const federation1: Scenario = {
  name: 'Federation 1',
  subgraphs: () => ({
    users: {
      typeDefs: `
        extend type Query { users: [User] }
        type User @key(fields: "id") @key(fields: "email") { id: ID! name: String email: String! }
      `,
      resolvers: {
        Query: { users: () => users },
        User: {
          __resolveReference: ({ id, email }: { id?: string; email?: string }) =>
            users.find((user) => user.id === id || user.email === email),
        },
      },
    },
    reviews: {
      typeDefs: `
        extend type Query { reviews: [Review] }
        type Review @key(fields: "id") { id: ID! text: String author: User @provides(fields: "name") }
        extend type User @key(fields: "id") {
          id: ID! @external
          name: String @external
          reviews: [Review]
          signature: String @requires(fields: "name")
        }
      `,
      resolvers: {
        Query: { reviews: () => reviews },
        Review: { __resolveReference: findBy('id', reviews) },
        User: {
          reviews: ({ id }: { id: string }) => reviews.filter(({ author }) => author.id === id),
          signature: ({ name }: { name: string }) => `— ${name}`,
        },
      },
    },
    mail: {
      typeDefs: `
        type User @extends @key(fields: "email") { email: String! @external newsletters: Int }
        type Review @extends @key(fields: "id") { id: ID! @external likes: Int }
      `,
      resolvers: {
        User: { newsletters: ({ email }: { email: string }) => email.length },
        Review: { likes: ({ id }: { id: string }) => Number(id.slice(1)) },
      },
    },
  }),
  cases: [
    {
      guarantee: 'extends a type with the fields of other subgraphs',
      query: '{ users { name reviews { text likes } newsletters } }',
      data: {
        users: [
          { name: 'Ann', reviews: [{ text: 'good', likes: 1 }], newsletters: 15 },
          { name: 'Bob', reviews: [{ text: 'bad', likes: 2 }], newsletters: 15 },
        ],
      },
    },
    {
      guarantee: 'takes provided fields from the providing subgraph',
      query: '{ reviews { author { name } } }',
      data: { reviews: [{ author: { name: 'Ann (provided)' } }, { author: { name: 'Bob (provided)' } }] },
    },
    {
      guarantee: 'gives required fields, and finds another key through the owner',
      query: '{ users { signature } reviews { author { newsletters email } } }',
      data: {
        users: [{ signature: '— Ann' }, { signature: '— Bob' }],
        reviews: [
          { author: { newsletters: 15, email: 'ann@example.org' } },
          { author: { newsletters: 15, email: 'bob@example.org' } },
        ],
      },
    },
  ],
};
