import { federation2, findBy, type Scenario } from '../scenario.ts';

const works = [
  { __typename: 'Book', id: 'b1', title: 'Borders', pages: 320, shelf: { __typename: 'Shelf', code: 'S1' } },
  { __typename: 'Recording', id: 'r1', title: 'Voices', minutes: 61, shelf: null },
  { __typename: 'Book', id: 'b2', title: 'Rivers', pages: 95, shelf: { __typename: 'Box', label: 'X' } },
];
const copies = [
  { id: 'b1', copies: 3 },
  { id: 'r1', copies: 1 },
  { id: 'b2', copies: 0 },
];

/** Fragments on interfaces and unions, at any depth, over a subgraph border. */
export const abstractTypes: Scenario = {
  name: 'abstract types',
  subgraphs: () => ({
    catalogue: {
      typeDefs: `${federation2}
        type Query { works: [Work!]! work(id: ID!): Work anything: [Anything!]! }
        interface Titled { title: String! }
        interface Work implements Titled { id: ID! title: String! }
        type Book implements Work & Titled @key(fields: "id") { id: ID! title: String! pages: Int! shelf: Place }
        type Recording implements Work & Titled @key(fields: "id") { id: ID! title: String! minutes: Int! shelf: Place }
        type Shelf { code: String! }
        type Box implements Titled { label: String! title: String! }
        union Place = Shelf | Box
        union Anything = Book | Recording | Box
      `,
      resolvers: {
        Query: {
          works: () => works,
          work: (_root, { id }: { id: string }) => works.find((work) => work.id === id) ?? null,
          anything: () => [...works, { __typename: 'Box', label: 'Y', title: 'Box Y' }],
        },
        Box: { title: ({ label }: { label: string }) => `Box ${label}` },
        Book: { __resolveReference: findBy('id', works) },
        Recording: { __resolveReference: findBy('id', works) },
      },
    },
    lending: {
      typeDefs: `${federation2}
        type Book @key(fields: "id") { id: ID! copies: Int! }
        type Recording @key(fields: "id") { id: ID! copies: Int! }
      `,
      resolvers: {
        Book: { __resolveReference: findBy('id', copies) },
        Recording: { __resolveReference: findBy('id', copies) },
      },
    },
  }),
  cases: [
    {
      guarantee: 'gives an object only the fields of the fragments that apply to it',
      query: '{ works { title ... on Book { pages } ... on Recording { minutes } } }',
      data: {
        works: [
          { title: 'Borders', pages: 320 },
          { title: 'Voices', minutes: 61 },
          { title: 'Rivers', pages: 95 },
        ],
      },
    },
    {
      guarantee: 'fetches fields of other subgraphs for the members of an interface',
      query: '{ works { __typename ... on Book { copies } ... on Recording { copies minutes } } }',
      data: {
        works: [
          { __typename: 'Book', copies: 3 },
          { __typename: 'Recording', copies: 1, minutes: 61 },
          { __typename: 'Book', copies: 0 },
        ],
      },
    },
    {
      guarantee: 'nests fragments on interfaces, unions and objects in each other',
      query: `{ anything { ... on Titled { title ... on Work { id ... on Book { copies shelf { ...place } } } } } }
        fragment place on Place { ... on Titled { title } ... on Shelf { code __typename } }`,
      data: {
        anything: [
          { title: 'Borders', id: 'b1', copies: 3, shelf: { code: 'S1', __typename: 'Shelf' } },
          { title: 'Voices', id: 'r1' },
          { title: 'Rivers', id: 'b2', copies: 0, shelf: { title: 'Box X' } },
          { title: 'Box Y' },
        ],
      },
    },
    {
      guarantee: 'gives empty objects where no fragment applies',
      query: '{ anything { ... on Box { label } } }',
      data: { anything: [{}, {}, {}, { label: 'Y' }] },
    },
    {
      guarantee: 'merges what several fragments select under one name',
      query: `{ work(id: "b1") { ...a ...b } }
        fragment a on Work { ... on Book { shelf { ... on Shelf { code } } } }
        fragment b on Titled { ... on Book { shelf { __typename } copies } title }`,
      data: { work: { shelf: { code: 'S1', __typename: 'Shelf' }, copies: 3, title: 'Borders' } },
    },
    {
      guarantee: 'lets different types use one alias for different fields',
      query: '{ works { ... on Book { size: pages } ... on Recording { size: minutes } } }',
      data: { works: [{ size: 320 }, { size: 61 }, { size: 95 }] },
    },
    {
      guarantee: 'gives null for an abstract field that is null',
      query: '{ work(id: "none") { id ... on Book { copies } } }',
      data: { work: null },
    },
  ],
};
