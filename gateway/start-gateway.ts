import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { AuditLog } from '../subgraphs/shared/audit/audit-log.ts';
import { notesOfDenied } from '../subgraphs/shared/audit/denied-fields.ts';
import type { Configuration } from '../subgraphs/shared/configuration.ts';
import { errorFormatter } from '../subgraphs/shared/errors/format-error.ts';
import type { Logger } from '../subgraphs/shared/logger.ts';
import { projectRoot } from '../subgraphs/shared/project-root.ts';
import { serveGateway } from './server/http-server.ts';
import type { ResponseError, TransportFactory } from './engine/engine-types.ts';
import type { OperationLimits } from './engine/limits/operation-limits.ts';
import { createEngine } from './engine/index.ts';
import { watchSupergraph } from './watch-supergraph.ts';

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
  auditLog: Pick<AuditLog, 'append'>,
): Promise<RunningGateway> {
  const file = resolve(configuration.SUPERGRAPH ?? join(projectRoot, 'schema', 'supergraph.graphql'));
  const format = errorFormatter(logger, { passOn: 'graphql errors' });
  const engine = await createEngine({
    supergraphSdl: await readFile(file, 'utf8'),
    transports: transportTo,
    shareQueries: configuration.SHARE_QUERIES,
    introspection: configuration.INTROSPECTION,
    deniedFields: configuration.DENIED_FIELDS,
    suggestions: configuration.SUGGESTIONS,
    limits: operationLimits(configuration),
    cost: { budget: configuration.LIMIT_COST, assumedListSize: configuration.ASSUMED_LIST_SIZE },
    operationTimeoutMilliseconds: configuration.OPERATION_TIMEOUT,
    formatError: (error) => ({ ...error, ...format(error, error) }) as ResponseError,
  });
  const watching = watchSupergraph(file, engine, logger);
  const http = await serveGateway(engine, configuration, format, logger, notesOfDenied(auditLog, logger));
  return {
    http,
    async close() {
      watching.stop();
      await http.close();
      await engine.close();
    },
  };
}

function operationLimits(configuration: Configuration): OperationLimits {
  return {
    tokens: configuration.LIMIT_TOKENS,
    depth: configuration.LIMIT_DEPTH,
    fields: configuration.LIMIT_FIELDS,
    aliases: configuration.LIMIT_ALIASES,
    rootFields: configuration.LIMIT_ROOT_FIELDS,
    directives: configuration.LIMIT_DIRECTIVES,
    listSize: configuration.LIMIT_LIST_SIZE,
  };
}
