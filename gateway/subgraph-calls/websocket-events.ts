import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { SubgraphError, SubgraphRequest, SubgraphResponse } from '../engine/engine-types.ts';
import { EventQueue } from './event-queue.ts';
import { TransportFailure } from './transport-failure.ts';

/** The subscriptions of one subgraph, over one WebSocket. */
export interface WebsocketEvents {
  subscribe(request: SubgraphRequest): AsyncIterable<SubgraphResponse>;
  close(): Promise<void>;
}

/** Milliseconds between the pings by which a dead connection is noticed, and for which the answer may take. */
const pingInterval = 10_000;
const longestSilence = 5_000;
/** Events that may wait for one subscription. The engine opens one that had more again, after what it has read. */
const longestQueue = 1_000;

/**
 * Subscribes at a subgraph over WebSocket (`graphql-transport-ws`). All subscriptions share one connection, so each tells who asks in
 * `extensions.headers` of its own. A connection that is lost fails them all: it is the engine that opens them again.
 */
export function websocketEvents(subgraph: string, url: string): WebsocketEvents {
  const client = connect(url.replace(/^http/, 'ws'));
  return {
    async *subscribe({ query, operationName, variables, headers, signal }) {
      signal?.throwIfAborted();
      const queue = new EventQueue<SubgraphResponse>(longestQueue);
      const lost = new TransportFailure('connection').toCatalogued(subgraph);
      const leave = client.subscribe(
        { query, operationName: operationName ?? null, variables, extensions: { headers } },
        {
          next(response) {
            if (!queue.push(response as SubgraphResponse)) queue.end(lost);
          },
          error(reason) {
            if (Array.isArray(reason)) {
              queue.push({ errors: reason as SubgraphError[] });
              queue.end();
            } else queue.end(lost);
          },
          complete() {
            queue.end();
          },
        },
      );
      const onAbort = () => {
        queue.end(lost);
      };
      signal?.addEventListener('abort', onAbort);
      try {
        yield* queue.read();
      } finally {
        signal?.removeEventListener('abort', onAbort);
        leave();
      }
    },
    async close() {
      await client.dispose();
    },
  };
}

function connect(url: string): Client {
  let socket: WebSocket | undefined;
  let deadline: NodeJS.Timeout | undefined;
  return createClient({
    url,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    keepAlive: pingInterval,
    on: {
      opened(opened) {
        socket = opened as WebSocket;
      },
      ping(received) {
        if (!received) deadline = setTimeout(() => socket?.terminate(), longestSilence).unref();
      },
      pong(received) {
        if (received) clearTimeout(deadline);
      },
      closed() {
        clearTimeout(deadline);
      },
    },
  });
}
