import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { graphql, type GraphQLSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { answerCalls } from '../process-calls.ts';
import { ChangeLog } from './change-log.ts';
import { changesSchema, recordsSchema } from './schema.ts';

/** What a gateway asked of the subgraphs. */
export interface UpstreamCounts {
  /** Subscriptions that are open now. */
  openSubscriptions: number;
  /** Fetches over HTTP, since the start. */
  fetches: number;
}

/**
 * The process of the subgraphs, behind one server, each at a path of its own: over HTTP, and the changes over WebSocket too. It emits
 * changes when its parent says so.
 */
const log = new ChangeLog();
const schemas = new Map<string | undefined, GraphQLSchema>([
  ['/changes', changesSchema(log)],
  ['/records', recordsSchema()],
]);
const counts: UpstreamCounts = { openSubscriptions: 0, fetches: 0 };

async function answer(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const schema = schemas.get(request.url);
  if (schema === undefined) throw new Error(`There is no subgraph at ${request.url ?? ''}.`);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
    query: string;
    variables?: Record<string, unknown>;
  };
  return JSON.stringify(await graphql({ schema, source: query, variableValues: variables }));
}

const server = createServer((request, response) => {
  counts.fetches++;
  void answer(request).then((body) => response.setHeader('content-type', 'application/json').end(body));
});
server.keepAliveTimeout = 600_000;
useServer(
  {
    schema: changesSchema(log),
    onOperation: () => {
      counts.openSubscriptions++;
    },
    onComplete: () => {
      counts.openSubscriptions--;
    },
  },
  new WebSocketServer({ server, path: '/changes' }),
);

const functions = {
  /** @returns the origin */
  listen: () =>
    new Promise<string>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      });
    }),
  /** @returns the number of the last change */
  emit: (count: number) => log.emit(count),
  counts: () => counts,
};

export type SubgraphsFunctions = typeof functions;

answerCalls(functions);
