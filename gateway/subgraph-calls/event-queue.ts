/** What comes over a connection, until it is read. It is bounded: what comes beyond that is refused, and the queue fails. */
export class EventQueue<Item> {
  readonly #maximum: number;
  readonly #items: Item[] = [];
  #end: { error: Error | undefined } | undefined;
  #wake: (() => void) | undefined;
  /** Called when something has come, or nothing will. */
  onFirst: (() => void) | undefined;

  constructor(maximum: number) {
    this.#maximum = maximum;
  }

  /** @returns false where there is no room, or the queue has ended: what came after something refused would hide the gap */
  push(item: Item): boolean {
    if (this.#end !== undefined || this.#items.length >= this.#maximum) return false;
    this.#items.push(item);
    this.#notify();
    return true;
  }

  /** Nothing more comes. With an error, reading fails once all that came has been read. */
  end(error?: Error): void {
    this.#end ??= { error };
    this.#notify();
  }

  #notify(): void {
    this.onFirst?.();
    this.onFirst = undefined;
    this.#wake?.();
  }

  async *read(): AsyncGenerator<Item, void> {
    for (;;) {
      const item = this.#items.shift();
      if (item !== undefined) yield item;
      else if (this.#end === undefined)
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      else if (this.#end.error === undefined) return;
      else throw this.#end.error;
    }
  }
}
