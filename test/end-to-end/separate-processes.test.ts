import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, OperationTypeNode, parse } from 'graphql';
import { subgraphNames } from '../../subgraphs/shared/configuration.ts';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';
import { testConfiguration, type TestConfiguration } from '../support/test-configuration.ts';
import { post } from '../support/test-graph.ts';
import { freePort, startProcess, type TestProcess } from '../support/test-process.ts';

const children = '80';

let settings: TestConfiguration;
const running: TestProcess[] = [];

beforeAll(async () => {
  settings = await testConfiguration({ LOG_LEVEL: 'info', SAMPLE_CHILDREN: children });
  const seed = startProcess('subgraphs/shared/sample-data/seed.js', {
    environment: settings.environment,
    arguments: ['--children', children],
  });
  expect({ code: await seed.untilExit(), output: seed.output() }).toMatchObject({
    code: 0,
    output: expect.stringContaining('Loaded 80 children') as string,
  });
});

afterAll(async () => {
  await stopAll();
  await settings.remove();
});

async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map((started) => started.stop()));
}

async function start(
  program: string,
  environment: NodeJS.ProcessEnv,
  programArguments: string[] = [],
): Promise<TestProcess> {
  const started = startProcess(program, {
    environment: { ...settings.environment, ...environment },
    arguments: programArguments,
  });
  running.push(started);
  await started.untilOutput(/"msg":"serving"|Families Graph: /);
  return started;
}

/** Starts everything in one process and tells its address. */
async function startTogether(): Promise<string> {
  const port = await freePort();
  await start('gateway/start.js', { PORT: String(port) });
  return `http://127.0.0.1:${port}`;
}

/** Starts the four subgraphs and the gateway, each in a process of its own, and tells the gateway's address. */
async function startApart(): Promise<string> {
  const ports = new Map<string, number>();
  for (const name of [...subgraphNames, 'gateway']) ports.set(name, await freePort());
  const addresses = subgraphNames.map((name) => `${name}=http://127.0.0.1:${ports.get(name) ?? 0}/graphql`);
  const environment = (name: string) => ({ PORT: String(ports.get(name)), SUBGRAPH_URLS: addresses.join() });
  await Promise.all(subgraphNames.map((name) => start('subgraphs/main.js', environment(name), [name])));
  await start('gateway/main.js', environment('gateway'));
  return `http://127.0.0.1:${ports.get('gateway') ?? 0}`;
}

async function exampleQueries(): Promise<{ name: string; query: string }[]> {
  const directory = join(projectRoot, 'schema', 'operations');
  const files = (await readdir(directory)).filter((name) => name.endsWith('.graphql'));
  const examples = await Promise.all(
    files.map(async (name) => ({ name, query: await readFile(join(directory, name), 'utf8') })),
  );
  return examples.filter(({ query }) =>
    parse(query).definitions.every(
      (node) =>
        node.kind !== Kind.OPERATION_DEFINITION ||
        (node.operation === OperationTypeNode.QUERY &&
          (node.variableDefinitions ?? []).every(
            ({ type, defaultValue }) => type.kind !== Kind.NON_NULL_TYPE || defaultValue !== undefined,
          )),
    ),
  );
}

const ownQueries = [
  {
    name: 'families',
    query:
      '{ families(first: 50) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { id reference members { role from until person { id displayName birthYear } } cases { id reference status ageAtSeparation custodyEvents { kind occurredOn agency { name acronym } system { name } } statusHistory { to recordedAt source { title } } } proceedings { caption judge { displayName } } statements(first: 5) { edges { cursor node { property value source { title } } } } sources { title } } } } }',
  },
  {
    name: 'statistics',
    query:
      '{ caseStatistics(groupBy: [STATUS, NATIONALITY]) { keys { dimension value } count suppressed } figures { asOf value unit publisher { name } } }',
  },
  { name: 'errors', query: '{ families(first: -1) { totalCount } negotiations { title } }' },
  { name: 'restricted', query: '{ people(first: 3) { edges { node { displayName legalName { full } } } } }' },
];

it('gives byte-equal answers in one process and in five', async () => {
  const queries = [...ownQueries, ...(await exampleQueries())];
  const together = await startTogether();
  const expected = new Map<string, string>();
  for (const { name, query } of queries) expected.set(name, (await post(together, { query })).text);
  await stopAll();

  const apart = await startApart();
  for (const { name, query } of queries) {
    expect({ name, text: (await post(apart, { query })).text }).toEqual({ name, text: expected.get(name) });
  }
  expect(expected.get('families')?.length).toBeGreaterThan(10_000);
  await stopAll();
});

it('checks a source in the subgraph that owns it, also when that runs elsewhere', async () => {
  const apart = await startApart();
  const token = startProcess('gateway/security/token.js', { environment: settings.environment, arguments: ['writer'] });
  await token.untilExit();
  const headers = { authorization: `Bearer ${token.output().trim()}` };
  const { data } = await post(apart, {
    query:
      '{ cases(first: 1, filter: { statuses: [NO_CONFIRMED_RECORD] }) { edges { node { id } } } sources(first: 1) { edges { node { id } } } }',
  });
  const { cases, sources } = data as Record<string, { edges: { node: { id: string } }[] }>;
  const change = (sourceId: string | undefined) =>
    post(
      apart,
      {
        query:
          'mutation ($input: ChangeCaseStatusInput!) { changeCaseStatus(input: $input) { case { status statusHistory { source { id } } } } }',
        variables: {
          input: { caseId: cases?.edges[0]?.node.id, to: 'REUNIFIED', effectiveOn: '2022-05-01', sourceId },
        },
      },
      headers,
    );
  const refused = await change('src_0');
  expect(refused.errors.map(({ extensions }) => extensions.code)).toEqual(['SOURCE_NOT_FOUND']);
  const accepted = await change(sources?.edges[0]?.node.id);
  expect(accepted.errors).toEqual([]);
  expect(accepted.data).toMatchObject({ changeCaseStatus: { case: { status: 'REUNIFIED' } } });
  await stopAll();
});

it('serves health, readiness and metrics, and names what is not there', async () => {
  const address = await startTogether();
  expect(await (await fetch(`${address}/health`)).json()).toEqual({ status: 'live' });
  expect(await (await fetch(`${address}/ready`)).json()).toEqual({ status: 'ready' });
  expect(await (await fetch(`${address}/metrics`)).text()).toContain('http_request_duration_seconds');
  const missing = await fetch(`${address}/nothing?name=secret`);
  expect(missing.status).toBe(404);
  expect(await missing.text()).not.toContain('secret');
  await stopAll();
});
