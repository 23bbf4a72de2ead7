import type { FastifyReply } from 'fastify';
import type { GraphQLError } from 'graphql';
import { errorCatalogue, isErrorCode } from '../../schema/error-catalogue.ts';

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
