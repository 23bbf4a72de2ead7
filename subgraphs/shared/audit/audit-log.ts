import mongoose, { type Collection, type Connection } from 'mongoose';
import type { Logger } from '../logger.ts';
import { type AuditEntry, type AuditEvent, hashOf } from './audit-event.ts';

const { MongoServerError } = mongoose.mongo;
const duplicateKey = 11000;
/** Events of one entry, so that it fits a document. */
const mostEvents = 100;

export function auditEntries(connection: Connection): Collection<AuditEntry> {
  return connection.collection<AuditEntry>('entries');
}

interface WaitingEvent {
  event: AuditEvent;
  resolve: () => void;
  reject: (error: unknown) => void;
}

/**
 * The append-only log of who read what is restricted. Entries are chained by their hashes, over all processes that write: one that
 * finds its place taken appends behind the other's. What waits while an entry is written comes into the next one together.
 */
export class AuditLog {
  readonly #entries: Collection<AuditEntry>;
  readonly #key: Uint8Array;
  readonly #logger: Logger;
  #waiting: WaitingEvent[] = [];
  #isWriting = false;
  #last: Pick<AuditEntry, '_id' | 'hash'> | undefined;

  /** @param key with which entries are hashed */
  constructor(connection: Connection, key: Uint8Array, logger: Logger) {
    this.#entries = auditEntries(connection);
    this.#key = key;
    this.#logger = logger;
  }

  /** Resolves when an event is in the database; rejects with the database's error when that cannot be had. */
  append(event: AuditEvent): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ event, resolve, reject });
      if (!this.#isWriting) void this.#writeAll();
    });
  }

  async #writeAll(): Promise<void> {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, mostEvents);
      try {
        await this.#write(batch.map(({ event }) => event));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    this.#isWriting = false;
  }

  async #write(events: readonly AuditEvent[]): Promise<void> {
    for (;;) {
      const last = this.#last ?? (await this.#lastWritten());
      const unsigned = { _id: last._id + 1, at: new Date().toISOString(), events, previous: last.hash };
      const entry = { ...unsigned, hash: hashOf(unsigned, this.#key) };
      this.#last = undefined;
      try {
        await this.#entries.insertOne(entry);
      } catch (error) {
        if (error instanceof MongoServerError && error.code === duplicateKey) continue;
        throw error;
      }
      this.#last = entry;
      this.#logger.info({ audit: entry }, 'restricted fields');
      return;
    }
  }

  async #lastWritten(): Promise<Pick<AuditEntry, '_id' | 'hash'>> {
    const [last] = await this.#entries.find({}).sort({ _id: -1 }).limit(1).toArray();
    return last ?? { _id: 0, hash: '' };
  }
}
