import type { GraphQLError } from 'graphql';
import { SharedStream, type StreamLimits, type StreamSource } from './shared-stream.ts';
import type { Subscriber } from './subscriber.ts';

interface SubscribedStream {
  stream: SharedStream;
  subscriber: Subscriber;
}

/**
 * The streams of clients who want the same events and may see the same. Who starts now shares one; who continues after a cursor
 * joins a stream that knows it, or starts one that is given up as soon as it meets the first: so that all who come back to another
 * gateway share one, too.
 */
export class StreamGroup {
  readonly #limits: StreamLimits;
  readonly #onEmpty: () => void;
  #source: StreamSource;
  /** Of those who started now. */
  #live: SharedStream | undefined;
  readonly #catchingUp = new Set<SharedStream>();

  constructor(source: StreamSource, limits: StreamLimits, onEmpty: () => void) {
    this.#source = source;
    this.#limits = limits;
    this.#onEmpty = onEmpty;
  }

  get streamCount(): number {
    return this.#streams().length;
  }

  /**
   * Resolves when the stream is open.
   * @param after cursor to start after; from now on where there is none
   */
  async subscribe(after: string | undefined): Promise<Subscriber> {
    const { stream, subscriber } = after === undefined ? this.#startNow() : this.#continueAfter(after);
    await stream.opened;
    return subscriber;
  }

  #startNow(): SubscribedStream {
    const stream = (this.#live ??= this.#start(undefined));
    return { stream, subscriber: stream.subscribe() };
  }

  #continueAfter(after: string): SubscribedStream {
    for (const stream of this.#streams()) {
      const missed = stream.recent.after(after);
      if (missed !== undefined) return { stream, subscriber: stream.continue(after, missed) };
    }
    const stream = this.#start(after);
    this.#catchingUp.add(stream);
    return { stream, subscriber: stream.subscribe() };
  }

  /** Goes on with another source. */
  moveTo(source: StreamSource): void {
    this.#source = source;
    for (const stream of this.#streams()) stream.moveTo(source);
  }

  /** Ends all streams and, with an error or without, their subscriptions. */
  close(error?: GraphQLError): void {
    for (const stream of this.#streams()) stream.close(error);
    this.#live = undefined;
    this.#catchingUp.clear();
    this.#onEmpty();
  }

  #streams(): SharedStream[] {
    return [...(this.#live ? [this.#live] : []), ...this.#catchingUp];
  }

  #start(after: string | undefined): SharedStream {
    return new SharedStream(this.#source, after, this.#limits, {
      empty: (stream) => {
        this.#remove(stream);
      },
      advance: (stream) => {
        this.#joinAfter(stream);
      },
    });
  }

  #remove(stream: SharedStream): void {
    stream.close();
    this.#catchingUp.delete(stream);
    if (stream === this.#live) this.#live = undefined;
    if (this.#live === undefined && this.#catchingUp.size === 0) this.#onEmpty();
  }

  /** Which stream others join: that of those who started now; where all continue after cursors, the first of theirs. */
  get #joined(): SharedStream | undefined {
    if (this.#live !== undefined) return this.#live;
    const [first] = this.#catchingUp;
    return first;
  }

  /** Makes streams one that have come to the same place, when one of them has come further. */
  #joinAfter(advanced: SharedStream): void {
    const joined = this.#joined;
    if (joined === undefined) return;
    if (advanced !== joined) {
      this.#join(advanced, joined);
      return;
    }
    for (const other of this.#catchingUp) {
      if (other === joined || this.#join(other, joined)) continue;
      // It may be the one that is behind.
      if (joined !== this.#live && this.#join(joined, other)) return;
    }
  }

  /** Moves the subscribers of a stream to another, where that knows the place to which the stream has come. */
  #join(stream: SharedStream, other: SharedStream): boolean {
    const { position } = stream.recent;
    const missed = position === undefined ? undefined : other.recent.after(position);
    if (missed === undefined) return false;
    for (const subscriber of stream.subscribers) other.adopt(subscriber, missed);
    this.#catchingUp.delete(stream);
    stream.release();
    return true;
  }
}
