import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, type GraphQLFormattedError, GraphQLSchema, parse } from 'graphql';
import { type Context, handleProtocols, makeServer, type ServerOptions, type SubscribePayload } from 'graphql-ws';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { CallerOf } from '../callers.ts';
import { graphqlParameters } from '../graphql-parameters.ts';
import type { QueryOf } from '../persisted-queries.ts';
import type { ClientOperation } from './client-operation.ts';
import { OperationFailure } from './client-operation.ts';
import type { StreamServices } from './stream-services.ts';
import { handleUpgrades, refuseUpgrade } from './upgrades.ts';
import { CloseConnection, closings, WebSocketConnection } from './websocket-connection.ts';

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
        send: (text) => connection.send(text),
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
      onError: (_context, _id, _payload, errors) => formattedErrors(errors),
      onComplete: ({ extra }: ConnectionContext, id) => {
        extra.finished(id);
      },
    };
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
    const operation = connection.start(id, { query, operationName, variables });
    const contextValue = new SentResponses(operation, id, connection);
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

/**
 * An operation as the library runs it: to the library it has no responses, only an end. They are sent here, as the bytes that they
 * are; there may be very many clients to whom each of them goes.
 */
class SentResponses implements AsyncIterableIterator<never, undefined> {
  readonly #operation: ClientOperation;
  readonly #connection: WebSocketConnection;
  readonly #head: string;

  constructor(operation: ClientOperation, id: string, connection: WebSocketConnection) {
    this.#operation = operation;
    this.#connection = connection;
    this.#head = `{"id":${JSON.stringify(id)},"type":"next","payload":`;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Sends all responses, each when the socket has taken the one before. Rejects with nothing but OperationFailure. */
  async next(): Promise<IteratorReturnResult<undefined>> {
    for (;;) {
      const result = await this.#operation.next();
      if (result.done) return result;
      const taken = this.#connection.send(withPayload(this.#head, result.value.bytes));
      if (taken !== undefined) await taken;
    }
  }

  return(): Promise<IteratorReturnResult<undefined>> {
    return this.#operation.return();
  }
}

const messageEnd = Buffer.from('}');

function withPayload(head: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(head), payload, messageEnd]);
}

function textOf(data: RawData): string {
  return (data as Buffer).toString();
}
