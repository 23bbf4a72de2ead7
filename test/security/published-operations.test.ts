import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { pino } from 'pino';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { persistedQueries, sha256 } from '../../gateway/server/persisted-queries.ts';
import { type OperationManifest, publishedOperations } from '../../gateway/server/published-operations.ts';
import { graphiqlIntrospectionQuery } from '../../schema/graphiql-introspection.ts';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { readConfiguration } from '../../subgraphs/shared/configuration.ts';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';
import { type ProtocolServer, startProtocolServer } from '../subscriptions/protocols/support/protocol-server.ts';

const hello = '{ hello }';
const tick = 'subscription { tick }';

let directory: string;
let file: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'families-graph-manifest-'));
  file = join(directory, 'manifest.json');
  await write([hello, tick].map((body) => ({ id: sha256(body), name: 'Name', type: 'query', body })));
});

afterAll(() => rm(directory, { recursive: true }));

async function write(operations: OperationManifest['operations'], path = file): Promise<void> {
  await writeFile(path, JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }));
}

const persisted = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(query) } });

describe('in the mode `only`', () => {
  let server: ProtocolServer;

  beforeAll(async () => {
    server = await startProtocolServer({ PERSISTED_OPERATIONS: file, PERSISTED_OPERATIONS_MODE: 'only' });
  });

  afterAll(() => server.close());

  async function post(body: object, headers: Record<string, string> = {}) {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: await response.json() };
  }

  const answered = { status: 200, body: { data: { hello: 'world' } } };
  const refused = { status: 403, body: { errors: [{ extensions: { code: 'OPERATION_NOT_TRUSTED' } }] } };

  it.each<[string, object]>([
    ['its text', { query: hello }],
    ['its hash, which no client has sent before', { extensions: persisted(hello) }],
    ['text and hash', { query: hello, extensions: persisted(hello) }],
    ['its document id', { documentId: sha256(hello) }],
    ['its document id with the algorithm', { documentId: `sha256:${sha256(hello)}` }],
  ])('a published operation is answered by %s', async (_by, body) => {
    expect(await post(body)).toEqual(answered);
  });

  it.each<[string, object]>([
    ['a text', { query: '{ caller }' }],
    ['another text of the same operation', { query: '{  hello  }' }],
    ['an unknown hash', { extensions: persisted('{ caller }') }],
    ['a text with its hash, which is not kept', { query: '{ caller }', extensions: persisted('{ caller }') }],
    ['an unknown document id', { documentId: 'nothing' }],
  ])('%s that is not published is refused', async (_what, body) => {
    expect(await post(body)).toMatchObject(refused);
    expect(await post({ extensions: persisted('{ caller }') })).toMatchObject(refused);
  });

  it('no other text runs under the id of a published one', async () => {
    expect(await post({ query: '{ caller }', documentId: sha256(hello) })).toMatchObject({ status: 400 });
  });

  it('GET and event streams follow the same rule', async () => {
    const get = (parameters: Record<string, string>, accept: string) =>
      fetch(`${server.url}?${new URLSearchParams(parameters).toString()}`, { headers: { accept } });
    expect((await get({ documentId: sha256(hello) }, 'application/json')).status).toBe(200);
    for (const accept of ['application/json', 'text/event-stream'])
      expect((await get({ query: '{ caller }' }, accept)).status).toBe(403);
    const stream = await get({ documentId: sha256(hello) }, 'text/event-stream');
    expect(await stream.text()).toContain('{"data":{"hello":"world"}}');
  });

  it('WebSockets follow the same rule', async () => {
    const client = createClient({ url: server.webSocketUrl, webSocketImpl: WebSocket, retryAttempts: 0 });
    const ask = (query: string, extensions?: Record<string, unknown>) =>
      new Promise<unknown>((resolve) => {
        client.subscribe(
          { query, ...(extensions && { extensions }) },
          { next: resolve, error: resolve, complete: () => undefined },
        );
      });
    expect(await ask(hello)).toEqual({ data: { hello: 'world' } });
    expect(await ask('', persisted(hello))).toEqual({ data: { hello: 'world' } });
    expect(await ask('{ caller }')).toMatchObject([{ extensions: { code: 'OPERATION_NOT_TRUSTED' } }]);
    expect(await ask('', persisted('{ caller }'))).toMatchObject([{ extensions: { code: 'OPERATION_NOT_TRUSTED' } }]);
    await client.dispose();
  });
});

it('in the mode `log` others are answered, and their hash is logged once, without text', async () => {
  const lines: string[] = [];
  const logger = pino(
    new Writable({
      write: (line: Buffer, _encoding, done) => {
        lines.push(line.toString());
        done();
      },
    }),
  );
  const configuration = readConfiguration({ PERSISTED_OPERATIONS: file, PERSISTED_OPERATIONS_MODE: 'log' });
  const queryOf = persistedQueries(await publishedOperations(configuration, logger));
  const secret = '{ person(id: "secret") { id } }';
  expect(queryOf({ query: hello })).toBe(hello);
  expect(lines).toEqual([]);
  expect(queryOf({ query: secret })).toBe(secret);
  expect(queryOf({ query: secret, variables: { a: 'secret' } })).toBe(secret);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(sha256(secret));
  expect(lines[0]).not.toContain('secret');
});

describe('the start fails', () => {
  const load = (variables: NodeJS.ProcessEnv) =>
    publishedOperations(readConfiguration(variables), createLogger('test', 'silent'));

  it('with a manifest that is not there, or no manifest, or has a wrong id', async () => {
    const other = join(directory, 'other.json');
    await expect(load({ PERSISTED_OPERATIONS: other })).rejects.toThrow(/^PERSISTED_OPERATIONS: expected a manifest/);
    await writeFile(other, '{"operations":[]}');
    await expect(load({ PERSISTED_OPERATIONS: other })).rejects.toThrow(/PERSISTED_OPERATIONS/);
    await write([{ id: sha256('other'), name: 'Wrong', type: 'query', body: hello }], other);
    await expect(load({ PERSISTED_OPERATIONS: other })).rejects.toThrow(/"Wrong" has an `id`/);
  });

  it('with a mode and no manifest', () => {
    expect(() => readConfiguration({ PERSISTED_OPERATIONS_MODE: 'only' })).toThrow(/PERSISTED_OPERATIONS: expected/);
  });
});

describe('what is published', () => {
  const target = () => join(directory, 'published.json');

  async function publish(variables: NodeJS.ProcessEnv = {}): Promise<string[]> {
    const program = join(projectRoot, 'dist', 'schema', 'publish-operations.js');
    await promisify(execFile)('node', [program, target()], { env: { ...process.env, ...variables } });
    const { operations } = JSON.parse(await readFile(target(), 'utf8')) as OperationManifest;
    return operations.map(({ body }) => body);
  }

  it('has every example operation as it stands, which is what GraphiQL sends', async () => {
    const folder = join(projectRoot, 'schema', 'operations');
    const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
    const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
    expect(await publish()).toEqual(expect.arrayContaining(texts));
    const configuration = readConfiguration({ PERSISTED_OPERATIONS: target(), PERSISTED_OPERATIONS_MODE: 'only' });
    const queryOf = persistedQueries(await publishedOperations(configuration, createLogger('test', 'silent')));
    for (const query of texts) expect(queryOf({ documentId: sha256(query) })).toBe(query);
  });

  it("has the explorer's operations with their fragments, as its client sends them and as GraphiQL opens them", async () => {
    const starts = (await publish()).filter((text) => text.includes('query Start'));
    expect(starts).toHaveLength(2);
    for (const text of starts) expect(text).toContain('fragment ShownFigure on Figure');
    expect(starts.filter((text) => text.includes('__typename'))).toHaveLength(1);
  });

  it("has GraphiQL's introspection where the schema may be introspected, and only there", async () => {
    const introspections = (texts: string[]) => texts.filter((text) => text.includes('query IntrospectionQuery'));
    expect(introspections(await publish())).toEqual([graphiqlIntrospectionQuery()]);
    expect(introspections(await publish({ INTROSPECTION: 'false' }))).toEqual([]);
  });
});
