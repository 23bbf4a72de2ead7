import { federation2, findBy, type Scenario } from '../scenario.ts';

const animals = [
  { __typename: 'Dog', id: 'd', name: 'Rex', tricks: 4 },
  { __typename: 'Cat', id: 'c', name: 'Tom', lives: 9 },
];

/** What a field provides is taken from where it is provided, also on interfaces and unions; the owner gives the rest. */
export const provides: Scenario = {
  name: '@provides on objects, interfaces and unions',
  subgraphs: () => ({
    animals: {
      typeDefs: `${federation2}
        type Query { animals: [Animal!]! }
        interface Animal { id: ID! name: String! }
        type Dog implements Animal @key(fields: "id") { id: ID! name: String! @shareable tricks: Int! @shareable }
        type Cat implements Animal @key(fields: "id") { id: ID! name: String! @shareable lives: Int! @shareable }
      `,
      resolvers: {
        Query: { animals: () => animals },
        Dog: { __resolveReference: findBy('id', animals) },
        Cat: { __resolveReference: findBy('id', animals) },
      },
    },
    shelter: {
      // The provided names differ from the owner's, so that the answers show where they come from.
      typeDefs: `${federation2}
        type Query {
          guests: [Animal!]! @provides(fields: "... on Dog { name } ... on Cat { name lives }")
          patients: [Patient!]! @provides(fields: "... on Dog { name }")
          strays: [Animal!]!
          cages: [Cage!]!
        }
        type Cage { number: Int! dog: Dog @provides(fields: "name") }
        union Patient = Dog | Cat
        interface Animal { id: ID! name: String! }
        type Dog implements Animal @key(fields: "id") { id: ID! name: String! @external vaccinated: Boolean! }
        type Cat implements Animal @key(fields: "id") { id: ID! name: String! @external lives: Int! @external }
      `,
      resolvers: {
        Query: {
          guests: () => [
            { __typename: 'Dog', id: 'd', name: 'Rex (guest)', vaccinated: true },
            { __typename: 'Cat', id: 'c', name: 'Tom (guest)', lives: 7 },
          ],
          patients: () => [
            { __typename: 'Dog', id: 'd', name: 'Rex (patient)', vaccinated: true },
            { __typename: 'Cat', id: 'c' },
          ],
          strays: () => [
            { __typename: 'Cat', id: 'c' },
            { __typename: 'Dog', id: 'd', vaccinated: false },
          ],
          cages: () => [
            { number: 1, dog: { id: 'd', name: 'Rex (caged)', vaccinated: true } },
            { number: 2, dog: null },
          ],
        },
        Dog: { __resolveReference: ({ id }: { id: string }) => ({ id, vaccinated: true }) },
      },
    },
  }),
  cases: [
    {
      guarantee: 'takes provided fields of an interface from the providing subgraph, and others from their owner',
      query: '{ guests { name ... on Cat { lives } ... on Dog { tricks vaccinated } } }',
      data: {
        guests: [
          { name: 'Rex (guest)', tricks: 4, vaccinated: true },
          { name: 'Tom (guest)', lives: 7 },
        ],
      },
    },
    {
      guarantee:
        'takes provided fields of a member of a union from the providing subgraph, and of the other from its owner',
      query: '{ patients { ... on Dog { name } ... on Cat { name lives } } }',
      data: { patients: [{ name: 'Rex (patient)' }, { name: 'Tom', lives: 9 }] },
    },
    {
      guarantee: 'asks the owner where the same subgraph does not provide',
      query: '{ strays { name } guests { name } }',
      data: { strays: [{ name: 'Tom' }, { name: 'Rex' }], guests: [{ name: 'Rex (guest)' }, { name: 'Tom (guest)' }] },
    },
    {
      guarantee: 'takes provided fields of an object in a list from the providing subgraph',
      query: '{ cages { number dog { name tricks } } }',
      data: {
        cages: [
          { number: 1, dog: { name: 'Rex (caged)', tricks: 4 } },
          { number: 2, dog: null },
        ],
      },
    },
  ],
};
