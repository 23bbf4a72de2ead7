import { federation2, findBy, type Scenario } from '../scenario.ts';

const desks = [
  { id: 'd1', owner: { id: 'o1' } },
  { id: 'd2', owner: { id: 'o2' } },
];
const owners = [
  { id: 'o1', name: 'Ana' },
  { id: 'o2', name: 'Beto' },
];
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
        type Desk @key(fields: "id") {
          id: ID! area: Int! @external price: Int! @requires(fields: "area")
          owner: Owner! label: String! @requires(fields: "owner { name }")
        }
        type Owner @key(fields: "id") { id: ID! name: String! @external }
      `,
      resolvers: {
        Query: { desks: () => desks },
        Desk: {
          __resolveReference: (representation: object) => representation,
          price: ({ area }: { area: number }) => area * 100,
          label: ({ owner }: { owner: { name: string } }) => `of ${owner.name}`,
        },
      },
    },
    surfaces: {
      typeDefs: `${federation2} type Desk @key(fields: "id") { id: ID! area: Int! }`,
      resolvers: { Desk: { __resolveReference: findBy('id', surfaces) } },
    },
    owners: {
      typeDefs: `${federation2} type Owner @key(fields: "id") { id: ID! name: String! }`,
      resolvers: { Owner: { __resolveReference: findBy('id', owners) } },
    },
    offers: {
      typeDefs: `${federation2}
        type Desk @key(fields: "id") {
          id: ID! price: Int! @external label: String! @external
          offer: String! @requires(fields: "price") tag: String! @requires(fields: "label price")
        }
      `,
      resolvers: {
        Desk: {
          __resolveReference: (representation: object) => representation,
          offer: ({ price }: { price: number }) => `for ${price}`,
          tag: ({ price, label }: { price: number; label: string }) => `${label} for ${price}`,
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
      guarantee: "requires others' fields of objects that the subgraph itself refers to, in a chain",
      query: '{ desks { tag label } }',
      data: {
        desks: [
          { tag: 'of Ana for 200', label: 'of Ana' },
          { tag: 'of Beto for 300', label: 'of Beto' },
        ],
      },
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
