import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCannedSubgraphs, startServer } from '../child-process.ts';
import { composeDemo } from '../demo/compose-demo.ts';
import { coldQuery, heavyQuery, smallQuery } from '../demo/queries.ts';
import type { Contestant, Workload } from '../measure.ts';
import { gatewayCore } from '../pin.ts';
import type { Arena } from './arena.ts';

const connections = 50;
const unlimited = 1_000_000;
/** One in so many requests is of an operation that no gateway has planned before. */
const coldShare = 200;

function workloads(): Workload[] {
  let cold = 0;
  return [
    { name: 'heavy', query: () => heavyQuery, connections, uniform: true, maximumRequests: unlimited },
    { name: 'small', query: () => smallQuery, connections, uniform: true, maximumRequests: unlimited },
    { name: 'cold plan', query: () => coldQuery(cold++), connections: 1, uniform: false, maximumRequests: 40 },
    {
      name: 'cold plans under load',
      query: (number) => (number % coldShare === 0 ? coldQuery(cold++) : smallQuery),
      connections,
      uniform: false,
      maximumRequests: unlimited,
    },
  ];
}

/** The well-known demo of gateway benchmarks, on subgraphs that answer from memory. */
export async function demoArena(): Promise<Arena> {
  const directory = await mkdtemp(join(tmpdir(), 'bench-'));
  const subgraphs = await startCannedSubgraphs();
  const supergraph = join(directory, 'supergraph.graphql');
  await writeFile(supergraph, composeDemo(subgraphs.origin));
  const unlimited = { LIMIT_RATE: '999999999', ASSUMED_LIST_SIZE: '1' };
  const environment = { SUPERGRAPH: supergraph, PORT: '0', LOG_LEVEL: 'info', ...unlimited };
  const production = { ...environment, NODE_ENV: 'production' };
  const gateway = join('gateway', 'main.js');
  const gateways = join('test', 'bench', 'gateways');
  const core = gatewayCore;
  const contestants: Contestant[] = [];
  const enter = async (name: string, path: string, module: string, variables: NodeJS.ProcessEnv) => {
    contestants.push({ name, path, server: await startServer({ module, environment: variables, core }) });
  };
  await enter('stock Apollo Gateway', '/', join(gateways, 'stock.js'), production);
  await enter('ours, queries not shared', '/graphql', gateway, { ...environment, SHARE_QUERIES: 'off' });
  await enter('ours', '/graphql', gateway, environment);
  await enter('one merged schema, no gateway', '/', join(gateways, 'merged.js'), production);
  return {
    contestants,
    workloads: workloads(),
    async stop() {
      await Promise.all(contestants.map(({ server }) => server.stop()));
      await subgraphs.stop();
      await rm(directory, { recursive: true });
    },
  };
}
