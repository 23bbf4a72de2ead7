/** The protocols of open streams. */
export const streamKinds = ['websocket', 'event stream', 'reserved event stream', 'multipart'] as const;

export type StreamKind = (typeof streamKinds)[number];

/** A connection that stays open until its client or the gateway ends it. */
export interface OpenStream {
  readonly kind: StreamKind;
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
  readonly #counts: Record<StreamKind, number> = {
    websocket: 0,
    'event stream': 0,
    'reserved event stream': 0,
    multipart: 0,
  };
  #isDraining = false;

  get isDraining(): boolean {
    return this.#isDraining;
  }

  count(kind: StreamKind): number {
    return this.#counts[kind];
  }

  add(stream: OpenStream): void {
    this.#streams.add(stream);
    this.#counts[stream.kind]++;
    void stream.closed.then(() => {
      this.#streams.delete(stream);
      this.#counts[stream.kind]--;
    });
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
