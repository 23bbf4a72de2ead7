import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { subgraphNames, subgraphPorts } from '../subgraphs/shared/configuration.ts';
import { projectRoot } from '../subgraphs/shared/project-root.ts';

const supergraphFile = join(projectRoot, 'schema', 'supergraph.graphql');

async function compose(): Promise<string> {
  const services = subgraphNames.map(async (name) => ({
    name,
    url: `http://127.0.0.1:${subgraphPorts[name]}/graphql`,
    typeDefs: parse(await readFile(join(projectRoot, 'schema', `${name}.graphql`), 'utf8')),
  }));
  const { supergraphSdl, errors, hints } = composeServices(await Promise.all(services));
  for (const hint of hints ?? []) console.error(hint.toString());
  if (supergraphSdl === undefined) {
    throw new Error(`The subgraphs do not compose.\n${errors.map(({ message }) => message).join('\n')}`);
  }
  return supergraphSdl;
}

/** Composes the SDL files into the supergraph; with `--check` it compares, and fails when the file is not up to date. */
const supergraph = await compose();
if (process.argv.includes('--check')) {
  const present = await readFile(supergraphFile, 'utf8');
  if (present !== supergraph) {
    console.error('schema/supergraph.graphql is stale. Run: npm run compose');
    process.exitCode = 1;
  }
} else {
  await writeFile(supergraphFile, supergraph);
}
