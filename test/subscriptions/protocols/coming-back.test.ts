import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWebSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { Inbox } from './support/inbox.ts';
import { type ProtocolServer, startProtocolServer } from './support/protocol-server.ts';

interface Ticked {
  data?: { tick: number } | null;
}

interface Request {
  query: string;
  variables: Record<string, unknown>;
}

interface Sink {
  next: (response: Ticked) => void;
  error: (error: unknown) => void;
  complete: () => void;
}

/** A client that asks for the address whenever it connects, and comes back at once. */
interface ReturningClient {
  subscribe: (request: Request, sink: Sink) => () => void;
  dispose: () => unknown;
}

interface Addresses {
  webSocket: () => string;
  http: () => string;
}

const returning = { retryAttempts: 1000, retry: () => Promise.resolve() };

const clients: [string, (addresses: Addresses) => ReturningClient][] = [
  [
    'graphql-ws',
    ({ webSocket }) =>
      createWebSocketClient({
        url: webSocket,
        webSocketImpl: WebSocket,
        retryWait: returning.retry,
        retryAttempts: 1000,
      }),
  ],
  ['graphql-sse', ({ http }) => createSseClient({ url: http, ...returning })],
  [
    'graphql-sse with one connection',
    ({ http }) => createSseClient({ url: http, singleConnection: true, ...returning }),
  ],
];

let first: ProtocolServer;
let second: ProtocolServer;

beforeEach(async () => {
  first = await startProtocolServer();
  second = await startProtocolServer({}, first.engine);
});

afterEach(() => second.close());

describe('a client of a gateway that stops', () => {
  it.each(clients)('misses nothing with %s, when it keeps its cursor', async (_library, clientOf) => {
    let current = first;
    const client = clientOf({ webSocket: () => current.webSocketUrl, http: () => current.url });
    const variables: Record<string, unknown> = {};
    const inbox = new Inbox<number | undefined>();
    client.subscribe(
      { query: 'subscription Ticks($after: String) { tick(after: $after) }', variables },
      {
        next: ({ data }) => {
          variables.after = `cursor-${data?.tick}`;
          inbox.add(data?.tick);
        },
        error: inbox.end,
        complete: inbox.end,
      },
    );
    const { engine } = first;
    await engine.subscription(1);
    engine.log.tick();
    await inbox.first(1);
    current = second;
    const closing = first.close();
    engine.log.tick();
    await closing;
    engine.log.tick();
    expect(await inbox.first(3)).toEqual([1, 2, 3]);
    await client.dispose();
  });
});
