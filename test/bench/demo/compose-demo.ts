import { composeServices } from '@apollo/composition';
import { type DocumentNode, parse } from 'graphql';
import { demoSubgraphs } from './subgraphs.ts';

/**
 * The demo's supergraph, with its subgraphs at paths of one origin.
 * @param change what becomes of a subgraph's SDL before
 */
export function composeDemo(
  origin: string,
  change: (typeDefs: DocumentNode) => DocumentNode = (typeDefs) => typeDefs,
): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(demoSubgraphs).map(([name, { typeDefs }]) => ({
      name,
      url: `${origin}/${name}`,
      typeDefs: change(parse(typeDefs)),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
