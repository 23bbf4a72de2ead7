import type { FieldResolver } from './resolver.ts';
import { products, reviews, users } from './data.ts';

const link = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.3"
  import: ["@key", "@requires", "@provides", "@external", "@shareable"]
)
`;

interface Product {
  upc: string;
  price: number;
  weight: number;
}

const reviewsOfUser = reviews.slice(0, 2);
const reviewsOfProduct = ({ upc }: Product) => reviews.filter(({ product }) => product.upc === upc);
const shippingEstimate = ({ price, weight }: Product) => (price > 1000 ? 0 : Math.round(weight / 2));
const inStock = ({ upc }: Product) => Number(upc) % 2 === 1;
const findUser = ({ id }: { id: string }) => users.find((user) => user.id === id) ?? null;
const findProduct = ({ upc }: { upc: string }) => products.find((product) => product.upc === upc) ?? null;
const topProducts = (_root: object, { first }: { first: number }) => products.slice(0, first);

interface DemoSubgraph {
  typeDefs: string;
  resolvers: Record<string, Record<string, FieldResolver>>;
}

/** Four subgraphs with the types of the well-known demo of gateway benchmarks. */
export const demoSubgraphs: Record<string, DemoSubgraph> = {
  accounts: {
    typeDefs: `${link}
      type Query { me: User user(id: ID!): User users: [User] }
      type User @key(fields: "id") { id: ID! name: String username: String @shareable }
    `,
    resolvers: {
      Query: { me: () => users[0], user: (_root: object, key: { id: string }) => findUser(key), users: () => users },
      User: { __resolveReference: findUser },
    },
  },
  inventory: {
    typeDefs: `${link}
      type Product @key(fields: "upc") {
        upc: String!
        weight: Int @external
        price: Int @external
        inStock: Boolean
        shippingEstimate: Int @requires(fields: "price weight")
      }
    `,
    resolvers: { Product: { inStock, shippingEstimate } },
  },
  products: {
    typeDefs: `${link}
      type Query { topProducts(first: Int = 5): [Product] }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }
    `,
    resolvers: { Query: { topProducts }, Product: { __resolveReference: findProduct } },
  },
  reviews: {
    typeDefs: `${link}
      type Review @key(fields: "id") { id: ID! body: String product: Product author: User @provides(fields: "username") }
      type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
      type Product @key(fields: "upc") { upc: String! reviews: [Review] }
    `,
    resolvers: { User: { reviews: () => reviewsOfUser }, Product: { reviews: reviewsOfProduct } },
  },
};

/** The same as one schema, without federation. */
export const mergedDemo: DemoSubgraph = {
  typeDefs: `
    type Query { me: User user(id: ID!): User users: [User] topProducts(first: Int = 5): [Product] }
    type User { id: ID! name: String username: String reviews: [Review] }
    type Product { upc: String! name: String price: Int weight: Int inStock: Boolean shippingEstimate: Int reviews: [Review] }
    type Review { id: ID! body: String product: Product author: User }
  `,
  resolvers: {
    Query: {
      me: () => users[0],
      user: (_root: object, key: { id: string }) => findUser(key),
      users: () => users,
      topProducts,
    },
    User: { reviews: () => reviewsOfUser },
    Product: { reviews: reviewsOfProduct, inStock, shippingEstimate },
    Review: {
      product: ({ product }: { product: { upc: string } }) => findProduct(product),
      author: ({ author }: { author: { id: string } }) => findUser(author),
    },
  },
};
