import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { OpenSubscription, SubgraphError, SubgraphRequest, SubgraphResponse } from '../engine/engine-types.ts';
import type { SignRequest } from '../../subgraphs/shared/security/request-signature.ts';
import { EventQueue } from './event-queue.ts';
import { withFirstPosition } from './first-position.ts';
import { TransportFailure } from './transport-failure.ts';

/** The subscriptions of one subgraph, over one WebSocket. */
export interface WebsocketEvents {
  subscribe(request: SubgraphRequest): Promise<OpenSubscription>;
  close(): Promise<void>;
}

/** Milliseconds between the pings by which a dead connection is noticed, and for which the answer may take. */
const pingInterval = 10_000;
const longestSilence = 5_000;
/** Events that may wait for one subscription. The engine opens one that had more again, after what it has read. */
const longestQueue = 1_000;

/**
 * Subscribes at a subgraph over WebSocket (`graphql-transport-ws`). All subscriptions share one connection, so each tells who asks in
 * `extensions.headers` of its own. A connection that is lost fails them all: it is the engine that opens them again. The protocol
 * does not say when a subscription is open; a subgraph that tells positions, as it says when it acknowledges the connection, does.
 * @param sign makes the connection parameters that prove who connects
 */
export function websocketEvents(subgraph: string, url: string, sign: SignRequest): WebsocketEvents {
  const connection = new Connection(url.replace(/^http/, 'ws'), () => sign('', {}));
  return {
    async subscribe({ query, operationName, variables, headers, signal }) {
      signal?.throwIfAborted();
      const queue = new EventQueue<SubgraphResponse>(longestQueue);
      const lost = new TransportFailure('connection').toCatalogued(subgraph);
      const tellsPosition = new Promise<boolean>((resolve) => {
        queue.onFirst = () => {
          resolve(true);
        };
        connection.onAcknowledged((tells) => {
          if (!tells) resolve(false);
        });
      });
      const leave = connection.client.subscribe(
        { query, operationName: operationName ?? null, variables, extensions: { headers, positions: true } },
        {
          next(response) {
            if (!queue.push(response as SubgraphResponse)) queue.end(lost);
          },
          error(reason) {
            if (Array.isArray(reason)) queue.push({ errors: reason as SubgraphError[] });
            queue.end(Array.isArray(reason) ? undefined : lost);
          },
          complete() {
            queue.end();
          },
        },
      );
      const end = () => {
        queue.end(lost);
      };
      signal?.addEventListener('abort', end);
      const waitsForFirst = await tellsPosition;
      const responses = readUntilLeft(queue, () => {
        signal?.removeEventListener('abort', end);
        leave();
      });
      return waitsForFirst ? withFirstPosition(responses) : { position: undefined, responses };
    },
    async close() {
      await connection.client.dispose();
    },
  };
}

async function* readUntilLeft<Item>(queue: EventQueue<Item>, leave: () => void): AsyncGenerator<Item, void> {
  try {
    yield* queue.read();
  } finally {
    leave();
  }
}

/** A WebSocket to a subgraph, opened when it is needed, and noticed when it is dead. */
class Connection {
  readonly client: Client;
  #socket: WebSocket | undefined;
  #deadline: NodeJS.Timeout | undefined;
  /** What the subgraph said of positions; undefined while there is no connection. */
  #tellsPositions: boolean | undefined;
  #waiting: ((tellsPositions: boolean) => void)[] = [];

  constructor(url: string, connectionParams: () => Record<string, string>) {
    this.client = createClient({
      url,
      connectionParams,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      keepAlive: pingInterval,
      on: {
        connected: (socket, payload) => {
          this.#socket = socket as WebSocket;
          this.#tellsPositions = payload?.positions === true;
          for (const tell of this.#waiting.splice(0)) tell(this.#tellsPositions);
        },
        ping: (received) => {
          if (!received) this.#deadline = setTimeout(() => this.#socket?.terminate(), longestSilence).unref();
        },
        pong: (received) => {
          if (received) clearTimeout(this.#deadline);
        },
        closed: () => {
          clearTimeout(this.#deadline);
          this.#tellsPositions = undefined;
          this.#waiting = [];
        },
      },
    });
  }

  /** Calls back when there is a connection, with whether the subgraph tells positions. */
  onAcknowledged(tell: (tellsPositions: boolean) => void): void {
    if (this.#tellsPositions === undefined) this.#waiting.push(tell);
    else tell(this.#tellsPositions);
  }
}
