import type { Model } from 'mongoose';
import type { Filter } from '../pagination/keyset.ts';
import { later } from './clock.ts';
import type { DeliveryQueue, WaitingDelivery } from './delivery-queue.ts';
import { type Lease, LeaseLostError } from './lease.ts';
import type { WebhookLimits } from './webhook-environment.ts';
import type { DeliveryRecord, QueuedEvent } from './webhook-record.ts';

const kept: Record<keyof WaitingDelivery, 1> = {
  _id: 1,
  recordId: 1,
  sequence: 1,
  attempts: 1,
  firstAttemptAt: 1,
  nextAttemptAt: 1,
};

/** A delivery before its first attempt. */
const unsent = {
  state: 'PENDING',
  attempts: 0,
  firstAttemptAt: null,
  nextAttemptAt: null,
  lastFailure: null,
  settledAt: null,
} as const;

/**
 * The waiting deliveries of a webhook, in the database and in the queue. Each has the fence of the lease of the last holder, and
 * the writes of earlier holders do not find it.
 */
export class WaitingDeliveries {
  readonly #deliveries: Model<DeliveryRecord>;
  readonly #lease: Lease;
  readonly #queue: DeliveryQueue;

  constructor(deliveries: Model<DeliveryRecord>, lease: Lease, queue: DeliveryQueue) {
    this.#deliveries = deliveries;
    this.#lease = lease;
    this.#queue = queue;
  }

  /** Takes over from the last holder what waits, and what it had queued when it ended. */
  async takeOver(queued: readonly QueuedEvent[]): Promise<void> {
    const { webhookId, fence } = this.#lease;
    await this.#insert(queued);
    await this.#lease.whenThere(() =>
      this.#deliveries.updateMany({ webhookId, state: 'PENDING', fence: { $lt: fence } }, { $set: { fence } }),
    );
    await this.#load({ webhookId, state: 'PENDING' });
  }

  /** Makes deliveries of events, but of those that there are already. */
  async addQueued(queued: readonly QueuedEvent[]): Promise<void> {
    if (queued.length === 0) return;
    await this.#insert(queued);
    await this.#load({ _id: { $in: queued.map(({ id }) => id) }, state: 'PENDING' });
  }

  /** Lets dead letters that are to be sent again wait, as far as there is room. */
  async takeReplays(limit: number): Promise<void> {
    const room = limit - this.#queue.size;
    if (room <= 0) return;
    const { webhookId, fence } = this.#lease;
    const found = await this.#lease.whenThere(() =>
      this.#deliveries
        .find({ webhookId, state: 'REPLAY' }, { _id: 1 })
        .sort({ sequence: 1, _id: 1 })
        .limit(room)
        .lean<{ _id: string }[]>(),
    );
    if (found.length === 0) return;
    const ids = found.map(({ _id }) => _id);
    await this.#lease.whenThere(() =>
      this.#deliveries.updateMany({ _id: { $in: ids }, state: 'REPLAY', fence: { $lte: fence } } as Filter, {
        $set: { ...unsent, fence },
      }),
    );
    await this.#load({ _id: { $in: ids }, state: 'PENDING', fence });
  }

  /** Deletes what is delivered or dead for long. */
  async prune(
    limits: Pick<WebhookLimits, 'deliveredMilliseconds' | 'deadLetterMilliseconds'>,
    now: Date,
  ): Promise<void> {
    const { webhookId } = this.#lease;
    const old = [
      { state: 'DELIVERED', settledAt: { $lt: later(now, -limits.deliveredMilliseconds) } },
      { state: 'DEAD', settledAt: { $lt: later(now, -limits.deadLetterMilliseconds) } },
    ];
    for (const filter of old)
      await this.#lease.whenThere(() => this.#deliveries.deleteMany({ webhookId, ...filter } as Filter));
  }

  /** @throws LeaseLostError when it was deleted */
  async bodyOf({ _id }: WaitingDelivery): Promise<string> {
    const found = await this.#lease.whenThere(() =>
      this.#deliveries.findById(_id, { body: 1 }).lean<{ body: string } | null>(),
    );
    if (found === null) throw new LeaseLostError(`The delivery ${_id} was deleted.`);
    return found.body;
  }

  /** @throws LeaseLostError when another instance has it by now, or it was deleted */
  async write({ _id }: WaitingDelivery, changes: Partial<DeliveryRecord>): Promise<void> {
    const { fence } = this.#lease;
    const { matchedCount } = await this.#lease.whenThere(() =>
      this.#deliveries.updateOne({ _id, fence }, { $set: changes }),
    );
    if (matchedCount === 0) throw new LeaseLostError(`The delivery ${_id} belongs to another holder of the lease.`);
  }

  async #insert(queued: readonly QueuedEvent[]): Promise<void> {
    if (queued.length === 0) return;
    const { webhookId, fence } = this.#lease;
    const writes = queued.map(({ id, ...event }) => ({
      updateOne: {
        filter: { _id: id },
        update: { $setOnInsert: { ...event, ...unsent, webhookId }, $max: { fence } },
        upsert: true,
      },
    }));
    await this.#lease.whenThere(() => this.#deliveries.bulkWrite(writes as never[]));
  }

  async #load(filter: Filter): Promise<void> {
    const found = await this.#lease.whenThere(() =>
      this.#deliveries.find(filter, kept).sort({ sequence: 1, _id: 1 }).lean<WaitingDelivery[]>(),
    );
    for (const delivery of found) this.#queue.add(delivery);
  }
}
