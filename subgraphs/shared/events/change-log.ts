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

  /** Ends the log: there will be a gap before whatever comes next, so that it covers no place any more. */
  close(): void {
    this.#closed = true;
    this.#changes.clear();
    this.#placeAfter.clear();
    this.#wake();
  }

  /** Waits until there is a change at a place, the place is no longer covered, or the signal is aborted. */
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
    this.#changes.delete(this.#first);
    this.#first += 1;
    if (change === undefined) return;
    this.#bytes -= change.bytes;
    this.#placeAfter.delete(keyOfPosition(change.position));
  }

  #wake(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}
