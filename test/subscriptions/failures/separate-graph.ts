import mongoose from 'mongoose';
import { type DevelopmentCaller, developmentToken } from '../../../gateway/security/development-tokens.ts';
import { type SubgraphName, subgraphNames } from '../../../subgraphs/shared/configuration.ts';
import { deriveKey } from '../../../subgraphs/shared/secrets.ts';
import { type RestartableDatabase, startRestartableDatabase } from '../../support/restartable-database.ts';
import { type TestConfiguration, testConfiguration } from '../../support/test-configuration.ts';
import { freePort, startProcess, type TestProcess } from '../../support/test-process.ts';

export type Part = SubgraphName | 'gateway' | 'database';

/** The whole graph with sample data, each part in a process of its own, which can be killed and started again where it was. */
export class SeparateGraph {
  readonly #database: RestartableDatabase;
  readonly #settings: TestConfiguration;
  readonly #ports: ReadonlyMap<string, number>;
  readonly #processes = new Map<Part, TestProcess>();

  private constructor(database: RestartableDatabase, settings: TestConfiguration, ports: ReadonlyMap<string, number>) {
    this.#database = database;
    this.#settings = settings;
    this.#ports = ports;
  }

  /** @param options.children how many children the synthetic cohort has */
  static async start({ children }: { children: number }): Promise<SeparateGraph> {
    const database = await startRestartableDatabase();
    const ports = new Map<string, number>();
    for (const name of [...subgraphNames, 'gateway']) ports.set(name, await freePort());
    const addresses = subgraphNames.map((name) => `${name}=http://127.0.0.1:${ports.get(name)}/graphql`);
    const settings = await testConfiguration({
      MONGODB_URI: database.uri,
      LOG_LEVEL: 'info',
      SUBGRAPH_URLS: addresses.join(),
    });
    const graph = new SeparateGraph(database, settings, ports);
    await graph.#load(children);
    await Promise.all([...subgraphNames, 'gateway' as const].map((part) => graph.start(part)));
    return graph;
  }

  /** Of the gateway. */
  get address(): string {
    return `http://127.0.0.1:${this.#ports.get('gateway')}`;
  }

  async authorization(caller: DevelopmentCaller): Promise<string> {
    const key = deriveKey(this.#settings.configuration.SECRET_KEY, 'development-token');
    return `Bearer ${await developmentToken(key, caller)}`;
  }

  /** A connection to the databases that is not the graph's. */
  openClient(): mongoose.mongo.MongoClient {
    return new mongoose.mongo.MongoClient(this.#database.uri, { serverSelectionTimeoutMS: 2_000 });
  }

  databaseNameOf(subgraph: SubgraphName): string {
    return `${this.#settings.configuration.DATABASE_PREFIX}${subgraph}`;
  }

  /** Kills a part at once. */
  async kill(part: Part): Promise<void> {
    if (part === 'database') await this.#database.kill();
    else await this.#processes.get(part)?.stop('SIGKILL');
  }

  /** Starts a part again; resolves when it serves. */
  async start(part: Part): Promise<void> {
    if (part === 'database') {
      await this.#database.start();
      return;
    }
    const started = startProcess(part === 'gateway' ? 'gateway/main.js' : 'subgraphs/main.js', {
      environment: { ...this.#settings.environment, PORT: String(this.#ports.get(part)) },
      arguments: part === 'gateway' ? [] : [part],
    });
    this.#processes.set(part, started);
    await started.untilOutput(/"serving"/);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#processes.values()].map((process) => process.stop('SIGKILL')));
    await this.#database.remove();
    await this.#settings.remove();
  }

  async #load(children: number): Promise<void> {
    const seed = startProcess('subgraphs/shared/sample-data/seed.js', {
      environment: this.#settings.environment,
      arguments: ['--children', String(children)],
    });
    if ((await seed.untilExit()) !== 0) throw new Error(`The sample data could not be loaded:\n${seed.output()}`);
  }
}
