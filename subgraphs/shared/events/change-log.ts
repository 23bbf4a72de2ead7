import type { StatusChangeEvent } from './status-change-event.ts';
import { keyOfPosition, type StreamPosition } from './stream-position.ts';

export interface ChangeLogLimits {
  changes: number;
  bytes: number;
}

/** The last changes of a stream, numbered without end. Readers keep the number of the change that they read next. */
export class ChangeLog {
  readonly #limits: ChangeLogLimits;
  readonly #changes = new Map<number, StatusChangeEvent>();
  readonly #placeAfter = new Map<string, number>();
  /** The last place in the database's changes that was told to be before each place in the log. */
  readonly #reached = new Map<number, StreamPosition>();
  readonly #waiting = new Set<() => void>();
  #first = 0;
  #end = 0;
  #bytes = 0;
  #closed = false;

  constructor(limits: ChangeLogLimits) {
    this.#limits = limits;
  }

  /** The place of the next change that will be appended. */
  get end(): number {
    return this.#end;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Whether the log goes back to a place, or the place is its end. */
  covers(place: number): boolean {
    return !this.#closed && place >= this.#first;
  }

  at(place: number): StatusChangeEvent | undefined {
    return this.#changes.get(place);
  }

  /** The place of the change after a position; undefined when the log does not hold the change before it. */
  placeAfter(position: StreamPosition): number | undefined {
    return this.#placeAfter.get(keyOfPosition(position));
  }

  append(change: StatusChangeEvent): void {
    this.#changes.set(this.#end, change);
    this.#end += 1;
    this.#bytes += change.bytes;
    this.#placeAfter.set(keyOfPosition(change.position), this.#end);
    while (this.#changes.size > this.#limits.changes || this.#bytes > this.#limits.bytes) this.#forgetFirst();
    this.#wake();
  }

  /** Notes that nothing has happened up to a position. */
  reach(position: StreamPosition): void {
    const last = this.#reached.get(this.#end);
    if (last !== undefined) this.#placeAfter.delete(keyOfPosition(last));
    this.#reached.set(this.#end, position);
    this.#placeAfter.set(keyOfPosition(position), this.#end);
    this.#wake();
  }

  /** The position up to which nothing has happened before a place, where one was told. */
  reachedBefore(place: number): StreamPosition | undefined {
    return this.#reached.get(place);
  }

  /** Ends the log: there will be a gap before whatever comes next, so that it covers no place any more. */
  close(): void {
    this.#closed = true;
    this.#changes.clear();
    this.#reached.clear();
    this.#placeAfter.clear();
    this.#wake();
  }

  /** Waits until there is news of a place: a change, a position before it, that it is no longer covered, or the signal is aborted. */
  untilChanged(place: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = () => {
        this.#waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      this.#waiting.add(wake);
      signal.addEventListener('abort', wake, { once: true });
      if (this.#changes.has(place) || !this.covers(place) || signal.aborted) wake();
    });
  }

  #forgetFirst(): void {
    const change = this.#changes.get(this.#first);
    const reached = this.#reached.get(this.#first);
    this.#changes.delete(this.#first);
    this.#reached.delete(this.#first);
    if (reached !== undefined) this.#placeAfter.delete(keyOfPosition(reached));
    this.#first += 1;
    if (change === undefined) return;
    this.#bytes -= change.bytes;
    this.#placeAfter.delete(keyOfPosition(change.position));
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}
