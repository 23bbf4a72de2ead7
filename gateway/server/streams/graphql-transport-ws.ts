import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, GraphQLSchema, parse } from 'graphql';
import { type Context, handleProtocols, makeServer, type ServerOptions, type SubscribePayload } from 'graphql-ws';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { CallerOf } from '../callers.ts';
import { graphqlParameters } from '../graphql-parameters.ts';
import type { QueryOf } from '../persisted-queries.ts';
import type { ClientOperation, StreamedResponse } from './client-operation.ts';
import { OperationFailure } from './client-operation.ts';
import type { StreamServices } from './stream-services.ts';
import { handleUpgrades, refuseUpgrade } from './upgrades.ts';
import { CloseConnection, closings, WebSocketConnection } from './websocket-connection.ts';

/** The payload of a message that is JSON already. */
class WrittenPayload {
  readonly bytes: Buffer;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }
}

/**
 * The library wants an operation that it can tell apart by kind; here whatever kind it is runs the same way, and the engine
 * alone reads the client's document.
 */
const anyOperation = { schema: new GraphQLSchema({}), document: parse('{ __typename }') };

type ConnectionContext = Context<Record<string, unknown>, WebSocketConnection>;

/**
 * Serves the graphql-transport-ws protocol on WebSockets at `/graphql`.
 */
export function serveWebSockets(app: FastifyInstance, services: StreamServices, options: WebSocketOptions): void {
  const protocol = new GraphqlTransportWs(services, options);
  const sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    handleProtocols,
    maxPayload: options.largestMessage,
  });
  handleUpgrades(app.server, '/graphql', (request, socket, head) => {
    if (services.openStreams.isDraining) refuseUpgrade(socket, '503 Service Unavailable');
    else if (!options.isKnownSite(request.headers)) refuseUpgrade(socket, '403 Forbidden');
    else
      sockets.handleUpgrade(request, socket, head, (webSocket) => {
        protocol.serve(webSocket, request);
      });
  });
}

/** What WebSockets are served with. */
export interface WebSocketOptions {
  callerOf: CallerOf;
  queryOf: QueryOf;
  /** Whether a browser may open a WebSocket for the page that asks for it. */
  isKnownSite: (headers: IncomingHttpHeaders) => boolean;
  /** Where the request that opens a WebSocket came from. */
  addressOf: (upgrade: IncomingMessage) => string;
  /** In bytes; a larger message closes the connection with 1009. */
  largestMessage: number;
}

/** The server's side of the protocol, by the graphql-ws library. */
class GraphqlTransportWs {
  readonly #services: StreamServices;
  readonly #given: WebSocketOptions;
  readonly #protocol;
  /**
   * The payload that was left out of the message which is sent next. The library writes a message and sends it without a pause
   * between, so there is never more than one.
   */
  #payload: Buffer | undefined;

  constructor(services: StreamServices, given: WebSocketOptions) {
    this.#services = services;
    this.#given = given;
    this.#protocol = makeServer<Record<string, unknown>, WebSocketConnection>(this.#options());
  }

  /** Serves a WebSocket that was opened. */
  serve(socket: WebSocket, upgrade: IncomingMessage): void {
    const connection = new WebSocketConnection(socket, upgrade, this.#given.addressOf(upgrade), this.#services);
    // What it says is told by the close that follows.
    socket.on('error', () => undefined);
    const closed = this.#protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) => this.#send(socket, text),
        close: (code, reason) => {
          socket.close(code, reason);
        },
        onMessage: (take) => {
          socket.on('message', (data: RawData) => {
            take(textOf(data)).catch((error: unknown) => {
              this.#closeAfter(error, connection);
            });
          });
        },
      },
      connection,
    );
    socket.once('close', (code, reason) => void closed(code, reason.toString()));
    this.#services.openStreams.add(connection);
  }

  #options(): ServerOptions<Record<string, unknown>, WebSocketConnection> {
    const run = ({ contextValue }: { contextValue?: unknown }) => contextValue as never;
    return {
      connectionInitWaitTimeout: this.#services.openMilliseconds,
      onConnect: ({ connectionParams, extra }) => extra.authenticate(connectionParams, this.#given.callerOf),
      onSubscribe: ({ extra }, id, payload) => startOrRefuse(extra, id, payload, this.#given.queryOf),
      execute: run,
      subscribe: run,
      onNext: (_context, _id, _payload, _args, response) =>
        new WrittenPayload((response as unknown as StreamedResponse).bytes) as never,
      onError: (_context, _id, _payload, errors) => formattedErrors(errors),
      onComplete: ({ extra }: ConnectionContext, id) => {
        extra.finished(id);
      },
      jsonMessageReplacer: (_key, value: unknown) => {
        if (!(value instanceof WrittenPayload)) return value;
        this.#payload = value.bytes;
        return undefined;
      },
    };
  }

  /** Resolves when the socket has taken the message, or is closed. */
  #send(socket: WebSocket, text: string): Promise<void> {
    const payload = this.#payload;
    this.#payload = undefined;
    if (socket.readyState !== socket.OPEN) return Promise.resolve();
    const message = payload === undefined ? text : withPayload(text, payload);
    return new Promise((resolve) => {
      socket.send(message, { binary: false }, () => {
        resolve();
      });
    });
  }

  #closeAfter(error: unknown, connection: WebSocketConnection): void {
    if (error instanceof CloseConnection) {
      connection.close(error.closing);
      return;
    }
    this.#services.formatError({ message: String(error) }, error);
    connection.close(closings.failed);
  }
}

function startOrRefuse(connection: WebSocketConnection, id: string, payload: SubscribePayload, queryOf: QueryOf) {
  const { operationName, variables } = payload;
  try {
    // The protocol wants a text even where the query is asked for by its id.
    const query = queryOf(graphqlParameters(payload.query === '' ? { ...payload, query: null } : payload));
    const contextValue: ClientOperation = connection.start(id, { query, operationName, variables });
    return { ...anyOperation, contextValue };
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** Errors as the operation told them: the library wraps what an iterator throws. */
function formattedErrors(errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] {
  const thrown = errors[0]?.originalError;
  return thrown instanceof OperationFailure ? thrown.errors : errors.map((error) => error.toJSON());
}

/** A message that was written without its payload, with it. */
function withPayload(text: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${text.slice(0, -1)},"payload":`), payload, Buffer.from('}')]);
}

function textOf(data: RawData): string {
  return (data as Buffer).toString();
}
