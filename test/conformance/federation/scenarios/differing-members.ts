import { federation2, findBy, type Scenario } from '../scenario.ts';

const books = [{ __typename: 'Book', id: '1', title: 'Borders', isbn: '978' }];
const titles = [{ id: '1', title: 'Borders' }];

/** Unions and interfaces whose members are not the same in every subgraph. */
export const differingMembers: Scenario = {
  name: 'unions and interfaces whose members differ between subgraphs',
  subgraphs: () => ({
    paper: {
      typeDefs: `${federation2}
        type Query { papers: [Medium!]! printed: [Item!]! favourite: Medium @shareable }
        union Medium = Book | Map
        interface Item { id: ID! }
        type Book implements Item @key(fields: "id") { id: ID! title: String! @shareable isbn: String! }
        type Map implements Item { id: ID! scale: Int! }
        type Film @key(fields: "id") { id: ID! poster: String! }
      `,
      resolvers: {
        Query: {
          papers: () => [...books, { __typename: 'Map', id: '2', scale: 5000 }],
          printed: () => [{ __typename: 'Map', id: '2', scale: 5000 }, ...books],
          favourite: () => books[0],
        },
        Book: { __resolveReference: findBy('id', books) },
        Film: { __resolveReference: ({ id }: { id: string }) => ({ id, poster: `poster-${id}` }) },
      },
    },
    screens: {
      typeDefs: `${federation2}
        type Query { screenings: [Medium!]! shown: [Item!]! favourite: Medium @shareable }
        union Medium = Book | Film
        interface Item { id: ID! }
        type Book @key(fields: "id") { id: ID! title: String! @shareable adaptation: Film }
        type Film implements Item @key(fields: "id") { id: ID! runtime: Int title: String! }
      `,
      resolvers: {
        Query: {
          screenings: () => [
            { __typename: 'Film', id: '3', runtime: 90, title: 'Crossing' },
            { __typename: 'Book', ...titles[0] },
          ],
          shown: () => [{ __typename: 'Film', id: '3', runtime: 90, title: 'Crossing' }],
          favourite: () => ({ __typename: 'Book', ...titles[0] }),
        },
        Book: {
          __resolveReference: findBy('id', titles),
          adaptation: () => ({ id: '3', runtime: 90, title: 'Crossing' }),
        },
      },
    },
  }),
  cases: [
    {
      guarantee: 'asks no subgraph for members that it does not know',
      query: `{ papers { ...medium } screenings { ...medium } }
        fragment medium on Medium { __typename ... on Book { title } ... on Map { scale } ... on Film { runtime } }`,
      data: {
        papers: [
          { __typename: 'Book', title: 'Borders' },
          { __typename: 'Map', scale: 5000 },
        ],
        screenings: [
          { __typename: 'Film', runtime: 90 },
          { __typename: 'Book', title: 'Borders' },
        ],
      },
    },
    {
      guarantee: 'goes on from a member that both know to what one of them knows',
      query:
        '{ favourite { ... on Book { title isbn adaptation { title poster } } ... on Map { scale } ... on Film { poster } } }',
      data: { favourite: { title: 'Borders', isbn: '978', adaptation: { title: 'Crossing', poster: 'poster-3' } } },
    },
    {
      guarantee: 'asks for implementations of an interface only where they are known',
      query: `{ printed { ...item } shown { ...item } }
        fragment item on Item { id ... on Book { isbn } ... on Film { runtime poster } ... on Map { scale } }`,
      data: {
        printed: [
          { id: '2', scale: 5000 },
          { id: '1', isbn: '978' },
        ],
        shown: [{ id: '3', runtime: 90, poster: 'poster-3' }],
      },
    },
    {
      guarantee: 'gives empty objects where only members of the other subgraph are asked for',
      query: '{ papers { ... on Film { runtime } } }',
      data: { papers: [{}, {}] },
    },
  ],
};
