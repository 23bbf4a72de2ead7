import type { GraphQLFormattedError } from 'graphql';

export interface SubgraphRequest {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
  headers: Readonly<Record<string, string>>;
}

export interface SubgraphResponse {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

/** The way to one subgraph. In one process it is a function call, apart it is HTTP; the rest of the gateway cannot tell. */
export interface SubgraphTransport {
  execute(request: SubgraphRequest): Promise<SubgraphResponse>;
  close(): Promise<void>;
}

/** Makes the way to a subgraph, from its name and its address in the supergraph. */
export type TransportFactory = (subgraph: string, url: string) => SubgraphTransport;
