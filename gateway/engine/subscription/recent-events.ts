import type { SubscriptionEvent } from '../engine-types.ts';

/** The last events of a stream, so that one who comes back soon goes on from here. */
export class RecentEvents {
  readonly #maximumEvents: number;
  readonly #maximumCharacters: number;
  /** After which the first of the events comes. */
  #start: string | undefined;
  #events: SubscriptionEvent[] = [];
  /** After the last event, where nothing has happened since. */
  #position: string | undefined;
  #characters = 0;

  /** @param start the cursor after which the stream was opened */
  constructor(maximumEvents: number, maximumCharacters: number, start: string | undefined) {
    this.#maximumEvents = maximumEvents;
    this.#maximumCharacters = maximumCharacters;
    this.#start = start;
  }

  /** The cursor that the stream has come to. */
  get position(): string | undefined {
    return this.#position ?? this.#events.at(-1)?.cursor ?? this.#start;
  }

  add(event: SubscriptionEvent): void {
    this.#position = undefined;
    this.#events.push(event);
    this.#characters += event.body.length;
    while (this.#events.length > this.#maximumEvents || this.#characters > this.#maximumCharacters) this.#forgetFirst();
  }

  /** Notes that nothing has happened up to a cursor. */
  moveTo(position: string): void {
    if (this.#events.length === 0) this.#start ??= position;
    this.#position = position;
  }

  /** The events after a cursor; undefined where it is not known here. */
  after(cursor: string): readonly SubscriptionEvent[] | undefined {
    if (cursor === this.#position) return [];
    if (cursor === this.#start) return this.#events;
    const index = this.#events.findLastIndex((event) => event.cursor === cursor);
    return index < 0 ? undefined : this.#events.slice(index + 1);
  }

  #forgetFirst(): void {
    const first = this.#events.shift();
    if (first === undefined) return;
    this.#characters -= first.body.length;
    this.#start = first.cursor;
  }
}
