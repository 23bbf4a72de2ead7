import type { Caller } from './caller.ts';

/** What every resolver of a subgraph gets: one per request. Each subgraph adds its models and loaders. */
export interface SubgraphContext {
  caller: Caller;
}
