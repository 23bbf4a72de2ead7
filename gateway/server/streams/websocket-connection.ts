import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { CallerOf, RequestCaller } from '../callers.ts';
import { atTime } from './deadline.ts';
import type { OpenStream } from './open-streams.ts';
import { ClientOperation, type StreamedRequest } from './client-operation.ts';
import type { StreamServices } from './stream-services.ts';
import { tooManySubscriptions } from './subscription-limits.ts';

/** Why the gateway closes a WebSocket, beside the codes of the graphql-transport-ws protocol. */
export const closings = {
  unauthorized: [4401, 'Unauthorized: the token is not valid'],
  tokenExpired: [4401, 'Unauthorized: the token has expired'],
  stopping: [1012, 'Service restart'],
  failed: [4500, 'Internal server error'],
} as const;

/** Thrown from the protocol's hooks to close the connection. */
export class CloseConnection extends Error {
  readonly closing: readonly [code: number, reason: string];

  constructor(closing: readonly [code: number, reason: string]) {
    super(closing[1]);
    this.closing = closing;
  }
}

/** How many heartbeats a client may leave without an answer. */
const unansweredHeartbeats = 2;

/** One client's WebSocket: who the client is, what runs for it, and whether it is still there. */
export class WebSocketConnection implements OpenStream {
  readonly closed: Promise<void>;
  readonly #socket: WebSocket;
  readonly #upgrade: IncomingMessage;
  readonly #address: string;
  readonly #services: StreamServices;
  /** The last operation with each id: a client may use an id again before it has got all of its last use. */
  readonly #operations = new Map<string, ClientOperation>();
  /** How many operations have started and not finished. */
  #running = 0;
  #caller: RequestCaller | undefined;
  #hasExpired = false;

  constructor(socket: WebSocket, upgrade: IncomingMessage, address: string, services: StreamServices) {
    this.#socket = socket;
    this.#upgrade = upgrade;
    this.#address = address;
    this.#services = services;
    this.closed = new Promise((resolve) => {
      socket.once('close', () => {
        resolve();
      });
    });
    this.#watch();
  }

  /**
   * Takes the caller's token from the connection parameters, else from the request that opened the WebSocket.
   * @throws CloseConnection when there is one that is not good
   */
  async authenticate(parameters: Readonly<Record<string, unknown>> | undefined, callerOf: CallerOf): Promise<void> {
    const given = Object.entries(parameters ?? {}).find(([name]) => name.toLowerCase() === 'authorization');
    const authorization = given === undefined ? this.#upgrade.headers.authorization : given[1];
    if (authorization !== undefined && typeof authorization !== 'string')
      throw new CloseConnection(closings.unauthorized);
    this.#caller = await callerOf(authorization, this.#address).catch(() => {
      throw new CloseConnection(closings.unauthorized);
    });
    const forgetExpiry = atTime(this.#caller.expiresAt, () => {
      this.#expire();
    });
    void this.closed.then(forgetExpiry);
  }

  /** @throws TOO_MANY_SUBSCRIPTIONS; CloseConnection when the token has expired */
  start(id: string, request: StreamedRequest): ClientOperation {
    if (this.#caller === undefined || this.#hasExpired) throw new CloseConnection(closings.tokenExpired);
    const most = this.#services.operationsPerConnection;
    if (this.#running >= most)
      throw tooManySubscriptions(`The connection has ${most} operations already; end some first.`);
    const operation = new ClientOperation(request, this.#caller, this.#services);
    this.#operations.set(id, operation);
    this.#running++;
    return operation;
  }

  /** Notes that the client was sent all that an operation had to say. */
  finished(id: string): void {
    if (this.#operations.get(id)?.isOver) this.#operations.delete(id);
    this.#running--;
    this.#closeWhenExpired();
  }

  close([code, reason]: readonly [code: number, reason: string]): void {
    this.#socket.close(code, reason);
  }

  drain(): void {
    this.close(closings.stopping);
  }

  destroy(): void {
    this.#socket.terminate();
  }

  /** Pings, and gives up a client that does not answer: it may be gone without a word. */
  #watch(): void {
    let unanswered = 0;
    const heartbeat = setInterval(() => {
      if (unanswered === unansweredHeartbeats) this.destroy();
      else if (this.#socket.readyState === this.#socket.OPEN) this.#socket.ping();
      unanswered++;
    }, this.#services.heartbeatMilliseconds);
    this.#socket.on('pong', () => {
      unanswered = 0;
    });
    void this.closed.then(() => {
      clearInterval(heartbeat);
    });
  }

  /** Tells each subscription, with its cursor, and then closes. */
  #expire(): void {
    this.#hasExpired = true;
    for (const operation of this.#operations.values()) operation.fail('TOKEN_EXPIRED', 'The token has expired.');
    this.#closeWhenExpired();
  }

  #closeWhenExpired(): void {
    if (this.#hasExpired && this.#running === 0) this.close(closings.tokenExpired);
  }
}
