import type { IncomingMessage } from 'node:http';
import cors from '@fastify/cors';
import proxyAddress from '@fastify/proxy-addr';
import { fastify, type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import type { NoteDenied } from '../../subgraphs/shared/audit/denied-fields.ts';
import type { Configuration } from '../../subgraphs/shared/configuration.ts';
import type { Logger } from '../../subgraphs/shared/logger.ts';
import { requestCallers } from './callers.ts';
import { serveDemoTokens } from './demo-tokens.ts';
import { serveGraphql } from './graphql-over-http.ts';
import { knownSites } from './known-sites.ts';
import { servePages } from './pages.ts';
import { persistedQueries } from './persisted-queries.ts';
import { publishedOperations } from './published-operations.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { type FormatError, sendError } from './send-error.ts';
import { serveWebSockets } from './streams/graphql-transport-ws.ts';
import { isHttpStream } from './streams/http-stream.ts';
import { type ServedEngine, streamServices } from './streams/stream-services.ts';

const defaultPort = 4000;

function addMetrics(app: FastifyInstance, register: Registry): void {
  collectDefaultMetrics({ register });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to response.',
    labelNames: ['method', 'route', 'status'],
    registers: [register],
  });
  app.addHook('onResponse', async (request, reply) => {
    if (isHttpStream(reply)) return;
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode };
    duration.observe(labels, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));
}

/** Serves the gateway over HTTP and WebSocket: `/graphql`, `/health`, `/ready`, `/metrics` and the pages. */
export async function serveGateway(
  engine: ServedEngine,
  configuration: Configuration,
  formatError: FormatError,
  logger: Logger,
  noteDenied: NoteDenied,
): Promise<FastifyInstance> {
  const { LIMIT_BODY_SIZE, TRUSTED_PROXIES, CORS_ORIGINS } = configuration;
  const trustProxy = proxyAddress.compile([...TRUSTED_PROXIES]);
  const app = fastify({ bodyLimit: LIMIT_BODY_SIZE, forceCloseConnections: true, trustProxy });
  // What a page's form can send unasked is not read at all.
  app.removeContentTypeParser('text/plain');
  const queryOf = persistedQueries(await publishedOperations(configuration, logger));
  const isKnownSite = knownSites(CORS_ORIGINS);
  await addSecurityHeaders(app);
  await app.register(cors, { origin: [...CORS_ORIGINS], exposedHeaders: ['retry-after'], maxAge: 600 });
  const register = new Registry();
  const streams = streamServices(engine, configuration, formatError, register);
  const callerOf = requestCallers(configuration, noteDenied);
  let isStopping = false;
  app.addHook('preClose', async () => {
    isStopping = true;
    await streams.openStreams.drain();
  });
  addMetrics(app, register);
  serveGraphql(app, streams, { callerOf, queryOf, isKnownSite });
  serveWebSockets(app, streams, {
    callerOf,
    queryOf,
    isKnownSite,
    addressOf: (upgrade: IncomingMessage) => proxyAddress(upgrade, trustProxy),
    largestMessage: LIMIT_BODY_SIZE,
  });
  serveDemoTokens(app, configuration, { rates: streams.rates, isKnownSite, formatError });
  app.get('/health', async () => ({ status: 'live' }));
  app.get('/ready', async (_request, reply) =>
    isStopping ? sendError(reply, cataloguedError('NOT_READY', 'The gateway is stopping.')) : { status: 'ready' },
  );
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    return sendError(reply, cataloguedError('NOT_FOUND', `There is nothing at ${request.method} ${path}.`));
  });
  await servePages(app);
  await app.listen({ host: configuration.HOST, port: configuration.PORT ?? defaultPort });
  return app;
}
