import { federation2, findBy, type Scenario } from '../scenario.ts';

const items = [{ id: '1', name: 'new name', price: 10 }];

/** Fields that have moved from one subgraph to another. The former owner would give another answer. */
export const override: Scenario = {
  name: '@override',
  subgraphs: () => ({
    former: {
      typeDefs: `${federation2}
        type Query { formerItems: [Item!]! total: Int! }
        interface Named { name: String! }
        type Item implements Named @key(fields: "id") { id: ID! name: String! price: Int! }
      `,
      resolvers: {
        Query: { formerItems: () => [{ id: '1', name: 'old name', price: 1 }], total: () => 1 },
        Item: { __resolveReference: ({ id }: { id: string }) => ({ id, name: 'old name', price: 1 }) },
      },
    },
    owner: {
      typeDefs: `${federation2}
        type Query { items: [Item!]! total: Int! @override(from: "former") }
        type Item @key(fields: "id") {
          id: ID! name: String! @override(from: "former") price: Int! @override(from: "former")
        }
      `,
      resolvers: { Query: { items: () => items, total: () => 2 }, Item: { __resolveReference: findBy('id', items) } },
    },
    taxes: {
      typeDefs: `${federation2}
        type Item @key(fields: "id") { id: ID! name: String! @external sign: String! @requires(fields: "name") }
      `,
      resolvers: { Item: { sign: ({ name }: { name: string }) => `<${name}>` } },
    },
  }),
  cases: [
    {
      guarantee: 'takes an overridden field from the new owner, whoever gives the entity',
      query: '{ formerItems { name } items { name } total }',
      data: { formerItems: [{ name: 'new name' }], items: [{ name: 'new name' }], total: 2 },
    },
    {
      guarantee: 'requires an overridden field of the new owner',
      query: '{ formerItems { sign id } }',
      data: { formerItems: [{ sign: '<new name>', id: '1' }] },
    },
  ],
};
