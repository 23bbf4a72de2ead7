import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { cataloguedError } from '../../../schema/catalogued-error.ts';

/** The values by which an ordered connection finds its place again: those of the order's fields, then the id. */
export type CursorValue = string | number | Date | null;

/** Seals and opens the cursors of connections. */
export interface CursorCodec {
  /** @param connection the field and order that the cursor is for, `Query.people:NAME_ASC` */
  seal(connection: string, values: readonly CursorValue[]): string;
  /** @throws CURSOR_INVALID when damaged, CURSOR_MISMATCH when from another field or order */
  open(connection: string, cursor: string): CursorValue[];
}

const algorithm = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;

type SerialisedValue = string | number | null | { date: number };

function serialise(value: CursorValue): SerialisedValue {
  return value instanceof Date ? { date: value.getTime() } : value;
}

function deserialise(value: SerialisedValue): CursorValue {
  return typeof value === 'object' && value !== null ? new Date(value.date) : value;
}

/**
 * Cursors are sealed (AES-256-GCM), since they can carry a name and travel in URLs and logs. The initialisation vector
 * comes from the content, so that every instance makes the same cursor for the same place.
 * @param key 256 bits
 */
export function cursorCodec(key: Uint8Array): CursorCodec {
  return {
    seal(connection, values) {
      const text = JSON.stringify([connection, ...values.map(serialise)]);
      const iv = createHmac('sha256', key).update(text).digest().subarray(0, ivLength);
      const cipher = createCipheriv(algorithm, key, iv);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(connection, cursor) {
      const { origin, values } = decrypt(key, cursor);
      if (origin !== connection) {
        throw cataloguedError(
          'CURSOR_MISMATCH',
          `The cursor belongs to ${origin}, but was used with ${connection}. Use a cursor of the same field and order.`,
        );
      }
      return values.map(deserialise);
    },
  };
}

function decrypt(key: Uint8Array, cursor: string): { origin: string; values: SerialisedValue[] } {
  const bytes = Buffer.from(cursor, 'base64url');
  try {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength));
    decipher.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
    const text = decipher.update(bytes.subarray(ivLength + tagLength), undefined, 'utf8') + decipher.final('utf8');
    const [origin, ...values] = JSON.parse(text) as [string, ...SerialisedValue[]];
    return { origin, values };
  } catch {
    throw cataloguedError('CURSOR_INVALID', 'The cursor is damaged. Use a cursor exactly as the server gave it.');
  }
}
