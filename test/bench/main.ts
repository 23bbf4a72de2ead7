import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composeDemo } from './demo/compose-demo.ts';
import { coldQuery, heavyQuery, smallQuery } from './demo/queries.ts';
import { startCannedSubgraphs, startServer } from './child-process.ts';
import { measure, requireEqualAnswers, type Contestant, type Workload } from './measure.ts';
import { table, type Measured } from './table.ts';

const connections = 50;
const warmUpSeconds = 2;

const workloads: Workload[] = [
  { name: 'heavy', query: () => heavyQuery, connections, uniform: true, maximumRequests: 1_000_000 },
  { name: 'small', query: () => smallQuery, connections, uniform: true, maximumRequests: 1_000_000 },
  { name: 'cold plan', query: coldNumber(), connections: 1, uniform: false, maximumRequests: 40 },
];

/** Numbers go on over all contestants and rounds, so that nobody has planned an operation before. */
function coldNumber(): () => string {
  let next = 0;
  return () => coldQuery(next++);
}

async function startContestants(supergraph: string): Promise<Contestant[]> {
  const environment = { SUPERGRAPH: supergraph, PORT: '0', LOG_LEVEL: 'info' };
  const gateway = join('gateway', 'main.js');
  return [
    {
      name: 'stock Apollo Gateway',
      path: '/',
      server: await startServer(join('test', 'bench', 'gateways', 'stock.js'), {
        ...environment,
        NODE_ENV: 'production',
      }),
    },
    {
      name: 'ours, no sharing of queries',
      path: '/graphql',
      server: await startServer(gateway, { ...environment, SHARE_QUERIES: 'off' }),
    },
    { name: 'ours', path: '/graphql', server: await startServer(gateway, environment) },
    {
      name: 'one merged schema, no gateway',
      path: '/',
      server: await startServer(join('test', 'bench', 'gateways', 'merged.js'), { NODE_ENV: 'production' }),
    },
  ];
}

async function runWorkload(
  workload: Workload,
  contestants: Contestant[],
  seconds: number,
  rounds: number,
): Promise<Measured[]> {
  const measured = contestants.map(({ name }): Measured => ({ workload: workload.name, contestant: name, cells: [] }));
  for (const contestant of contestants) await measure(contestant, workload, Math.min(seconds, warmUpSeconds));
  for (let round = 0; round < rounds; round++) {
    for (const [index, contestant] of contestants.entries()) {
      console.error(`${workload.name}, round ${round + 1} of ${rounds}: ${contestant.name}`);
      measured[index]?.cells.push(await measure(contestant, workload, seconds));
    }
  }
  return measured;
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    rounds: { type: 'string', default: '3' },
    workload: { type: 'string', multiple: true },
  },
});
const directory = await mkdtemp(join(tmpdir(), 'bench-'));
const subgraphs = await startCannedSubgraphs();
const contestants: Contestant[] = [];
try {
  const supergraph = join(directory, 'supergraph.graphql');
  await writeFile(supergraph, composeDemo(subgraphs.origin));
  contestants.push(...(await startContestants(supergraph)));
  for (const query of [heavyQuery, smallQuery]) await requireEqualAnswers(contestants, query);
  const chosen = workloads.filter(({ name }) => values.workload?.includes(name) ?? true);
  const measured: Measured[] = [];
  for (const workload of chosen)
    measured.push(...(await runWorkload(workload, contestants, Number(values.seconds), Number(values.rounds))));
  console.log(table(measured, Number(values.seconds), Number(values.rounds)));
} finally {
  await Promise.all(contestants.map(({ server }) => server.stop()));
  await subgraphs.stop();
  await rm(directory, { recursive: true });
}
