import { decode, type Document, encode } from '../values/document.ts';
import { keyOf } from '../values/value-key.ts';

/** A document as it is stored: its bytes, which are given back as they came, and its values, which are searched. */
export class StoredDocument {
  /** Where it lies: documents are numbered in the order of their insertion. */
  readonly recordNumber: number;
  readonly bytes: Uint8Array;
  #value: Document | undefined;
  #idKey: string | undefined;

  constructor(recordNumber: number, bytes: Uint8Array, value?: Document) {
    this.recordNumber = recordNumber;
    this.bytes = bytes;
    this.#value = value;
  }

  /** The values; not to be changed. Read from the bytes when they are first asked for. */
  get value(): Document {
    return (this.#value ??= decode(this.bytes));
  }

  /** A text that is the same for equal `_id`s. */
  get idKey(): string {
    return (this.#idKey ??= textIdKey(this.bytes) ?? keyOf(this.value._id));
  }

  /** The document with other values in the same place. */
  withValue(value: Document): StoredDocument {
    const bytes = encode(value);
    return new StoredDocument(this.recordNumber, bytes, decode(bytes));
  }
}

const typeOfText = 0x02;
const firstElement = Buffer.from([typeOfText, 0x5f, 0x69, 0x64, 0x00]);

/** The key of an `_id` that is a text, which stands at the beginning, without reading the rest. */
function textIdKey(bytes: Uint8Array): string | undefined {
  const buffer = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (firstElement.compare(buffer, 4, 9) !== 0) return undefined;
  return keyOf(buffer.toString('utf8', 13, 12 + buffer.readInt32LE(9)));
}
