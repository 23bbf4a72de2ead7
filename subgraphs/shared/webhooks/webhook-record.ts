import { type Connection as DatabaseConnection, type Model, Schema } from 'mongoose';
import type { Scope } from '../caller.ts';
import type { Connection } from '../pagination/connection.ts';

/**
 * ACTIVE; DISABLED after the target said that it is gone; CURSOR_EXPIRED when changes were lost, since the database does not keep
 * those after the webhook's place any more. A webhook that is not active goes on when its owner resumes it.
 */
export type WebhookState = 'ACTIVE' | 'DISABLED' | 'CURSOR_EXPIRED';

/** Why an attempt failed. */
export type WebhookFailureReason =
  /** The target answered with another status than 2xx. */
  | 'HTTP_STATUS'
  | 'TIMEOUT'
  /** No connection, or it broke. */
  | 'CONNECTION'
  /** Its name does not resolve to addresses that webhooks may be sent to. */
  | 'TARGET_FORBIDDEN';

export interface WebhookFailure {
  at: Date;
  reason: WebhookFailureReason;
  httpStatus: number | null;
}

/** An event that a webhook is to be told. */
export interface QueuedEvent {
  /** The `webhook-id`: the same for the same event of the same webhook, whoever reads it. */
  id: string;
  recordId: string;
  /** The order in which a webhook's events are to be sent, record by record. */
  sequence: number;
  /** The body, to the byte. */
  body: string;
}

/** Who may write for a webhook. */
export interface LeaseFields {
  holder: string | null;
  /** Grows with each holder; writes of earlier ones are refused by it. */
  fence: number;
  until: Date;
}

export interface WebhookRecord {
  _id: string;
  /** The subject of the caller who registered it. */
  owner: string;
  /** What its owner was allowed to when registering it. */
  scopes: Scope[];
  url: string;
  /** The filter's input, as it was given. */
  filter: Record<string, unknown>;
  state: WebhookState;
  createdAt: Date;
  /** The secret is derived from it. */
  secretGeneration: number;
  /** Until when the secret of the generation before signs as well. */
  previousSecretUntil: Date | null;
  /** The place in the changes up to which events are queued, as the values of a cursor. */
  position: { token: string; skip: number };
  /** The events before that place that may not be among the deliveries yet. */
  queued: QueuedEvent[];
  /** That of the last event. */
  sequence: number;
  /** The target asked not to be called before. */
  pausedUntil: Date | null;
  lastDeliveredAt: Date | null;
  lastFailure: WebhookFailure | null;
  /** Failed attempts since the last one that did not fail. */
  consecutiveFailures: number;
  lease: LeaseFields;
}

/** PENDING and DELIVERED; DEAD after two days of failures; REPLAY when a dead one is to be sent again. */
export type DeliveryState = 'PENDING' | 'DELIVERED' | 'DEAD' | 'REPLAY';

export interface DeliveryRecord {
  _id: string;
  webhookId: string;
  recordId: string;
  sequence: number;
  body: string;
  /** That of the last holder of the webhook's lease; only it writes. */
  fence: number;
  state: DeliveryState;
  attempts: number;
  firstAttemptAt: Date | null;
  nextAttemptAt: Date | null;
  lastFailure: WebhookFailure | null;
  /** Since when it is delivered or dead. */
  settledAt: Date | null;
}

/** A delivery that is dead. */
export interface DeadLetterRecord extends DeliveryRecord {
  firstAttemptAt: Date;
  lastFailure: WebhookFailure;
  settledAt: Date;
}

export type DeadLetterPage = Connection<DeadLetterRecord>;

export interface WebhookModels {
  Webhook: Model<WebhookRecord>;
  Delivery: Model<DeliveryRecord>;
}

const failureSchema = new Schema<WebhookFailure>(
  {
    at: { type: Date, required: true },
    reason: { type: String, required: true },
    httpStatus: { type: Number, default: null },
  },
  { _id: false },
);

const queuedEventSchema = new Schema<QueuedEvent>(
  {
    id: { type: String, required: true },
    recordId: { type: String, required: true },
    sequence: { type: Number, required: true },
    body: { type: String, required: true },
  },
  { _id: false, id: false },
);

const webhookSchema = new Schema<WebhookRecord>(
  {
    _id: { type: String, required: true },
    owner: { type: String, required: true },
    scopes: { type: [String], required: true },
    url: { type: String, required: true },
    filter: { type: Schema.Types.Mixed, default: {} },
    state: { type: String, required: true },
    createdAt: { type: Date, required: true },
    secretGeneration: { type: Number, required: true },
    previousSecretUntil: { type: Date, default: null },
    position: {
      type: new Schema(
        { token: { type: String, required: true }, skip: { type: Number, required: true } },
        { _id: false },
      ),
      required: true,
    },
    queued: { type: [queuedEventSchema], required: true },
    sequence: { type: Number, required: true },
    pausedUntil: { type: Date, default: null },
    lastDeliveredAt: { type: Date, default: null },
    lastFailure: { type: failureSchema, default: null },
    consecutiveFailures: { type: Number, required: true },
    lease: {
      type: new Schema<LeaseFields>(
        {
          holder: { type: String, default: null },
          fence: { type: Number, required: true },
          until: { type: Date, required: true },
        },
        { _id: false },
      ),
      required: true,
    },
  },
  { collection: 'webhooks', versionKey: false, minimize: false },
);

webhookSchema.index({ owner: 1, createdAt: 1, _id: 1 });
webhookSchema.index({ state: 1, 'lease.until': 1 });

const deliverySchema = new Schema<DeliveryRecord>(
  {
    _id: { type: String, required: true },
    webhookId: { type: String, required: true },
    recordId: { type: String, required: true },
    sequence: { type: Number, required: true },
    body: { type: String, required: true },
    fence: { type: Number, required: true },
    state: { type: String, required: true },
    attempts: { type: Number, required: true },
    firstAttemptAt: { type: Date, default: null },
    nextAttemptAt: { type: Date, default: null },
    lastFailure: { type: failureSchema, default: null },
    settledAt: { type: Date, default: null },
  },
  { collection: 'webhook_deliveries', versionKey: false },
);

deliverySchema.index({ webhookId: 1, state: 1, sequence: 1, _id: 1 });
deliverySchema.index({ webhookId: 1, state: 1, settledAt: 1, _id: 1 });

/** The models of webhooks and of what is sent to them, bound to the connection of a subgraph. */
export function webhookModels(connection: DatabaseConnection): WebhookModels {
  return {
    Webhook: connection.model<WebhookRecord>('Webhook', webhookSchema),
    Delivery: connection.model<DeliveryRecord>('WebhookDelivery', deliverySchema),
  };
}
