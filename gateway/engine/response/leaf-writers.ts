import { type GraphQLLeafType, isEnumType } from 'graphql';

/** Writes a value of a leaf type as JSON; undefined where it is none. */
export type LeafWriter = (value: unknown) => string | undefined;

const largestInt = 2 ** 31 - 1;
const smallestInt = -(2 ** 31);

const scalars: Readonly<Record<string, LeafWriter>> = {
  String: (value) => (typeof value === 'string' ? JSON.stringify(value) : undefined),
  ID: (value) => {
    if (typeof value === 'string') return JSON.stringify(value);
    return Number.isInteger(value) ? `"${String(value)}"` : undefined;
  },
  Boolean: (value) => (typeof value === 'boolean' ? String(value) : undefined),
  Int: (value) =>
    Number.isInteger(value) && Number(value) <= largestInt && Number(value) >= smallestInt ? String(value) : undefined,
  Float: (value) => (Number.isFinite(value) ? JSON.stringify(value) : undefined),
};

/** Scalars that the schema defines are JSON of any kind; an enum has only the values that clients may see. */
export function leafWriter(type: GraphQLLeafType): LeafWriter {
  if (!isEnumType(type)) return scalars[type.name] ?? ((value) => JSON.stringify(value));
  const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, `"${name}"`]));
  return (value) => texts.get(value);
}
