import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isErrorCode } from '../../../schema/error-catalogue.ts';
import type { Logger } from '../logger.ts';

/**
 * Makes the `formatError` of a server: errors of the catalogue go to the client without stack traces; everything else is
 * logged whole under an id, and the client gets that id.
 */
export function errorFormatter(
  logger: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const code = codeOf(formatted, error);
    const place = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (code === 'INTERNAL_SERVER_ERROR') {
      const errorId = randomUUID();
      logger.error({ err: unwrapResolverError(error), errorId, path: formatted.path }, 'unexpected error');
      return { message: 'Something unexpected failed.', ...place, extensions: { code, errorId } };
    }
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return { message: formatted.message, ...place, extensions: { ...extensions, code } };
  };
}

/** The most specific code: of the error itself, or of the one that it wraps. */
function codeOf(formatted: GraphQLFormattedError, error: unknown): string {
  const inner = error instanceof GraphQLError ? error.originalError : undefined;
  const innerCode = inner instanceof GraphQLError ? inner.extensions.code : undefined;
  const code = [innerCode, formatted.extensions?.code].find(isErrorCode);
  return code ?? 'INTERNAL_SERVER_ERROR';
}
