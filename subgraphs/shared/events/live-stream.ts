import type { Logger } from '../logger.ts';
import type { KnownEntries } from './added-entries.ts';
import type { ChangeFeedOptions } from './change-feed.ts';
import { ChangeLog } from './change-log.ts';
import { type FollowedCollection, StatusChangeStream } from './change-stream.ts';
import { isDatabaseAway, isHistoryLost } from './database-errors.ts';
import { keyOfPosition, type ResumeToken } from './stream-position.ts';
import { Backoff } from '../waiting.ts';

const awaitMilliseconds = 1_000;

/**
 * A change stream from now on, with a log of its last changes. After any failure it goes on where it was, however long the
 * database was away. When that is no longer possible, it ends, and with it the log.
 */
export class LiveStream {
  readonly log: ChangeLog;
  /**
   * Resolves when the stream is open: every change from then on comes into the log. While the database is away it waits. Rejects
   * when the database refuses.
   */
  readonly opened: Promise<void>;
  readonly ended: Promise<void>;
  readonly #collection: FollowedCollection;
  readonly #known: KnownEntries;
  readonly #logger: Logger;
  readonly #stopping = new AbortController();
  #stream: StatusChangeStream | null = null;
  #position: ResumeToken | null = null;
  readonly #placeMilliseconds: number;
  #lastPlace = '';
  #lastPlaceTime = performance.now();

  constructor(
    collection: FollowedCollection,
    known: KnownEntries,
    { log, places }: Pick<ChangeFeedOptions, 'log' | 'places'>,
    logger: Logger,
  ) {
    this.#collection = collection;
    this.#known = known;
    this.#logger = logger;
    this.log = new ChangeLog(log);
    this.#placeMilliseconds = places;
    let ended: Promise<void> | undefined;
    this.opened = new Promise((resolve, reject) => {
      ended = this.#readUntilStopped(resolve).then(() => {
        reject(new Error('The live stream has ended.'));
      }, reject);
    });
    // Nobody need be waiting for it.
    this.opened.catch(() => undefined);
    this.ended = Promise.resolve(ended).finally(() => {
      this.log.close();
    });
  }

  /** The place in the database's changes up to which the log goes; there is one as soon as the stream is open. */
  get position(): ResumeToken {
    if (this.#position === null) throw new Error('The stream is not open yet.');
    return this.#position;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    this.log.close();
    await this.#stream?.close().catch(() => undefined);
    await this.ended;
  }

  #isStopped(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #readUntilStopped(opened: () => void): Promise<void> {
    const backoff = new Backoff();
    while (!this.#isStopped()) {
      try {
        await this.#readStream(opened, backoff);
      } catch (error) {
        if (this.#isStopped()) return;
        this.#logger.warn({ err: error }, 'a change stream failed');
        if (isHistoryLost(error)) return;
        if (this.#position === null && !isDatabaseAway(error)) throw error;
        await backoff.wait(this.#stopping.signal);
      }
    }
  }

  /**
   * Tells now and then how far the database has come, though nothing happened here: otherwise cursors of what is quiet would become
   * too old while other collections change.
   */
  #tellPlace(): void {
    const now = performance.now();
    if (now - this.#lastPlaceTime < this.#placeMilliseconds) return;
    const place = { token: this.position, skip: 0 };
    const key = keyOfPosition(place);
    if (key === this.#lastPlace) return;
    this.#lastPlaceTime = now;
    this.#lastPlace = key;
    this.log.reach(place);
  }

  async #readStream(opened: () => void, backoff: Backoff): Promise<void> {
    const stream = new StatusChangeStream(this.#collection, {
      after: this.#position,
      awaitMilliseconds,
      known: this.#known,
      onOpened: () => {
        this.#position = stream.position;
        opened();
      },
    });
    this.#stream = stream;
    try {
      while (!this.#isStopped()) {
        const { changes } = await stream.read();
        if (this.#isStopped()) return;
        for (const change of changes) this.log.append(change);
        this.#position = stream.position;
        if (changes.length === 0) this.#tellPlace();
        backoff.reset();
      }
    } finally {
      // Not waited for, since it can fail as slowly as the stream did.
      stream.close().catch(() => undefined);
    }
  }
}
