import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import type { CallerClaims, CallerOf, RequestCaller } from '../callers.ts';
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
  readonly kind = 'websocket';
  readonly closed: Promise<void>;
  readonly #socket: WebSocket;
  /** What the request that opened it says of the caller: the request itself is much larger, and there are many. */
  readonly #claims: CallerClaims;
  readonly #services: StreamServices;
  /** The last operation with each id: a client may use an id again before it has got all of its last use. */
  readonly #operations = new Map<string, ClientOperation>();
  /** How many operations have started and not finished. */
  #running = 0;
  #caller: RequestCaller | undefined;
  #hasExpired = false;
  /** Settles when the socket has taken what was sent, or is closed; undefined while nothing waits. */
  #taken: Promise<void> | undefined;
  #onTaken: () => void = () => undefined;

  constructor(socket: WebSocket, upgrade: IncomingMessage, address: string, services: StreamServices) {
    this.#socket = socket;
    const { authorization, 'x-purpose': purpose } = upgrade.headers;
    this.#claims = { authorization, 'x-purpose': purpose, address };
    this.#services = services;
    this.closed = new Promise((resolve) => {
      socket.once('close', () => {
        this.#onTaken();
        resolve();
      });
    });
    this.#watch();
  }

  /**
   * Takes the caller's token and purpose from the connection parameters, else from the request that opened the WebSocket.
   * @throws CloseConnection when one is not good
   */
  async authenticate(parameters: Readonly<Record<string, unknown>> | undefined, callerOf: CallerOf): Promise<void> {
    const given = Object.entries(parameters ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
    const { authorization, 'x-purpose': purpose } = { ...this.#claims, ...Object.fromEntries(given) };
    if (!isTextOrMissing(authorization) || !isTextOrMissing(purpose)) throw new CloseConnection(closings.unauthorized);
    this.#caller = await callerOf({ authorization, 'x-purpose': purpose, address: this.#claims.address }).catch(() => {
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

  /** Sends a message; a promise where the socket has not taken it at once, which resolves when it has, or is closed. */
  send(message: Buffer | string): Promise<void> | undefined {
    if (this.#socket.readyState !== this.#socket.OPEN) return undefined;
    this.#socket.send(message, { binary: false }, this.#afterSent);
    if (this.#socket.bufferedAmount === 0) return undefined;
    return (this.#taken ??= new Promise((resolve) => {
      this.#onTaken = resolve;
    }));
  }

  readonly #afterSent = (): void => {
    if (this.#socket.bufferedAmount > 0 && this.#socket.readyState === this.#socket.OPEN) return;
    this.#taken = undefined;
    this.#onTaken();
  };

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

function isTextOrMissing(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}
