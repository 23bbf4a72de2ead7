import type { Rights, SubgraphRequest } from '../../../gateway/engine/engine-types.ts';
import { createEngine } from '../../../gateway/engine/index.ts';
import type { SubgraphDefinition } from '../../conformance/federation/scenario.ts';
import { composeSupergraph, noEvents, startSubgraphs } from '../../conformance/federation/subgraphs.ts';

export const anonymous: Rights = { isAuthenticated: false, scopes: [] };
export const withScopes = (...scopes: string[]): Rights => ({ isAuthenticated: true, scopes });

/** Starts the engine on what the subgraphs compose to, as `change` rewrites it, and gives what a query answers, with all that was said. */
export async function ask(
  definitions: Record<string, SubgraphDefinition>,
  query: string,
  rights: Rights,
  change: (supergraph: string) => string = (supergraph) => supergraph,
) {
  const live = startSubgraphs(definitions);
  const requests: string[] = [];
  const engine = await createEngine({
    supergraphSdl: change(composeSupergraph(definitions)),
    transports: (name) => ({
      execute: async ({ body }: SubgraphRequest) => {
        requests.push(body);
        return live.get(name)?.(JSON.parse(body) as { query: string }) ?? {};
      },
      subscribe: noEvents,
      close: async () => undefined,
    }),
  });
  try {
    const { body, result } = await engine.execute({ query, rights, explain: true });
    return { data: result.data, errors: result.errors ?? [], everything: [body, ...requests].join('\n') };
  } finally {
    await engine.close();
  }
}
