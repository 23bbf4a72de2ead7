import type { FastifyReply } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import { errorCatalogue, isErrorCode } from '../../schema/error-catalogue.ts';

/** Logs what is unexpected, and gives what clients may know of it. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** The HTTP status of a response that is an error with this code. */
export function httpStatus(code: unknown): number {
  return isErrorCode(code) ? errorCatalogue[code].httpStatus : 500;
}

/** Answers with an error and nothing else, as a GraphQL response. */
export function sendError(reply: FastifyReply, { message, extensions }: GraphQLError, status?: number): FastifyReply {
  return reply
    .status(status ?? httpStatus(extensions.code))
    .header('content-type', reply.getHeader('content-type') ?? 'application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions }] }));
}

/**
 * Answers with what a handler has thrown. What fastify refuses, such as a body that is too large or not JSON, is the client's to
 * mend; the rest is ours, and logged.
 */
export function sendThrown(reply: FastifyReply, error: unknown, formatError: FormatError): FastifyReply {
  if (error instanceof GraphQLError) return sendError(reply, error);
  const { statusCode = 500, message } = error as Error & { statusCode?: number };
  if (statusCode === 413)
    return sendError(
      reply,
      cataloguedError('REQUEST_TOO_LARGE', message, { maximum: reply.server.initialConfig.bodyLimit }),
    );
  if (statusCode < 500) return sendError(reply, cataloguedError('BAD_REQUEST', message), statusCode);
  const formatted = formatError({ message }, error);
  return sendError(reply, new GraphQLError(formatted.message, { extensions: formatted.extensions }));
}
