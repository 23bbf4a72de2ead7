import { GraphQLError } from 'graphql';
import type { SubscriptionEvent, SubscriptionEvents } from '../engine-types.ts';

/** What may wait for one subscriber. */
export interface SubscriberLimits {
  /** Events. */
  subscriberBuffer: number;
}

/** Characters of the responses that may wait for one subscriber. */
const largestBuffer = 4 * 1024 * 1024;

/**
 * One client's end of a subscription: the events that wait for it, which never are more than the limits. It is read by one reader,
 * who asks for the next event when it is done with the last.
 */
export class Subscriber implements SubscriptionEvents {
  readonly #limits: SubscriberLimits;
  /** Tells the stream that the reader has gone. */
  onLeave: (subscriber: Subscriber) => void;
  #waiting: SubscriptionEvent[] = [];
  #characters = 0;
  #cursor: string | undefined;
  #isEnded = false;
  #error: GraphQLError | undefined;
  /** Gives the reader, who waits, the next event or the end. */
  #onNext:
    ((result: IteratorResult<SubscriptionEvent> | Promise<IteratorResult<SubscriptionEvent>>) => void) | undefined;
  /** Wakes the stream, which waits for room. */
  #onRoom: (() => void) | undefined;

  /** @param cursor after which the first event comes */
  constructor(limits: SubscriberLimits, cursor: string | undefined, onLeave: (subscriber: Subscriber) => void) {
    this.#limits = limits;
    this.#cursor = cursor;
    this.onLeave = onLeave;
  }

  get cursor(): string | undefined {
    return this.#cursor;
  }

  get isFull(): boolean {
    return this.#waiting.length >= this.#limits.subscriberBuffer || this.#characters >= largestBuffer;
  }

  /** Adds an event behind those that wait. Whoever calls it has seen to it that there is room. */
  push(event: SubscriptionEvent): void {
    if (this.#isEnded) return;
    if (this.#onNext !== undefined) {
      this.#settleNext({ done: false, value: this.#noteRead(event) });
      return;
    }
    this.#waiting.push(event);
    this.#characters += event.body.length;
  }

  /** Notes that nothing has happened up to a cursor, when all events before it have been read. */
  moveTo(cursor: string): void {
    if (this.#waiting.length === 0) this.#cursor = cursor;
  }

  /** Resolves when there is room again, or the subscriber has gone. */
  async room(): Promise<void> {
    if (!this.isFull || this.#isEnded) return;
    await new Promise<void>((resolve) => {
      this.#onRoom = resolve;
    });
  }

  /** Ends the subscription after the events that wait. */
  end(): void {
    this.#isEnded = true;
    this.#settle();
  }

  /** Ends the subscription with an error, in place of the events that wait: they come again after its cursor. */
  fail(error: GraphQLError): void {
    const cursor = this.#cursor === undefined ? {} : { cursor: this.#cursor };
    this.#error = new GraphQLError(error.message, { extensions: { ...error.extensions, ...cursor } });
    this.#waiting = [];
    this.end();
  }

  next(): Promise<IteratorResult<SubscriptionEvent>> {
    const event = this.#waiting.shift();
    if (event !== undefined) return Promise.resolve({ done: false, value: this.#take(event) });
    if (this.#isEnded) return this.#ending();
    return new Promise((resolve) => {
      this.#onNext = resolve;
    });
  }

  async return(): Promise<IteratorResult<SubscriptionEvent>> {
    this.#waiting = [];
    this.#error = undefined;
    this.end();
    this.onLeave(this);
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #take(event: SubscriptionEvent): SubscriptionEvent {
    this.#characters -= event.body.length;
    if (!this.isFull) this.#onRoom?.();
    return this.#noteRead(event);
  }

  #noteRead(event: SubscriptionEvent): SubscriptionEvent {
    this.#cursor = event.cursor ?? this.#cursor;
    return event;
  }

  /** The end, or once the error with which it came. */
  async #ending(): Promise<IteratorReturnResult<undefined>> {
    const error = this.#error;
    this.#error = undefined;
    if (error !== undefined) throw error;
    return { done: true, value: undefined };
  }

  #settle(): void {
    this.#characters = 0;
    if (this.#onNext !== undefined) this.#settleNext(this.#ending());
    this.#onRoom?.();
  }

  #settleNext(result: IteratorResult<SubscriptionEvent> | Promise<IteratorResult<SubscriptionEvent>>): void {
    this.#onNext?.(result);
    this.#onNext = undefined;
  }
}
