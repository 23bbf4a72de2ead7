import { GraphQLError } from 'graphql';
import type { ErrorCode } from './error-catalogue.ts';

/**
 * An error for clients, with a code of the catalogue. The message names what was wrong and what was expected, and never a
 * person's data.
 */
export function cataloguedError(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}
