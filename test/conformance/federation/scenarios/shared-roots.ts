import { federation2, type Scenario } from '../scenario.ts';

/** Value types and root fields that several subgraphs give, each a part. */
export const sharedRoots: Scenario = {
  name: 'shared root fields',
  subgraphs: () => ({
    left: {
      typeDefs: `${federation2}
        schema { query: LeftQuery }
        type LeftQuery { settings: Settings @shareable left: Int list: [Entry!] @shareable }
        type Settings { theme: String nested: Nested @shareable }
        type Nested { a: Int }
        type Entry { x: Int @shareable }
      `,
      resolvers: {
        LeftQuery: {
          settings: () => ({ theme: 'dark', nested: { a: 1 } }),
          left: () => 1,
          list: () => [{ x: 1 }, { x: 2 }],
        },
      },
    },
    right: {
      typeDefs: `${federation2}
        type Query { settings: Settings @shareable right: Int list: [Entry!] @shareable }
        type Settings { locale: String nested: Nested @shareable }
        type Nested { b: Int }
        type Entry { x: Int @shareable }
      `,
      resolvers: {
        Query: {
          settings: () => ({ locale: 'es', nested: { b: 2 } }),
          right: () => 2,
          list: () => [{ x: 1 }, { x: 2 }],
        },
      },
    },
  }),
  cases: [
    {
      guarantee: 'joins the parts of a shared object, in the order of the operation',
      query: '{ settings { locale theme nested { a b } } }',
      data: { settings: { locale: 'es', theme: 'dark', nested: { a: 1, b: 2 } } },
    },
    {
      guarantee: 'gives the root fields of all in order, with the public name of the root type',
      query: '{ right __typename left list { x } }',
      data: { right: 2, __typename: 'Query', left: 1, list: [{ x: 1 }, { x: 2 }] },
    },
    {
      guarantee: 'joins a shared field under two aliases without mixing them',
      query: '{ one: settings { theme } two: settings { locale theme } }',
      data: { one: { theme: 'dark' }, two: { locale: 'es', theme: 'dark' } },
    },
  ],
};
