import { randomUUID } from 'node:crypto';
import { Alarm } from './alarm.ts';
import { later } from './clock.ts';
import { Lease, leasedStates } from './lease.ts';
import type { WebhookEnvironment } from './webhook-environment.ts';
import { WebhookWorker } from './webhook-worker.ts';

/** Runs webhooks in this instance: those whose lease it gets. */
export class WebhookDispatcher {
  readonly #environment: WebhookEnvironment;
  readonly #holder = randomUUID();
  readonly #workers = new Map<string, { worker: WebhookWorker; ended: Promise<void> }>();
  readonly #closing = new AbortController();
  readonly #round: Alarm;
  #rounds: Promise<void> = Promise.resolve();

  constructor(environment: WebhookEnvironment) {
    this.#environment = environment;
    this.#round = new Alarm(environment.clock, this.#closing.signal);
  }

  start(): void {
    this.#rounds = this.#run();
  }

  /** Looks at once for new webhooks, and for what owners have changed. */
  wake(): void {
    for (const { worker } of this.#workers.values()) worker.refresh();
    this.#round.ring();
  }

  /** Waits for the attempts that are being made, and gives the webhooks to other instances. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#rounds;
    for (const { worker } of this.#workers.values()) worker.stop();
    await Promise.all([...this.#workers.values()].map(({ ended }) => ended));
  }

  async #run(): Promise<void> {
    const { clock, limits, logger } = this.#environment;
    while (!this.#closing.signal.aborted) {
      try {
        await this.#takeFreeWebhooks();
      } catch (error) {
        logger.warn({ err: error }, 'webhooks could not be looked for');
      }
      await this.#round.wait(later(clock.now(), limits.pollMilliseconds));
    }
  }

  async #takeFreeWebhooks(): Promise<void> {
    const { models, clock, limits } = this.#environment;
    const room = limits.webhooksPerInstance - this.#workers.size;
    if (room <= 0) return;
    const free = await models.Webhook.find(
      { state: { $in: leasedStates }, 'lease.until': { $lte: clock.now() } },
      { _id: 1 },
    )
      .sort({ 'lease.until': 1 })
      .limit(room)
      .lean<{ _id: string }[]>();
    for (const { _id } of free) if (!this.#closing.signal.aborted) await this.#take(_id);
  }

  async #take(webhookId: string): Promise<void> {
    // One that has just lost its lease is still ending.
    if (this.#workers.has(webhookId)) return;
    const { models, clock, limits } = this.#environment;
    const taken = await Lease.take(webhookId, this.#holder, {
      webhooks: models.Webhook,
      clock,
      milliseconds: limits.leaseMilliseconds,
      signal: this.#closing.signal,
    });
    if (taken === null) return;
    const worker = new WebhookWorker(this.#environment, taken.lease, taken.webhook);
    const ended = worker.run().finally(() => this.#workers.delete(webhookId));
    this.#workers.set(webhookId, { worker, ended });
  }
}
