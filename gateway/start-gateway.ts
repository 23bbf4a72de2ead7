import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Configuration } from '../subgraphs/shared/configuration.ts';
import type { Logger } from '../subgraphs/shared/logger.ts';
import { projectRoot } from '../subgraphs/shared/project-root.ts';
import { startGraphqlServer } from './server/graphql-server.ts';
import { serveGateway } from './server/http-server.ts';
import type { TransportFactory } from './subgraph-calls/subgraph-transport.ts';
import { stockGateway } from './supergraph/stock-gateway.ts';

const defaultPort = 4000;

/** A gateway that runs. */
export interface RunningGateway {
  http: FastifyInstance;
  close: () => Promise<void>;
}

/** Starts the gateway on the supergraph that the configuration names, else on the project's own. */
export async function startGateway(
  configuration: Configuration,
  logger: Logger,
  transportTo: TransportFactory,
): Promise<RunningGateway> {
  const file = configuration.SUPERGRAPH ?? join(projectRoot, 'schema', 'supergraph.graphql');
  const supergraphSdl = await readFile(resolve(file), 'utf8');
  const server = await startGraphqlServer(stockGateway(supergraphSdl, transportTo), configuration, logger);
  const address = { host: configuration.HOST, port: configuration.PORT ?? defaultPort };
  const http = await serveGateway(server, configuration, address);
  return {
    http,
    async close() {
      await http.close();
      await server.stop();
    },
  };
}
