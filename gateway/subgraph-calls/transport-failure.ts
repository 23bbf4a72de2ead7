import type { GraphQLError } from 'graphql';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import type { ErrorCode } from '../../schema/error-catalogue.ts';

const unavailable = { code: 'SUBGRAPH_UNAVAILABLE', message: 'A part of the graph does not answer.' } as const;

/** Why a call got no GraphQL response, and what the client is told of it. */
const failures = {
  /** The connection failed, or a proxy says that the subgraph does not answer. */
  connection: unavailable,
  /** Nothing was sent: the circuit is open, the transport is closed, or the request cannot be sent. */
  notSent: unavailable,
  timeout: { code: 'SUBGRAPH_TIMEOUT', message: 'A part of the graph took too long to answer.' },
  tooLarge: { code: 'SUBGRAPH_RESPONSE_TOO_LARGE', message: 'A part of the graph gave an answer that is too large.' },
  notGraphql: { code: 'SUBGRAPH_INVALID_RESPONSE', message: 'A part of the graph gave an answer that is not GraphQL.' },
} as const satisfies Record<string, { code: ErrorCode; message: string }>;

/** A call that got no GraphQL response. It stays inside the transport, which turns it into an error for clients. */
export class TransportFailure extends Error {
  override name = 'TransportFailure';
  readonly kind: keyof typeof failures;

  constructor(kind: keyof typeof failures) {
    super(kind);
    this.kind = kind;
  }

  /** Says nothing of addresses, bodies or variables. */
  toCatalogued(subgraph: string): GraphQLError {
    const { code, message } = failures[this.kind];
    return cataloguedError(code, message, { subgraph });
  }
}

/** Whether trying again may help. */
export function isWorthRetrying(error: unknown): error is TransportFailure {
  return error instanceof TransportFailure && error.kind === 'connection';
}

/** Whether the subgraph was asked and did not answer. */
export function isNoAnswer(error: unknown): error is TransportFailure {
  return error instanceof TransportFailure && (error.kind === 'connection' || error.kind === 'timeout');
}

/** Whether the subgraph answered, if not with GraphQL. */
export function isBadAnswer(error: unknown): error is TransportFailure {
  return error instanceof TransportFailure && (error.kind === 'tooLarge' || error.kind === 'notGraphql');
}
