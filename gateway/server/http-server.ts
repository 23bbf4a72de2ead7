import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { type ErrorCode, errorCatalogue } from '../../schema/error-catalogue.ts';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import type { Configuration } from '../../subgraphs/shared/configuration.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { callerHeader, signCaller } from '../../subgraphs/shared/security/caller-token.ts';
import { authentication } from '../security/authentication.ts';
import type { GatewayContext } from './caller-context.ts';
import { servePages } from './pages.ts';

const largestRequest = 1024 * 1024;

/** Makes the context of requests: who asks, and the headers that tell the subgraphs. */
function contextOf(configuration: Configuration): (request: FastifyRequest) => Promise<GatewayContext> {
  const authenticate = authentication(configuration);
  const callerKey = deriveKey(configuration.SECRET_KEY, 'caller');
  return async (request) => {
    const caller = await authenticate(request.headers.authorization);
    const token = await signCaller(callerKey, caller);
    return { caller, subgraphHeaders: token === null ? {} : { [callerHeader]: token } };
  };
}

function addMetrics(app: FastifyInstance): void {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to response.',
    labelNames: ['method', 'route', 'status'],
    registers: [register],
  });
  app.addHook('onResponse', async (request, reply) => {
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode };
    duration.observe(labels, reply.elapsedTime / 1000);
  });
  app.get('/metrics', async (_request, reply) => reply.type(register.contentType).send(await register.metrics()));
}

function sendError(reply: FastifyReply, code: ErrorCode, text: string): FastifyReply {
  const { message, extensions } = cataloguedError(code, text);
  return reply.status(errorCatalogue[code].httpStatus).send({ errors: [{ message, extensions }] });
}

/** Serves the gateway over HTTP: `/graphql`, `/health`, `/ready`, `/metrics` and the pages. */
export async function serveGateway(
  server: ApolloServer<GatewayContext>,
  configuration: Configuration,
  address: { host: string; port: number },
): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: largestRequest, forceCloseConnections: true });
  addMetrics(app);
  const handler = fastifyApolloHandler(server, { context: contextOf(configuration) });
  app.route({ url: '/graphql', method: ['GET', 'POST'], handler });
  app.get('/health', async () => ({ status: 'live' }));
  app.get('/ready', async (_request, reply) => {
    try {
      server.assertStarted('/ready');
      return { status: 'ready' };
    } catch {
      return sendError(reply, 'NOT_READY', 'The gateway is starting or stopping.');
    }
  });
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    return sendError(reply, 'NOT_FOUND', `There is nothing at ${request.method} ${path}.`);
  });
  await servePages(app);
  await app.listen(address);
  return app;
}
