import { deserialize, Double, serialize } from 'bson';

/** A document or a part of one, as JavaScript values. */
export type Document = Record<string, unknown>;

/** A value of a BSON type that JavaScript has no value for. */
export interface BsonValue {
  _bsontype: string;
}

export function isBsonValue(value: unknown): value is BsonValue {
  return typeof value === 'object' && value !== null && '_bsontype' in value;
}

/** The name of the class of a BSON value; undefined for a plain JavaScript value. */
export function bsonTypeOf(value: unknown): string | undefined {
  return isBsonValue(value) ? value._bsontype : undefined;
}

export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** Whether the name of a field or operator begins with `$`. */
export function isOperatorName(name: string): boolean {
  return name.startsWith('$');
}

/** Whether a value is `{ $operator: … }`. */
export function isOperatorDocument(value: unknown): value is Document {
  return isDocument(value) && isOperatorName(Object.keys(value)[0] ?? '');
}

/**
 * The values of a document's bytes, such that `encode` gives the same bytes: a number stands for an Int32, or for a Double that
 * cannot be taken for one; other Doubles, Longs and Decimal128s are objects.
 */
export function decode(bytes: Uint8Array): Document {
  return simplified(deserialize(bytes, { promoteValues: false, bsonRegExp: true })) as Document;
}

export function encode(value: Document): Uint8Array {
  return serialize(value, { ignoreUndefined: true });
}

/** A copy that can be changed without changing the original. */
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isDocument(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part)]));
}

/** A double whose bytes say that it is one, also where a number would be written as an Int32. */
export function doubleOf(value: number): number | Double {
  return isInt32(value) ? new Double(value) : value;
}

/** Whether `encode` writes a number as an Int32. */
export function isInt32(value: number): boolean {
  return Number.isInteger(value) && value >= -0x80000000 && value <= 0x7fffffff && !Object.is(value, -0);
}

function simplified(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = simplified(value[index]);
    return value;
  }
  switch (bsonTypeOf(value)) {
    case undefined:
      break;
    case 'Int32':
      return (value as unknown as { value: number }).value;
    case 'Double':
      return doubleOf((value as Double).value);
    case 'DBRef':
      return simplified((value as { toJSON: () => Document }).toJSON());
    default:
      return value;
  }
  if (value instanceof Date) return value;
  const document = value as Document;
  for (const name of Object.keys(document)) document[name] = simplified(document[name]);
  return document;
}
