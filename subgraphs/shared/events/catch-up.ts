import { bulkhead } from 'cockatiel';
import { LRUCache } from 'lru-cache';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { type FollowedCollection, StatusChangeStream } from './change-stream.ts';
import { isDatabaseAway, isHistoryLost } from './database-errors.ts';
import type { LiveStream } from './live-stream.ts';
import type { StatusChangeEvent } from './status-change-event.ts';
import { keyOfPosition, type StreamPosition } from './stream-position.ts';
import { retried } from '../waiting.ts';

/** Short, since a stream that has nothing for us is one that has caught up. */
const awaitMilliseconds = 20;

/** The changes after a position that the log of the live stream does not hold. */
export interface CatchUpPage {
  changes: StatusChangeEvent[];
  /** The place after them. */
  end: StreamPosition;
  /** Where to read on in the log of the live stream; null where there is more to catch up with. */
  joins: { live: LiveStream; place: number } | null;
}

export interface CatchUpLimits {
  /** How many change streams are open for this at a time; others wait for their turn. */
  streams: number;
  /** How much a page has at most. */
  changes: number;
  bytes: number;
  /** How many pages are kept for others who come from the same place. */
  pages: number;
}

/**
 * Reads what subscribers have missed, page by page. A page never changes, so all who come from the same place share it; and its
 * change stream is closed when it is read, so slow subscribers hold none open.
 */
export class CatchUp {
  readonly #collection: FollowedCollection;
  readonly #liveStream: () => Promise<LiveStream>;
  readonly #limits: CatchUpLimits;
  readonly #stopped: AbortSignal;
  readonly #turns;
  readonly #pages: LRUCache<string, Promise<CatchUpPage>>;

  /** @param liveStream the live stream, opened */
  constructor(
    collection: FollowedCollection,
    liveStream: () => Promise<LiveStream>,
    limits: CatchUpLimits,
    stopped: AbortSignal,
  ) {
    this.#collection = collection;
    this.#liveStream = liveStream;
    this.#limits = limits;
    this.#stopped = stopped;
    this.#turns = bulkhead(limits.streams, Number.POSITIVE_INFINITY);
    this.#pages = new LRUCache({ max: limits.pages });
  }

  /**
   * The changes after a position. While the database is away it waits.
   * @throws CURSOR_EXPIRED when the database does not have them any more
   */
  pageAfter(position: StreamPosition): Promise<CatchUpPage> {
    const key = keyOfPosition(position);
    const present = this.#pages.get(key);
    if (present !== undefined) return present;
    const page = this.#turns.execute(() => retried(() => this.#read(position), isDatabaseAway, this.#stopped));
    this.#pages.set(key, page);
    page.catch(() => this.#pages.delete(key));
    return page;
  }

  async #read(position: StreamPosition): Promise<CatchUpPage> {
    const live = await this.#liveStream();
    const stream = new StatusChangeStream(this.#collection, { after: position.token, awaitMilliseconds });
    try {
      return await this.#readPage(stream, live, position);
    } catch (error) {
      if (!isHistoryLost(error)) throw error;
      throw cataloguedError(
        'CURSOR_EXPIRED',
        'The changes after this cursor are no longer kept. Read the current state, and subscribe without `after`.',
      );
    } finally {
      // Not waited for, since it can fail as slowly as the stream did.
      stream.close().catch(() => undefined);
    }
  }

  async #readPage(stream: StatusChangeStream, live: LiveStream, start: StreamPosition): Promise<CatchUpPage> {
    const page: StatusChangeEvent[] = [];
    let { skip } = start;
    let bytes = 0;
    for (;;) {
      // Whatever the log has by now, the database had when it is asked after that; so a stream at its end has passed it.
      const place = live.log.end;
      const { changes, atEnd } = await stream.read();
      const end = { token: stream.position ?? start.token, skip };
      if (atEnd) return { changes: page, end, joins: { live, place } };
      for (const change of changes.slice(skip)) {
        page.push(change);
        bytes += change.bytes;
        const joint = live.log.placeAfter(change.position);
        if (joint !== undefined) return { changes: page, end: change.position, joins: { live, place: joint } };
        if (page.length >= this.#limits.changes || bytes >= this.#limits.bytes)
          return { changes: page, end: change.position, joins: null };
      }
      skip = 0;
    }
  }
}
