/** The heavy query of the well-known demo of gateway benchmarks: 16 fetches, about 87 KB. */
export const heavyQuery = `
  fragment User on User { id username name }
  fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }
  query TestQuery {
    users {
      ...User
      reviews {
        ...Review
        product {
          ...Product
          reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
        }
      }
    }
    topProducts {
      ...Product
      reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
    }
  }
`;

/** One fetch, one kilobyte. */
export const smallQuery = '{ users { id name username } }';

/** An operation that no gateway has planned before: the heavy one with an alias of its own. */
export function coldQuery(number: number): string {
  return heavyQuery.replace('topProducts {', `top${number}: topProducts {`);
}
