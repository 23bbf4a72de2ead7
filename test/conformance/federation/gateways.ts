import type { GraphQLFormattedError } from 'graphql';
import type { SubgraphTransport } from '../../../gateway/engine/engine-types.ts';
import { createEngine } from '../../../gateway/engine/index.ts';
import { httpTransport } from '../../../gateway/subgraph-calls/http-transport.ts';
import { type LiveSubgraphs, noEvents, type SubgraphOperation } from './subgraphs.ts';

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

function directTransport(subgraphs: LiveSubgraphs, name: string): SubgraphTransport {
  const execute = subgraphs.get(name.toLowerCase()) ?? subgraphs.get(name);
  if (execute === undefined) throw new Error(`There is no subgraph ${name}.`);
  return { execute, subscribe: noEvents, close: async () => undefined };
}

/** Starts the engine on a supergraph; without subgraphs to call in this process, it calls the supergraph's addresses. */
export async function startEngine(supergraphSdl: string, subgraphs?: LiveSubgraphs): Promise<FederatedGateway> {
  const engine = await createEngine({
    supergraphSdl,
    transports: (name, url) => (subgraphs ? directTransport(subgraphs, name) : httpTransport(name, url)),
  });
  return {
    execute: async (operation) => (await engine.execute(operation)).result as GatewayResponse,
    close: () => engine.close(),
  };
}
