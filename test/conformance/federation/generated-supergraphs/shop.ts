import type { GraphRecord, TwinGraph } from '../merged-schemas.ts';

interface Size {
  width: number;
  height: number | null;
  unit: string;
}

interface Product extends GraphRecord {
  upc: string;
  weight: number | null;
  size: Size | null;
  relatedIds: readonly string[];
  kind: string;
  base: number;
}

const brands: GraphRecord[] = [
  { id: 'b1', title: 'Acme', median: 7, flagshipUpc: 'p1' },
  { id: 'b2', title: null, median: null, flagshipUpc: null },
];

type ProductFields = Pick<Product, 'weight' | 'size' | 'relatedIds' | 'kind' | 'base'> & GraphRecord;

function product(upc: string, brand: number, fields: ProductFields): Product {
  return { upc, brand: brands[brand], name: `name of ${upc}`, ...fields };
}

const products: Product[] = [
  product('p1', 0, {
    sku: 's1',
    kind: 'BOOK',
    kinds: ['BOOK', 'TOOL'],
    tags: ['new', null, 'é"\\'],
    matrix: [[1, 2], null, []],
    size: { width: 1, height: 2.5, unit: 'CM' },
    weight: 10,
    base: 10,
    discount: 0.5,
    inStock: true,
    relatedIds: ['p2', 'p3', 'p1'],
    replacementUpc: 'p2',
  }),
  // The same number in stock as another brand's product, so that a key without its brand would mix them up.
  product('p2', 1, {
    sku: 's1',
    kind: 'GAME',
    kinds: [],
    tags: [],
    matrix: null,
    size: null,
    weight: null,
    base: 20,
    discount: null,
    inStock: false,
    relatedIds: ['p1'],
    replacementUpc: null,
  }),
  product('p3', 0, {
    sku: 's3',
    name: null,
    kind: 'TOOL',
    kinds: ['TOOL'],
    tags: ['x'],
    matrix: [[]],
    size: { width: 3, height: null, unit: 'INCH' },
    weight: 30,
    base: 30,
    discount: 1,
    inStock: true,
    relatedIds: [],
    replacementUpc: 'p1',
  }),
];

const reviews: GraphRecord[] = [
  { id: 'r1', body: 'good', stars: 5, productUpc: 'p1', authorId: 'u1' },
  { id: 'r2', body: null, stars: 1, productUpc: 'p1', authorId: null },
  { id: 'r3', body: '', stars: 3, productUpc: 'p3', authorId: 'u2' },
];

const users: GraphRecord[] = [
  { id: 'u1', handle: 'ann', favouriteUpc: 'p3' },
  { id: 'u2', handle: 'bob', favouriteUpc: null },
];

const warehouses: GraphRecord[] = [
  { code: 'w1', city: { name: 'Tucson', zone: 1 }, stored: [['p1', 'p2'], [], ['p3', 'p1']] },
  { code: 'w2', city: { name: 'Yuma', zone: null }, stored: [] },
];

const rates: Record<string, number> = { USD: 1, EUR: 2, GBP: 3 };

function productOf(upc: unknown): Product | null {
  return products.find((candidate) => candidate.upc === upc) ?? null;
}

function priceIn({ base }: Product, currency: string | null | undefined): number {
  return base * (rates[currency ?? ''] ?? 100);
}

function shippingOf({ price, weight }: { price: number; weight: number | null }, { express }: { express: boolean }) {
  return weight === null ? null : `${price}/${weight}${express ? '!' : ''}`;
}

function deliveryOf({ shipping, size }: { shipping: string | null; size: Pick<Size, 'width' | 'unit'> | null }) {
  return `${shipping ?? '-'} ${size === null ? '-' : `${size.width} ${size.unit}`}`;
}

function shippingRequires(record: Product) {
  return { price: priceIn(record, 'EUR'), weight: record.weight };
}

function deliveryRequires(record: Product) {
  return { shipping: shippingOf(shippingRequires(record), { express: true }), size: record.size };
}

interface PriceFilter {
  below?: number | null;
  currencies?: string[] | null;
  not?: PriceFilter | null;
}

function passes(record: Product, { below, currencies, not }: PriceFilter): boolean {
  const isBelow =
    below === null || below === undefined || (currencies ?? ['USD']).every((c) => priceIn(record, c) < below);
  return isBelow && !(not && passes(record, not));
}

function reviewsWith(minStars: number | null, records: readonly GraphRecord[]): GraphRecord[] {
  return records.filter(({ stars }) => Number(stars) >= (minStars ?? 0));
}

const sizes = 'enum Unit { CM INCH } type Size @shareable { width: Int! height: Float unit: Unit! }';
const currencies = 'enum Currency { USD EUR GBP }';

/** Keys of several kinds, requirements over up to three subgraphs, with arguments; provided fields; value types. */
export const shop: TwinGraph = {
  name: 'a shop',
  fails: false,
  strings: ['p1', 'p2', 'p3', 'none', 'é"\n'],
  entities: { Product: products, Brand: brands, Review: reviews, User: users, Warehouse: warehouses },
  subgraphs: {
    catalogue: `${sizes}
      type Query { products(first: Int = 3, kind: Kind): [Product!]! product(upc: ID!): Product shelves: [[Product]!]! }
      enum Kind { BOOK GAME TOOL }
      type Product @key(fields: "upc") @key(fields: "sku brand { id }") {
        upc: ID! sku: String! brand: Brand! name: String @shareable label(upper: Boolean = false, prefix: String): String
        kind: Kind! kinds: [Kind!]! tags: [String]! matrix: [[Int!]] size: Size @shareable
        related(first: Int! = 2): [Product!]! replacement: Product
      }
      type Brand @key(fields: "id") { id: ID! title: String @shareable flagship: Product }
    `,
    prices: `${sizes} ${currencies}
      type Query { cheapest(filter: PriceFilter = { below: 25 }): [Product!]! }
      input PriceFilter { below: Int = 50 currencies: [Currency!] not: PriceFilter }
      type Product @key(fields: "upc") {
        upc: ID! price(currency: Currency = USD): Int! discount: Float weight: Int size: Size @shareable
        offers(currencies: [Currency!]! = [USD, EUR]): [Offer!]!
      }
      type Offer { currency: Currency! amount: Int! gift: Product }
      type Brand @key(fields: "id") { id: ID! median: Int }
    `,
    stock: `${currencies}
      type Query { warehouses: [Warehouse!]! }
      type Warehouse @key(fields: "code") { code: ID! city: City! stored: [[Product!]!]! }
      type City @shareable { name: String! zone: Int }
      type Brand @key(fields: "id", resolvable: false) { id: ID! }
      type Product @key(fields: "sku brand { id }") {
        sku: String! brand: Brand! inStock: Boolean! places: [Warehouse!]!
        price(currency: Currency = USD): Int! @external weight: Int @external
        shipping(express: Boolean! = false): String @requires(fields: "price(currency: EUR) weight")
      }
    `,
    logistics: `${sizes}
      type Product @key(fields: "upc") {
        upc: ID! shipping(express: Boolean! = false): String @external size: Size @external
        delivery: String @requires(fields: "shipping(express: true) size { width unit }") route: [City!]
      }
      type City @shareable { name: String! zone: Int }
    `,
    reviews: `
      type Query { reviews(minStars: Int = 0): [Review!]! topReview: Review }
      type Review @key(fields: "id") {
        id: ID! body: String stars: Int! product: Product! @provides(fields: "name") author: User
      }
      type Product @key(fields: "upc") {
        upc: ID! name: String @external delivery: String @external
        reviews(minStars: Int = 0): [Review!]! promise: String @requires(fields: "delivery")
      }
      type User @key(fields: "id") { id: ID! handle: String! reviews: [Review!]! favourite: Product }
    `,
  },
  merged: `
    type Query {
      products(first: Int = 3, kind: Kind): [Product!]! product(upc: ID!): Product shelves: [[Product]!]!
      cheapest(filter: PriceFilter = { below: 25 }): [Product!]! warehouses: [Warehouse!]!
      reviews(minStars: Int = 0): [Review!]! topReview: Review
    }
    enum Kind { BOOK GAME TOOL }
    enum Unit { CM INCH }
    enum Currency { USD EUR GBP }
    input PriceFilter { below: Int = 50 currencies: [Currency!] not: PriceFilter }
    type Size { width: Int! height: Float unit: Unit! }
    type City { name: String! zone: Int }
    type Offer { currency: Currency! amount: Int! gift: Product }
    type Brand { id: ID! title: String flagship: Product median: Int }
    type Warehouse { code: ID! city: City! stored: [[Product!]!]! }
    type Review { id: ID! body: String stars: Int! product: Product! author: User }
    type User { id: ID! handle: String! reviews: [Review!]! favourite: Product }
    type Product {
      upc: ID! sku: String! brand: Brand! name: String label(upper: Boolean = false, prefix: String): String
      kind: Kind! kinds: [Kind!]! tags: [String]! matrix: [[Int!]] size: Size
      related(first: Int! = 2): [Product!]! replacement: Product
      price(currency: Currency = USD): Int! discount: Float weight: Int
      offers(currencies: [Currency!]! = [USD, EUR]): [Offer!]!
      inStock: Boolean! places: [Warehouse!]! shipping(express: Boolean! = false): String
      delivery: String route: [City!] reviews(minStars: Int = 0): [Review!]! promise: String
    }
  `,
  resolvers: {
    Query: {
      products: (_root, { first, kind }: { first: number | null; kind?: string | null }) =>
        products.filter((record) => (kind ?? record.kind) === record.kind).slice(0, first ?? 1),
      product: (_root, { upc }: { upc: string }) => productOf(upc),
      shelves: () => [[productOf('p1'), null], [], [productOf('p3'), productOf('p1'), productOf('p2')]],
      cheapest: (_root, { filter }: { filter?: PriceFilter | null }) =>
        products.filter((record) => passes(record, filter ?? {})),
      warehouses: () => warehouses,
      reviews: (_root, { minStars }: { minStars: number | null }) => reviewsWith(minStars, reviews),
      topReview: () => reviews[0],
    },
    Product: {
      label: ({ upc }: Product, { upper, prefix }: { upper: boolean | null; prefix?: string | null }) =>
        `${prefix === undefined ? 'none' : String(prefix)} ${upper ? upc.toUpperCase() : upc}`,
      related: ({ relatedIds }: Product, { first }: { first: number }) => relatedIds.slice(0, first).map(productOf),
      replacement: ({ replacementUpc }: Product) => productOf(replacementUpc),
      price: (record: Product, { currency }: { currency: string | null }) => priceIn(record, currency),
      offers: (record: Product, given: { currencies: string[] }) =>
        given.currencies.map((currency) => ({
          currency,
          amount: priceIn(record, currency),
          gift: currency === 'EUR' ? productOf('p3') : null,
        })),
      places: ({ upc }: Product) =>
        warehouses.filter(({ stored }) => (stored as string[][]).some((row) => row.includes(upc))),
      route: ({ upc }: Product) => (upc === 'p2' ? null : warehouses.map(({ city }) => city)),
      reviews: ({ upc }: Product, { minStars }: { minStars: number | null }) =>
        reviewsWith(minStars, reviews).filter(({ productUpc }) => productUpc === upc),
    },
    Brand: { flagship: ({ flagshipUpc }: GraphRecord) => productOf(flagshipUpc) },
    Warehouse: { stored: ({ stored }: { stored: string[][] }) => stored.map((row) => row.map(productOf)) },
    Review: {
      product: ({ productUpc }: GraphRecord) => productOf(productUpc),
      author: ({ authorId }: GraphRecord) => users.find(({ id }) => id === authorId) ?? null,
    },
    User: {
      reviews: ({ id }: GraphRecord) => reviews.filter(({ authorId }) => authorId === id),
      favourite: ({ favouriteUpc }: GraphRecord) => productOf(favouriteUpc),
    },
  },
  derived: {
    Product: {
      shipping: { requires: shippingRequires, compute: shippingOf },
      delivery: { requires: deliveryRequires, compute: deliveryOf },
      promise: {
        requires: (record: Product) => ({ delivery: deliveryOf(deliveryRequires(record)) }),
        compute: ({ delivery }: { delivery: string }) => `promised: ${delivery}`,
      },
    },
  },
};
