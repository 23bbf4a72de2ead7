import { federation2, type SubgraphDefinition } from '../conformance/federation/scenario.ts';

interface Book {
  id: string;
  title: string;
  author: string;
  width: number;
  height: number;
}

const books: Book[] = [
  { id: '1', title: 'Atlas', author: 'a', width: 30, height: 40 },
  { id: '2', title: 'Poems', author: 'b', width: 10, height: 15 },
  { id: '3', title: 'Letters', author: 'a', width: 10, height: 20 },
];
const authors = [
  { id: 'a', name: 'Ana', awards: 2 },
  { id: 'b', name: 'Beto', awards: 0 },
];

const bookOf = (id: string) => books.find((book) => book.id === id);
const inCatalogue = ({ id, title, author, width }: Book) => ({ __typename: 'Book', id, title, author, width });
const catalogued = (...ids: string[]) => books.filter(({ id }) => ids.includes(id)).map(inCatalogue);
const authorOf = (id: string) => authors.find((author) => author.id === id);
const booksBy = ({ id }: { id: string }) => books.filter(({ author }) => author === id).map(inCatalogue);

interface Reference {
  id: string;
}

/** Books in a catalogue, their copies in stock, and reviews; made anew for every test, since copies are bought. */
export function library(): Record<'catalogue' | 'stock' | 'reviews', SubgraphDefinition> {
  const copies = new Map([
    ['1', 10],
    ['2', 20],
    ['3', 30],
  ]);
  const reviews = [
    { text: 'Good.', book: { id: '1' } },
    { text: 'Large.', book: { id: '1' } },
  ];
  const catalogue: SubgraphDefinition = {
    typeDefs: `${federation2}
      type Query {
        books: [Book!]!
        book(id: ID!): Book
        shelves: [Shelf!]!
        places: [Place!]!
        found: [Found!]!
      }
      type Shelf { name: String! best: Book books: [Book!]! }
      type Box { name: String! best: Book }
      union Place = Shelf | Box
      union Found = Book | Author
      type Book @key(fields: "id") { id: ID! title: String! author: Author! size: Size @shareable }
      type Author @key(fields: "id") { id: ID! name: String! books: [Book!]! best: Book }
      type Size { width: Int }
    `,
    resolvers: {
      Query: {
        books: () => catalogued('1', '2', '3'),
        book: (_root: object, { id }: Reference) => catalogued(id)[0] ?? null,
        shelves: () => [
          { name: 'left', best: catalogued('1')[0], books: catalogued('1', '2') },
          { name: 'right', best: catalogued('1')[0], books: catalogued('1', '3') },
        ],
        places: () => [
          { __typename: 'Shelf', name: 'left', best: catalogued('1')[0] },
          { __typename: 'Box', name: 'small', best: catalogued('1')[0] },
        ],
        found: () => [catalogued('1')[0], { __typename: 'Author', ...authorOf('a') }],
      },
      Book: {
        __resolveReference: ({ id }: Reference) => catalogued(id)[0] ?? null,
        author: ({ author }: Book) => authorOf(author),
        size: ({ width }: Book) => ({ width }),
      },
      Author: {
        __resolveReference: ({ id }: Reference) => authorOf(id) ?? null,
        books: booksBy,
        best: (author: Reference) => booksBy(author)[0],
      },
    },
  };
  const stock: SubgraphDefinition = {
    typeDefs: `${federation2}
      type Query { closed: Boolean }
      type Mutation { buy(book: ID!): Book }
      type Book @key(fields: "id") { id: ID! copies: Int price: Int size: Size @shareable }
      type Author @key(fields: "id") { id: ID! awards: Int }
      type Size { height: Int }
    `,
    resolvers: {
      Mutation: {
        buy: (_root: object, { book }: { book: string }) => {
          copies.set(book, (copies.get(book) ?? 0) - 1);
          return { id: book };
        },
      },
      Book: {
        copies: ({ id }: Reference) => copies.get(id),
        price: ({ id }: Reference) => Number(id) * 100,
        size: ({ id }: Reference) => ({ height: bookOf(id)?.height }),
      },
      Author: { awards: ({ id }: Reference) => authorOf(id)?.awards },
    },
  };
  const opinions: SubgraphDefinition = {
    typeDefs: `${federation2}
      type Query { reviews: [Review!]! }
      type Mutation { review(book: ID!, text: String!): Review }
      type Review { text: String! book: Book! }
      type Book @key(fields: "id") { id: ID! reviews: [Review!]! }
    `,
    resolvers: {
      Query: { reviews: () => reviews },
      Mutation: {
        review: (_root: object, { book, text }: { book: string; text: string }) => {
          const written = { text, book: { id: book } };
          reviews.push(written);
          return written;
        },
      },
      Book: { reviews: ({ id }: Reference) => reviews.filter(({ book }) => book.id === id) },
    },
  };
  return { catalogue, stock, reviews: opinions };
}
