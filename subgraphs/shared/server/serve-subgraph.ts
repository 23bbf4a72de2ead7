import { fastifyApolloHandler } from '@as-integrations/fastify';
import { fastify, type FastifyInstance, type FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { VerifyRequest } from '../security/request-signature.ts';
import { serveSubscriptions } from './serve-subscriptions.ts';
import type { Subgraph } from './subgraph.ts';

const largestRequest = 16 * 1024 * 1024;

/**
 * Serves a subgraph over HTTP and WebSocket: `/graphql`, for its gateway and the other subgraphs only, and `/health`.
 * @param verify throws for a request that is not theirs
 */
export async function serveSubgraph(
  subgraph: Subgraph,
  address: { host: string; port: number },
  verify: VerifyRequest,
): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: largestRequest, forceCloseConnections: true });
  takeSignedJson(app, verify);
  const context = ({ headers }: FastifyRequest) => subgraph.contextOf(headers);
  app.post('/graphql', fastifyApolloHandler(subgraph.server, { context }));
  app.get('/health', async () => ({ status: 'live', subgraph: subgraph.name }));
  const closeSubscriptions = serveSubscriptions(subgraph, app.server, verify);
  app.addHook('preClose', closeSubscriptions);
  await app.listen(address);
  return app;
}

/** Reads bodies that are JSON and signed; all others are refused before anything is done. */
function takeSignedJson(app: FastifyInstance, verify: VerifyRequest): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    try {
      verify(body, request.headers);
    } catch (error) {
      done(error as GraphQLError);
      return;
    }
    void parse(request, body, done);
  });
  app.setErrorHandler((error, _request, reply) => {
    if (!(error instanceof GraphQLError)) throw error;
    void reply.status(401).send({ errors: [error.toJSON()] });
  });
}
