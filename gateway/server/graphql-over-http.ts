import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import { hasScope } from '../../subgraphs/shared/caller.ts';
import type { Configuration } from '../../subgraphs/shared/configuration.ts';
import type { Engine, EngineResponse } from '../engine/engine-types.ts';
import { requestCallers } from './callers.ts';
import { graphqlParameters, parametersOfQueryString } from './graphql-parameters.ts';
import { persistedQueries } from './persisted-queries.ts';
import { httpStatus, sendError } from './send-error.ts';

const responseType = 'application/graphql-response+json';
const jsonType = 'application/json';

/** Logs what is unexpected, and gives what clients may know of it. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Serves `/graphql` by GET and POST, as the GraphQL over HTTP specification says. */
export function serveGraphql(
  app: FastifyInstance,
  engine: Engine,
  configuration: Configuration,
  formatError: FormatError,
): void {
  const callerOf = requestCallers(configuration);
  const queryOf = persistedQueries();

  async function respond(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const contentType = acceptedType(request.headers.accept);
    if (contentType === undefined) return sendError(reply, notAcceptable(), 406);
    reply.header('content-type', `${contentType}; charset=utf-8`);
    const isGet = request.method !== 'POST';
    const parameters = isGet
      ? parametersOfQueryString(request.query as Readonly<Record<string, unknown>>)
      : graphqlParameters(request.body);
    const query = queryOf(parameters);
    const { caller, key, headers } = await callerOf(request.headers.authorization);
    const response = await engine.execute({
      query,
      operationName: parameters.operationName ?? undefined,
      variables: parameters.variables ?? {},
      headers,
      callerKey: key,
      signal: disconnection(reply),
      explain: request.headers['x-query-plan'] === '1' && hasScope(caller, 'query:explain'),
      onlyQueries: isGet,
    });
    return reply.status(statusOf(response)).send(response.bytes);
  }

  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: respond,
    errorHandler: (error, _request, reply) => {
      void sendError(reply, ...refusalOf(error, formatError));
    },
  });
}

/** What fastify refuses, such as a body that is too large or not JSON, is the client's to mend; the rest is ours, and logged. */
function refusalOf(error: unknown, formatError: FormatError): [GraphQLError, number?] {
  if (error instanceof GraphQLError) return [error];
  const { statusCode = 500, message } = error as Error & { statusCode?: number };
  if (statusCode < 500) return [cataloguedError('BAD_REQUEST', message), statusCode];
  const formatted = formatError({ message }, error);
  return [new GraphQLError(formatted.message, { extensions: formatted.extensions })];
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

/** What ran is a success, whatever its fields say; what was refused has the status of its first error's code. */
function statusOf(response: EngineResponse): number {
  // The result is parsed when it is read: only a refusal is looked into.
  return response.refused ? httpStatus(response.result.errors?.[0]?.extensions.code) : 200;
}
