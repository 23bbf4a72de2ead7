import { GraphQLError } from 'graphql';
import { Alarm } from './alarm.ts';
import { readChanges, type IntakeBatch } from './change-intake.ts';
import { later } from './clock.ts';
import { DeliveryQueue, type WaitingDelivery } from './delivery-queue.ts';
import { type Lease, LeaseLostError } from './lease.ts';
import { nextAttemptAt, retryAfter } from './retry-schedule.ts';
import type { SendOutcome } from './sender.ts';
import { signedHeaders } from './signing.ts';
import type { WebhookEnvironment } from './webhook-environment.ts';
import { WaitingDeliveries } from './waiting-deliveries.ts';
import type { WebhookRecord } from './webhook-record.ts';

/** How often what is old is deleted. */
const pruneMilliseconds = 60 * 60 * 1_000;

/** How long after a failure of the database, not of the target, things are tried again. */
const recoveryMilliseconds = 5_000;

/** Runs one webhook while this instance has its lease: queues what changes, and sends what is queued. */
export class WebhookWorker {
  readonly #environment: WebhookEnvironment;
  readonly #lease: Lease;
  readonly #deliveries: WaitingDeliveries;
  readonly #queue = new DeliveryQueue();
  readonly #ending = new AbortController();
  readonly #refreshing: Alarm;
  readonly #sending: Alarm;
  readonly #room: Alarm;
  readonly #resuming: Alarm;
  readonly #attempts = new Set<Promise<void>>();
  #webhook: WebhookRecord;

  constructor(environment: WebhookEnvironment, lease: Lease, webhook: WebhookRecord) {
    this.#environment = environment;
    this.#lease = lease;
    this.#webhook = webhook;
    this.#deliveries = new WaitingDeliveries(environment.models.Delivery, lease, this.#queue);
    const alarm = () => new Alarm(environment.clock, this.#ending.signal);
    this.#refreshing = alarm();
    this.#sending = alarm();
    this.#room = alarm();
    this.#resuming = alarm();
  }

  /** Looks at once for what the webhook's owner has changed. */
  refresh(): void {
    this.#refreshing.ring();
  }

  stop(): void {
    this.#ending.abort();
  }

  /** Runs until it is stopped, the lease is lost, or the webhook is disabled; never rejects. */
  async run(): Promise<void> {
    const { logger } = this.#environment;
    try {
      await this.#deliveries.takeOver(this.#webhook.queued);
      await this.#untilAllEnd([this.#keepLease(), this.#send(), this.#followChanges()]);
    } catch (error) {
      if (!(error instanceof LeaseLostError))
        logger.warn({ err: error, webhook: this.#lease.webhookId }, 'a webhook stopped');
    }
    await this.#lease.release().catch(() => undefined);
  }

  /** Ends all with the first that ends. */
  async #untilAllEnd(tasks: readonly Promise<void>[]): Promise<void> {
    const ending = tasks.map((task) =>
      task.finally(() => {
        this.stop();
      }),
    );
    const results = [...(await Promise.allSettled(ending)), ...(await Promise.allSettled(this.#attempts))];
    const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
    const [error] = errors.sort(
      (one, other) => Number(one instanceof LeaseLostError) - Number(other instanceof LeaseLostError),
    );
    if (error !== undefined) throw error;
  }

  #isEnding(): boolean {
    return this.#ending.signal.aborted;
  }

  async #keepLease(): Promise<void> {
    const { clock, limits } = this.#environment;
    let prunedAt = new Date(0);
    while (!this.#isEnding()) {
      this.#webhook = await this.#lease.renew();
      if (this.#webhook.state === 'DISABLED') return;
      if (this.#webhook.state === 'ACTIVE') this.#resuming.ring();
      await this.#deliveries.takeReplays(limits.pendingDeliveries);
      if (later(prunedAt, pruneMilliseconds) <= clock.now()) {
        await this.#deliveries.prune(limits, clock.now());
        prunedAt = clock.now();
      }
      this.#sending.ring();
      await this.#refreshing.wait(later(clock.now(), limits.leaseMilliseconds / 3));
    }
  }

  async #followChanges(): Promise<void> {
    const { clock, logger } = this.#environment;
    while (!this.#isEnding()) {
      try {
        if (this.#webhook.state === 'ACTIVE')
          await readChanges(this.#environment, this.#webhook, (batch) => this.#store(batch), this.#ending.signal);
        await this.#resuming.wait(this.#webhook.state === 'ACTIVE' ? later(clock.now(), recoveryMilliseconds) : null);
      } catch (error) {
        if (error instanceof LeaseLostError) throw error;
        if (error instanceof GraphQLError && error.extensions.code === 'CURSOR_EXPIRED')
          this.#webhook = await this.#lease.write({ $set: { state: 'CURSOR_EXPIRED' } });
        else {
          logger.warn({ err: error, webhook: this.#lease.webhookId }, 'a webhook could not follow changes');
          await this.#resuming.wait(later(clock.now(), recoveryMilliseconds));
        }
      }
    }
  }

  /** First writes down what comes next, then makes deliveries of it: whoever takes over in between makes the same. */
  async #store({ queued, position, sequence }: IntakeBatch): Promise<void> {
    this.#webhook = await this.#lease.write({ $set: { queued, position, sequence } });
    await this.#deliveries.addQueued(queued);
    this.#sending.ring();
    while (this.#queue.size >= this.#environment.limits.pendingDeliveries && !this.#isEnding())
      await this.#room.wait(null);
  }

  async #send(): Promise<void> {
    const { clock, limits } = this.#environment;
    let failure: unknown = null;
    while (!this.#isEnding() && failure === null) {
      const delivery = this.#mayStart() ? this.#queue.take(clock.now()) : null;
      if (delivery === null) {
        await this.#sending.wait(this.#nextStart());
        continue;
      }
      const attempt = this.#attempt(delivery).catch((error: unknown) => {
        failure = error;
      });
      this.#attempts.add(attempt);
      void attempt.finally(() => {
        this.#attempts.delete(attempt);
        this.#sending.ring();
        if (this.#queue.size < limits.pendingDeliveries) this.#room.ring();
      });
    }
    if (failure !== null) throw failure as Error;
  }

  #mayStart(): boolean {
    const { clock, limits } = this.#environment;
    if (this.#queue.inFlight >= limits.concurrentAttempts) return false;
    const { pausedUntil } = this.#webhook;
    return (pausedUntil === null || pausedUntil <= clock.now()) && this.#lease.lastsFor(limits.attemptMilliseconds);
  }

  /** The moment from which an attempt can start; null when that depends on something else. */
  #nextStart(): Date | null {
    const { clock, limits } = this.#environment;
    const due = this.#queue.nextDue();
    if (due === null || this.#queue.inFlight >= limits.concurrentAttempts) return null;
    const { pausedUntil } = this.#webhook;
    const next = pausedUntil !== null && pausedUntil > due ? pausedUntil : due;
    // Due already: it waits for the lease to be renewed.
    return next > clock.now() ? next : null;
  }

  async #attempt(delivery: WaitingDelivery): Promise<void> {
    const { sender, key, clock } = this.#environment;
    const body = await this.#deliveries.bodyOf(delivery);
    const startedAt = clock.now();
    const headers = signedHeaders(key, this.#webhook, { id: delivery._id, body }, startedAt);
    const outcome = await sender.send(this.#webhook.url, headers, body);
    if (outcome.delivered) await this.#delivered(delivery);
    else await this.#failed(delivery, delivery.firstAttemptAt ?? startedAt, outcome);
  }

  async #delivered(delivery: WaitingDelivery): Promise<void> {
    const now = this.#environment.clock.now();
    await this.#deliveries.write(delivery, {
      state: 'DELIVERED',
      attempts: delivery.attempts + 1,
      settledAt: now,
      nextAttemptAt: null,
    });
    this.#queue.settle(delivery);
    this.#webhook = await this.#lease.write({ $set: { lastDeliveredAt: now, consecutiveFailures: 0 } });
  }

  async #failed(
    delivery: WaitingDelivery,
    firstAttemptAt: Date,
    outcome: Extract<SendOutcome, { delivered: false }>,
  ): Promise<void> {
    const now = this.#environment.clock.now();
    const attempts = delivery.attempts + 1;
    const lastFailure = { ...outcome.failure, at: now };
    const next = nextAttemptAt(firstAttemptAt, attempts, now);
    const pausedUntil = retryAfter(outcome.retryAfter, now);
    const progress = { attempts, firstAttemptAt, nextAttemptAt: next, lastFailure };
    if (next === null) {
      await this.#deliveries.write(delivery, { ...progress, state: 'DEAD', settledAt: now });
      this.#queue.settle(delivery);
    } else {
      await this.#deliveries.write(delivery, progress);
      this.#queue.putBack({ ...delivery, ...progress });
    }
    this.#webhook = await this.#lease.write({
      $set: {
        lastFailure,
        ...(pausedUntil !== null && { pausedUntil }),
        ...(outcome.gone && { state: 'DISABLED' as const }),
      },
      $inc: { consecutiveFailures: 1 },
    });
    if (outcome.gone) this.stop();
  }
}
