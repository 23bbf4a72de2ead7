import { Changes } from './event-log.ts';

/** Collects what arrives, and waits for it. */
export class Inbox<Item> {
  readonly items: Item[] = [];
  readonly #changes = new Changes();
  #ending: { error?: unknown } | undefined;

  readonly add = (item: Item): void => {
    this.items.push(item);
    this.#changes.changed();
  };

  readonly end = (error?: unknown): void => {
    this.#ending = { error };
    this.#changes.changed();
  };

  /** The first items, once there are as many. */
  async first(count: number): Promise<Item[]> {
    await this.#changes.until(() => this.items.length >= count || this.#ending !== undefined);
    if (this.items.length < count)
      throw new Error(`It ended after ${this.items.length} items.`, { cause: this.#ending });
    return this.items.slice(0, count);
  }

  /** Waits until the items are such as the condition says. */
  until(condition: (items: readonly Item[]) => boolean): Promise<void> {
    return this.#changes.until(() => condition(this.items));
  }

  /** The error with which it ended; undefined when it ended well. */
  async ended(): Promise<unknown> {
    await this.#changes.until(() => this.#ending !== undefined);
    return this.#ending?.error;
  }

  /** The same as a sink of graphql-ws and graphql-sse, or an observer of Apollo Client. */
  get sink() {
    return {
      next: this.add,
      error: this.end,
      complete: () => {
        this.end();
      },
    };
  }
}
