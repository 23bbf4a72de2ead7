import { Pool } from 'undici';
import type { SubgraphRequest, SubgraphResponse, SubgraphTransport } from '../engine/engine-types.ts';
import { readGraphqlAnswer } from './graphql-answer.ts';
import { exchange } from './http-exchange.ts';
import { defaultHttpTransportOptions, type HttpTransportOptions } from './http-transport-options.ts';
import { withCircuitBreaker, withRetries } from './resilience.ts';
import { isWorthRetrying, TransportFailure } from './transport-failure.ts';
import { websocketEvents } from './websocket-events.ts';

const ownHeaders = {
  'content-type': 'application/json',
  accept: 'application/graphql-response+json, application/json;q=0.9',
};

interface Call {
  request: SubgraphRequest;
  /** When the call must have ended, on the clock of `performance.now()`. */
  deadline: number;
}

/** Calls a subgraph over HTTP, on connections that are kept open, and subscribes over WebSocket at the same address. */
export function httpTransport(subgraph: string, url: string, options: HttpTransportOptions = {}): SubgraphTransport {
  const settings = { ...defaultHttpTransportOptions, ...options };
  const { timeoutMilliseconds, maximumResponseBytes, connections, sign } = settings;
  const { origin, pathname, search } = new URL(url);
  const path = `${pathname}${search}`;
  // The deadline of each call stands for undici's own timeouts.
  const pool = new Pool(origin, { connections, headersTimeout: 0, bodyTimeout: 0 });
  const events = websocketEvents(subgraph, url, sign);
  let closed: Promise<void> | undefined;
  const tryOnce = withCircuitBreaker(send, settings);
  const tryAgain = withRetries(tryUnlessEnded, settings);

  return {
    async execute(request) {
      request.signal?.throwIfAborted();
      const call = { request, deadline: performance.now() + timeoutMilliseconds };
      try {
        return await tryOnce(call);
      } catch (error) {
        if (request.operationKind === 'query' && isWorthRetrying(error))
          return await retryUntilEnded(call, error).catch(throwForClients);
        return throwForClients(error);
      }
    },
    subscribe: (request) => events.subscribe(request),
    close: () => (closed ??= Promise.all([pool.close(), events.close()]).then(() => undefined)),
  };

  async function send({ request: { body, headers, signal, notes }, deadline }: Call): Promise<SubgraphResponse> {
    try {
      const answer = await exchange(
        pool,
        { path, method: 'POST', headers: { ...ownHeaders, ...headers, ...sign(body, headers) }, body },
        { signal, timeoutMilliseconds: deadline - performance.now(), maximumResponseBytes },
      );
      return readGraphqlAnswer(answer);
    } catch (error) {
      if (notes) notes.failedTries++;
      throw error;
    }
  }

  async function tryUnlessEnded(call: Call): Promise<SubgraphResponse> {
    call.request.signal?.throwIfAborted();
    if (performance.now() >= call.deadline) throw new TransportFailure('timeout');
    return tryOnce(call);
  }

  /** The waits between retries cannot be cut short, so the call ends without them. */
  async function retryUntilEnded(call: Call, firstFailure: TransportFailure): Promise<SubgraphResponse> {
    const { signal } = call.request;
    let end: (reason: Error) => void = () => undefined;
    const ended = new Promise<never>((_, reject) => {
      end = reject;
    });
    const onAbort = () => {
      end(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      end(new TransportFailure('timeout'));
    }, call.deadline - performance.now());
    signal?.addEventListener('abort', onAbort);
    try {
      return await Promise.race([tryAgain(call, firstFailure), ended]);
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    }
  }

  function throwForClients(error: unknown): never {
    throw error instanceof TransportFailure ? error.toCatalogued(subgraph) : error;
  }
}
