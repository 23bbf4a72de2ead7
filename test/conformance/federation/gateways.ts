import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { LiveSubgraphs, SubgraphOperation } from './subgraphs.ts';

/** A client's response. */
export interface GatewayResponse {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** A gateway under test. */
export interface FederatedGateway {
  execute(operation: SubgraphOperation): Promise<GatewayResponse>;
  close(): Promise<void>;
}

/** Starts a gateway on a supergraph; without subgraphs to call in this process, it calls the supergraph's addresses. */
export type GatewayFactory = (supergraphSdl: string, subgraphs?: LiveSubgraphs) => Promise<FederatedGateway>;

function dataSource(subgraphs: LiveSubgraphs, name: string): GraphQLDataSource {
  const execute = subgraphs.get(name);
  if (execute === undefined) throw new Error(`There is no subgraph ${name}.`);
  return {
    process: ({ request }) =>
      execute({ query: request.query ?? '', operationName: request.operationName, variables: request.variables }),
  };
}

const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/** Stock `@apollo/gateway`, as its users run it. Shows where it and the specifications differ. */
export const stockGateway: GatewayFactory = async (supergraphSdl, subgraphs) => {
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: silent,
    ...(subgraphs && { buildService: ({ name }) => dataSource(subgraphs, name) }),
  });
  const server = new ApolloServer({ gateway, introspection: true });
  await server.start();
  return {
    async execute(operation) {
      const { body } = await server.executeOperation({
        query: operation.query,
        ...(operation.operationName !== undefined && { operationName: operation.operationName }),
        ...(operation.variables && { variables: operation.variables }),
      });
      if (body.kind !== 'single') throw new Error('The response is not a single one.');
      return JSON.parse(JSON.stringify(body.singleResult)) as GatewayResponse;
    },
    close: () => server.stop(),
  };
};
