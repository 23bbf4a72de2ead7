import { setTimeout as wait } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { Backoff } from '../../../subgraphs/shared/waiting.ts';
import type { OpenSubscription, SubgraphResponse, SubscriptionEvent } from '../engine-types.ts';
import { EventUnavailable } from './execute-until-whole.ts';
import { RecentEvents } from './recent-events.ts';
import { Subscriber, type SubscriberLimits } from './subscriber.ts';

/** How a stream gets its events. */
export interface StreamSource {
  /** Whether it can be opened again after a cursor. */
  isResumable: boolean;
  open(after: string | undefined, signal: AbortSignal): Promise<OpenSubscription>;
  /**
   * Makes of what a subgraph sent what clients get; undefined where the signal was aborted before it could.
   * @throws EventUnavailable; StreamEnded where they may get nothing more
   */
  execute(response: SubgraphResponse, signal: AbortSignal): Promise<SubscriptionEvent | undefined>;
}

export interface StreamLimits extends SubscriberLimits {
  /** Milliseconds for which a stream waits for subscribers whose buffers are full. */
  subscriberGraceMilliseconds: number;
}

/** Characters of the responses that a stream keeps. */
const keptCharacters = 4 * 1024 * 1024;
const longestRetryMilliseconds = 5_000;

/** The subscription is at its end, for a reason or without: the subgraph has ended it, or its events are no longer for the caller. */
export class StreamEnded extends Error {
  readonly reason: GraphQLError | undefined;

  constructor(reason?: GraphQLError) {
    super('The subscription is at its end.');
    this.reason = reason;
  }
}

/**
 * One subscription of a subgraph, for all clients who want the same: each event is executed once and given to every
 * subscriber. Where the connection breaks, or the supergraph changes, it is opened again after its last cursor.
 */
export class SharedStream {
  readonly recent: RecentEvents;
  /** Resolves when the stream has been opened for the first time, or could not be and is tried again. */
  readonly opened: Promise<void>;
  readonly #limits: StreamLimits;
  readonly #subscribers = new Set<Subscriber>();
  readonly #onEmpty: (stream: SharedStream) => void;
  /** Called when the stream has come further. */
  readonly #onAdvance: (stream: SharedStream) => void;
  #source: StreamSource;
  #upstream = new AbortController();
  #isClosed = false;
  #onOpened: () => void = () => undefined;

  /** @param after cursor to start after; from now on where there is none */
  constructor(
    source: StreamSource,
    after: string | undefined,
    limits: StreamLimits,
    on: { empty: (stream: SharedStream) => void; advance: (stream: SharedStream) => void },
  ) {
    this.#source = source;
    this.#limits = limits;
    this.#onEmpty = on.empty;
    this.#onAdvance = on.advance;
    this.recent = new RecentEvents(limits.subscriberBuffer, keptCharacters, after);
    this.opened = new Promise((resolve) => {
      this.#onOpened = resolve;
    });
    void this.#run();
  }

  get subscribers(): readonly Subscriber[] {
    return [...this.#subscribers];
  }

  /** Takes a subscriber in, who gets the events that come. */
  subscribe(): Subscriber {
    return this.#add(this.recent.position);
  }

  /** Takes a subscriber in, who gets first what came after its cursor. */
  continue(cursor: string, missed: readonly SubscriptionEvent[]): Subscriber {
    const subscriber = this.#add(cursor);
    for (const event of missed) subscriber.push(event);
    return subscriber;
  }

  /** Takes over a subscriber of another stream, who gets first what that stream has missed. */
  adopt(subscriber: Subscriber, missed: readonly SubscriptionEvent[]): void {
    subscriber.onLeave = this.#onLeave;
    this.#subscribers.add(subscriber);
    for (const event of missed) subscriber.push(event);
  }

  /** Ends the stream, whose subscribers another has taken over. */
  release(): void {
    this.#subscribers.clear();
    this.close();
  }

  /** Goes on with another source, after what has come from this one. */
  moveTo(source: StreamSource): void {
    this.#source = source;
    this.#upstream.abort();
  }

  /** Ends the stream and, with an error or without, its subscriptions. */
  close(error?: GraphQLError): void {
    this.#isClosed = true;
    this.#upstream.abort();
    for (const subscriber of this.#subscribers)
      if (error === undefined) subscriber.end();
      else subscriber.fail(error);
    this.#subscribers.clear();
  }

  #add(cursor: string | undefined): Subscriber {
    const subscriber = new Subscriber(this.#limits, cursor, this.#onLeave);
    this.#subscribers.add(subscriber);
    return subscriber;
  }

  readonly #onLeave = (subscriber: Subscriber): void => {
    if (this.#subscribers.delete(subscriber) && this.#subscribers.size === 0) this.#onEmpty(this);
  };

  async #run(): Promise<void> {
    const backoff = new Backoff(longestRetryMilliseconds);
    while (!this.#isClosed) {
      this.#upstream = new AbortController();
      try {
        const { position, responses } = await this.#source.open(this.recent.position, this.#upstream.signal);
        if (position !== undefined) this.#moveTo(position);
        this.#onOpened();
        for await (const response of responses) {
          backoff.reset();
          await this.#take(response);
          if (this.#upstream.signal.aborted) break;
        }
        if (!this.#upstream.signal.aborted) throw new StreamEnded();
      } catch (error) {
        if (error instanceof StreamEnded || error instanceof EventUnavailable) this.#end(error.reason);
        else if (!this.#upstream.signal.aborted) await this.#recover(backoff);
      } finally {
        this.#onOpened();
      }
    }
  }

  #end(error: GraphQLError | undefined): void {
    this.close(error);
    this.#onEmpty(this);
  }

  /** After a lost connection: waits a while, and longer each time. What cannot be continued ends, since events may be lost. */
  async #recover(backoff: Backoff): Promise<void> {
    if (!this.#source.isResumable) {
      this.#end(cataloguedError('SUBSCRIPTION_INTERRUPTED', 'The source of the events was lost; some may be missing.'));
      return;
    }
    await backoff.wait(this.#upstream.signal);
  }

  async #take(response: SubgraphResponse): Promise<void> {
    const position = response.extensions?.position;
    if (response.data === undefined && typeof position === 'string') {
      this.#moveTo(position);
    } else if (response.data === undefined) throw new StreamEnded(refusalOf(response));
    else {
      const event = await this.#source.execute(response, this.#upstream.signal);
      if (event === undefined) return;
      await this.#deliver(event);
    }
    this.#onAdvance(this);
  }

  #moveTo(position: string): void {
    this.recent.moveTo(position);
    for (const subscriber of this.#subscribers) subscriber.moveTo(position);
  }

  async #deliver(event: SubscriptionEvent): Promise<void> {
    await this.#makeRoom();
    this.recent.add(event);
    for (const subscriber of this.#subscribers) subscriber.push(event);
  }

  /** Waits a while for those who have no room for another event; who then still has none must come back. */
  async #makeRoom(): Promise<void> {
    const full = this.subscribers.filter((subscriber) => subscriber.isFull);
    if (full.length === 0) return;
    const grace = new AbortController();
    const { signal } = grace;
    const timeOver = wait(this.#limits.subscriberGraceMilliseconds, undefined, { signal, ref: false });
    await Promise.race([Promise.all(full.map((subscriber) => subscriber.room())), timeOver]);
    grace.abort();
    for (const subscriber of full.filter(({ isFull }) => isFull)) {
      subscriber.fail(cataloguedError('SUBSCRIBER_TOO_SLOW', tooSlow));
      this.#onLeave(subscriber);
    }
  }
}

const tooSlow =
  'Events were not read as fast as they came. Subscribe again after `extensions.cursor`: nothing is lost.';

function refusalOf({ errors = [] }: SubgraphResponse): GraphQLError {
  const { message = 'A part of the graph refused the subscription.', extensions } = errors[0] ?? {};
  return new GraphQLError(message, { extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', ...extensions } });
}
