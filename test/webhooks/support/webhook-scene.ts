import mongoose, { type Connection } from 'mongoose';
import { type CasesModels, casesModels } from '../../../subgraphs/cases/models/index.ts';
import { filteredCasePaths } from '../../../subgraphs/cases/resolvers/subscription.ts';
import { caseWebhooks } from '../../../subgraphs/cases/resolvers/webhook.ts';
import type { Caller } from '../../../subgraphs/shared/caller.ts';
import { createIndexes } from '../../../subgraphs/shared/database/databases.ts';
import { mongodbEndpoint } from '../../../subgraphs/shared/database/mongodb-endpoint.ts';
import { ChangeFeed } from '../../../subgraphs/shared/events/change-feed.ts';
import { recordReader } from '../../../subgraphs/shared/events/record-reader.ts';
import { createLogger } from '../../../subgraphs/shared/logger.ts';
import { cursorCodec } from '../../../subgraphs/shared/pagination/cursor.ts';
import { deriveKey } from '../../../subgraphs/shared/secrets.ts';
import { Sender } from '../../../subgraphs/shared/webhooks/sender.ts';
import { resolveBySystem, type TargetRules } from '../../../subgraphs/shared/webhooks/target-address.ts';
import {
  WebhookAdministration,
  type WebhookWithSecret,
} from '../../../subgraphs/shared/webhooks/webhook-administration.ts';
import { WebhookDispatcher } from '../../../subgraphs/shared/webhooks/webhook-dispatcher.ts';
import { defaultLimits, type WebhookLimits } from '../../../subgraphs/shared/webhooks/webhook-environment.ts';
import { type WebhookModels, webhookModels } from '../../../subgraphs/shared/webhooks/webhook-record.ts';
import { caseRecord, statusEntry } from '../../support/cases.ts';
import { testConfiguration } from '../../support/test-configuration.ts';
import { ManualClock } from './manual-clock.ts';

export const partner: Caller = { subject: 'partner', scopes: ['status:subscribe'] };

const minute = 60_000;

/** Long leases, since the clock moves in steps. */
const sceneLimits: WebhookLimits = {
  ...defaultLimits,
  leaseMilliseconds: 60 * minute,
  pollMilliseconds: 10 * minute,
  attemptMilliseconds: 5_000,
};

export interface InstanceOptions {
  limits?: Partial<WebhookLimits>;
  targets?: Partial<TargetRules>;
}

/** An instance of the cases subgraph, as far as webhooks are concerned, with a connection to the database of its own. */
export interface Instance {
  models: CasesModels & WebhookModels;
  administration: WebhookAdministration;
  dispatcher: WebhookDispatcher;
  /** Ends it as a program ends. */
  stop: () => Promise<void>;
  /** Takes its database away without notice, so that it can write nothing any more. */
  kill: () => Promise<void>;
}

/** A database, a clock, and instances that send webhooks. */
export class WebhookScene {
  readonly clock = new ManualClock();
  readonly #uri: string;
  readonly #database: string;
  readonly #secret: string;
  readonly #closeDatabase: () => Promise<void>;
  readonly #instances = new Set<Instance>();
  readonly #connection: Connection;
  readonly models: CasesModels & WebhookModels;

  private constructor(options: { uri: string; database: string; secret: string; close: () => Promise<void> }) {
    this.#uri = options.uri;
    this.#database = options.database;
    this.#secret = options.secret;
    this.#closeDatabase = options.close;
    this.#connection = this.#connect();
    this.models = { ...casesModels(this.#connection), ...webhookModels(this.#connection) };
  }

  static async set(): Promise<WebhookScene> {
    const { configuration, remove } = await testConfiguration();
    const endpoint = await mongodbEndpoint(configuration);
    const scene = new WebhookScene({
      uri: endpoint.uri,
      database: `${configuration.DATABASE_PREFIX}cases`,
      secret: configuration.SECRET_KEY,
      async close() {
        await endpoint.close();
        await remove();
      },
    });
    await scene.#connection.asPromise();
    await createIndexes(scene.#connection);
    return scene;
  }

  /** Starts an instance, which sends to this machine unless the options forbid it. */
  async start({ limits, targets }: InstanceOptions = {}): Promise<Instance> {
    const connection = await this.#connect().asPromise();
    const models = { ...casesModels(connection), ...webhookModels(connection) };
    const logger = createLogger('test', 'silent');
    const { collection } = models.SeparationCase;
    const feed = new ChangeFeed({ collection, records: recordReader(collection, filteredCasePaths) }, logger);
    const rules = { privateTargets: true, resolve: resolveBySystem, ...targets };
    const chosen = { ...sceneLimits, ...limits };
    const sender = new Sender({
      ...rules,
      attemptTimeout: chosen.attemptMilliseconds,
      connectionsPerTarget: chosen.concurrentAttempts,
    });
    const environment = {
      models,
      feed,
      cursors: cursorCodec(deriveKey(this.#secret, 'cursor')),
      kind: caseWebhooks,
      key: deriveKey(this.#secret, 'webhook'),
      sender,
      clock: this.clock,
      logger,
      limits: chosen,
    };
    const dispatcher = new WebhookDispatcher(environment);
    const administration = new WebhookAdministration(environment, rules, () => {
      dispatcher.wake();
    });
    dispatcher.start();
    const end = async (closeFirst: () => Promise<unknown>) => {
      this.#instances.delete(instance);
      await closeFirst();
      await dispatcher.close();
      await feed.close();
      await sender.close();
      await connection.close();
    };
    const instance: Instance = {
      models,
      administration,
      dispatcher,
      stop: () => end(async () => undefined),
      kill: () => end(() => connection.close(true)),
    };
    this.#instances.add(instance);
    return instance;
  }

  /** Registers a webhook of the partner. */
  register(instance: Instance, url: string, filter: Record<string, unknown> = {}): Promise<WebhookWithSecret> {
    return instance.administration.register(partner, { url, filter, after: null });
  }

  async addCases(...ids: string[]): Promise<void> {
    await this.models.SeparationCase.insertMany(ids.map((id) => caseRecord(id)));
  }

  /** Changes the status of a case, once for each note, which becomes part of the change's id. */
  async change(caseId: string, ...notes: string[]): Promise<void> {
    for (const note of notes) {
      const { matchedCount } = await this.models.SeparationCase.updateOne(
        { _id: caseId },
        { $push: { statusHistory: statusEntry(note) } },
      );
      if (matchedCount !== 1) throw new Error(`There is no case ${caseId}.`);
    }
  }

  async end(): Promise<void> {
    await Promise.all([...this.#instances].map((instance) => instance.stop()));
    await this.#connection.dropDatabase();
    await this.#connection.close();
    await this.#closeDatabase();
  }

  #connect(): Connection {
    return mongoose.createConnection(this.#uri, { dbName: this.#database, autoIndex: false });
  }
}
