import type { Subgraph } from '../../subgraphs/shared/server/subgraph.ts';
import type { SubgraphTransport } from './subgraph-transport.ts';

/** Calls a subgraph that runs in this process, without HTTP. */
export function inProcessTransport(subgraph: Subgraph): SubgraphTransport {
  return {
    execute: ({ query, variables, operationName, headers }) =>
      subgraph.execute({ query, variables, ...(operationName !== undefined && { operationName }) }, headers),
    close: async () => undefined,
  };
}
