import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { developmentToken } from '../../gateway/security/development-tokens.ts';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { freePort } from '../support/test-process.ts';
import { CaseFollowers } from '../subscriptions/graph/case-follower.ts';

let graph: TestGraph;
let followers: CaseFollowers;
let directory: string;
const programs: ChildProcess[] = [];

beforeAll(async () => {
  graph = await startTestGraph({
    children: 60,
    variables: { WEBHOOK_DELIVERY: 'on', WEBHOOK_PRIVATE_TARGETS: 'on' },
  });
  followers = new CaseFollowers(graph);
  // Within the project, so that the examples find their packages.
  const cache = join(projectRoot, 'node_modules', '.cache');
  await mkdir(cache, { recursive: true });
  directory = await mkdtemp(join(cache, 'examples-'));
});

afterEach(async () => {
  for (const program of programs.splice(0)) {
    const ended = once(program, 'exit');
    program.kill('SIGKILL');
    await ended;
  }
});

afterAll(async () => {
  await followers.leave();
  await graph.close();
  await rm(directory, { recursive: true, force: true });
});

/** Runs an example of the guide, and gives the lines that it prints. */
async function run(number: number, environment: Record<string, string>): Promise<AsyncIterator<string>> {
  const guide = await readFile(join(projectRoot, 'schema', 'guides', 'partner-apps.md'), 'utf8');
  const example = [...guide.matchAll(/```js\n(.*?)```/gs)][number]?.[1] ?? '';
  const file = join(directory, `example-${number}.mjs`);
  await writeFile(file, example);
  const TOKEN = await developmentToken(
    deriveKey(graph.subgraphs.configuration.SECRET_KEY, 'development-token'),
    'partner',
  );
  const env = { ...process.env, TOKEN, ...environment };
  const program = spawn(process.execPath, [file], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  programs.push(program);
  return createInterface(program.stdout)[Symbol.asyncIterator]();
}

async function nextLine(lines: AsyncIterator<string>): Promise<string> {
  const { value } = (await lines.next()) as { value: string };
  return value;
}

describe("the guide for partner apps' example", () => {
  it('over WebSocket prints the changes after a cursor', async () => {
    const [id = ''] = await followers.cases(1);
    const lines = await run(0, {
      GRAPH: `${graph.address.replace('http', 'ws')}/graphql`,
      CURSOR: await followers.cursorOfNow(),
    });
    await followers.change(id, 'first', 'second');
    expect(await nextLine(lines)).toMatch(/^\S+ NO_CONFIRMED_RECORD \S+$/);
    expect(await nextLine(lines)).toMatch(/^\S+ REUNIFIED \S+$/);
  });

  it('by server-sent events prints from where it continues, then the changes', async () => {
    const [id = ''] = await followers.cases(1);
    const lines = await run(1, { GRAPH: `${graph.address}/graphql` });
    expect(await nextLine(lines)).toMatch(/^continues after \S+$/);
    await followers.change(id, 'first');
    expect(await nextLine(lines)).toMatch(/^\S+ NO_CONFIRMED_RECORD \S+$/);
  });

  it('of a receiver of webhooks verifies and prints what the example registration sends it, and refuses all else', async () => {
    const [id = ''] = await followers.cases(1);
    const guide = await readFile(join(projectRoot, 'schema', 'guides', 'partner-apps.md'), 'utf8');
    const [, query = ''] = /```graphql\n(mutation RegisterWebhook.*?)```/s.exec(guide) ?? [];
    const url = `http://127.0.0.1:${await freePort()}/`;
    const { data, errors } = await graph.query(query, { url }, 'partner');
    expect(errors).toEqual([]);
    const { secret } = (data as { registerWebhook: { secret: string } }).registerWebhook;
    const lines = await run(2, { SECRET: secret, PORT: new URL(url).port });
    expect(await nextLine(lines)).toBe('listening');
    const forged = await fetch(url, {
      method: 'POST',
      headers: {
        'webhook-id': 'msg_1',
        'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
        'webhook-signature': `v1,${Buffer.alloc(32).toString('base64')}`,
      },
      body: '{}',
    });
    expect(forged.status).toBe(401);
    await followers.change(id, 'first');
    expect(await nextLine(lines)).toMatch(new RegExp(`^${id} NO_CONFIRMED_RECORD msg_[0-9a-f]{32}$`));
  });

  it('of a subscription gets what it asks for', async () => {
    const [id = ''] = await followers.cases(1);
    const guide = await readFile(join(projectRoot, 'schema', 'guides', 'partner-apps.md'), 'utf8');
    const [, query = ''] = /```graphql\n(subscription.*?)```/s.exec(guide) ?? [];
    const inbox = await followers.overWebsocket({ after: await followers.cursorOfNow() }, 'partner', query);
    await followers.change(id, 'first');
    const [{ data, errors } = {}] = await inbox.first(1);
    expect(errors).toBeUndefined();
    expect(data?.caseStatusChanged).toMatchObject({ change: { id: expect.any(String) as string }, case: { id } });
  });
});
