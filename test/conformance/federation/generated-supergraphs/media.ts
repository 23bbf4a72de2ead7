import type { GraphRecord, TwinGraph } from '../merged-schemas.ts';

interface Work extends GraphRecord {
  id: string;
  __typename: string;
  price: number | null;
}

const authors: GraphRecord[] = [
  { __typename: 'Author', id: 'a1', name: 'Ada', workIds: ['x1', 'x2', 'x4'], fame: 3, fanIds: ['x1', 'a2'] },
  // The same id as a work's.
  { __typename: 'Author', id: 'x2', name: 'Ben', workIds: [], fame: null, fanIds: [] },
];

const works: Work[] = [
  {
    __typename: 'Book',
    id: 'x1',
    title: 'Borders',
    pages: 320,
    authorId: 'a1',
    price: 10,
    copies: [
      { shelf: 'S1', reader: 'a1' },
      { shelf: 'S2', reader: null },
    ],
    narratorId: 'x2',
    sequelId: 'x4',
    mood: 'DARK',
  },
  {
    __typename: 'Film',
    id: 'x2',
    title: 'Rivers',
    minutes: 90,
    directorId: 'x2',
    price: null,
    basedOnId: 'x1',
    mood: null,
  },
  { __typename: 'Song', id: 'x3', title: 'Voices', seconds: 200, coverId: 'x1', price: 2, mood: 'LIGHT' },
  {
    __typename: 'Book',
    id: 'x4',
    title: 'Borders II',
    pages: 0,
    authorId: null,
    price: 5,
    copies: [],
    narratorId: null,
    sequelId: null,
    mood: 'DARK',
  },
];

const vouchers: GraphRecord[] = [{ __typename: 'Voucher', code: 'v1', price: 1 }];

const bundles = [
  { id: 'k1', itemIds: ['x1', 'v1', 'x3', 'x1'], mainId: 'x3', spareIds: [['x3', 'v1'], ['x1']] },
  { id: 'k2', itemIds: [], mainId: null, spareIds: [] },
  { id: 'k3', itemIds: ['x4'], mainId: 'v1', spareIds: [[], ['x2']] },
];

const everything = [...works, ...authors, ...vouchers];

function workOf(id: unknown): Work | null {
  return works.find((work) => work.id === id) ?? null;
}

function authorOf(id: unknown): GraphRecord | null {
  return authors.find((author) => author.id === id) ?? null;
}

function itemOf(id: unknown): GraphRecord | null {
  return everything.find((each) => each.id === id || each.code === id) ?? null;
}

function ofType(...names: string[]): Work[] {
  return works.filter(({ __typename }) => names.includes(__typename));
}

function priceIn({ price }: { price: number | null }, { currency }: { currency: string | null }) {
  return price === null ? null : price * ({ USD: 1, EUR: 2 }[currency ?? ''] ?? 1000);
}

interface LabelRequired {
  title: string;
  mood: string | null;
}

const label = {
  requires: ({ title, mood }: GraphRecord) => ({ title, mood }),
  compute: ({ title, mood }: LabelRequired) => `${title} (${mood ?? 'plain'})`,
};

const currencies = 'enum Currency { USD EUR }';

/** Interfaces and unions of which each subgraph knows other members and other fields. */
export const media: TwinGraph = {
  name: 'media',
  fails: false,
  strings: ['x1', 'x2', 'x3', 'a1', 'none'],
  entities: {
    Author: authors,
    Book: ofType('Book'),
    Film: ofType('Film'),
    Song: ofType('Song'),
    Voucher: vouchers,
    Bundle: bundles,
  },
  subgraphs: {
    library: `
      type Query { media(first: Int = 4): [Media!]! search(text: String): [Result]! work(id: ID!): Media author: Author }
      interface Media { id: ID! title: String! }
      interface Created { id: ID! title: String! makers: [Author!]! }
      type Book implements Media & Created @key(fields: "id") {
        id: ID! title: String! pages: Int! author: Author makers: [Author!]! sequel: Book
      }
      type Film implements Media & Created @key(fields: "id") {
        id: ID! title: String! minutes: Int director: Author makers: [Author!]! basedOn: Media
      }
      union Result = Book | Film | Author
      type Author @key(fields: "id") { id: ID! name: String! works: [Media!]! }
    `,
    audio: `
      type Query { playlist: [[Media]!] latest: Heard surprise(index: Int! = 0): Media! }
      enum Mood { DARK LIGHT }
      interface Media { id: ID! mood: Mood }
      type Book implements Media @key(fields: "id") { id: ID! mood: Mood narrator: Author }
      type Song implements Media @key(fields: "id") { id: ID! title: String! mood: Mood seconds: Int! cover: Book }
      type Film implements Media @key(fields: "id") { id: ID! mood: Mood songs: [Song!]! }
      union Heard = Book | Song
      type Author @key(fields: "id") { id: ID! heard: [Heard!]! }
    `,
    sales: `${currencies}
      type Query { bundles: [Bundle!]! bestseller: Priced voucher: Voucher }
      interface Priced { price(currency: Currency = USD): Int }
      type Book implements Priced @key(fields: "id") { id: ID! price(currency: Currency = USD): Int copies: [Copy!]! }
      type Film implements Priced @key(fields: "id") { id: ID! price(currency: Currency = USD): Int }
      type Song implements Priced @key(fields: "id") { id: ID! price(currency: Currency = USD): Int }
      type Voucher implements Priced @key(fields: "code") { code: ID! price(currency: Currency = USD): Int }
      type Copy { shelf: String! reader: Author }
      type Author @key(fields: "id") { id: ID! }
      union Item = Book | Song | Voucher
      type Bundle @key(fields: "id") { id: ID! items: [Item!]! main: Priced spare: [[Priced!]!]! }
    `,
    labels: `
      enum Mood { DARK LIGHT }
      type Query { labelled: [Labelled!]! }
      interface Labelled { label: String }
      type Book implements Labelled @key(fields: "id") {
        id: ID! title: String! @external mood: Mood @external label: String @requires(fields: "title mood")
      }
      type Song implements Labelled @key(fields: "id") {
        id: ID! title: String! @external mood: Mood @external label: String @requires(fields: "title mood")
      }
      type Bundle implements Labelled @key(fields: "id") { id: ID! label: String partner: Labelled }
    `,
  },
  merged: `
    type Query {
      media(first: Int = 4): [Media!]! search(text: String): [Result]! work(id: ID!): Media author: Author
      playlist: [[Media]!] latest: Heard surprise(index: Int! = 0): Media!
      bundles: [Bundle!]! bestseller: Priced voucher: Voucher labelled: [Labelled!]!
    }
    enum Mood { DARK LIGHT }
    enum Currency { USD EUR }
    interface Media { id: ID! title: String! mood: Mood }
    interface Created { id: ID! title: String! makers: [Author!]! }
    interface Priced { price(currency: Currency = USD): Int }
    interface Labelled { label: String }
    union Result = Book | Film | Author
    union Heard = Book | Song
    union Item = Book | Song | Voucher
    type Book implements Media & Created & Priced & Labelled {
      id: ID! title: String! pages: Int! author: Author makers: [Author!]! sequel: Book mood: Mood narrator: Author
      price(currency: Currency = USD): Int copies: [Copy!]! label: String
    }
    type Film implements Media & Created & Priced {
      id: ID! title: String! minutes: Int director: Author makers: [Author!]! basedOn: Media mood: Mood songs: [Song!]!
      price(currency: Currency = USD): Int
    }
    type Song implements Media & Priced & Labelled {
      id: ID! title: String! mood: Mood seconds: Int! cover: Book price(currency: Currency = USD): Int label: String
    }
    type Author { id: ID! name: String! works: [Media!]! heard: [Heard!]! }
    type Voucher implements Priced { code: ID! price(currency: Currency = USD): Int }
    type Copy { shelf: String! reader: Author }
    type Bundle implements Labelled {
      id: ID! items: [Item!]! main: Priced spare: [[Priced!]!]! label: String partner: Labelled
    }
  `,
  resolvers: {
    Query: {
      media: (_root, { first }: { first: number | null }) => ofType('Book', 'Film').slice(0, first ?? 1),
      search: (_root, { text }: { text?: string | null }) => [
        ...ofType('Film'),
        null,
        ...authors,
        ...ofType('Book').filter(({ title }) => (text ?? title) === title),
      ],
      work: (_root, { id }: { id: string }) => ofType('Book', 'Film').find((work) => work.id === id) ?? null,
      author: () => authors[0],
      playlist: () => [[workOf('x3'), null, workOf('x2'), workOf('x1')], [], [workOf('x4')]],
      latest: () => works[2],
      surprise: (_root, { index }: { index: number }) => works[index] ?? works[0],
      bundles: () => bundles,
      bestseller: () => works[0],
      voucher: () => vouchers[0],
      labelled: () =>
        [workOf('x4'), bundles[0], workOf('x3'), bundles[1]].map((each) => ({ __typename: 'Bundle', ...each })),
    },
    Created: {
      makers: ({ authorId, directorId }: GraphRecord) =>
        [authorOf(authorId), authorOf(directorId)].filter((each) => each !== null),
    },
    Priced: { price: priceIn },
    Book: {
      author: ({ authorId }: GraphRecord) => authorOf(authorId),
      sequel: ({ sequelId }: GraphRecord) => workOf(sequelId),
      narrator: ({ narratorId }: GraphRecord) => authorOf(narratorId),
    },
    Film: {
      director: ({ directorId }: GraphRecord) => authorOf(directorId),
      basedOn: ({ basedOnId }: GraphRecord) => workOf(basedOnId),
      songs: () => ofType('Song'),
    },
    Song: { cover: ({ coverId }: GraphRecord) => workOf(coverId) },
    Author: {
      works: ({ workIds }: { workIds: string[] }) => workIds.map(workOf),
      heard: ({ id }: GraphRecord) => (id === 'a1' ? [workOf('x3'), workOf('x1')] : []),
    },
    Copy: { reader: ({ reader }: GraphRecord) => authorOf(reader) },
    Bundle: {
      items: ({ itemIds }: { itemIds: string[] }) => itemIds.map(itemOf),
      main: ({ mainId }: GraphRecord) => itemOf(mainId),
      spare: ({ spareIds }: { spareIds: string[][] }) => spareIds.map((row) => row.map(itemOf)),
      label: ({ id }: GraphRecord) => `bundle ${String(id)}`,
      partner: ({ id }: GraphRecord) =>
        id === 'k1' ? workOf('x1') : id === 'k2' ? { __typename: 'Bundle', ...bundles[0] } : null,
    },
  },
  derived: { Book: { label }, Song: { label } },
};
