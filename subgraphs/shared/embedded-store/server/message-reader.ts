import { largestMessage } from '../commands/server.ts';

const headerLength = 16;

/** Cuts what comes over a connection into messages of the wire protocol. */
export class MessageReader {
  readonly #handle: (message: Buffer) => void;
  #chunks: Buffer[] = [];
  #received = 0;

  constructor(handle: (message: Buffer) => void) {
    this.#handle = handle;
  }

  /** @throws Error when the bytes are no messages */
  read(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#received += chunk.length;
    for (let message = this.#next(); message !== undefined; message = this.#next()) this.#handle(message);
  }

  #next(): Buffer | undefined {
    if (this.#received < headerLength) return undefined;
    if ((this.#chunks[0]?.length ?? 0) < headerLength) this.#chunks = [Buffer.concat(this.#chunks)];
    const length = this.#chunks[0]?.readInt32LE(0) ?? 0;
    if (length < headerLength || length > largestMessage) throw new Error('A message has an impossible length.');
    if (this.#received < length) return undefined;
    const all =
      this.#chunks.length === 1 && this.#chunks[0] !== undefined ? this.#chunks[0] : Buffer.concat(this.#chunks);
    this.#chunks = all.length === length ? [] : [all.subarray(length)];
    this.#received -= length;
    return all.subarray(0, length);
  }
}
