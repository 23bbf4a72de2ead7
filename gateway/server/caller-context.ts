import type { Caller } from '../../subgraphs/shared/caller.ts';

/** What the gateway knows of a request beside the operation. */
export interface GatewayContext {
  caller: Caller;
  /** Headers for subgraphs: who asks, signed. */
  subgraphHeaders: Readonly<Record<string, string>>;
}
