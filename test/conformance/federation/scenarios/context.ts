import { findBy, type Scenario } from '../scenario.ts';

const link = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.8"
  import: ["@key", "@shareable", "@context", "@fromContext"]
)
`;

const owners = [
  { id: '1', unit: 'kg', home: { id: 'h1' }, visits: [{ id: 'h1' }, { id: 'h2' }] },
  { id: '2', unit: 'lb', home: { id: 'h1' }, visits: [{ id: 'h1' }, { id: 'h1' }] },
  { id: '3', unit: null, home: { id: 'h2' }, visits: [] },
];
const houses = [
  { id: 'h1', mass: 10 },
  { id: 'h2', mass: 20 },
];

/** Arguments that take their values from what is around the field. */
export const context: Scenario = {
  name: '@context and @fromContext',
  subgraphs: () => ({
    owners: {
      typeDefs: `${link}
        type Query { owners: [Owner!]! }
        type Owner @key(fields: "id") @context(name: "owner") { id: ID! unit: String home: House! visits: [House!]! }
        type House @key(fields: "id") { id: ID! mass(unit: String @fromContext(field: "$owner { unit }")): String! }
      `,
      resolvers: {
        Query: { owners: () => owners },
        Owner: { __resolveReference: findBy('id', owners) },
        House: {
          __resolveReference: findBy('id', houses),
          mass: ({ mass }: { mass: number }, { unit }: { unit?: string | null }) => `${mass} ${unit ?? 'of nothing'}`,
        },
      },
    },
    names: {
      typeDefs: `${link}
        type House @key(fields: "id") { id: ID! name: String! }
      `,
      resolvers: { House: { name: ({ id }: { id: string }) => `house ${id}` } },
    },
  }),
  cases: [
    {
      guarantee: 'gives one entity at several places the value of each place',
      query: '{ owners { home { mass name } } }',
      data: {
        owners: [
          { home: { mass: '10 kg', name: 'house h1' } },
          { home: { mass: '10 lb', name: 'house h1' } },
          { home: { mass: '20 of nothing', name: 'house h2' } },
        ],
      },
    },
    {
      guarantee: 'looks past lists to what is around them',
      query: '{ owners { visits { weight: mass } home { name } } }',
      data: {
        owners: [
          { visits: [{ weight: '10 kg' }, { weight: '20 kg' }], home: { name: 'house h1' } },
          { visits: [{ weight: '10 lb' }, { weight: '10 lb' }], home: { name: 'house h1' } },
          { visits: [], home: { name: 'house h2' } },
        ],
      },
    },
  ],
};
