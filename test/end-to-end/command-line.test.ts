import { testConfiguration, type TestConfiguration } from '../support/test-configuration.ts';
import { startProcess } from '../support/test-process.ts';

let settings: TestConfiguration;

beforeAll(async () => {
  settings = await testConfiguration();
});

afterAll(() => settings.remove());

async function run(program: string, programArguments: string[], environment: NodeJS.ProcessEnv = {}) {
  const started = startProcess(program, {
    environment: { ...settings.environment, ...environment },
    arguments: programArguments,
  });
  const code = await started.untilExit();
  return { code, output: started.output() };
}

const seed = 'subgraphs/shared/sample-data/seed.js';

it('loads a cohort of the size that was asked for, once, and again only with --reset', async () => {
  const first = await run(seed, ['--children', '12', '--seed', '7']);
  expect(first).toMatchObject({ code: 0, output: expect.stringContaining('Loaded 12 children') as string });
  const second = await run(seed, ['--children', '12']);
  expect(second).toMatchObject({ code: 1, output: expect.stringContaining('--reset') as string });
  const reset = await run(seed, ['--children', '3', '--reset']);
  expect(reset).toMatchObject({ code: 0, output: expect.stringContaining('Loaded 3 children') as string });
});

it.each([
  [['--children', 'many'], '--children is many; expected a whole number'],
  [['--children', '-1'], '--children'],
  [['--seed', '1.5'], '--seed is 1.5; expected a whole number'],
  [['--size', '3'], '--size'],
])('names the wrong argument of %p', async (programArguments, message) => {
  const { code, output } = await run(seed, programArguments);
  expect(code).toBe(1);
  expect(output).toContain(message);
  expect(output).toContain('Usage: npm run seed');
});

it.each([
  ['gateway/main.js', { PORT: 'http' }, 'PORT'],
  ['gateway/main.js', { PORT: '70000' }, 'PORT'],
  ['gateway/main.js', { SECRET_KEY: 'short' }, 'SECRET_KEY: expected at least 32 characters'],
  ['gateway/main.js', { SUBGRAPH_URLS: 'people' }, 'SUBGRAPH_URLS: expected NAME=URL'],
  ['gateway/main.js', { NODE_ENV: 'production' }, 'SECRET_KEY'],
  ['gateway/start.js', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
])('%s does not start with %p, and names the variable', async (program, environment, message) => {
  const { code, output } = await run(program, [], environment);
  expect(code).toBe(1);
  expect(output).toContain(message);
  expect(output).not.toContain('    at ');
});

it('prints a token and nothing else, and names the callers that it knows', async () => {
  const token = await run('gateway/security/token.js', ['analyst']);
  expect(token.output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  const unknown = await run('gateway/security/token.js', ['president']);
  expect(unknown).toMatchObject({
    code: 1,
    output: expect.stringContaining('analyst, caseworker, partner, writer') as string,
  });
});

it('names the subgraphs that there are', async () => {
  const { code, output } = await run('subgraphs/main.js', ['persons']);
  expect(code).toBe(1);
  expect(output).toContain('people, cases, litigation, sources');
});
