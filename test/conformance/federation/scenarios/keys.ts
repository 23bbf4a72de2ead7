import { federation2, findBy, type Scenario } from '../scenario.ts';

const parts = [
  { id: '1', sku: 's1', region: 'eu', code: 'c1', name: 'Bolt' },
  { id: '2', sku: 's2', region: 'us', code: 'c2', name: 'Nut' },
];

const compound = { one: 'one-1', two: 'two-1', three: 'three-1' };
const records = [{ id: 'a1', number: 'n1', compound, name: 'First' }];

/** Entities with several and with composite keys, reached through subgraphs that nobody asked for. */
export const keys: Scenario = {
  name: 'several and composite keys',
  subgraphs: () => ({
    catalogue: {
      typeDefs: `${federation2}
        type Query { parts: [Part!]! }
        type Part @key(fields: "id") { id: ID! name: String! }
      `,
      resolvers: { Query: { parts: () => parts }, Part: { __resolveReference: findBy('id', parts) } },
    },
    register: {
      typeDefs: `${federation2}
        type Part @key(fields: "id") @key(fields: "sku region") { id: ID! sku: String! region: String! }
      `,
      resolvers: { Part: { __resolveReference: findBy('id', parts) } },
    },
    coding: {
      typeDefs: `${federation2}
        type Part @key(fields: "sku region") @key(fields: "code") { sku: String! region: String! code: String! }
      `,
      resolvers: {
        Part: {
          __resolveReference: ({ sku, region, code }: { sku?: string; region?: string; code?: string }) =>
            parts.find((part) => part.code === code || (part.sku === sku && part.region === region)) ?? null,
        },
      },
    },
    stock: {
      typeDefs: `${federation2}
        type Part @key(fields: "code") { code: String! stock: Int! bin: Bin! }
        type Bin @key(fields: "hall { name } row") { hall: Hall! row: Int! }
        type Hall { name: String! @shareable }
      `,
      resolvers: {
        Part: {
          __resolveReference: ({ code }: { code: string }) => ({
            code,
            stock: code.length * 10,
            bin: { hall: { name: 'north' }, row: code === 'c1' ? 1 : 2 },
          }),
        },
      },
    },
    halls: {
      typeDefs: `${federation2}
        type Bin @key(fields: "row hall { name }") { hall: Hall! row: Int! address: String! }
        type Hall { name: String! @shareable }
      `,
      resolvers: {
        Bin: { address: ({ hall, row }: { hall: { name: string }; row: number }) => `${hall.name} ${row}` },
      },
    },
    mixOwner: {
      typeDefs: `${federation2}
        type Record @key(fields: "id") @key(fields: "number") @key(fields: "compound { one two }") @key(fields: "id compound { two three }") {
          id: ID! number: ID! compound: Compound! name: String!
        }
        type Compound { one: ID! @shareable two: ID! @shareable three: ID! @shareable }
      `,
      resolvers: {
        Record: {
          __resolveReference: (key: { id?: string; number?: string; compound?: { one?: string } }) =>
            records.find((r) => r.id === key.id || r.number === key.number || r.compound.one === key.compound?.one) ??
            null,
        },
      },
    },
    mixUser: {
      typeDefs: `${federation2}
        type Query { folder: Folder }
        type Folder @key(fields: "id") { id: ID! records: [Record!]! }
        type Record @key(fields: "id") @key(fields: "id compound { two three }") {
          id: ID! compound: Compound! @external name: String! @external summary: String! @requires(fields: "name compound { three }")
        }
        type Compound { two: ID! @external three: ID! @external }
      `,
      resolvers: {
        Query: { folder: () => ({ id: 'f', records: [{ id: 'a1' }] }) },
        Record: {
          summary: ({ name, compound: value }: { name?: string; compound?: { three?: string } }) =>
            `${name ?? 'no name'} of ${value?.three ?? 'nothing'}`,
        },
      },
    },
  }),
  cases: [
    {
      guarantee: 'goes through third subgraphs to find the key that the next one wants',
      query: '{ parts { name stock } }',
      data: {
        parts: [
          { name: 'Bolt', stock: 20 },
          { name: 'Nut', stock: 20 },
        ],
      },
    },
    {
      guarantee: 'takes every part of a composite key on the way',
      query: '{ parts { code region id } }',
      data: {
        parts: [
          { code: 'c1', region: 'eu', id: '1' },
          { code: 'c2', region: 'us', id: '2' },
        ],
      },
    },
    {
      guarantee: 'finds an entity by a key with nested fields, whatever their order',
      query: '{ parts { bin { address row } } }',
      data: { parts: [{ bin: { address: 'north 1', row: 1 } }, { bin: { address: 'north 2', row: 2 } }] },
    },
    {
      guarantee: 'chooses a key that the subgraph can give among overlapping ones',
      query: '{ folder { id records { id name summary } } }',
      data: { folder: { id: 'f', records: [{ id: 'a1', name: 'First', summary: 'First of three-1' }] } },
    },
  ],
};
