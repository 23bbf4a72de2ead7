import { createClient, type FormattedExecutionResult } from 'graphql-ws';
import { GraphQLError } from 'graphql';
import { WebSocket } from 'ws';
import { readEvents } from './support/event-stream-reader.ts';
import { Inbox } from './support/inbox.ts';
import { type ProtocolServer, startProtocolServer } from './support/protocol-server.ts';

let server: ProtocolServer;

beforeEach(async () => {
  server = await startProtocolServer();
});

afterEach(async () => {
  await server.close();
});

const ticks = 'subscription { tick }';
const multipart = 'multipart/mixed;subscriptionSpec="1.0", application/json';

/** What `/metrics` says of streams: each line's value, by its name and labels. */
async function metrics(): Promise<Record<string, number>> {
  const text = await (await fetch(new URL('/metrics', server.url))).text();
  const lines = [...text.matchAll(/^(graphql_\w+(?:\{.*\})?) (\d+)$/gm)];
  return Object.fromEntries(lines.map(([, name = '', value]) => [name, Number(value)]));
}

function subscribeOverHttp(accept: string, signal: AbortSignal, query = ticks): Promise<Response> {
  const headers = { 'content-type': 'application/json', accept };
  return fetch(server.url, { method: 'POST', headers, body: JSON.stringify({ query }), signal });
}

it('counts open streams by protocol, upstream subscriptions, and the events that each client was given', async () => {
  const leaving = new AbortController();
  const inbox = new Inbox<FormattedExecutionResult>();
  const client = createClient({ url: server.webSocketUrl, webSocketImpl: WebSocket, retryAttempts: 0 });
  client.subscribe({ query: ticks }, inbox.sink);
  await server.engine.subscription(1);
  const events = readEvents(await subscribeOverHttp('text/event-stream', leaving.signal));
  await server.engine.subscription(2);
  await subscribeOverHttp(multipart, leaving.signal);
  const third = await server.engine.subscription(3);
  await fetch(server.url, { method: 'PUT' });
  server.engine.log.tick();
  server.engine.log.tick();
  await inbox.first(2);
  await events.until((items) => items.filter(({ event }) => event === 'next').length === 2);
  await third.reader.changes.until(() => third.reader.taken === 2);

  expect(await metrics()).toMatchObject({
    'graphql_streams_open{protocol="websocket"}': 1,
    'graphql_streams_open{protocol="event stream"}': 1,
    'graphql_streams_open{protocol="multipart"}': 1,
    'graphql_streams_open{protocol="reserved event stream"}': 1,
    graphql_upstream_subscriptions_open: 3,
    graphql_subscription_events_total: 6,
  });

  leaving.abort();
  await third.reader.changes.until(() => third.reader.hasLeft);
  const second = await server.engine.subscription(2);
  await second.reader.changes.until(() => second.reader.hasLeft);
  await client.dispose();
  const first = await server.engine.subscription(1);
  await first.reader.changes.until(() => first.reader.hasLeft);
  expect(await metrics()).toMatchObject({
    'graphql_streams_open{protocol="websocket"}': 0,
    'graphql_streams_open{protocol="event stream"}': 0,
    'graphql_streams_open{protocol="multipart"}': 0,
    graphql_upstream_subscriptions_open: 0,
    'graphql_subscriptions_ended_total{code="left"}': 3,
  });
});

it('counts subscriptions that ended by why, and codes that are none of the catalogue as one', async () => {
  const end = async (number: number, error?: Error) => {
    const response = await subscribeOverHttp('text/event-stream', new AbortController().signal);
    (await server.engine.subscription(number)).reader.end(error);
    await response.text();
  };
  const withCode = (code: string) => new GraphQLError('It ended.', { extensions: { code } });
  await end(1);
  await end(2, withCode('SUBSCRIBER_TOO_SLOW'));
  await end(3, withCode('SUBSCRIBER_TOO_SLOW'));
  await end(4, withCode('somebody@example.org'));
  await (await subscribeOverHttp('text/event-stream', new AbortController().signal, 'subscription { none }')).text();

  const ended = Object.entries(await metrics()).filter(([name]) =>
    name.startsWith('graphql_subscriptions_ended_total'),
  );
  expect(Object.fromEntries(ended)).toEqual({
    'graphql_subscriptions_ended_total{code="completed"}': 1,
    'graphql_subscriptions_ended_total{code="SUBSCRIBER_TOO_SLOW"}': 2,
    'graphql_subscriptions_ended_total{code="other"}': 1,
    'graphql_subscriptions_ended_total{code="GRAPHQL_VALIDATION_FAILED"}': 1,
  });
});
