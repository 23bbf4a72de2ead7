import { type Client, type ClientOptions, createClient, type ExecutionResult } from 'graphql-sse';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { readEvents } from './support/event-stream-reader.ts';
import { Inbox } from './support/inbox.ts';
import { type ProtocolServer, startProtocolServer } from './support/protocol-server.ts';

let server: ProtocolServer;
const clients: Client<boolean>[] = [];
let requests: AbortController;

beforeEach(async () => {
  server = await startProtocolServer();
  requests = new AbortController();
});

afterEach(async () => {
  for (const client of clients.splice(0)) client.dispose();
  requests.abort();
  await server.close();
});

const ticks = 'subscription Ticks($after: String) { tick(after: $after) }';

function clientOf<Single extends boolean>(options: Partial<ClientOptions<Single>>): Client<Single> {
  const client = createClient<Single>({ url: server.url, retryAttempts: 0, ...options });
  clients.push(client);
  return client;
}

function subscribe(client: Client<boolean>, query = ticks, variables: Record<string, unknown> = {}) {
  const inbox = new Inbox<ExecutionResult<unknown, unknown>>();
  const stop = client.subscribe({ query, variables }, inbox.sink);
  return { inbox, stop };
}

function send(init: RequestInit, search = ''): Promise<Response> {
  return fetch(`${server.url}${search}`, { signal: requests.signal, ...init });
}

const search = (parameters: Record<string, string>) => `?${new URLSearchParams(parameters).toString()}`;

/** What the browser's EventSource sends. */
function getEvents(query: string, headers: Record<string, string> = {}): Promise<Response> {
  return send({ headers: { accept: 'text/event-stream', ...headers } }, search({ query }));
}

function postEvents(query: string, headers: Record<string, string> = {}): Promise<Response> {
  const body = JSON.stringify({ query });
  return send({
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
  });
}

describe.each([
  ['on a connection of its own', false],
  ['on one connection for all', true],
])('over server-sent events, with graphql-sse, %s', (_mode, singleConnection) => {
  it('a subscription gets each event in order, and its end', async () => {
    const { inbox } = subscribe(clientOf({ singleConnection }));
    const { reader } = await server.engine.subscription(1);
    for (let count = 0; count < 3; count++) server.engine.log.tick();
    expect(await inbox.first(3)).toEqual([1, 2, 3].map((tick) => ({ data: { tick } })));
    reader.end();
    expect(await inbox.ended()).toBeUndefined();
  });

  it('queries and mutations are answered', async () => {
    const client = clientOf({ singleConnection });
    const query = subscribe(client, '{ hello }').inbox;
    expect(await query.first(1)).toEqual([{ data: { hello: 'world' } }]);
    expect(await query.ended()).toBeUndefined();
    expect(await subscribe(client, 'mutation { touch }').inbox.first(1)).toEqual([{ data: { touch: 1 } }]);
  });

  it('an operation that is refused gets its errors, and then completes', async () => {
    const { inbox } = subscribe(clientOf({ singleConnection }), 'subscription { nothing }');
    expect(await inbox.first(1)).toMatchObject([{ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] }]);
    expect(await inbox.ended()).toBeUndefined();
  });

  it('a subscription that the engine ends with an error gets the code and the cursor', async () => {
    const { inbox } = subscribe(clientOf({ singleConnection }));
    const { reader } = await server.engine.subscription(1);
    reader.end(cataloguedError('SUBGRAPH_UNAVAILABLE', 'Gone.', { cursor: 'cursor-1' }));
    expect(await inbox.first(1)).toEqual([
      { errors: [{ message: 'Gone.', extensions: { code: 'SUBGRAPH_UNAVAILABLE', cursor: 'cursor-1' } }] },
    ]);
    expect(await inbox.ended()).toBeUndefined();
  });

  it('a client that stops listening ends its subscription', async () => {
    const client = clientOf({ singleConnection });
    const first = subscribe(client);
    const { reader } = await server.engine.subscription(1);
    const second = subscribe(client);
    await server.engine.subscription(2);
    server.engine.log.tick();
    await first.inbox.first(1);
    first.stop();
    await reader.changes.until(() => reader.hasLeft);
    server.engine.log.tick();
    expect(await second.inbox.first(2)).toHaveLength(2);
  });

  it('the caller is told by the Authorization header', async () => {
    const headers = { authorization: await server.authorization({ subject: 'partner-7' }) };
    const { inbox } = subscribe(clientOf({ singleConnection, headers }), '{ caller }');
    expect(await inbox.first(1)).toEqual([{ data: { caller: '["partner-7",["status:subscribe"]]' } }]);
    const bad = subscribe(clientOf({ singleConnection, headers: { authorization: 'Bearer rubbish' } }), '{ caller }');
    expect(await bad.inbox.ended()).toMatchObject({ message: 'Server responded with 401: Unauthorized' });
  });
});

describe('over server-sent events, as EventSource reads them,', () => {
  it('each event has its cursor as id, and the end is an event of its own', async () => {
    const response = await getEvents(ticks);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    const inbox = readEvents(response);
    const { reader } = await server.engine.subscription(1);
    server.engine.log.tick();
    server.engine.log.tick();
    reader.end();
    expect(await inbox.first(3)).toEqual([
      { event: 'next', id: 'cursor-1', data: '{"data":{"tick":1}}' },
      { event: 'next', id: 'cursor-2', data: '{"data":{"tick":2}}' },
      { event: 'complete', data: '' },
    ]);
    expect(await inbox.ended()).toBeUndefined();
  });

  it.each([
    ['GET', getEvents],
    ['POST', postEvents],
  ])('a subscription by %s continues after Last-Event-ID', async (_method, ask) => {
    for (let count = 0; count < 4; count++) server.engine.log.tick();
    const inbox = readEvents(await ask(ticks, { 'last-event-id': 'cursor-3' }));
    // The first is no event, but tells from where the subscription continues should it break before the next.
    expect(await inbox.first(2)).toEqual([
      { id: 'cursor-3' },
      { event: 'next', id: 'cursor-4', data: '{"data":{"tick":4}}' },
    ]);
  });

  it('a cursor that would break the stream is not sent as an id', async () => {
    const inbox = readEvents(await getEvents(ticks));
    await server.engine.subscription(1);
    const body = '{"data":{"tick":1}}';
    server.engine.log.events.push({ body, bytes: Buffer.from(body), cursor: 'a\n\nevent: b' });
    server.engine.log.changes.changed();
    expect(await inbox.first(1)).toEqual([{ event: 'next', data: body }]);
  });

  it('a client that goes away ends its subscription', async () => {
    await getEvents(ticks);
    const { reader } = await server.engine.subscription(1);
    requests.abort();
    await reader.changes.until(() => reader.hasLeft);
  });

  it('GET changes nothing', async () => {
    const inbox = readEvents(await getEvents('mutation { touch }'));
    expect((await inbox.first(1))[0]?.data).toContain('METHOD_NOT_ALLOWED');
    expect((await server.engine.execute({ query: 'mutation { touch }' })).body).toBe('{"data":{"touch":1}}');
  });

  it('a client that accepts JSON too gets its subscriptions as events and its queries as JSON', async () => {
    const accept = 'application/json, text/event-stream';
    const query = await postEvents('{ hello }', { accept });
    expect(query.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await query.json()).toEqual({ data: { hello: 'world' } });
    const subscription = await postEvents(ticks, { accept });
    expect(subscription.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  });

  it.each([
    ['a bad token', '{ hello }', { authorization: 'Bearer rubbish' }, 401, 'UNAUTHENTICATED'],
    ['a body that is not JSON', '{ hello }', { 'content-type': 'text/plain' }, 415, 'BAD_REQUEST'],
  ])('a request with %s is refused with a status', async (_what, query, headers, status, code) => {
    const response = await postEvents(query, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('HEAD does not start what would never end', async () => {
    const response = await send({ method: 'HEAD', headers: { accept: 'text/event-stream' } }, search({ query: ticks }));
    expect(response.status).toBe(406);
    expect(server.engine.subscriptions).toEqual([]);
  });
});

describe('a subscription by a protocol that does not stream', () => {
  it.each(['application/json', '*/*', 'application/graphql-response+json'])(
    'is refused to a client that accepts %s, which is told the protocols that do',
    async (accept) => {
      const response = await postEvents(ticks, { accept });
      expect(response.status).toBe(400);
      expect(await response.json()).toEqual({
        errors: [
          {
            message: expect.stringMatching(/graphql-transport-ws.*text\/event-stream.*multipart\/mixed/) as string,
            extensions: { code: 'SUBSCRIPTION_NOT_SUPPORTED' },
          },
        ],
      });
    },
  );
});
