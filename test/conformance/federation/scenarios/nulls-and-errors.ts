import { federation2, type Scenario } from '../scenario.ts';

const things = [
  { id: '1', owner: { id: 'o1' }, code: 'k1' },
  { id: '2', owner: null, code: null },
  { id: '3', owner: { id: 'gone' }, code: 'k3' },
  { id: '4', owner: { id: 'bad' }, code: 'none' },
];

/** Null keys, entities that are not there, errors on the way: what is lost, what stays, and what is said. */
export const nullsAndErrors: Scenario = {
  name: 'null keys, null entities and errors',
  subgraphs: () => ({
    things: {
      typeDefs: `${federation2}
        type Query { things: [Thing!]! matrix: [[Thing]!] first: Thing broken: Thing strict: Strict! wrapped: Wrapped }
        type Wrapped { strict: Strict! other: Int }
        type Strict @key(fields: "id") { id: ID! }
        type Thing @key(fields: "id") @key(fields: "code") { id: ID! code: String owner: Owner fails: Int! part: Part }
        type Part { value: Int fails: [Int!] }
        type Owner @key(fields: "id") { id: ID! }
      `,
      resolvers: {
        Query: {
          things: () => things,
          matrix: () => [[things[0], null], [], [null, things[2], things[0]]],
          first: () => things[0],
          broken: () => {
            throw new Error('broken on purpose');
          },
          strict: () => ({ id: 's' }),
          wrapped: () => ({ strict: { id: 's' }, other: 1 }),
        },
        Thing: {
          fails: () => {
            throw new Error('fails on purpose');
          },
          part: () => ({ value: 1, fails: [1, null] }),
        },
      },
    },
    owners: {
      typeDefs: `${federation2}
        type Owner @key(fields: "id") { id: ID! name: String! nick: String age: Int address: Address }
        type Address { street: String! city: String }
        type Strict @key(fields: "id") { id: ID! must: Int! }
      `,
      resolvers: {
        Owner: {
          __resolveReference: async ({ id }: { id: string }) => {
            if (id === 'bad') throw new Error('bad owner');
            return id === 'gone' ? null : { id, name: `name of ${id}`, nick: null, address: {} };
          },
          age: () => {
            throw new Error('age is a secret');
          },
          address: () => ({ city: 'Nogales' }),
        },
        Strict: { __resolveReference: () => null },
      },
    },
    codes: {
      typeDefs: `${federation2}
        type Thing @key(fields: "code") { code: String label: String }
      `,
      resolvers: {
        Thing: {
          __resolveReference: ({ code }: { code: string | null }) =>
            code === 'none' || code === null ? null : { code, label: `label ${code}` },
        },
      },
    },
  }),
  cases: [
    {
      guarantee: 'keeps an object under one name when an error takes it away under another',
      query: '{ first { id } failed: first { fails } again: first { id } }',
      data: { first: { id: '1' }, failed: null, again: { id: '1' } },
      errors: [{ message: /fails on purpose/, path: ['failed', 'fails'] }],
    },
    {
      guarantee: 'leaves null what has no entity to ask for, and loses nothing beside it',
      query: '{ things { id owner { id nick } } }',
      data: {
        things: [
          { id: '1', owner: { id: 'o1', nick: null } },
          { id: '2', owner: null },
          { id: '3', owner: { id: 'gone', nick: null } },
          { id: '4', owner: { id: 'bad', nick: null } },
        ],
      },
      errors: [{ message: /bad owner/, path: ['things', 3, 'owner'] }],
    },
    {
      guarantee: 'nulls the nearest nullable ancestor of a non-null field of an entity that is not there',
      query: '{ things { id owner { name } } }',
      data: {
        things: [
          { id: '1', owner: { name: 'name of o1' } },
          { id: '2', owner: null },
          { id: '3', owner: null },
          { id: '4', owner: null },
        ],
      },
      errors: [{ message: /bad owner/ }],
    },
    {
      guarantee: 'carries null to the root where nothing on the way may be null, and says why',
      query: '{ strict { must } }',
      data: null,
      errors: [{ path: ['strict', 'must'] }],
    },
    {
      guarantee: 'carries null to the nearest nullable ancestor above a non-null object',
      query: '{ wrapped { other strict { must } } first { id } }',
      data: { wrapped: null, first: { id: '1' } },
      errors: [{ path: ['wrapped', 'strict', 'must'] }],
    },
    {
      guarantee:
        "tells an error of an entity's field with the path in the client's operation, aliases and indices included",
      query: '{ list: things { holder: owner { years: age id } } }',
      data: {
        list: [
          { holder: { years: null, id: 'o1' } },
          { holder: null },
          { holder: { years: null, id: 'gone' } },
          { holder: { years: null, id: 'bad' } },
        ],
      },
      errors: [
        { path: ['list', 0, 'holder', 'years'], message: /age is a secret/ },
        { path: ['list', 3, 'holder'], message: /bad owner/ },
      ],
    },
    {
      guarantee: "tells a root field's error with its alias, and answers the other fields",
      query: '{ a: broken { id owner { nick } } b: first { id } }',
      data: { a: null, b: { id: '1' } },
      errors: [{ path: ['a'], message: /broken on purpose/ }],
    },
    {
      guarantee: 'keeps nested lists, with nulls where they were and entities joined at every place',
      query: '{ matrix { id label owner { nick } } }',
      data: {
        matrix: [
          [{ id: '1', label: 'label k1', owner: { nick: null } }, null],
          [],
          [
            null,
            { id: '3', label: 'label k3', owner: { nick: null } },
            { id: '1', label: 'label k1', owner: { nick: null } },
          ],
        ],
      },
    },
    {
      guarantee: "tells a subgraph's own propagation of null as it is",
      query: '{ first { id part { value fails } } }',
      data: { first: { id: '1', part: { value: 1, fails: null } } },
      errors: [{ path: ['first', 'part', 'fails', 1] }],
    },
    {
      guarantee: 'carries null within an entity that another subgraph gives, and only there',
      query: '{ first { owner { name address { street city } } } }',
      data: { first: { owner: { name: 'name of o1', address: null } } },
      errors: [{ path: ['first', 'owner', 'address', 'street'] }],
    },
    {
      guarantee: 'gives null for the fields behind a key that finds nothing',
      query: '{ things { label code } }',
      data: {
        things: [
          { label: 'label k1', code: 'k1' },
          { label: null, code: null },
          { label: 'label k3', code: 'k3' },
          { label: null, code: 'none' },
        ],
      },
    },
    {
      guarantee: 'drops a whole list of non-null items when one of them is lost',
      query: '{ things { fails } first { id } }',
      data: null,
      errors: [{ message: /fails on purpose/, path: ['things', 0, 'fails'] }],
    },
  ],
};
