import { createClient, type FormattedExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type StreamedEvent, readEvents } from './support/event-stream-reader.ts';
import { Inbox } from './support/inbox.ts';
import { type ProtocolServer, startProtocolServer } from './support/protocol-server.ts';
import { postOperation, RawRequest } from './support/raw-request.ts';

let server: ProtocolServer;
let isClosed = false;
const endings: (() => unknown)[] = [];

async function start(variables: NodeJS.ProcessEnv = {}): Promise<void> {
  server = await startProtocolServer(variables);
  isClosed = false;
}

async function close(): Promise<void> {
  if (isClosed) return;
  isClosed = true;
  await server.close();
}

afterEach(async () => {
  for (const end of endings.splice(0)) end();
  await close();
});

const ticks = 'subscription { tick }';
const eventStream = 'text/event-stream';
const multipart = 'multipart/mixed;subscriptionSpec="1.0", application/json';

/** A subscription over WebSocket, on a connection of its own or on one that there is. */
function webSocketClient(authorization?: string) {
  const closed = new Inbox<{ code: number; reason: string }>();
  const client = createClient({
    url: server.webSocketUrl,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { ...(authorization !== undefined && { authorization }) },
    on: {
      closed: (event) => {
        const { code, reason } = event as { code: number; reason: string };
        closed.add({ code, reason });
      },
    },
  });
  endings.push(() => client.dispose());
  const subscribe = (query = ticks) => {
    const inbox = new Inbox<FormattedExecutionResult>();
    const stop = client.subscribe({ query }, inbox.sink);
    return Object.assign(inbox, { stop });
  };
  return { subscribe, closed };
}

async function request(accept: string, authorization?: string): Promise<Response> {
  const controller = new AbortController();
  endings.push(() => {
    controller.abort();
  });
  return fetch(server.url, {
    method: 'POST',
    signal: controller.signal,
    headers: { 'content-type': 'application/json', accept, ...(authorization !== undefined && { authorization }) },
    body: JSON.stringify({ query: ticks }),
  });
}

async function events(authorization?: string): Promise<Inbox<StreamedEvent>> {
  return readEvents(await request(eventStream, authorization));
}

function rawRequest(accept: string, headers: readonly string[] = []): RawRequest {
  const sent = postOperation(server.port, ticks, accept, headers);
  endings.push(() => sent.socket.destroy());
  return sent;
}

describe('heartbeats', () => {
  beforeEach(() => start({ STREAM_HEARTBEAT: '20' }));

  it('are comments on event streams', async () => {
    const sent = rawRequest(eventStream);
    sent.resume();
    await sent.received(':\n\n\r\n3\r\n:\n\n\r\n3\r\n:\n\n');
  });

  it('are empty parts of multipart responses', async () => {
    const sent = rawRequest(multipart);
    sent.resume();
    await sent.received('\r\ncontent-type: application/json\r\n\r\n{}\r\n--graphql');
  });

  it('are pings on WebSockets, and a client that answers none is disconnected', async () => {
    const socket = new WebSocket(server.webSocketUrl, 'graphql-transport-ws', { autoPong: false });
    const pings = new Inbox<unknown>();
    socket.on('ping', pings.add);
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await pings.first(2);
    expect(await closed).toBe(1006);
  });

  it('keep a client that answers', async () => {
    const socket = new WebSocket(server.webSocketUrl, 'graphql-transport-ws');
    endings.push(() => {
      socket.terminate();
    });
    const pings = new Inbox<unknown>();
    socket.on('ping', pings.add);
    socket.once('open', () => {
      socket.send('{"type":"connection_init"}');
    });
    await pings.first(10);
    expect(socket.readyState).toBe(WebSocket.OPEN);
  });

  it('end with a client that takes nothing: its connection is given up', async () => {
    rawRequest(eventStream);
    const { reader } = await server.engine.subscription(1);
    for (let count = 0; count < 40; count++) server.engine.log.tick({ padding: 1_000_000 });
    await reader.changes.until(() => reader.hasLeft);
    expect(reader.taken).toBeLessThan(40);
  });
});

describe('a slow reader', () => {
  const many = 40;
  beforeEach(() => start());

  /** Lets another client get all events: the slow one could have got as many by then. */
  async function deliverToAnother(): Promise<void> {
    const quick = await events();
    await server.engine.subscription(2);
    for (let count = 0; count < many; count++) server.engine.log.tick({ padding: 1_000_000 });
    await quick.first(many);
  }

  it.each([
    ['an event stream', eventStream],
    ['a multipart response', multipart],
  ])('of %s is read for no faster than it takes, and gets everything in the end', async (_what, accept) => {
    const sent = rawRequest(accept);
    const { reader } = await server.engine.subscription(1);
    await deliverToAnother();
    expect(reader.taken).toBeLessThan(many / 2);
    sent.resume();
    await sent.received(`"tick":${many}}`);
    const numbers = [...sent.text.matchAll(/"tick":(\d+)/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(Array.from({ length: many }, (_, index) => index + 1));
  });

  it('of a WebSocket is read for no faster than it takes, and gets everything in the end', async () => {
    const socket = new WebSocket(server.webSocketUrl, 'graphql-transport-ws');
    endings.push(() => {
      socket.terminate();
    });
    const texts = new Inbox<string>();
    socket.on('message', (data: Buffer) => {
      texts.add(data.toString());
    });
    socket.once('open', () => {
      socket.send('{"type":"connection_init"}');
    });
    await texts.first(1);
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: ticks } }));
    const { reader } = await server.engine.subscription(1);
    socket.pause();
    await deliverToAnother();
    expect(reader.taken).toBeLessThan(many / 2);
    socket.resume();
    const ticked = (await texts.first(many + 1)).slice(1).map((text) => Number(/"tick":(\d+)/.exec(text)?.[1]));
    expect(ticked).toEqual(Array.from({ length: many }, (_, index) => index + 1));
  });
});

describe('a token that expires', () => {
  const acceptedSeconds = 6;
  const expired = { message: 'The token has expired.', extensions: { code: 'TOKEN_EXPIRED', cursor: 'cursor-1' } };
  beforeEach(() => start());

  it('ends the subscriptions of a WebSocket with the cursor, and then the connection with 4401', async () => {
    const { subscribe, closed } = webSocketClient(await server.authorization({ acceptedSeconds }));
    const inboxes = [subscribe(), subscribe()];
    await server.engine.subscription(2);
    server.engine.log.tick();
    for (const inbox of inboxes) {
      expect(await inbox.ended()).toEqual([expired]);
      expect(inbox.items).toEqual([{ data: { tick: 1 } }]);
    }
    expect(await closed.first(1)).toEqual([{ code: 4401, reason: 'Unauthorized: the token has expired' }]);
    for (const { reader } of server.engine.subscriptions) expect(reader.hasLeft).toBe(true);
  });

  it('ends an event stream with the cursor', async () => {
    const inbox = await events(await server.authorization({ acceptedSeconds }));
    await server.engine.subscription(1);
    server.engine.log.tick();
    const [, last, end] = await inbox.first(3);
    expect(JSON.parse(last?.data ?? '')).toEqual({ errors: [expired] });
    expect(end).toEqual({ event: 'complete', data: '' });
    expect(await inbox.ended()).toBeUndefined();
  });

  it('ends a multipart response with the cursor', async () => {
    const sent = rawRequest(multipart, [`authorization: ${await server.authorization({ acceptedSeconds })}`]);
    sent.resume();
    await server.engine.subscription(1);
    server.engine.log.tick();
    await sent.received(`${JSON.stringify({ payload: null, errors: [expired] })}\r\n--graphql--\r\n`);
  });

  it('ends its own operation on a reserved event stream, and no other', async () => {
    const send = async (method: string, acceptedFor: number, body?: unknown, token = '') =>
      fetch(server.url, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token !== '' && { 'x-graphql-event-stream-token': token }),
          authorization: await server.authorization({ acceptedSeconds: acceptedFor }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    const token = await (await send('PUT', 3600)).text();
    const inbox = readEvents(await send('GET', 3600, undefined, token));
    await send('POST', 3600, { query: ticks, extensions: { operationId: 'long' } }, token);
    await send('POST', acceptedSeconds, { query: ticks, extensions: { operationId: 'short' } }, token);
    await server.engine.subscription(2);
    const [failure, completion] = await inbox.first(2);
    expect(failure?.data).toContain('"id":"short","payload":{"errors":[{"message":"The token has expired."');
    expect(completion).toEqual({ event: 'complete', data: '{"id":"short"}' });
    server.engine.log.tick();
    expect((await inbox.first(3))[2]?.data).toBe('{"id":"long","payload":{"data":{"tick":1}}}');
  });
});

describe('limits', () => {
  const tooMany = { extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } };

  it('a caller has no more subscriptions than one may have, over all protocols, and room again after one has ended', async () => {
    await start({ SUBSCRIPTIONS_PER_CALLER: '1' });
    const caller = await server.authorization({ subject: 'one' });
    const { subscribe } = webSocketClient(caller);
    const first = subscribe();
    const { reader } = await server.engine.subscription(1);
    expect(await subscribe().ended()).toMatchObject([tooMany]);
    for (const accept of [eventStream, multipart]) {
      const response = await request(accept, caller);
      expect(response.status).toBe(429);
      expect(await response.json()).toMatchObject({ errors: [tooMany] });
    }
    // Others, and what is no subscription, are none of its concern.
    expect((await request(eventStream, await server.authorization({ subject: 'other' }))).status).toBe(200);
    expect(await subscribe('{ hello }').first(1)).toEqual([{ data: { hello: 'world' } }]);
    first.stop();
    await reader.changes.until(() => reader.hasLeft);
    expect((await request(eventStream, caller)).status).toBe(200);
  });

  it('anonymous callers share a limit', async () => {
    await start({ ANONYMOUS_SUBSCRIPTIONS: '1' });
    await events();
    expect((await request(eventStream)).status).toBe(429);
    expect((await request(eventStream, await server.authorization())).status).toBe(200);
  });

  it('a connection runs no more operations at once than one may, of whatever kind', async () => {
    await start({ OPERATIONS_PER_CONNECTION: '1' });
    const { subscribe } = webSocketClient();
    const first = subscribe();
    const { reader } = await server.engine.subscription(1);
    expect(await subscribe('{ hello }').ended()).toMatchObject([tooMany]);
    reader.end();
    await first.ended();
    expect(await subscribe('{ hello }').first(1)).toEqual([{ data: { hello: 'world' } }]);
  });

  it('a reserved event stream, too', async () => {
    await start({ OPERATIONS_PER_CONNECTION: '1' });
    const token = await (await fetch(server.url, { method: 'PUT' })).text();
    const run = (operationId: string) =>
      fetch(server.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-graphql-event-stream-token': token },
        body: JSON.stringify({ query: ticks, extensions: { operationId } }),
      });
    expect((await run('one')).status).toBe(202);
    const refused = await run('two');
    expect(refused.status).toBe(429);
    expect(await refused.json()).toMatchObject({ errors: [tooMany] });
  });

  it('a WebSocket without connection_init is closed with 4408', async () => {
    await start({ STREAM_OPEN_TIMEOUT: '50' });
    const socket = new WebSocket(server.webSocketUrl, 'graphql-transport-ws');
    expect(await new Promise<number>((resolve) => socket.once('close', resolve))).toBe(4408);
  });
});

describe('a gateway that stops', () => {
  beforeEach(() => start());

  it('closes WebSockets with 1012, after which clients come back', async () => {
    const { subscribe, closed } = webSocketClient();
    subscribe();
    const { reader } = await server.engine.subscription(1);
    await close();
    expect(await closed.first(1)).toEqual([{ code: 1012, reason: 'Service restart' }]);
    expect(reader.hasLeft).toBe(true);
  });

  it('ends event streams without `complete`, and with a time to come back after', async () => {
    const inbox = await events();
    await server.engine.subscription(1);
    server.engine.log.tick();
    await inbox.first(1);
    await close();
    expect(await inbox.ended()).toBeUndefined();
    expect(inbox.items.slice(1)).toEqual([{ id: 'cursor-1', retry: '1000' }]);
  });

  it('ends reserved event streams likewise, and reservations', async () => {
    const reserve = async () => (await fetch(server.url, { method: 'PUT' })).text();
    await reserve();
    const headers = { 'x-graphql-event-stream-token': await reserve(), accept: eventStream };
    const inbox = readEvents(await fetch(server.url, { headers }));
    await close();
    expect(await inbox.ended()).toBeUndefined();
    expect(inbox.items).toEqual([{ retry: '1000' }]);
  });

  it('ends multipart responses with GATEWAY_STOPPING and the cursor', async () => {
    const sent = rawRequest(multipart);
    sent.resume();
    await server.engine.subscription(1);
    server.engine.log.tick();
    await sent.received('"tick":1');
    await close();
    await sent.received('"extensions":{"code":"GATEWAY_STOPPING","cursor":"cursor-1"}}]}\r\n--graphql--\r\n');
  });

  it('does not wait for clients that take nothing', async () => {
    rawRequest(eventStream);
    const socket = new WebSocket(server.webSocketUrl, 'graphql-transport-ws');
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('open', resolve));
    socket.pause();
    const { reader } = await server.engine.subscription(1);
    for (let count = 0; count < 20; count++) server.engine.log.tick({ padding: 1_000_000 });
    await close();
    expect(reader.hasLeft).toBe(true);
    socket.terminate();
  });
});

describe('a request that offers another protocol than WebSocket', () => {
  it('is answered in HTTP/1.1, as if it did not', async () => {
    await start();
    const body = JSON.stringify({ query: '{ hello }' });
    const offer = ['connection: Upgrade, HTTP2-Settings', 'upgrade: h2c', 'http2-settings: AAMAAABkAAQAAP__'];
    const lines = ['POST /graphql HTTP/1.1', 'content-type: application/json', ...offer];
    const sent = new RawRequest(server.port, lines, body);
    endings.push(() => sent.socket.destroy());
    sent.resume();
    await sent.received('{"data":{"hello":"world"}}');
    expect(sent.text).toContain('HTTP/1.1 200 OK\r\n');
  });
});
