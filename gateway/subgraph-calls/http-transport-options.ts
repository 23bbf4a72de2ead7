import type { SignRequest } from '../../subgraphs/shared/security/request-signature.ts';

/** How a subgraph is called over HTTP. */
export interface HttpTransportOptions {
  /** Milliseconds that a call may take as a whole, with its retries and the waits between them. @default 30000 */
  timeoutMilliseconds?: number;
  /** Bytes of the largest response that is read. @default 67108864 (64 MiB) */
  maximumResponseBytes?: number;
  /** How many connections to the subgraph are open at most; calls beyond them queue. @default 64 */
  connections?: number;
  /** How many times a query is tried again. Mutations never are. @default 2 */
  retries?: number;
  /**
   * Milliseconds to wait before the first retry, doubled for each one after it. Each wait is a random part of that,
   * from its half to its whole. @default 100
   */
  retryDelayMilliseconds?: number;
  /** How many tries in a row must fail for calls to be refused. @default 10 */
  failuresBeforeRefusal?: number;
  /** Milliseconds for which calls are refused, before one is let through as a probe. @default 5000 */
  refusalMilliseconds?: number;
  /** Makes headers that prove to the subgraph who sends a request; for a WebSocket, without a body, its connection parameters. @default none */
  sign?: SignRequest;
}

export const defaultHttpTransportOptions: Required<HttpTransportOptions> = {
  timeoutMilliseconds: 30_000,
  maximumResponseBytes: 64 * 1024 * 1024,
  connections: 64,
  retries: 2,
  retryDelayMilliseconds: 100,
  failuresBeforeRefusal: 10,
  refusalMilliseconds: 5_000,
  sign: () => ({}),
};
