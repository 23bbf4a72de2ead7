import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLError, OperationTypeNode } from 'graphql';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import { hasScope } from '../../subgraphs/shared/caller.ts';
import type { EngineResponse } from '../engine/engine-types.ts';
import type { CallerClaims, CallerOf } from './callers.ts';
import { graphqlParameters, parametersOfQueryString } from './graphql-parameters.ts';
import { forKnownSites } from './known-sites.ts';
import type { QueryOf } from './persisted-queries.ts';
import { retryAfter } from './rate-limits.ts';
import { httpStatus, sendError, sendThrown } from './send-error.ts';
import { operationKind, type StreamedRequest } from './streams/client-operation.ts';
import { multipartFormat } from './streams/multipart.ts';
import { type OperationFormat, streamOperation } from './streams/operation-stream.ts';
import { ReservedStreams } from './streams/reserved-streams.ts';
import { serverSentEvents } from './streams/server-sent-events.ts';
import { acceptedProtocol, type StreamProtocol } from './streams/stream-protocol.ts';
import type { StreamServices } from './streams/stream-services.ts';

const responseType = 'application/graphql-response+json';
const jsonType = 'application/json';
const streamTokenHeader = 'x-graphql-event-stream-token';

const formats: Record<StreamProtocol, OperationFormat> = {
  multipart: multipartFormat,
  'server-sent events': serverSentEvents,
};

const subscriptionAdvice =
  'Subscriptions are served by WebSocket (graphql-transport-ws), by server-sent events (accept: text/event-stream), and by ' +
  'multipart HTTP (accept: multipart/mixed;subscriptionSpec="1.0").';

/** What requests are served with. */
export interface HttpOptions {
  callerOf: CallerOf;
  queryOf: QueryOf;
  /** Whether a browser may ask for the page that sends a request. */
  isKnownSite: (headers: IncomingHttpHeaders) => boolean;
}

/**
 * Serves `/graphql` by GET and POST, as the GraphQL over HTTP specification says, and the protocols over HTTP that stream:
 * server-sent events, on a connection for each operation or on one for all, and Apollo's multipart protocol.
 */
export function serveGraphql(
  app: FastifyInstance,
  services: StreamServices,
  { callerOf, queryOf, isKnownSite }: HttpOptions,
): void {
  const { engine, formatError } = services;
  const reserved = new ReservedStreams(services);

  async function respond(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const token = streamTokenOf(request);
    if (token !== undefined) return respondOnStream(token, request, reply);
    const { accept } = request.headers;
    const contentType = acceptedType(accept);
    const protocol = request.method === 'HEAD' ? undefined : acceptedProtocol(accept);
    if (contentType === undefined && protocol === undefined) return sendError(reply, notAcceptable(), 406);
    if (contentType !== undefined) reply.header('content-type', `${contentType}; charset=utf-8`);
    const asked = requestOf(request);
    const format = streamFormat(protocol, asked, contentType, services.maximumTokens);
    if (format === undefined && contentType === undefined) return sendError(reply, notAcceptable(), 406);
    const caller = await callerOf(claimsOf(request));
    if (format !== undefined) {
      await streamOperation(reply, asked, caller, format, services);
      return reply;
    }
    const { key, headers, onDenied } = await caller.forOperation(asked.query);
    const response = await engine.execute({
      query: asked.query,
      operationName: asked.operationName ?? undefined,
      variables: asked.variables ?? {},
      headers,
      callerKey: key,
      rights: caller.rights,
      onDenied,
      charge: services.rates.chargeTo(caller),
      signal: disconnection(reply),
      explain: request.headers['x-query-plan'] === '1' && hasScope(caller.caller, 'query:explain'),
      onlyQueries: asked.readOnly ?? false,
    });
    if (response.refused) reply.headers(retryAfter(response.result.errors));
    return reply.status(statusOf(response)).send(responseBytes(response));
  }

  /** Opens a reserved event stream with GET, and runs an operation on it with POST. */
  async function respondOnStream(token: string, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const caller = await callerOf(claimsOf(request));
    if (request.method !== 'POST') {
      reserved.open(token, caller, reply);
      return reply;
    }
    const { extensions } = graphqlParameters(request.body);
    reserved.run(token, caller, extensions?.operationId, requestOf(request));
    return reply.status(202).send();
  }

  function requestOf({ method, query, body, headers }: FastifyRequest): StreamedRequest {
    const readOnly = method !== 'POST';
    const parameters = readOnly
      ? parametersOfQueryString(query as Readonly<Record<string, unknown>>)
      : graphqlParameters(body);
    const { operationName, variables } = parameters;
    const lastCursor = headers['last-event-id'];
    return {
      query: queryOf(parameters),
      operationName,
      variables,
      readOnly,
      ...(typeof lastCursor === 'string' && lastCursor !== '' && { lastCursor }),
    };
  }

  const errorHandler = (error: unknown, _request: FastifyRequest, reply: FastifyReply) => {
    void sendThrown(reply, error, formatError);
  };

  const onRequest = forKnownSites(isKnownSite);

  app.route({ url: '/graphql', method: ['GET', 'POST'], onRequest, handler: respond, errorHandler });

  app.route({
    url: '/graphql',
    method: 'PUT',
    onRequest,
    errorHandler,
    handler: async (request, reply) => {
      const token = reserved.reserve(await callerOf(claimsOf(request)));
      return reply.status(201).type('text/plain; charset=utf-8').send(token);
    },
  });

  app.route<{ Querystring: { operationId?: unknown } }>({
    url: '/graphql',
    method: 'DELETE',
    onRequest,
    errorHandler,
    handler: async (request, reply) => {
      const caller = await callerOf(claimsOf(request));
      reserved.stop(streamTokenOf(request) ?? '', caller, String(request.query.operationId));
      return reply.status(200).send();
    },
  });
}

function claimsOf({ headers, ip }: FastifyRequest): CallerClaims {
  return { authorization: headers.authorization, 'x-purpose': headers['x-purpose'], address: ip };
}

/** The token is not taken from the address: addresses are logged on the way. */
function streamTokenOf({ headers }: FastifyRequest): string | undefined {
  const token = headers[streamTokenHeader];
  return Array.isArray(token) ? token[0] : token;
}

/** Aborted when the client has gone before its response. */
function disconnection({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

/** The type of the response that a client accepts; undefined where it accepts none that there is. */
function acceptedType(accept: string | undefined): string | undefined {
  if (accept === undefined || accept.includes('*/*')) return accept?.includes(responseType) ? responseType : jsonType;
  if (accept.includes(responseType)) return responseType;
  return accept.includes(jsonType) || accept.includes('application/*') ? jsonType : undefined;
}

function notAcceptable(): GraphQLError {
  return cataloguedError('BAD_REQUEST', `Responses are of type ${responseType} or ${jsonType}.`);
}

/** Where a response streams: a subscription does, and what else is asked by a client that accepts nothing but event streams. */
function streamFormat(
  protocol: StreamProtocol | undefined,
  request: StreamedRequest,
  contentType: string | undefined,
  maximumTokens: number,
): OperationFormat | undefined {
  if (protocol === undefined) return undefined;
  if (operationKind(request, maximumTokens) === OperationTypeNode.SUBSCRIPTION) return formats[protocol];
  return contentType === undefined && protocol === 'server-sent events' ? serverSentEvents : undefined;
}

/** The protocols are this server's: it says which there are to who asks for a subscription by none of them. */
function responseBytes(response: EngineResponse): Buffer | string {
  const error = response.refused ? response.result.errors?.[0] : undefined;
  if (error?.extensions.code !== 'SUBSCRIPTION_NOT_SUPPORTED') return response.bytes;
  return JSON.stringify({ errors: [{ message: subscriptionAdvice, extensions: error.extensions }] });
}

/** What ran is a success, whatever its fields say; what was refused has the status of its first error's code. */
function statusOf(response: EngineResponse): number {
  // The result is parsed when it is read: only a refusal is looked into.
  return response.refused ? httpStatus(response.result.errors?.[0]?.extensions.code) : 200;
}
