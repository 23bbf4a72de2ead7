import { federation2, findBy, type Scenario } from '../scenario.ts';

const nodes = [
  { id: '1', name: 'one', parent: null },
  { id: '2', name: 'two', parent: { id: '1' } },
];
const sizes = [
  { id: '1', size: 100 },
  { id: '2', size: 200 },
];

/** Aliases that look like keys, `@skip` and `@include` on borders, and `__typename` everywhere. */
export const aliasesAndDirectives: Scenario = {
  name: 'aliases, @skip, @include and __typename',
  subgraphs: () => ({
    nodes: {
      typeDefs: `${federation2}
        type Query { nodes: [Node!]! node(id: ID!): Node }
        type Node @key(fields: "id") { id: ID! name: String! parent: Node }
      `,
      resolvers: {
        Query: {
          nodes: () => nodes,
          node: (_root, { id }: { id: string }) => nodes.find((node) => node.id === id) ?? null,
        },
        Node: { __resolveReference: findBy('id', nodes) },
      },
    },
    sizes: {
      typeDefs: `${federation2}
        type Query { sized: [Node!]! }
        type Node @key(fields: "id") { id: ID! size(unit: String = "B"): String! factor: Int! }
      `,
      resolvers: {
        Query: { sized: () => sizes },
        Node: {
          __resolveReference: findBy('id', sizes),
          size: ({ size }: { size: number }, { unit }: { unit: string | null }) => `${size}${unit ?? '?'}`,
          factor: ({ size }: { size: number }) => size / 100,
        },
      },
    },
  }),
  cases: [
    {
      guarantee: 'finds an entity by its key though the client uses the name of the key for another field',
      query: '{ nodes { id: name name: id size } }',
      data: {
        nodes: [
          { id: 'one', name: '1', size: '100B' },
          { id: 'two', name: '2', size: '200B' },
        ],
      },
    },
    {
      guarantee: 'finds an entity though the client uses the name of the key for a field of the other subgraph',
      query: '{ nodes { id: size other: id } sized { id: factor size: name } }',
      data: {
        nodes: [
          { id: '100B', other: '1' },
          { id: '200B', other: '2' },
        ],
        sized: [
          { id: 1, size: 'one' },
          { id: 2, size: 'two' },
        ],
      },
    },
    {
      guarantee: "keeps one entity's places apart, with different fields and arguments at each",
      query: '{ nodes { id size parent { size(unit: "kB") factor } } again: node(id: "1") { size(unit: null) } }',
      data: {
        nodes: [
          { id: '1', size: '100B', parent: null },
          { id: '2', size: '200B', parent: { size: '100kB', factor: 1 } },
        ],
        again: { size: '100?' },
      },
    },
    {
      guarantee: 'asks one field with several arguments under several aliases',
      query: '{ node(id: "2") { a: size(unit: "A") b: size(unit: "B") size c: size(unit: "C") } }',
      data: { node: { a: '200A', b: '200B', size: '200B', c: '200C' } },
    },
    {
      guarantee: 'skips and includes fields and fragments on both sides of a border (1)',
      query: `query ($yes: Boolean!, $no: Boolean!) { nodes { name @skip(if: $yes) size @include(if: $yes) ...more @include(if: $no)
        ... @include(if: $yes) { factor } parent @skip(if: $no) { size @skip(if: $yes) id } } }
        fragment more on Node { id size }`,
      variables: { yes: true, no: false },
      data: {
        nodes: [
          { size: '100B', factor: 1, parent: null },
          { size: '200B', factor: 2, parent: { id: '1' } },
        ],
      },
    },
    {
      guarantee: 'skips and includes fields and fragments on both sides of a border (2)',
      query: `query ($yes: Boolean!, $no: Boolean!) { nodes { name @skip(if: $yes) size @include(if: $yes) ...more @include(if: $no)
        ... @include(if: $yes) { factor } parent @skip(if: $no) { size @skip(if: $yes) id } } }
        fragment more on Node { id size }`,
      variables: { yes: false, no: true },
      data: {
        nodes: [
          { name: 'one', id: '1', size: '100B' },
          { name: 'two', id: '2', size: '200B' },
        ],
      },
    },
    {
      guarantee: 'needs both @skip and @include to agree, and either selection of a field to be included',
      query: `query ($on: Boolean = true) { node(id: "1") { size @include(if: $on) @skip(if: $on) factor @include(if: false) factor
        name @include(if: $on) } }`,
      data: { node: { factor: 1, name: 'one' } },
    },
    {
      guarantee: 'gives empty objects where everything is skipped',
      query: 'query ($on: Boolean = false) { nodes { size @include(if: $on) } }',
      data: { nodes: [{}, {}] },
    },
    {
      guarantee: 'gives empty objects where all that is in a conditional field has conditions, too',
      query: `query ($on: Boolean!, $off: Boolean!) { nodes @include(if: $on) { size @include(if: $off) } node(id: "2")
        @skip(if: $off) { ... @include(if: $on) { parent @skip(if: false) { name @include(if: $off) } } } }`,
      variables: { on: true, off: false },
      data: { nodes: [{}, {}], node: { parent: {} } },
    },
    {
      guarantee: 'lets constants decide within what variables decide, and says the same twice without harm',
      query: `query ($on: Boolean!) { node(id: "1") @include(if: $on) { name @include(if: false) size @include(if: $on)
        ... @include(if: $on) { size @include(if: $on) } } }`,
      variables: { on: true },
      data: { node: { size: '100B' } },
    },
    {
      guarantee: 'gives an empty answer where all of the operation is skipped',
      query: '{ nodes @skip(if: true) { id } }',
      data: {},
    },
    {
      guarantee: 'gives __typename at the root and everywhere else, under any alias, without asking for more',
      query: '{ __typename a: __typename nodes { __typename } sized { t: __typename name } }',
      data: {
        __typename: 'Query',
        a: 'Query',
        nodes: [{ __typename: 'Node' }, { __typename: 'Node' }],
        sized: [
          { t: 'Node', name: 'one' },
          { t: 'Node', name: 'two' },
        ],
      },
    },
    { guarantee: 'answers __typename alone', query: '{ __typename }', data: { __typename: 'Query' } },
    {
      guarantee: 'runs the operation that is named, of several in one document',
      query: 'query A { node(id: "1") { id } } query B { node(id: "2") { size } }',
      operationName: 'B',
      data: { node: { size: '200B' } },
    },
  ],
};
