import { ApolloClient, gql, InMemoryCache } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { type Client, type ClientOptions, createClient, type FormattedExecutionResult } from 'graphql-ws';
import { WebSocket } from 'ws';
import { Inbox } from './support/inbox.ts';
import { type ProtocolServer, startProtocolServer } from './support/protocol-server.ts';

let server: ProtocolServer;
const clients: Client[] = [];
const sockets: WebSocket[] = [];

beforeEach(async () => {
  server = await startProtocolServer();
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
  for (const socket of sockets.splice(0)) socket.terminate();
  await server.close();
});

function clientOf(options: Partial<ClientOptions> = {}): Client {
  const client = createClient({ url: server.webSocketUrl, webSocketImpl: WebSocket, retryAttempts: 0, ...options });
  clients.push(client);
  return client;
}

const ticks = 'subscription Ticks($after: String) { tick(after: $after) }';

function subscribe(client: Client, query = ticks, variables: Record<string, unknown> = {}) {
  const inbox = new Inbox<FormattedExecutionResult>();
  const stop = client.subscribe({ query, variables }, inbox.sink);
  return { inbox, stop };
}

/** A WebSocket without a client library. */
function rawSocket(headers: Record<string, string> = {}, protocols = ['graphql-transport-ws']) {
  const socket = new WebSocket(server.webSocketUrl, protocols, { headers });
  sockets.push(socket);
  const texts = new Inbox<string>();
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => {
      texts.end();
      resolve({ code, reason: reason.toString() });
    });
  });
  socket.on('message', (data: Buffer) => {
    texts.add(data.toString());
  });
  const opened = new Promise<void>((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const send = (message: unknown) => {
    socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  };
  const initialise = async () => {
    await opened;
    send({ type: 'connection_init' });
    await texts.first(1);
  };
  return { socket, texts, closed, opened, send, initialise };
}

describe('over WebSocket', () => {
  it('a subscription gets each event in order, and its end', async () => {
    const { inbox } = subscribe(clientOf());
    const { reader } = await server.engine.subscription(1);
    for (let count = 0; count < 3; count++) server.engine.log.tick();
    expect(await inbox.first(3)).toEqual([1, 2, 3].map((tick) => ({ data: { tick } })));
    reader.end();
    expect(await inbox.ended()).toBeUndefined();
  });

  it('an event is sent as the text that the engine wrote', async () => {
    const { send, texts, initialise } = rawSocket();
    await initialise();
    send({ id: 'a "quoted" id', type: 'subscribe', payload: { query: ticks } });
    await server.engine.subscription(1);
    const body = '{ "data" : {"tick":1e0}, "extensions":{"größe":"ü"}}';
    server.engine.log.events.push({ body, bytes: Buffer.from(body), cursor: undefined });
    server.engine.log.changes.changed();
    expect(await texts.first(2)).toEqual([
      '{"type":"connection_ack"}',
      `{"id":"a \\"quoted\\" id","type":"next","payload":${body}}`,
    ]);
  });

  it('queries and mutations are answered', async () => {
    const client = clientOf();
    const query = subscribe(client, '{ hello }').inbox;
    expect(await query.first(1)).toEqual([{ data: { hello: 'world' } }]);
    expect(await query.ended()).toBeUndefined();
    const mutation = subscribe(client, 'mutation { touch }').inbox;
    expect(await mutation.first(1)).toEqual([{ data: { touch: 1 } }]);
  });

  it('an operation that is refused gets its errors and their codes', async () => {
    const client = clientOf();
    for (const [query, code] of [
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['{ ', 'GRAPHQL_PARSE_FAILED'],
      ['query A { hello } query B { hello }', 'OPERATION_RESOLUTION_FAILURE'],
    ]) {
      const { inbox } = subscribe(client, query);
      expect(await inbox.ended()).toMatchObject([{ message: expect.any(String) as string, extensions: { code } }]);
    }
  });

  it('a subscription continues after the cursor that its argument names', async () => {
    for (let count = 0; count < 4; count++) server.engine.log.tick();
    const { inbox } = subscribe(clientOf(), ticks, { after: 'cursor-2' });
    expect(await inbox.first(2)).toEqual([{ data: { tick: 3 } }, { data: { tick: 4 } }]);
    const wrong = subscribe(clientOf(), ticks, { after: 'rubbish' }).inbox;
    expect(await wrong.ended()).toMatchObject([{ extensions: { code: 'CURSOR_INVALID' } }]);
  });

  it('a subscription that the engine ends with an error gets the code and the cursor', async () => {
    const { inbox } = subscribe(clientOf());
    const { reader } = await server.engine.subscription(1);
    server.engine.log.tick();
    reader.end(cataloguedError('SUBGRAPH_UNAVAILABLE', 'A part of the graph is gone.', { cursor: 'cursor-1' }));
    expect(await inbox.ended()).toMatchObject([
      {
        message: 'A part of the graph is gone.',
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', cursor: 'cursor-1' },
      },
    ]);
    expect(inbox.items).toEqual([{ data: { tick: 1 } }]);
  });

  it('an unexpected error is not told, but its id', async () => {
    const { inbox } = subscribe(clientOf());
    const { reader } = await server.engine.subscription(1);
    reader.end(new Error('the password is swordfish'));
    const errors = await inbox.ended();
    expect(errors).toMatchObject([
      { extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.any(String) as string } },
    ]);
    expect(JSON.stringify(errors)).not.toContain('swordfish');
  });

  it('a client that stops listening ends its subscription and no other', async () => {
    const client = clientOf();
    const first = subscribe(client);
    const { reader } = await server.engine.subscription(1);
    const second = subscribe(client);
    await server.engine.subscription(2);
    first.stop();
    await reader.changes.until(() => reader.hasLeft);
    server.engine.log.tick();
    expect(await second.inbox.first(1)).toEqual([{ data: { tick: 1 } }]);
  });

  it('a client that goes away ends all its subscriptions', async () => {
    const { socket, initialise, send } = rawSocket();
    await initialise();
    for (const id of ['1', '2']) send({ id, type: 'subscribe', payload: { query: ticks } });
    const readers = [await server.engine.subscription(1), await server.engine.subscription(2)];
    socket.terminate();
    for (const { reader } of readers) await reader.changes.until(() => reader.hasLeft);
  });

  it("Apollo Client's GraphQLWsLink works", async () => {
    const client = new ApolloClient({ cache: new InMemoryCache(), link: new GraphQLWsLink(clientOf()) });
    const inbox = new Inbox<unknown>();
    client.subscribe({ query: gql(ticks) }).subscribe(inbox.sink);
    const { reader } = await server.engine.subscription(1);
    server.engine.log.tick();
    expect(await inbox.first(1)).toMatchObject([{ data: { tick: 1 } }]);
    reader.end();
    expect(await inbox.ended()).toBeUndefined();
    expect(await client.query({ query: gql('{ hello }') })).toMatchObject({ data: { hello: 'world' } });
    client.stop();
  });
});

describe('over WebSocket, the caller', () => {
  const asked = '{ caller }';

  it.each(['authorization', 'Authorization', 'AUTHORIZATION'])(
    'is told by the connection parameter %s',
    async (name) => {
      const connectionParams = { [name]: await server.authorization({ subject: 'partner-7' }) };
      const { inbox } = subscribe(clientOf({ connectionParams }), asked);
      expect(await inbox.first(1)).toEqual([{ data: { caller: '["partner-7",["status:subscribe"]]' } }]);
    },
  );

  it('is else told by the header of the request that opened the connection', async () => {
    const { initialise, send, texts } = rawSocket({ authorization: await server.authorization() });
    await initialise();
    send({ id: '1', type: 'subscribe', payload: { query: asked } });
    expect((await texts.first(2))[1]).toContain('somebody');
  });

  it('is anonymous without a token', async () => {
    const { inbox } = subscribe(clientOf(), asked);
    expect(await inbox.first(1)).toEqual([{ data: { caller: 'anonymous' } }]);
  });

  it.each([
    ['a text that is no token', 'Bearer rubbish'],
    ['another scheme', 'Basic abc'],
    ['no text', 5],
    ['null', null],
  ])('is never anonymous with %s: the connection closes with 4401', async (_what, authorization) => {
    const { inbox } = subscribe(clientOf({ connectionParams: { authorization }, retryAttempts: 3 }), asked);
    // The client holds the code for final, and does not try again.
    expect(await inbox.ended()).toMatchObject({ code: 4401, reason: 'Unauthorized: the token is not valid' });
    expect(inbox.items).toEqual([]);
  });

  it('whose token is not good has nothing run, whatever was sent after it', async () => {
    const { opened, send, texts, closed } = rawSocket({ authorization: 'Bearer rubbish' });
    await opened;
    send({ type: 'connection_init' });
    send({ id: '1', type: 'subscribe', payload: { query: 'mutation { touch }' } });
    expect((await closed).code).toBe(4401);
    expect(texts.items).toEqual([]);
    expect((await server.engine.execute({ query: 'mutation { touch }' })).body).toBe('{"data":{"touch":1}}');
  });

  it('is known to the subgraphs by headers that are asked for anew', async () => {
    subscribe(clientOf({ connectionParams: { authorization: await server.authorization() } }));
    const { request } = await server.engine.subscription(1);
    expect(await request.headers?.()).toEqual({ 'x-families-graph-caller': expect.any(String) as string });
    expect(request.callerKey).toBe('["somebody",["status:subscribe"]]');
  });
});

describe('a WebSocket is refused or closed', () => {
  it('with 404 at another address', async () => {
    const socket = new WebSocket(server.webSocketUrl.replace('/graphql', '/other'), 'graphql-transport-ws');
    const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(error.message).toContain('404');
  });

  it('with 4406 when it speaks no protocol that is known', async () => {
    expect((await rawSocket({}, []).closed).code).toBe(4406);
  });

  it.each([
    ['4400 after what is no message', 'rubbish', 4400],
    [
      '4401 after an operation that came before connection_init',
      { id: '1', type: 'subscribe', payload: { query: '{ hello }' } },
      4401,
    ],
    ['1009 after a message of more than a megabyte', 'x'.repeat(1024 * 1024 + 1), 1009],
  ])('with %s', async (_what, message, code) => {
    const { opened, send, closed } = rawSocket();
    await opened;
    send(message);
    expect((await closed).code).toBe(code);
  });

  it('with 4429 after a second connection_init, and with 4409 after an id that is in use', async () => {
    const twice = rawSocket();
    await twice.opened;
    twice.send({ type: 'connection_init' });
    twice.send({ type: 'connection_init' });
    expect((await twice.closed).code).toBe(4429);
    const same = rawSocket();
    await same.initialise();
    for (let count = 0; count < 2; count++) same.send({ id: '1', type: 'subscribe', payload: { query: ticks } });
    expect((await same.closed).code).toBe(4409);
  });
});
