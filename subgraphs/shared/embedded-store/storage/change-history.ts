import { randomBytes } from 'node:crypto';
import type { Database as Table } from 'lmdb';
import { type ChangeEntry, type ClusterTime, compareTimes, decodeEntry, encodeEntry } from './change-entry.ts';

/** How much of the history is kept at least, unless the database is younger: whichever is reached first. */
const kept = { changes: 100_000, bytes: 64 * 1024 * 1024 } as const;

/** Old changes are removed once there is this much more, so that not every write has to remove some. */
const slack = { changes: kept.changes / 64, bytes: kept.bytes / 64 } as const;

/** What the database saves of its history, in the transaction of the changes. */
export interface SavedHistory {
  /** Tells this history from others. */
  id: string;
  /** The position of the oldest change that is kept; one more than the last position where none is. */
  first: number;
  /** The size of all that is kept. */
  bytes: number;
  /** The time of the last change. */
  time: ClusterTime;
  /** The time of the last change that is not kept any more. */
  forgotten: ClusterTime;
}

const beforeAllTimes: ClusterTime = { seconds: 0, ordinal: 0 };

/** The last changes of a database in their order, numbered by their positions; who reads sees only what is on the disk for good. */
export class ChangeHistory {
  readonly #table: Table<Uint8Array, number>;
  readonly #waiting = new Set<() => void>();
  readonly #saved: SavedHistory;
  #position: number;
  #durable: number;

  /** @param saved undefined for a database without a history, which begins now */
  constructor(table: Table<Uint8Array, number>, position: number, saved: SavedHistory | undefined) {
    this.#table = table;
    this.#position = position;
    this.#durable = position;
    this.#saved = saved ?? {
      id: randomBytes(8).toString('hex'),
      first: position + 1,
      bytes: 0,
      time: beforeAllTimes,
      // A database that has changed before can promise nothing of that time.
      forgotten: position === 0 ? beforeAllTimes : { seconds: Math.floor(Date.now() / 1000), ordinal: 0 },
    };
  }

  get id(): string {
    return this.#saved.id;
  }

  /** The position of the last change; it grows by one with each change, also across restarts. */
  get position(): number {
    return this.#position;
  }

  /** The position of the last change that is on the disk for good. */
  get durable(): number {
    return this.#durable;
  }

  /** The time of the last change. */
  get time(): ClusterTime {
    return this.#saved.time;
  }

  /** The time of the last change that cannot be read any more. */
  get forgotten(): ClusterTime {
    return this.#saved.forgotten;
  }

  get saved(): SavedHistory {
    return this.#saved;
  }

  /** Writes a change down. Resolves when it is committed. */
  append(change: Pick<ChangeEntry, 'kind' | 'collection' | 'content'>): Promise<unknown> {
    const wallTime = Date.now();
    const time = timeAfter(this.#saved.time, wallTime);
    const bytes = encodeEntry({ ...change, time, wallTime });
    this.#position += 1;
    this.#saved.time = time;
    this.#saved.bytes += bytes.length;
    return this.#table.put(this.#position, bytes);
  }

  /** Removes the oldest changes when there are too many. Resolves when that is committed. */
  trim(): Promise<unknown> {
    const isWithin = (more: { changes: number; bytes: number }) =>
      this.#position - this.#saved.first + 1 <= kept.changes + more.changes &&
      this.#saved.bytes <= kept.bytes + more.bytes;
    if (isWithin(slack)) return Promise.resolve();
    let last: Promise<unknown> = Promise.resolve();
    // What is not on the disk yet cannot be read, and is left to the next time.
    for (const { key, value } of this.#table.getRange({ start: this.#saved.first, end: this.#durable + 1 })) {
      if (isWithin({ changes: 0, bytes: 0 })) break;
      this.#saved.first += 1;
      this.#saved.bytes -= value.length;
      this.#saved.forgotten = decodeEntry(value).time;
      last = this.#table.remove(key);
    }
    return last;
  }

  /** Tells that everything up to a position is on the disk; those who wait go on. */
  becameDurable(position: number): void {
    if (position <= this.#durable) return;
    this.#durable = position;
    this.wake();
  }

  /** Lets all who wait look again. */
  wake(): void {
    for (const look of [...this.#waiting]) look();
  }

  /** Calls back whenever there are more durable changes, or never will be. @returns a function that ends that */
  onChange(look: () => void): () => void {
    this.#waiting.add(look);
    return () => this.#waiting.delete(look);
  }

  /** Whether all changes after a position are kept. */
  hasAllAfter(position: number): boolean {
    return position >= this.#saved.first - 1;
  }

  isKept(position: number): boolean {
    return position >= this.#saved.first;
  }

  /** A durable change. @throws RangeError when it is not kept */
  at(position: number): ChangeEntry {
    const bytes = position > this.#durable ? undefined : this.#table.get(position);
    if (bytes === undefined) throw new RangeError(`The change ${position} is not in the history.`);
    return decodeEntry(bytes);
  }

  /** The position of the last change that is kept and came before a time; that before the first one, where there is none. */
  positionBefore(time: ClusterTime): number {
    let [low, high] = [this.#saved.first - 1, this.#durable];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (compareTimes(this.at(middle).time, time) < 0) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** A time after another one; that of the clock, unless it was set back. */
function timeAfter(last: ClusterTime, wallTime: number): ClusterTime {
  const seconds = Math.floor(wallTime / 1000);
  if (seconds > last.seconds) return { seconds, ordinal: 1 };
  return { seconds: last.seconds, ordinal: last.ordinal + 1 };
}
