import { federation2, findBy, type Scenario } from '../scenario.ts';

const rates: Record<string, number> = { USD: 100, EUR: 90, GBP: 80 };
const products = [
  { upc: 'a', factor: 1 },
  { upc: 'b', factor: 3 },
];
const comments = ['ann', 'bob', 'cyd', 'dan'].map((authorId, index) => ({ id: `c${index + 1}`, authorId }));
const posts = [{ id: 'x' }, { id: 'y' }];

/** Required fields that take arguments. */
export const requiresArguments: Scenario = {
  name: '@requires of fields with arguments',
  subgraphs: () => ({
    prices: {
      typeDefs: `${federation2}
        type Query { products: [Product!]! }
        type Product @key(fields: "upc") { upc: ID! price(currency: String!): Int }
      `,
      resolvers: {
        Query: { products: () => products },
        Product: {
          __resolveReference: findBy('upc', products),
          price: ({ factor }: { factor: number }, { currency }: { currency: string }) =>
            (rates[currency] ?? 0) * factor,
        },
      },
    },
    labels: {
      typeDefs: `${federation2}
        type Product @key(fields: "upc") {
          upc: ID! price(currency: String!): Int @external
          dollars: String @requires(fields: "price(currency: \\"USD\\")")
          euros: String @requires(fields: "price(currency: \\"EUR\\")")
        }
      `,
      resolvers: {
        Product: {
          dollars: ({ price }: { price?: number }) => `$${price ?? '?'}`,
          euros: ({ price }: { price?: number }) => `€${price ?? '?'}`,
        },
      },
    },
    stickers: {
      typeDefs: `${federation2}
        type Product @key(fields: "upc") {
          upc: ID! price(currency: String!): Int @external
          pounds: String @requires(fields: "price(currency: \\"GBP\\")")
        }
      `,
      resolvers: { Product: { pounds: ({ price }: { price?: number }) => `£${price ?? '?'}` } },
    },
    posts: {
      typeDefs: `${federation2}
        type Query { feed: [Post!]! }
        type Post @key(fields: "id") { id: ID! comments(limit: Int!): [Comment!]! }
        type Comment @key(fields: "id") { id: ID! authorId: ID! }
      `,
      resolvers: {
        Query: { feed: () => posts },
        Post: {
          __resolveReference: findBy('id', posts),
          comments: (_post, { limit }: { limit: number }) => comments.slice(0, limit),
        },
        Comment: { __resolveReference: findBy('id', comments) },
      },
    },
    authors: {
      typeDefs: `${federation2}
        type Post @key(fields: "id") {
          id: ID! comments(limit: Int!): [Comment!]! @external
          third: String @requires(fields: "comments(limit: 3) { authorId }")
          all: Int @requires(fields: "comments(limit: 9) { authorId }")
        }
        type Comment @key(fields: "id") { id: ID! authorId: ID! @external }
      `,
      resolvers: {
        Post: {
          third: (post: { comments: { authorId: string }[] }) => post.comments[2]?.authorId ?? null,
          all: (post: { comments: { authorId: string }[] }) => post.comments.length,
        },
      },
    },
  }),
  cases: [
    {
      guarantee: 'gives a requirement the value for its own argument',
      query: '{ products { dollars } }',
      data: { products: [{ dollars: '$100' }, { dollars: '$300' }] },
    },
    {
      guarantee: "keeps a requirement's argument apart from the client's",
      query: '{ products { price(currency: "GBP") dollars } }',
      data: {
        products: [
          { price: 80, dollars: '$100' },
          { price: 240, dollars: '$300' },
        ],
      },
    },
    {
      guarantee: 'gives two requirements of one field each the value for its own argument',
      query: '{ products { dollars euros } }',
      data: {
        products: [
          { dollars: '$100', euros: '€90' },
          { dollars: '$300', euros: '€270' },
        ],
      },
    },
    {
      guarantee: "keeps two requirements and two of the client's arguments apart",
      query: '{ products { price(currency: "GBP") dollars euros us: price(currency: "USD") } }',
      data: {
        products: [
          { price: 80, dollars: '$100', euros: '€90', us: 100 },
          { price: 240, dollars: '$300', euros: '€270', us: 300 },
        ],
      },
    },
    {
      guarantee: 'gives requirements of several subgraphs each the value for its own argument',
      query: '{ products { pounds euros } }',
      data: {
        products: [
          { pounds: '£80', euros: '€90' },
          { pounds: '£240', euros: '€270' },
        ],
      },
    },
    {
      guarantee: "takes a list for the requirement beside the client's shorter one",
      query: '{ feed { third comments(limit: 1) { id } } }',
      data: {
        feed: [
          { third: 'cyd', comments: [{ id: 'c1' }] },
          { third: 'cyd', comments: [{ id: 'c1' }] },
        ],
      },
    },
    {
      guarantee: 'takes lists of different length for two requirements',
      query: '{ feed { third all } }',
      data: {
        feed: [
          { third: 'cyd', all: 4 },
          { third: 'cyd', all: 4 },
        ],
      },
    },
    {
      guarantee: "keeps a requirement apart from the client's variable, in fragments",
      query: `query ($limit: Int = 1) { feed { ...a third ...b } }
        fragment a on Post { comments(limit: $limit) { id } }
        fragment b on Post { comments(limit: $limit) { authorId } }`,
      data: {
        feed: [
          { comments: [{ id: 'c1', authorId: 'ann' }], third: 'cyd' },
          { comments: [{ id: 'c1', authorId: 'ann' }], third: 'cyd' },
        ],
      },
    },
    {
      guarantee: "keeps a requirement apart from the client's variable that has another value",
      query: 'query ($limit: Int = 1) { feed { comments(limit: $limit) { id } third } }',
      variables: { limit: 2 },
      data: {
        feed: [
          { comments: [{ id: 'c1' }, { id: 'c2' }], third: 'cyd' },
          { comments: [{ id: 'c1' }, { id: 'c2' }], third: 'cyd' },
        ],
      },
    },
  ],
};
