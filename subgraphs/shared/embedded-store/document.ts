import { deserialize, EJSON, serialize } from 'bson';

/** A document or a part of one, as JavaScript values. */
export type Document = Record<string, unknown>;

/** A document as it is stored: its bytes, which are given back as they came, and its values, which are searched. */
export interface StoredDocument {
  /** The `_id` as text: where the document lies. */
  readonly key: string;
  readonly value: Document;
  readonly bytes: Uint8Array;
}

export function decode(bytes: Uint8Array): Document {
  return deserialize(bytes, { promoteBuffers: false });
}

export function encode(value: Document): Uint8Array {
  return serialize(value, { ignoreUndefined: true });
}

/** A text that is the same for equal ids. */
export function keyOfId(id: unknown): string {
  return typeof id === 'string' ? `s${id}` : EJSON.stringify({ id }, { relaxed: false });
}

export function storedDocument(bytes: Uint8Array, value: Document = decode(bytes)): StoredDocument {
  return { key: keyOfId(value._id), value, bytes };
}

export function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** A copy that can be changed without changing the document. */
export function copyOf(value: Document): Document {
  return decode(encode(value));
}

/** The values at a dotted path: several where lists lie on the way, none where the path leads nowhere. */
export function valuesAt(value: unknown, path: string): unknown[] {
  const dot = path.indexOf('.');
  if (dot === -1) return stepInto(value, path);
  return stepInto(value, path.slice(0, dot)).flatMap((part) => valuesAt(part, path.slice(dot + 1)));
}

function stepInto(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) {
    const position = /^\d+$/.test(name) ? [value[Number(name)] as unknown].filter((item) => item !== undefined) : [];
    return [...position, ...value.flatMap((item: unknown) => (isDocument(item) ? stepInto(item, name) : []))];
  }
  if (!isDocument(value) || !Object.hasOwn(value, name) || value[name] === undefined) return [];
  return [value[name]];
}
