import type { Model, UpdateQuery } from 'mongoose';
import { isDatabaseAway } from '../events/database-errors.ts';
import { retried } from '../waiting.ts';
import { type Clock, later } from './clock.ts';
import type { WebhookRecord, WebhookState } from './webhook-record.ts';

/** Another instance has the webhook by now, or it was deleted. */
export class LeaseLostError extends Error {
  override name = 'LeaseLostError';
}

/** In these states a webhook has something to do. */
export const leasedStates: readonly WebhookState[] = ['ACTIVE', 'CURSOR_EXPIRED'];

export interface LeaseOptions {
  webhooks: Model<WebhookRecord>;
  clock: Clock;
  milliseconds: number;
  /** Ends attempts to write while the database is away. */
  signal: AbortSignal;
}

/**
 * The right of one instance to run a webhook, kept in the webhook's record. Instances compare its end with clocks of their own;
 * should these differ, or an instance stand still, then the fence in each of its writes keeps a former holder from changing
 * anything.
 */
export class Lease {
  readonly webhookId: string;
  readonly fence: number;
  readonly #options: LeaseOptions;
  #until: Date;

  private constructor({ _id, lease }: WebhookRecord, options: LeaseOptions) {
    this.webhookId = _id;
    this.fence = lease.fence;
    this.#until = lease.until;
    this.#options = options;
  }

  /**
   * Takes a webhook that nobody has.
   * @returns null when somebody has it, or there is nothing to do for it
   */
  static async take(
    webhookId: string,
    holder: string,
    options: LeaseOptions,
  ): Promise<{ lease: Lease; webhook: WebhookRecord } | null> {
    const { webhooks, clock, milliseconds } = options;
    const now = clock.now();
    const webhook = await webhooks
      .findOneAndUpdate(
        { _id: webhookId, state: { $in: leasedStates }, 'lease.until': { $lte: now } },
        { $set: { 'lease.holder': holder, 'lease.until': later(now, milliseconds) }, $inc: { 'lease.fence': 1 } },
        { returnDocument: 'after' },
      )
      .lean<WebhookRecord | null>();
    return webhook === null ? null : { lease: new Lease(webhook, options), webhook };
  }

  /** Whether it certainly lasts for so long. */
  lastsFor(milliseconds: number): boolean {
    return later(this.#options.clock.now(), milliseconds) < this.#until;
  }

  /**
   * Prolongs it.
   * @returns the webhook as it is now
   * @throws LeaseLostError
   */
  async renew(): Promise<WebhookRecord> {
    const until = later(this.#options.clock.now(), this.#options.milliseconds);
    const webhook = await this.write({ $set: { 'lease.until': until } });
    this.#until = until;
    return webhook;
  }

  /**
   * Changes the webhook; waits while the database is away.
   * @returns the webhook as it is now
   * @throws LeaseLostError
   */
  async write(update: UpdateQuery<WebhookRecord>): Promise<WebhookRecord> {
    const webhook = await this.whenThere(() =>
      this.#options.webhooks
        .findOneAndUpdate({ _id: this.webhookId, 'lease.fence': this.fence }, update, { returnDocument: 'after' })
        .lean<WebhookRecord | null>(),
    );
    if (webhook === null) throw new LeaseLostError(`The lease of ${this.webhookId} is lost.`);
    return webhook;
  }

  /** Does something in the database, again while it is away. */
  whenThere<Result>(action: () => Promise<Result>): Promise<Result> {
    return retried(action, isDatabaseAway, this.#options.signal);
  }

  /** Gives it back, so that another instance need not wait for its end. */
  async release(): Promise<void> {
    await this.#options.webhooks.updateOne(
      { _id: this.webhookId, 'lease.fence': this.fence },
      { $set: { 'lease.holder': null, 'lease.until': new Date(0) } },
    );
  }
}
