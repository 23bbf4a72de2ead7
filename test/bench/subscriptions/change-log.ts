/** One change, as the subgraph tells it. */
export interface Change {
  /** From 1, without gaps. */
  number: number;
  /** Milliseconds since 1970, with fractions: the clock of all processes of this machine. */
  emittedAt: number;
}

/** Changes that a subscription can still be continued from. */
const keptChanges = 50_000;

/** Milliseconds since 1970, with fractions. */
export function now(): number {
  return performance.timeOrigin + performance.now();
}

/** The changes in order, for any number of readers. */
export class ChangeLog {
  #changes: Change[] = [];
  #last = 0;
  #waiting: (() => void)[] = [];

  /** Emits changes at once. @returns the number of the last one */
  emit(count: number): number {
    for (let index = 0; index < count; index++) this.#changes.push({ number: ++this.#last, emittedAt: now() });
    if (this.#changes.length > 2 * keptChanges) this.#changes = this.#changes.slice(-keptChanges);
    for (const wake of this.#waiting.splice(0)) wake();
    return this.#last;
  }

  /**
   * The changes after a number; from now on where there is none. It is no generator, which could not be left while it waits.
   * @throws RangeError where they are no longer known
   */
  readAfter(after: number | undefined): AsyncIterableIterator<Change> {
    let position = after ?? this.#last;
    let hasLeft = false;
    let wake: () => void = () => undefined;
    const end = { done: true, value: undefined } as const;
    const next = async (): Promise<IteratorResult<Change, undefined>> => {
      while (!hasLeft && position >= this.#last)
        await new Promise<void>((resolve) => {
          wake = resolve;
          this.#waiting.push(resolve);
        });
      if (hasLeft) return end;
      const change = this.#changes[position - (this.#changes[0]?.number ?? 1) + 1];
      if (change === undefined) throw new RangeError(`Expected a place that is still known but got: ${position}`);
      position = change.number;
      return { done: false, value: change };
    };
    return {
      next,
      async return() {
        hasLeft = true;
        wake();
        return end;
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
