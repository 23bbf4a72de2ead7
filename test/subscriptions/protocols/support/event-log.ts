import type { SubscriptionEvent, SubscriptionEvents } from '../../../../gateway/engine/engine-types.ts';

type Result = IteratorResult<SubscriptionEvent, undefined>;

/** Something that can be waited for until it holds. */
export class Changes {
  #waiting: (() => void)[] = [];

  changed(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const check of waiting) check();
  }

  /** Resolves once the condition holds. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }
}

/** One reader of the log: it takes an event when it is asked for one, and never before. */
export class LogReader implements SubscriptionEvents {
  readonly changes = new Changes();
  /** How many events were taken from it. */
  taken = 0;
  /** Whether its reader has left. */
  hasLeft = false;
  #position: number;
  #ending: { error: unknown } | { error?: never } | undefined;
  readonly #log: EventLog;

  constructor(log: EventLog, position: number) {
    this.#log = log;
    this.#position = position;
  }

  get cursor(): string | undefined {
    return this.#log.events[this.#position - 1]?.cursor;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<Result> {
    await this.#log.changes.until(() => this.#hasNews());
    const event = this.#log.events[this.#position];
    if (this.hasLeft) return { done: true, value: undefined };
    if (event === undefined) {
      if (this.#ending?.error !== undefined) throw this.#ending.error as Error;
      return { done: true, value: undefined };
    }
    this.#position++;
    this.taken++;
    this.changes.changed();
    return { done: false, value: event };
  }

  async return(): Promise<Result> {
    this.hasLeft = true;
    this.changes.changed();
    this.#log.changes.changed();
    return { done: true, value: undefined };
  }

  /** Ends the subscription once what is in the log was read; with an error, when one is given. */
  end(error?: Error): void {
    this.#ending = error === undefined ? {} : { error };
    this.#log.changes.changed();
  }

  #hasNews(): boolean {
    return this.hasLeft || this.#position < this.#log.events.length || this.#ending !== undefined;
  }
}

/** Events in order, each with a cursor after which a reader can continue. */
export class EventLog {
  readonly events: SubscriptionEvent[] = [];
  readonly changes = new Changes();

  /** Adds an event whose response is `{ "data": { "tick": NUMBER } }`, with as much text beside it as is wanted. */
  tick({ padding = 0 } = {}): void {
    const number = this.events.length + 1;
    const extensions = padding === 0 ? {} : { extensions: { padding: 'x'.repeat(padding) } };
    const body = JSON.stringify({ data: { tick: number }, ...extensions });
    this.events.push({ body, bytes: Buffer.from(body), cursor: `cursor-${number}` });
    this.changes.changed();
  }

  /** Reads on after a cursor, or from now on. */
  readAfter(cursor: string | undefined): LogReader {
    const position = cursor === undefined ? this.events.length : Number(cursor.replace('cursor-', ''));
    return new LogReader(this, position);
  }
}
