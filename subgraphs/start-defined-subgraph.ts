import { casesSubgraph } from './cases/definition.ts';
import { litigationSubgraph } from './litigation/definition.ts';
import { peopleSubgraph } from './people/definition.ts';
import type { SubgraphName } from './shared/configuration.ts';
import { startSubgraph, type Subgraph, type SubgraphEnvironment } from './shared/server/subgraph.ts';
import { sourcesSubgraph } from './sources/definition.ts';

const starters: Record<SubgraphName, (environment: SubgraphEnvironment) => Promise<Subgraph>> = {
  people: (environment) => startSubgraph(peopleSubgraph, environment),
  cases: (environment) => startSubgraph(casesSubgraph, environment),
  litigation: (environment) => startSubgraph(litigationSubgraph, environment),
  sources: (environment) => startSubgraph(sourcesSubgraph, environment),
};

/** Starts one of the project's own subgraphs on its database. */
export function startDefinedSubgraph(name: SubgraphName, environment: SubgraphEnvironment): Promise<Subgraph> {
  return starters[name](environment);
}
