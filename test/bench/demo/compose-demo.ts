import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { demoSubgraphs } from './subgraphs.ts';

/** The demo's supergraph, with its subgraphs at paths of one origin. */
export function composeDemo(origin: string): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(demoSubgraphs).map(([name, { typeDefs }]) => ({
      name,
      url: `${origin}/${name}`,
      typeDefs: parse(typeDefs),
    })),
  );
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
