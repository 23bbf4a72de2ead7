import type { ChangeFeed } from '../events/change-feed.ts';
import type { EventFilter } from '../events/event-filter.ts';
import type { Logger } from '../logger.ts';
import type { CursorCodec } from '../pagination/cursor.ts';
import type { Clock } from './clock.ts';
import type { Sender } from './sender.ts';
import type { WebhookModels } from './webhook-record.ts';

/** What the webhooks of a subgraph tell of. */
export interface WebhookKind {
  /** The `type` of its messages, `case.status_changed`. */
  eventType: string;
  /** What the record is called in its messages. */
  recordName: string;
  /** The field whose cursors are in its messages, `Subscription.caseStatusChanged`. */
  cursorName: string;
  /**
   * Makes a filter of events of the input that the webhook was registered with.
   * @throws FILTER_INVALID
   */
  filterOf: (input: Record<string, unknown>) => EventFilter;
}

export interface WebhookLimits {
  /** How long an instance has a webhook for itself after it last said so. */
  leaseMilliseconds: number;
  /** How often an instance looks for webhooks that no instance has. */
  pollMilliseconds: number;
  attemptMilliseconds: number;
  /** Attempts of one webhook at a time. */
  concurrentAttempts: number;
  /** So many deliveries of a webhook wait at most; further changes wait in the database's log. */
  pendingDeliveries: number;
  webhooksPerInstance: number;
  webhooksPerOwner: number;
  /** How long delivered messages are remembered, so that a change that is read again is not sent again. */
  deliveredMilliseconds: number;
  deadLetterMilliseconds: number;
}

const day = 24 * 60 * 60 * 1_000;

export const defaultLimits: WebhookLimits = {
  leaseMilliseconds: 30_000,
  pollMilliseconds: 5_000,
  attemptMilliseconds: 10_000,
  concurrentAttempts: 4,
  pendingDeliveries: 1_000,
  webhooksPerInstance: 500,
  webhooksPerOwner: 20,
  deliveredMilliseconds: 3 * day,
  deadLetterMilliseconds: 30 * day,
};

/** What webhooks are run with. */
export interface WebhookEnvironment {
  models: WebhookModels;
  feed: ChangeFeed;
  cursors: CursorCodec;
  kind: WebhookKind;
  /** 256 bits, from which the secrets of webhooks are derived. */
  key: Uint8Array;
  sender: Sender;
  clock: Clock;
  logger: Logger;
  limits: WebhookLimits;
}
