/** A connection that stays open until its client or the gateway ends it. */
export interface OpenStream {
  /** Settles when the connection is closed. */
  readonly closed: Promise<void>;
  /** Tells the client to come back to another gateway, and closes. */
  drain(): void;
  /** Closes without a word. */
  destroy(): void;
}

/** How long clients have for taking the last words, in milliseconds. */
const drainMilliseconds = 5_000;

/** The connections that a gateway must end before it can stop. */
export class OpenStreams {
  readonly #streams = new Set<OpenStream>();
  #isDraining = false;

  get isDraining(): boolean {
    return this.#isDraining;
  }

  add(stream: OpenStream): void {
    this.#streams.add(stream);
    void stream.closed.then(() => this.#streams.delete(stream));
    if (this.#isDraining) stream.drain();
  }

  /** Ends all; resolves when they are closed, which clients that take nothing do not hold up. */
  async drain(): Promise<void> {
    this.#isDraining = true;
    const streams = [...this.#streams];
    for (const stream of streams) stream.drain();
    const late = setTimeout(() => {
      for (const stream of this.#streams) stream.destroy();
    }, drainMilliseconds);
    await Promise.all(streams.map(({ closed }) => closed));
    clearTimeout(late);
  }
}
