import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { Logger } from '../logger.ts';
import { KnownEntries } from './added-entries.ts';
import { CatchUp, type CatchUpLimits, type CatchUpPage } from './catch-up.ts';
import type { ChangeLogLimits } from './change-log.ts';
import type { FollowedCollection } from './change-stream.ts';
import { LiveStream } from './live-stream.ts';
import type { StatusChangeEvent } from './status-change-event.ts';
import { keyOfPosition, type StreamPosition } from './stream-position.ts';
import { unlessAborted } from '../waiting.ts';

export interface ChangeFeedOptions {
  log: ChangeLogLimits;
  catchUp: CatchUpLimits;
  /** How long the live stream goes on without subscribers, in milliseconds. */
  linger: number;
  /** How often, in milliseconds at least, places are told while nothing happens. */
  places: number;
}

const mebibyte = 1024 * 1024;

export const defaultFeedOptions: ChangeFeedOptions = {
  log: { changes: 10_000, bytes: 16 * mebibyte },
  catchUp: { streams: 4, changes: 1_000, bytes: 2 * mebibyte, pages: 16 },
  linger: 30_000,
  places: 5_000,
};

/** What a subscriber reads: a change, or a place at which there is none. The first is the place after which it reads. */
export type FollowedChange = StatusChangeEvent | { reached: StreamPosition };

/** Where a subscriber reads on: a place in the log of the live stream, or a page of what it has missed. */
type Source = { live: LiveStream; place: number } | { page: CatchUpPage };

/**
 * The changes of status in a collection, for any number of subscribers: one change stream for all who are up to date, and a
 * bounded number for those who are not. Nobody has a buffer: a subscriber reads the next change when it wants it.
 */
export class ChangeFeed {
  readonly #collection: FollowedCollection;
  readonly #options: ChangeFeedOptions;
  readonly #logger: Logger;
  readonly #known = new KnownEntries();
  readonly #catchUp: CatchUp;
  readonly #closing = new AbortController();
  #live: LiveStream | null = null;
  readonly #subscribers = new Set<AbortController>();
  #lingering: NodeJS.Timeout | undefined;

  constructor(collection: FollowedCollection, logger: Logger, options: ChangeFeedOptions = defaultFeedOptions) {
    this.#collection = collection;
    this.#logger = logger;
    this.#options = options;
    this.#catchUp = new CatchUp(collection, () => this.#openLive(), options.catchUp, this.#closing.signal);
  }

  /**
   * The changes after a position, or from now on, and places between them: every change that is made after this has resolved. Each at least once, those
   * of a record in their order. They end when the signal is aborted or the feed is closed.
   * @param signal must be aborted when no more changes are wanted
   * @throws CURSOR_EXPIRED, also later on; what the database says when it refuses change streams
   */
  async follow(after: StreamPosition | null, signal: AbortSignal): Promise<AsyncGenerator<FollowedChange, void>> {
    const ended = this.#enter(signal);
    const live = await unlessAborted(this.#openLive(), ended);
    if (after === null) {
      const now = { token: live.position, skip: 0 };
      return this.#read(now, { live, place: live.log.end }, ended);
    }
    return this.#read(after, await this.#sourceAfter(after, ended), ended);
  }

  /** Ends all subscriptions and the live stream. */
  async close(): Promise<void> {
    const reason = cataloguedError('NOT_READY', 'The server is stopping. Subscribe again, elsewhere or later.');
    this.#closing.abort(reason);
    for (const subscriber of this.#subscribers) subscriber.abort(reason);
    clearTimeout(this.#lingering);
    await this.#live?.stop();
  }

  async *#read(start: StreamPosition, source: Source, ended: AbortSignal): AsyncGenerator<FollowedChange, void> {
    try {
      yield { reached: start };
      yield* this.#readOn(start, source, ended);
    } catch (error) {
      if (!ended.aborted) throw error;
    }
  }

  async *#readOn(start: StreamPosition, firstSource: Source, ended: AbortSignal): AsyncGenerator<FollowedChange, void> {
    let position = start;
    let source = firstSource;
    /** What a page had, since the log can have the last of it again. */
    let given = new Set<string>();
    while (!ended.aborted) {
      if ('page' in source) {
        const { page }: { page: CatchUpPage } = source;
        yield* page.changes;
        position = page.end;
        yield { reached: position };
        given = new Set(page.changes.map((change) => keyOfPosition(change.position)));
        source = page.joins ?? (await this.#sourceAfter(position, ended));
        continue;
      }
      const { live, place }: { live: LiveStream; place: number } = source;
      const change = live.log.at(place);
      if (change !== undefined) {
        source = { live, place: place + 1 };
        position = change.position;
        if (!given.delete(keyOfPosition(position))) yield change;
      } else if (live.log.covers(place)) {
        const before = live.log.reachedBefore(place);
        await live.log.untilChanged(place, ended);
        const reached = live.log.reachedBefore(place);
        if (reached !== undefined && reached !== before && live.log.at(place) === undefined) {
          position = reached;
          yield { reached };
        }
      } else source = await this.#sourceAfter(position, ended);
    }
  }

  async #sourceAfter(position: StreamPosition, ended: AbortSignal): Promise<Source> {
    const live = this.#live;
    const place = live?.log.placeAfter(position);
    if (live !== null && place !== undefined) return { live, place };
    return { page: await unlessAborted(this.#catchUp.pageAfter(position), ended) };
  }

  async #openLive(): Promise<LiveStream> {
    if (this.#live === null || this.#live.log.closed)
      this.#live = new LiveStream(this.#collection, this.#known, this.#options, this.#logger);
    const live = this.#live;
    if (this.#subscribers.size === 0) this.#linger();
    await live.opened;
    return live;
  }

  /** @returns a signal that is aborted when the subscription ends, from either side */
  #enter(signal: AbortSignal): AbortSignal {
    this.#closing.signal.throwIfAborted();
    signal.throwIfAborted();
    const subscriber = new AbortController();
    this.#subscribers.add(subscriber);
    clearTimeout(this.#lingering);
    const leave = () => {
      subscriber.abort(signal.reason);
      this.#subscribers.delete(subscriber);
      if (this.#subscribers.size === 0) this.#linger();
    };
    signal.addEventListener('abort', leave, { once: true });
    return subscriber.signal;
  }

  #linger(): void {
    clearTimeout(this.#lingering);
    if (this.#closing.signal.aborted) return;
    this.#lingering = setTimeout(() => void this.#live?.stop(), this.#options.linger);
    this.#lingering.unref();
  }
}
