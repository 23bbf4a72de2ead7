import type { CombinedError } from '@urql/core';

/** Why there is no answer, or a part of it is missing, by what the reader can do about it. */
export type Problem =
  | { kind: 'unreachable' }
  /** The caller may not see it, or must say what for. */
  | { kind: 'denied'; needsPurpose: boolean }
  | { kind: 'unauthenticated' }
  | { kind: 'rate-limited'; retryAfter?: number }
  | { kind: 'failed'; code: string; message: string };

const denials = new Set(['UNAUTHORIZED_FIELD', 'PURPOSE_REQUIRED']);
const badTokens = new Set(['UNAUTHENTICATED', 'TOKEN_EXPIRED']);

/** What an error of the client comes down to: with several, the first that is not a denial, which only takes fields away. */
export function problemOf({ networkError, graphQLErrors }: CombinedError): Problem {
  if (networkError) return { kind: 'unreachable' };
  const coded = graphQLErrors.map(({ message, extensions }) => ({
    message,
    code: typeof extensions.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR',
    retryAfter: extensions.retryAfter,
  }));
  const error = coded.find(({ code }) => !denials.has(code)) ?? coded[0];
  if (error === undefined) return { kind: 'unreachable' };
  if (denials.has(error.code)) return { kind: 'denied', needsPurpose: error.code === 'PURPOSE_REQUIRED' };
  if (badTokens.has(error.code)) return { kind: 'unauthenticated' };
  if (error.code === 'RATE_LIMITED') {
    return { kind: 'rate-limited', ...(typeof error.retryAfter === 'number' && { retryAfter: error.retryAfter }) };
  }
  return { kind: 'failed', code: error.code, message: error.message };
}
