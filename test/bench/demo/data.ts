// The sizes are those of the well-known demo of gateway benchmarks; the words are our own.
const sentence =
  'The river is wide here and the bridge is old, but every morning people cross it with what they can carry. ';

function text(length: number): string {
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
}

export const users = ['Ana', 'Beto', 'Cruz', 'Dora', 'Elia', 'Ines'].map((name, index) => ({
  id: String(index + 1),
  name: `${name} Example`,
  username: name.toLowerCase(),
}));

const products = [
  { name: 'Table', price: 899, weight: 100 },
  { name: 'Couch', price: 1299, weight: 1000 },
  { name: 'Glass', price: 15, weight: 20 },
  { name: 'Chair', price: 499, weight: 100 },
  { name: 'Radio', price: 1299, weight: 1000 },
  { name: 'Lamp', price: 6999, weight: 300 },
  { name: 'Stove', price: 3999, weight: 2000 },
  { name: 'Cooler', price: 100_000, weight: 6000 },
  { name: 'Bench', price: 9999, weight: 800 },
].map((product, index) => ({ ...product, upc: String(index + 1) }));
export { products };

/** Lengths of the reviews' bodies, and the products that they are about. */
const reviewSizes: readonly [length: number, upc: string][] = [
  [445, '1'],
  [291, '1'],
  [274, '1'],
  [145, '1'],
  [445, '2'],
  [291, '2'],
  [274, '2'],
  [145, '2'],
  [145, '3'],
  [145, '4'],
  [836, '4'],
];

export const reviews = reviewSizes.map(([length, upc], index) => ({
  id: String(index + 1),
  body: text(length),
  product: { upc },
  author: { id: '1', username: 'ana' },
}));
