import type { Server } from 'node:http';
import type { GraphQLError } from 'graphql';
import { type ExecutionArgs, type ExecutionResult, type FormattedExecutionResult, parse } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { callerHeader } from '../security/caller-token.ts';
import type { VerifyRequest } from '../security/request-signature.ts';
import type { Subgraph, SubgraphRequest } from './subgraph.ts';

/** How often a client is asked whether it is there; it is cut off when it has not answered by the next time. */
const heartbeatMilliseconds = 12_000;
const largestMessage = 1024 * 1024;

/** An operation of a client, as `graphql-ws` hands it on. */
interface Operation extends ExecutionArgs {
  contextValue: { request: SubgraphRequest; headers: Record<string, string> };
}

/**
 * Serves a subgraph's operations over WebSocket on `/graphql`, with the protocol `graphql-transport-ws`. The operations on a
 * connection can be those of many callers: who asks comes with each, in `extensions.headers`. The next event is only taken when the
 * one before was written to the network, so a slow client has no buffer here but that of its connection.
 * With `extensions.positions` an operation also gets places between events (see `SubgraphRequest.positions`); that there are any is
 * said when a connection is acknowledged.
 * @param verify throws for a connection whose parameters are not signed by the gateway: it is closed with the code 4403
 * @returns closes all connections, with the code 1001
 */
export function serveSubscriptions(subgraph: Subgraph, server: Server, verify: VerifyRequest): () => Promise<void> {
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: largestMessage });
  const { dispose } = useServer(
    {
      onConnect: ({ connectionParams }) => isSigned(verify, connectionParams ?? {}) && { positions: true },
      onSubscribe: (_connection, _id, payload) => operationOf(subgraph, payload),
      subscribe: (operation) => {
        const { request, headers } = (operation as Operation).contextValue;
        return subgraph.subscribe(request, headers) as Promise<AsyncGenerator<ExecutionResult> | ExecutionResult>;
      },
      execute: (operation) => {
        const { request, headers } = (operation as Operation).contextValue;
        return subgraph.execute(request, headers) as Promise<ExecutionResult>;
      },
      // The errors are formatted already.
      onNext: (_connection, _id, _payload, _operation, result) => result as FormattedExecutionResult,
    },
    sockets,
    heartbeatMilliseconds,
  );
  return async () => {
    await dispose();
  };
}

function isSigned(verify: VerifyRequest, connectionParameters: Record<string, unknown>): boolean {
  try {
    verify('', connectionParameters);
    return true;
  } catch {
    return false;
  }
}

function operationOf(subgraph: Subgraph, payload: SubscribePayload): Operation | readonly GraphQLError[] {
  const { query, variables, operationName, extensions } = payload;
  const request = {
    query,
    ...(variables != null && { variables }),
    ...(operationName != null && { operationName }),
    positions: extensions?.positions === true,
  };
  try {
    const contextValue = { request, headers: headersIn(extensions) };
    return { schema: subgraph.schema, document: parse(query), operationName: operationName ?? null, contextValue };
  } catch (error) {
    const message = error instanceof Error ? error.message : 'The operation is not GraphQL.';
    return [cataloguedError('GRAPHQL_PARSE_FAILED', message)];
  }
}

/** Who asks, as the gateway says it in the operation. */
function headersIn(extensions: SubscribePayload['extensions']): Record<string, string> {
  const headers = extensions?.headers as Record<string, unknown> | null | undefined;
  const caller = headers?.[callerHeader];
  return typeof caller === 'string' ? { [callerHeader]: caller } : {};
}
