import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { print } from 'graphql';
import { withoutSecurityDirectives } from '../gateways/without-security-directives.ts';
import { subgraphNames } from '../../../subgraphs/shared/configuration.ts';
import { projectRoot } from '../../../subgraphs/shared/project-root.ts';
import { runToEnd, type ServerProcess, startServer } from '../child-process.ts';
import type { Contestant } from '../measure.ts';
import { gatewayCore, otherCore } from '../pin.ts';
import type { Arena } from './arena.ts';

const children = '600';
const connections = 8;

/** 50 families across all four subgraphs. */
const familiesQuery = `{
  families(first: 50) {
    edges {
      node {
        reference
        members { role person { displayName nationality } }
        cases { reference status custodyEvents { kind occurredOn agency { name acronym } } }
        proceedings { caption status }
        statements(first: 5) { edges { node { property value source { title publishedOn } } } }
      }
    }
  }
}`;

/** The supergraph as stock Apollo Gateway takes it: without the directives that it refuses, at the addresses given. */
async function stockSupergraph(addresses: ReadonlyMap<string, string>): Promise<string> {
  const sdl = await readFile(join(projectRoot, 'schema', 'supergraph.graphql'), 'utf8');
  return print(withoutSecurityDirectives(sdl)).replaceAll(
    /(@join__graph\(name: "(\w+)", url: )"[^"]*"/g,
    (_whole, head: string, name: string) => `${head}"${addresses.get(name) ?? ''}"`,
  );
}

async function startSubgraphs(environment: NodeJS.ProcessEnv): Promise<Map<string, ServerProcess>> {
  const started = new Map<string, ServerProcess>();
  for (const name of subgraphNames) {
    const module = join('subgraphs', 'main.js');
    started.set(name, await startServer({ module, environment, arguments: [name], core: otherCore }));
  }
  return started;
}

/** This project's own graph, with synthetic families in the embedded store: apart over HTTP, and in one process. */
export async function familiesArena(): Promise<Arena> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-families-'));
  const [apart, together] = [join(directory, 'apart'), join(directory, 'together')];
  const settings = { PORT: '0', LOG_LEVEL: 'info', LIMIT_RATE: '999999999' };
  await runToEnd({
    module: join('subgraphs', 'shared', 'sample-data', 'seed.js'),
    environment: { DATA_DIRECTORY: apart },
    arguments: ['--children', children],
  });
  await cp(apart, together, { recursive: true });
  const subgraphs = await startSubgraphs({ ...settings, DATA_DIRECTORY: apart });
  const addresses = new Map([...subgraphs].map(([name, { url }]) => [name, `${url}/graphql`]));
  const supergraph = join(directory, 'stock.graphql');
  await writeFile(supergraph, await stockSupergraph(addresses));
  const core = gatewayCore;
  const stock = { SUPERGRAPH: supergraph, NODE_ENV: 'production' };
  const ours = {
    ...settings,
    SHARE_QUERIES: 'off',
    SUBGRAPH_URLS: [...addresses].map(([name, address]) => `${name}=${address}`).join(),
  };
  const inOne = { ...settings, SHARE_QUERIES: 'off', DATA_DIRECTORY: together };
  const start = (module: string, environment: NodeJS.ProcessEnv) => startServer({ module, environment, core });
  const contestants: Contestant[] = [
    {
      name: 'stock Apollo Gateway, subgraphs apart',
      path: '/',
      server: await start(join('test', 'bench', 'gateways', 'stock.js'), stock),
    },
    {
      name: 'ours, queries not shared, subgraphs apart',
      path: '/graphql',
      server: await start(join('gateway', 'main.js'), ours),
    },
    {
      name: 'ours, queries not shared, all in one process with the database',
      path: '/graphql',
      server: await start(join('gateway', 'start.js'), inOne),
    },
  ];
  return {
    contestants,
    workloads: [
      { name: '50 families', query: () => familiesQuery, connections, uniform: true, maximumRequests: 100_000 },
    ],
    async stop() {
      await Promise.all(contestants.map(({ server }) => server.stop()));
      await Promise.all([...subgraphs.values()].map((server) => server.stop()));
      await rm(directory, { recursive: true });
    },
  };
}
