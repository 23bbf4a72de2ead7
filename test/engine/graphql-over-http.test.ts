import { createHash } from 'node:crypto';
import { serverAudits } from 'graphql-http';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;
let url: string;

beforeAll(async () => {
  graph = await startTestGraph({ children: 3 });
  url = `http://127.0.0.1:${new URL(graph.address).port}/graphql`;
});

afterAll(() => graph.close());

interface Answer {
  status: number;
  headers: Headers;
  data?: unknown;
  errors?: { message: string; extensions: { code: string } }[];
}

async function send(init: RequestInit, search = ''): Promise<Answer> {
  const response = await fetch(`${url}${search}`, init);
  const body = (await response.json()) as Omit<Answer, 'status' | 'headers'>;
  return { status: response.status, headers: response.headers, ...body };
}

function postBody(body: string, headers: Record<string, string> = {}): Promise<Answer> {
  return send({ method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}

const postJson = (body: unknown) => postBody(JSON.stringify(body));
const get = (parameters: Record<string, string>) => send({}, `?${new URLSearchParams(parameters).toString()}`);

const typeName = '{ __typename }';
const named = { __typename: 'Query' };

describe('the GraphQL over HTTP specification', () => {
  /**
   * What it recommends and the gateway does otherwise: to a client that accepts only `application/json`, too, a request that is
   * refused has a status that says so.
   */
  const done = new Set([
    '572B SHOULD use 200 status code on document parsing failure when accepting application/json',
    'FDE2 SHOULD use 200 status code on document validation failure when accepting application/json',
    '7B9B SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
  ]);
  const audits = serverAudits({ url: () => url });

  it('is audited', () => {
    expect(audits.filter(({ name }) => name.startsWith('MUST ')).length).toBeGreaterThan(10);
    const names = audits.map(({ id, name }) => `${id} ${name}`);
    expect(names).toEqual(expect.arrayContaining([...done]));
  });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (name, audit) => {
    const result = await audit.fn();
    if (result.status !== 'ok') await result.response.body?.cancel().catch(() => undefined);
    const reason = result.status === 'ok' ? undefined : result.reason;
    if (done.has(name)) expect(result.status).not.toBe('ok');
    else expect(reason).toBeUndefined();
  });
});

describe('an automatic persisted query', () => {
  const query = '{ negotiations { id } }';
  const data = { negotiations: expect.any(Array) as unknown[] };
  const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
  const extensionsFor = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } });

  it('is not found before it was sent, then is taken with its hash, and then found by its hash alone', async () => {
    const extensions = extensionsFor(query);
    const unknown = await postJson({ extensions });
    expect(unknown).toMatchObject({
      status: 200,
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(unknown).not.toHaveProperty('data');
    expect(await postJson({ query, extensions })).toMatchObject({ status: 200, data });
    expect(await postJson({ extensions })).toMatchObject({ status: 200, data });
    expect(await get({ extensions: JSON.stringify(extensions) })).toMatchObject({ data });
  });

  it('can be sent by GET', async () => {
    const asked = '{ negotiations { id title: id } }';
    const extensions = JSON.stringify(extensionsFor(asked));
    expect(await get({ extensions })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(await get({ query: asked, extensions })).toMatchObject({ data });
    expect(await get({ extensions })).toMatchObject({ data });
  });

  it('is refused with a hash that is not its own, and is not found by that hash', async () => {
    const extensions = extensionsFor('another');
    expect(await postJson({ query, extensions })).toMatchObject({
      status: 400,
      errors: [{ message: '`sha256Hash` is not the hash of `query`.', extensions: { code: 'BAD_REQUEST' } }],
    });
    expect(await postJson({ extensions })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
  });

  it.each([
    { version: 2, sha256Hash: hashOf(query) },
    { version: 1 },
    { version: 1, sha256Hash: 5 },
    { sha256Hash: hashOf(query) },
  ])('is refused with %j', async (persistedQuery) => {
    expect(await postJson({ query, extensions: { persistedQuery } })).toMatchObject({
      status: 400,
      errors: [
        {
          message: '`extensions.persistedQuery` must have `version` 1 and `sha256Hash`.',
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  });

  it('that changes something is not run by GET, though its hash is known', async () => {
    const mutation = 'mutation { __typename }';
    const extensions = extensionsFor(mutation);
    expect(await postJson({ query: mutation, extensions })).toMatchObject({ data: { __typename: 'Mutation' } });
    expect(await get({ extensions: JSON.stringify(extensions) })).toMatchObject({ status: 405 });
  });
});

describe('GET', () => {
  it('answers a query, with variables and the name of the operation', async () => {
    const query =
      'query A { __typename } query B($first: Int!) { families(first: $first) { edges { node { __typename } } } }';
    expect(await get({ query, operationName: 'A' })).toMatchObject({ status: 200, data: named });
    const { data } = await get({ query, operationName: 'B', variables: '{"first":1}' });
    expect(data).toEqual({ families: { edges: [{ node: { __typename: 'Family' } }] } });
  });

  it('refuses changes', async () => {
    const answer = await get({ query: 'mutation { __typename }' });
    expect(answer).toMatchObject({ status: 405, errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
    expect(answer).not.toHaveProperty('data');
    expect(answer.errors?.[0]?.message).toContain('POST');
  });

  it('refuses a change that its operation name chooses, and answers the query beside it', async () => {
    const query = 'query Q { __typename } mutation M { __typename }';
    expect(await get({ query, operationName: 'M' })).toMatchObject({ status: 405 });
    expect(await get({ query, operationName: 'Q' })).toMatchObject({ status: 200, data: named });
  });

  it.each(['variables', 'extensions'])('refuses %s that are not JSON', async (name) => {
    expect(await get({ query: typeName, [name]: '{' })).toMatchObject({
      status: 400,
      errors: [{ message: `\`${name}\` must be JSON.`, extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

describe('a body is refused', () => {
  it.each([
    ['that is not JSON', '{ "query": ', 400, /not valid JSON/],
    ['that is empty', '', 400, /cannot be empty/],
    ['that is a list', '[{ "query": "{ __typename }" }]', 400, /^The request must be object\.$/],
    ['that is a text', '"{ __typename }"', 400, /^The request must be object\.$/],
    ['that is null', 'null', 400, /^The request must be object\.$/],
    ['without a query', '{}', 400, /^The request has no `query`\.$/],
    ['with a query that is no text', '{ "query": 1 }', 400, /^`query` must be string\.$/],
    [
      'with variables that are no object',
      '{ "query": "{ a }", "variables": [] }',
      400,
      /^`variables` must be object\.$/,
    ],
  ])('%s', async (_what, body, status, message) => {
    expect(await postBody(body)).toMatchObject({
      status,
      errors: [{ message: expect.stringMatching(message) as string, extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  it('that is larger than a megabyte', async () => {
    const body = JSON.stringify({ query: typeName, variables: { text: 'x'.repeat(1024 * 1024) } });
    expect(await postBody(body)).toMatchObject({
      status: 413,
      errors: [
        { message: 'Request body is too large', extensions: { code: 'REQUEST_TOO_LARGE', maximum: 1024 * 1024 } },
      ],
    });
  });

  it('that is not said to be JSON', async () => {
    const body = JSON.stringify({ query: typeName });
    // What a form of another site can send without being asked: it must not run.
    for (const contentType of ['text/plain', 'application/x-www-form-urlencoded', 'application/graphql']) {
      const answer = await postBody(body, { 'content-type': contentType });
      expect([400, 415]).toContain(answer.status);
      expect(answer).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
      expect(answer).not.toHaveProperty('data');
    }
  });
});

describe('a response', () => {
  it('is of the type that the client accepts', async () => {
    const typeFor = async (accept: string) =>
      (await postBody(JSON.stringify({ query: typeName }), { accept })).headers.get('content-type');
    expect(await typeFor('application/graphql-response+json')).toBe('application/graphql-response+json; charset=utf-8');
    expect(await typeFor('application/json')).toBe('application/json; charset=utf-8');
    expect(await typeFor('*/*')).toBe('application/json; charset=utf-8');
    expect(await typeFor('application/graphql-response+json, application/json;q=0.9')).toBe(
      'application/graphql-response+json; charset=utf-8',
    );
  });

  it('is refused to a client that accepts no JSON', async () => {
    const answer = await postBody(JSON.stringify({ query: typeName }), { accept: 'text/html' });
    expect(answer).toMatchObject({ status: 406, errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('has status 200 once the operation ran, whatever its fields say', async () => {
    const answer = await postJson({ query: '{ families(first: -1) { totalCount } __typename }' });
    expect(answer.status).toBe(200);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'PAGE_SIZE_INVALID' } }]);
  });
});
