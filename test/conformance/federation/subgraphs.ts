import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import type { OpenSubscription, SubgraphResponse } from '../../../gateway/engine/engine-types.ts';
import { EventQueue } from '../../../gateway/subgraph-calls/event-queue.ts';
import type { SubgraphDefinition } from './scenario.ts';

/** An operation as a gateway sends it. */
export interface SubgraphOperation {
  query: string;
  operationName?: string | undefined;
  variables?: Record<string, unknown> | undefined;
}

/** A subgraph's answer, after its way through JSON. */
export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string }[];
}

/** Subgraphs that answer, by name. */
export type LiveSubgraphs = ReadonlyMap<string, (operation: SubgraphOperation) => Promise<SubgraphAnswer>>;

/** Makes subgraphs answer. They validate what they are asked, as real ones do. */
export function startSubgraphs(definitions: Record<string, SubgraphDefinition>): LiveSubgraphs {
  return new Map(
    Object.entries(definitions).map(([name, { typeDefs, resolvers }]) => {
      const schema = buildSubgraphSchema({ typeDefs: parse(typeDefs), resolvers });
      return [name, (operation: SubgraphOperation) => answer(schema, operation)];
    }),
  );
}

async function answer(schema: GraphQLSchema, operation: SubgraphOperation): Promise<SubgraphAnswer> {
  const result = await graphql({
    schema,
    source: operation.query,
    operationName: operation.operationName,
    variableValues: operation.variables,
  });
  return JSON.parse(JSON.stringify(result)) as SubgraphAnswer;
}

/** The subscription of a subgraph that has no events. */
export async function noEvents(): Promise<OpenSubscription> {
  return { position: undefined, responses: new EventQueue<SubgraphResponse>(0).read() };
}

/** Composes the subgraphs, which answer at the addresses given (any, where they are called without HTTP). */
export function composeSupergraph(
  definitions: Record<string, SubgraphDefinition>,
  urlOf: (name: string) => string = (name) => `http://${name}.invalid/graphql`,
): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(definitions).map(([name, { typeDefs }]) => ({ name, url: urlOf(name), typeDefs: parse(typeDefs) })),
  );
  if (supergraphSdl === undefined)
    throw new Error(`The subgraphs do not compose.\n${errors.map(({ message }) => message).join('\n')}`);
  return supergraphSdl;
}

/** One HTTP server for all the subgraphs, each at its own path. */
export async function serveSubgraphs(subgraphs: LiveSubgraphs) {
  const server = createServer((request, response) => {
    void respond(request).then((body) => {
      response.setHeader('content-type', 'application/json').end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    urlOf: (name: string) => `http://127.0.0.1:${port}/${name}`,
    close() {
      server.closeAllConnections();
      return new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
    },
  };

  async function respond(request: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const execute = subgraphs.get(request.url?.slice(1) ?? '');
    if (execute === undefined) return '{"errors":[{"message":"No such subgraph."}]}';
    return JSON.stringify(await execute(JSON.parse(Buffer.concat(chunks).toString()) as SubgraphOperation));
  }
}
