import { federation2, findBy, type Scenario } from '../scenario.ts';

const desks = [{ id: 'd1' }, { id: 'd2' }];
const surfaces = [
  { id: 'd1', area: 2 },
  { id: 'd2', area: 3 },
];

/** A field that requires something in the subgraph where its object comes from, and is required itself. */
export const requiresAtTheSource: Scenario = {
  name: '@requires where the object comes from',
  subgraphs: () => ({
    desks: {
      typeDefs: `${federation2}
        type Query { desks: [Desk!]! }
        type Desk @key(fields: "id") { id: ID! area: Int! @external price: Int! @requires(fields: "area") }
      `,
      resolvers: {
        Query: { desks: () => desks },
        Desk: {
          __resolveReference: (representation: object) => representation,
          price: ({ area }: { area: number }) => area * 100,
        },
      },
    },
    surfaces: {
      typeDefs: `${federation2} type Desk @key(fields: "id") { id: ID! area: Int! }`,
      resolvers: { Desk: { __resolveReference: findBy('id', surfaces) } },
    },
    offers: {
      typeDefs: `${federation2}
        type Desk @key(fields: "id") { id: ID! price: Int! @external offer: String! @requires(fields: "price") }
      `,
      resolvers: {
        Desk: {
          __resolveReference: (representation: object) => representation,
          offer: ({ price }: { price: number }) => `for ${price}`,
        },
      },
    },
  }),
  cases: [
    {
      guarantee: 'has what a field requires before it asks for the field, though the source could be asked at once',
      query: '{ desks { offer } }',
      data: { desks: [{ offer: 'for 200' }, { offer: 'for 300' }] },
    },
    {
      guarantee: 'gives the others when one of a chain is left out',
      query:
        'query ($no: Boolean!) { desks { id price @include(if: $no) area @skip(if: $no) offer @include(if: $no) } }',
      variables: { no: false },
      data: {
        desks: [
          { id: 'd1', area: 2 },
          { id: 'd2', area: 3 },
        ],
      },
    },
  ],
};
