import type { Model } from 'mongoose';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { type Caller } from '../caller.ts';
import { type PageArguments } from '../pagination/page-arguments.ts';
import { readConnection } from '../pagination/connection.ts';
import type { Filter } from '../pagination/keyset.ts';
import { positionOfValues, type StreamPosition } from '../events/stream-position.ts';
import { newRecordId } from '../record-id.ts';
import { storedPosition } from './change-intake.ts';
import { later } from './clock.ts';
import { secretOverlap, webhookSecret } from './signing.ts';
import { ForbiddenTargetError, requireAllowedTarget, type TargetRules } from './target-address.ts';
import type { WebhookEnvironment } from './webhook-environment.ts';
import type { DeadLetterPage, DeadLetterRecord, WebhookRecord } from './webhook-record.ts';

export interface Registration {
  url: string;
  filter: Record<string, unknown> | null | undefined;
  /** A cursor of the subscription, behind which to begin; null to begin now. */
  after: string | null | undefined;
}

/** A webhook, and its secret, which only its owner gets and only once. */
export interface WebhookWithSecret {
  webhook: WebhookRecord;
  secret: string;
}

const longestUrl = 2_000;

/** What owners do with their webhooks. Those of others are to them as if they were not there. */
export class WebhookAdministration {
  readonly #environment: Omit<WebhookEnvironment, 'sender'>;
  readonly #targets: TargetRules;
  readonly #changed: () => void;

  /** @param changed is called when something has changed that whoever runs the webhook should look at */
  constructor(environment: Omit<WebhookEnvironment, 'sender'>, targets: TargetRules, changed: () => void) {
    this.#environment = environment;
    this.#targets = targets;
    this.#changed = changed;
  }

  /**
   * Registers a webhook, which is told every change that is made after this has resolved.
   * @throws CALLER_NOT_NAMED, WEBHOOK_TARGET_INVALID, TOO_MANY_WEBHOOKS, FILTER_INVALID, CURSOR_INVALID, CURSOR_MISMATCH,
   *   CURSOR_EXPIRED
   */
  async register(caller: Caller, { url, filter, after }: Registration): Promise<WebhookWithSecret> {
    const { models, kind, clock, key, cursors } = this.#environment;
    const owner = ownerOf(caller);
    const input = { ...filter };
    kind.filterOf(input);
    await this.#requireTarget(url);
    await this.#requireRoom(owner);
    const start = after == null ? null : positionOfValues(cursors.open(kind.cursorName, after));
    const position = await this.#placeAfter(start);
    const now = clock.now();
    const webhook: WebhookRecord = {
      _id: newRecordId('whk'),
      owner,
      scopes: [...caller.scopes],
      url,
      filter: input,
      state: 'ACTIVE',
      createdAt: now,
      secretGeneration: 1,
      previousSecretUntil: null,
      position: storedPosition(position),
      queued: [],
      sequence: 0,
      pausedUntil: null,
      lastDeliveredAt: null,
      lastFailure: null,
      consecutiveFailures: 0,
      lease: { holder: null, fence: 0, until: new Date(0) },
    };
    await models.Webhook.create(webhook);
    this.#changed();
    return { webhook, secret: webhookSecret(key, webhook._id, 1) };
  }

  /** The caller's webhooks, the oldest first. */
  async list(caller: Caller): Promise<WebhookRecord[]> {
    const owner = ownerOf(caller);
    return this.#environment.models.Webhook.find({ owner }).sort({ createdAt: 1, _id: 1 }).lean<WebhookRecord[]>();
  }

  /** One of the caller's webhooks, or null. */
  async find(caller: Caller, id: string): Promise<WebhookRecord | null> {
    const owner = ownerOf(caller);
    return this.#environment.models.Webhook.findOne({ _id: id, owner }).lean<WebhookRecord | null>();
  }

  /**
   * Deletes a webhook and what has not been sent to it. An attempt that is being made can still arrive.
   * @throws WEBHOOK_NOT_FOUND
   */
  async delete(caller: Caller, id: string): Promise<void> {
    const { models } = this.#environment;
    const { deletedCount } = await models.Webhook.deleteOne({ _id: id, owner: ownerOf(caller) });
    if (deletedCount === 0) throw notFound(id);
    await models.Delivery.deleteMany({ webhookId: id });
    this.#changed();
  }

  /**
   * Gives a webhook another secret. For a day its messages are signed with both.
   * @throws WEBHOOK_NOT_FOUND
   */
  async rotateSecret(caller: Caller, id: string): Promise<WebhookWithSecret> {
    const { clock, key } = this.#environment;
    const previousSecretUntil = later(clock.now(), secretOverlap);
    const webhook = await this.#update(caller, id, { $set: { previousSecretUntil }, $inc: { secretGeneration: 1 } });
    return { webhook, secret: webhookSecret(key, id, webhook.secretGeneration) };
  }

  /**
   * Lets a webhook that was disabled go on where it was, and one whose place has expired from now.
   * @throws WEBHOOK_NOT_FOUND
   */
  async resume(caller: Caller, id: string): Promise<WebhookRecord> {
    const webhook = await this.find(caller, id);
    if (webhook === null) throw notFound(id);
    if (webhook.state === 'ACTIVE') return webhook;
    const expired = webhook.state === 'CURSOR_EXPIRED';
    const changes = {
      state: 'ACTIVE',
      pausedUntil: null,
      ...(expired && { position: storedPosition(await this.#placeAfter(null)) }),
    };
    return this.#update(caller, id, { $set: changes });
  }

  /**
   * Sends dead letters again: those with the ids, or all of a webhook.
   * @returns how many there are
   * @throws WEBHOOK_NOT_FOUND, DEAD_LETTER_NOT_FOUND when one of the ids is not that of a dead letter of the webhook
   */
  async replay(caller: Caller, id: string, ids: readonly string[] | null | undefined): Promise<number> {
    if ((await this.find(caller, id)) === null) throw notFound(id);
    const { Delivery } = this.#environment.models;
    const filter = { webhookId: id, state: 'DEAD' as const, ...(ids != null && { _id: { $in: [...ids] } }) };
    if (ids != null) {
      const present = await Delivery.countDocuments(filter);
      if (present !== new Set(ids).size)
        throw cataloguedError('DEAD_LETTER_NOT_FOUND', `The webhook ${id} has ${present} of these dead letters.`);
    }
    const { modifiedCount } = await Delivery.updateMany(filter, { $set: { state: 'REPLAY' } });
    this.#changed();
    return modifiedCount;
  }

  /** How many messages wait for a webhook's target. */
  async waiting(id: string): Promise<number> {
    return this.#environment.models.Delivery.countDocuments({ webhookId: id, state: { $in: ['PENDING', 'REPLAY'] } });
  }

  /** A page of a webhook's dead letters, the oldest first. */
  async deadLetters(id: string, page: PageArguments): Promise<DeadLetterPage> {
    const { cursors, models } = this.#environment;
    return readConnection(cursors, models.Delivery as unknown as Model<DeadLetterRecord>, {
      name: `Webhook.deadLetters:${id}`,
      order: { path: 'settledAt', direction: 1 },
      filter: { webhookId: id, state: 'DEAD' },
      arguments: page,
      projection: ['webhookId', 'recordId', 'attempts', 'firstAttemptAt', 'lastFailure', 'settledAt', 'body'],
    });
  }

  async #update(caller: Caller, id: string, update: Filter): Promise<WebhookRecord> {
    const webhook = await this.#environment.models.Webhook.findOneAndUpdate(
      { _id: id, owner: ownerOf(caller) },
      update,
      { returnDocument: 'after' },
    ).lean<WebhookRecord | null>();
    if (webhook === null) throw notFound(id);
    this.#changed();
    return webhook;
  }

  async #requireTarget(url: string): Promise<void> {
    if (url.length > longestUrl) throw targetInvalid(`expected at most ${longestUrl} characters`);
    try {
      await requireAllowedTarget(url, this.#targets);
    } catch (error) {
      throw error instanceof ForbiddenTargetError ? targetInvalid(error.message) : error;
    }
  }

  async #requireRoom(owner: string): Promise<void> {
    const { models, limits } = this.#environment;
    const present = await models.Webhook.countDocuments({ owner });
    if (present < limits.webhooksPerOwner) return;
    throw cataloguedError(
      'TOO_MANY_WEBHOOKS',
      `You have ${present} webhooks of this kind; expected fewer than ${limits.webhooksPerOwner}. Delete one.`,
    );
  }

  /** A place in the changes that the database still has: behind the one given, or now. */
  async #placeAfter(start: StreamPosition | null): Promise<StreamPosition> {
    const following = new AbortController();
    try {
      const changes = await this.#environment.feed.follow(start, following.signal);
      const { value } = await changes.next();
      if (value === undefined || !('reached' in value)) throw new Error('The feed of changes has ended.');
      return value.reached;
    } finally {
      following.abort();
    }
  }
}

function ownerOf({ subject }: Caller): string {
  if (subject !== null) return subject;
  throw cataloguedError(
    'CALLER_NOT_NAMED',
    'The token has no subject (`sub`); expected one, since webhooks belong to whoever registers them.',
  );
}

function notFound(id: string) {
  return cataloguedError('WEBHOOK_NOT_FOUND', `You have no webhook with the id ${JSON.stringify(id.slice(0, 40))}.`);
}

function targetInvalid(expected: string) {
  return cataloguedError('WEBHOOK_TARGET_INVALID', `\`url\` is not an address that webhooks are sent to: ${expected}.`);
}
