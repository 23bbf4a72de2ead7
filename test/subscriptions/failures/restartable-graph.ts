import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type mongoose from 'mongoose';
import type { Engine } from '../../../gateway/engine/engine-types.ts';
import { createEngine } from '../../../gateway/engine/index.ts';
import { developmentToken } from '../../../gateway/security/development-tokens.ts';
import { serveGateway } from '../../../gateway/server/http-server.ts';
import { httpTransport } from '../../../gateway/subgraph-calls/http-transport.ts';
import { inProcessTransports } from '../../../gateway/subgraph-calls/in-process-transport.ts';
import { notesOfDenied } from '../../../subgraphs/shared/audit/denied-fields.ts';
import { errorFormatter } from '../../../subgraphs/shared/errors/format-error.ts';
import { createLogger } from '../../../subgraphs/shared/logger.ts';
import { projectRoot } from '../../../subgraphs/shared/project-root.ts';
import { deriveKey } from '../../../subgraphs/shared/secrets.ts';
import { recordDirectory } from '../../../subgraphs/shared/record-directory.ts';
import { requestSigner, requestVerifier } from '../../../subgraphs/shared/security/request-signature.ts';
import { askInProcess } from '../../../subgraphs/shared/server/ask-subgraph.ts';
import { serveSubgraph } from '../../../subgraphs/shared/server/serve-subgraph.ts';
import type { Subgraph } from '../../../subgraphs/shared/server/subgraph.ts';
import { startDefinedSubgraph } from '../../../subgraphs/start-defined-subgraph.ts';
import { freePort } from '../../support/test-process.ts';
import { startTestSubgraphs, type TestSubgraphs } from '../../support/test-subgraphs.ts';

const logger = createLogger('test', 'silent');
const host = '127.0.0.1';

/** So few events wait for a client that one which stops reading is soon too slow. */
const limits = { subscriberBuffer: 4, subscriberGraceMilliseconds: 20 };

/** The graph in this process, with a gateway and a subgraph of cases that can be stopped and started again where they were. */
export class RestartableGraph {
  readonly #others: TestSubgraphs;
  readonly #supergraph: string;
  readonly #ports: { gateway: number; cases: number };
  #cases: { subgraph: Subgraph; server: FastifyInstance } | undefined;
  #gateway: { engine: Engine; server: FastifyInstance } | undefined;

  private constructor(others: TestSubgraphs, supergraph: string, ports: { gateway: number; cases: number }) {
    this.#others = others;
    this.#supergraph = supergraph;
    this.#ports = ports;
  }

  static async start(): Promise<RestartableGraph> {
    const supergraph = await readFile(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8');
    const ports = { gateway: await freePort(), cases: await freePort() };
    const graph = new RestartableGraph(await startTestSubgraphs(), supergraph, ports);
    await graph.#startCases();
    await graph.#startGateway();
    return graph;
  }

  /** Of the gateway. */
  get address(): string {
    return `http://${host}:${this.#ports.gateway}`;
  }

  get persons(): mongoose.Collection {
    return this.#others.connection('people').collection('persons');
  }

  get cases(): mongoose.Collection {
    return this.#others.connection('cases').collection('cases');
  }

  async authorization(): Promise<string> {
    const key = deriveKey(this.#others.configuration.SECRET_KEY, 'development-token');
    return `Bearer ${await developmentToken(key, 'partner')}`;
  }

  async restartCases(): Promise<void> {
    await this.#stopCases();
    await this.#startCases();
  }

  async restartGateway(): Promise<void> {
    await this.#stopGateway();
    await this.#startGateway();
  }

  /** Takes the supergraph into use anew. */
  async reload(): Promise<void> {
    await this.#gateway?.engine.reload(this.#supergraph);
  }

  async close(): Promise<void> {
    await this.#stopGateway();
    await this.#stopCases();
    await this.#others.close();
  }

  async #startCases(): Promise<void> {
    const { configuration, connection, subgraphs, auditLog } = this.#others;
    const directory = recordDirectory(askInProcess(configuration, subgraphs));
    const environment = { configuration, logger, connection: connection('cases'), directory, auditLog };
    const subgraph = await startDefinedSubgraph('cases', environment);
    const verify = requestVerifier(configuration.SECRET_KEY);
    this.#cases = { subgraph, server: await serveSubgraph(subgraph, { host, port: this.#ports.cases }, verify) };
  }

  async #stopCases(): Promise<void> {
    await this.#cases?.server.close();
    await this.#cases?.subgraph.close();
  }

  async #startGateway(): Promise<void> {
    const { configuration, subgraphs, auditLog } = this.#others;
    const inProcess = inProcessTransports(subgraphs);
    const engine = await createEngine({
      supergraphSdl: this.#supergraph,
      transports: (name, url) =>
        name === 'cases'
          ? httpTransport(name, `http://${host}:${this.#ports.cases}/graphql`, {
              sign: requestSigner(configuration.SECRET_KEY),
            })
          : inProcess(name, url),
      ...limits,
    });
    const format = errorFormatter(logger, { passOn: 'graphql errors' });
    const server = await serveGateway(
      engine,
      { ...configuration, PORT: this.#ports.gateway },
      format,
      logger,
      notesOfDenied(auditLog, logger),
    );
    this.#gateway = { engine, server };
  }

  async #stopGateway(): Promise<void> {
    await this.#gateway?.server.close();
    await this.#gateway?.engine.close();
  }
}
