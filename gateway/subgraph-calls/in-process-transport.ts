import type { Subgraph } from '../../subgraphs/shared/server/subgraph.ts';
import type { SubgraphResponse, SubgraphTransport, TransportFactory } from '../engine/engine-types.ts';
import { withFirstPosition } from './first-position.ts';

function inProcessTransport(subgraph: Subgraph): SubgraphTransport {
  return {
    async execute({ query, variables, operationName, headers, notes }) {
      const request = { query, variables, ...(operationName !== undefined && { operationName }) };
      const response = await subgraph.execute(request, headers);
      if (notes) notes.responseBytes = Buffer.byteLength(JSON.stringify(response));
      return response;
    },
    async subscribe({ query, variables, operationName, headers, signal }) {
      const request = { query, variables, positions: true, ...(operationName !== undefined && { operationName }) };
      const responses = await subgraph.subscribe(request, headers, signal);
      return withFirstPosition(Symbol.asyncIterator in responses ? responses : onlyResponse(responses));
    },
    close: async () => undefined,
  };
}

async function* onlyResponse(response: SubgraphResponse): AsyncGenerator<SubgraphResponse, void> {
  yield response;
}

/** Ways to subgraphs that run in this process, without HTTP. */
export function inProcessTransports(subgraphs: ReadonlyMap<string, Subgraph>): TransportFactory {
  return (name) => {
    const subgraph = subgraphs.get(name);
    if (subgraph === undefined)
      throw new Error(`The supergraph has a subgraph ${name}, which does not run in this process.`);
    return inProcessTransport(subgraph);
  };
}
