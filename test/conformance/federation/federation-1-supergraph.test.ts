import { type FederatedGateway, startEngine } from './gateways.ts';
import { findBy } from './scenario.ts';
import { startSubgraphs } from './subgraphs.ts';

/** As Federation 1's composition wrote it: `@core`, and `join` 0.1 with owners. */
const supergraphSdl = /* GraphQL */ `
  schema @core(feature: "https://specs.apollo.dev/core/v0.1") @core(feature: "https://specs.apollo.dev/join/v0.1") {
    query: Query
  }
  directive @core(feature: String!) repeatable on SCHEMA
  directive @join__field(graph: join__Graph, requires: join__FieldSet, provides: join__FieldSet) on FIELD_DEFINITION
  directive @join__type(graph: join__Graph!, key: join__FieldSet) repeatable on OBJECT | INTERFACE
  directive @join__owner(graph: join__Graph!) on OBJECT | INTERFACE
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  scalar join__FieldSet
  enum join__Graph {
    READERS @join__graph(name: "readers", url: "http://readers.invalid")
    LOANS @join__graph(name: "loans", url: "http://loans.invalid")
  }
  type Query {
    readers: [Reader!]! @join__field(graph: READERS)
    loans: [Loan!]! @join__field(graph: LOANS)
  }
  type Reader @join__owner(graph: READERS) @join__type(graph: READERS, key: "id") @join__type(graph: LOANS, key: "id") {
    id: ID! @join__field(graph: READERS)
    name: String! @join__field(graph: READERS)
    age: Int @join__field(graph: READERS)
    loans: [Loan!]! @join__field(graph: LOANS)
    limit: Int! @join__field(graph: LOANS, requires: "age")
  }
  type Loan {
    title: String!
    reader: Reader! @join__field(graph: LOANS, provides: "name")
  }
`;

const readers = [
  { id: '1', name: 'Ana', age: 8 },
  { id: '2', name: 'Beto', age: 40 },
];
const loans = [
  { title: 'Atlas', reader: { id: '1', name: 'Ana' } },
  { title: 'Poems', reader: { id: '2', name: 'Beto' } },
];

let gateway: FederatedGateway;

beforeAll(async () => {
  const subgraphs = startSubgraphs({
    readers: {
      typeDefs: `
        type Query { readers: [Reader!]! }
        type Reader @key(fields: "id") { id: ID! name: String! age: Int }
      `,
      resolvers: { Query: { readers: () => readers }, Reader: { __resolveReference: findBy('id', readers) } },
    },
    loans: {
      typeDefs: `
        type Query { loans: [Loan!]! }
        type Loan { title: String! reader: Reader! @provides(fields: "name") }
        extend type Reader @key(fields: "id") {
          id: ID! @external name: String! @external age: Int @external
          loans: [Loan!]! limit: Int! @requires(fields: "age")
        }
      `,
      resolvers: {
        Query: { loans: () => loans },
        Reader: {
          loans: ({ id }: { id: string }) => loans.filter(({ reader }) => reader.id === id),
          limit: ({ age }: { age: number | null }) => (age !== null && age < 12 ? 3 : 10),
        },
      },
    },
  });
  gateway = await startEngine(supergraphSdl, subgraphs);
});

afterAll(() => gateway.close());

it('serves a supergraph that Federation 1 composed', async () => {
  const query = '{ readers { name limit loans { title reader { name age } } } loans { reader { name limit } } }';
  expect(await gateway.execute({ query })).toEqual({
    data: {
      readers: [
        { name: 'Ana', limit: 3, loans: [{ title: 'Atlas', reader: { name: 'Ana', age: 8 } }] },
        { name: 'Beto', limit: 10, loans: [{ title: 'Poems', reader: { name: 'Beto', age: 40 } }] },
      ],
      loans: [{ reader: { name: 'Ana', limit: 3 } }, { reader: { name: 'Beto', limit: 10 } }],
    },
  });
});
