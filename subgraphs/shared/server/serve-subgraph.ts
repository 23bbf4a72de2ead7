import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, type FastifyInstance } from 'fastify';
import { serveSubscriptions } from './serve-subscriptions.ts';
import type { Subgraph } from './subgraph.ts';

const largestRequest = 16 * 1024 * 1024;

/** Serves a subgraph over HTTP and WebSocket: `/graphql` and `/health`. */
export async function serveSubgraph(
  subgraph: Subgraph,
  address: { host: string; port: number },
): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: largestRequest, forceCloseConnections: true });
  const context = (request: { headers: Record<string, string | string[] | undefined> }) =>
    subgraph.contextOf(request.headers);
  app.route({ url: '/graphql', method: ['GET', 'POST'], handler: fastifyApolloHandler(subgraph.server, { context }) });
  app.get('/health', async () => ({ status: 'live', subgraph: subgraph.name }));
  const closeSubscriptions = serveSubscriptions(subgraph, app.server);
  app.addHook('preClose', closeSubscriptions);
  await app.listen(address);
  return app;
}
