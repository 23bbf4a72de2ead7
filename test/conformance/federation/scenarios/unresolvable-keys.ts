import { federation2, type Scenario } from '../scenario.ts';

const addresses = [
  { id: '1', mark: 'm1', grid: { row: 'r1', column: 'c1', floor: 'f1' } },
  { id: '2', mark: 'm2', grid: { row: 'r2', column: 'c2', floor: 'f2' } },
];

/** Keys that a subgraph knows but finds nothing by, declared before the one that it finds by. */
export const unresolvableKeys: Scenario = {
  name: 'keys that are not resolvable',
  subgraphs: () => ({
    names: {
      typeDefs: `${federation2}
        type Box @key(fields: "id") @key(fields: "mark", resolvable: false)
          @key(fields: "grid { row column }", resolvable: false) @key(fields: "id grid { column floor }", resolvable: false) {
          id: ID! mark: ID! grid: Grid! @shareable name: String!
        }
        type Grid @shareable { row: ID! column: ID! floor: ID! }
      `,
      resolvers: {
        Box: {
          __resolveReference: ({ id }: { id?: string }) => {
            const found = addresses.find((address) => address.id === id);
            return found ? { ...found, name: `box ${found.id}` } : null;
          },
        },
      },
    },
    shelves: {
      typeDefs: `${federation2}
        type Query { shelf: Shelf }
        type Shelf { id: ID! boxes: [Box!]! }
        type Box @key(fields: "grid { row column }", resolvable: false) @key(fields: "id grid { column floor }")
          @key(fields: "mark", resolvable: false) @key(fields: "id", resolvable: false) {
          id: ID! mark: ID! grid: Grid! @shareable name: String! @external label: String! @requires(fields: "name")
        }
        type Grid @shareable { row: ID! column: ID! floor: ID! }
      `,
      resolvers: {
        Query: { shelf: () => ({ id: 's', boxes: addresses }) },
        Box: {
          __resolveReference: ({ id, grid, name }: { id?: string; grid?: { floor?: string }; name?: string }) =>
            id === undefined || grid?.floor === undefined ? null : { id, grid, name },
          label: ({ name }: { name?: string }) => `label of ${name ?? 'nothing'}`,
        },
      },
    },
  }),
  cases: [
    {
      guarantee: 'comes back to a subgraph by the key that it resolves, not by the first that it knows',
      query: '{ shelf { id boxes { id name label } } }',
      data: {
        shelf: {
          id: 's',
          boxes: [
            { id: '1', name: 'box 1', label: 'label of box 1' },
            { id: '2', name: 'box 2', label: 'label of box 2' },
          ],
        },
      },
    },
  ],
};
