import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isErrorCode } from '../../../schema/error-catalogue.ts';
import type { Logger } from '../logger.ts';

export interface ErrorFormatOptions {
  /**
   * Which errors clients see: those of the catalogue; or all that were raised as GraphQL errors, as a gateway does with those of
   * its subgraphs, which need not be ours.
   */
  passOn: 'catalogued errors' | 'graphql errors';
}

/**
 * Makes the `formatError` of a server: expected errors go to the client without stack traces; everything else is logged whole
 * under an id, and the client gets that id.
 */
export function errorFormatter(
  logger: Logger,
  { passOn }: ErrorFormatOptions,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = codeOf(formatted, error);
    const { message, locations, path } = formatted;
    const place = { ...(locations && { locations }), ...(path && { path }) };
    const passes = code !== 'INTERNAL_SERVER_ERROR' && (passOn === 'graphql errors' || isErrorCode(code));
    const extensions = { ...formatted.extensions };
    delete extensions.stacktrace;
    if (passes) return { message, ...place, extensions: { ...extensions, code } };
    // What a subgraph has logged already keeps its id.
    const errorId = extensions.errorId ?? randomUUID();
    if (extensions.errorId === undefined)
      logger.error({ err: unwrapResolverError(error), errorId, path }, 'unexpected error');
    return {
      message: 'Something unexpected failed.',
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId },
    };
  };
}

/** The most specific code: of the error that was raised, or of the one that wraps it. */
function codeOf(formatted: GraphQLFormattedError, error: unknown): string {
  const raised = error instanceof GraphQLError ? error.originalError : undefined;
  const raisedCode = raised instanceof GraphQLError ? raised.extensions.code : undefined;
  const code = isErrorCode(raisedCode) ? raisedCode : formatted.extensions?.code;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}
