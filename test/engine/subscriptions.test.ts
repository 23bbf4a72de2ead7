import { GraphQLError } from 'graphql';
import type { EngineOptions, SubscriptionEvent, SubscriptionRequest } from '../../gateway/engine/engine-types.ts';
import { composeSupergraph } from '../conformance/federation/subgraphs.ts';
import { federation2, type SubgraphDefinition } from '../conformance/federation/scenario.ts';
import { library } from './library.ts';
import type { OpenedSubscription } from './scripted-events.ts';
import { startTestEngine, type TestEngine, untilIdle } from './test-engine.ts';

const news: SubgraphDefinition = {
  typeDefs: `${federation2}
    type Query { news: String }
    type Subscription { bookChanged(shelf: String, after: String): BookEvent! alarm(after: String): Alarm }
    type BookEvent { cursor: String! note: String book: Book! }
    type Alarm { level: Int }
    type Book @key(fields: "id", resolvable: false) { id: ID! }
  `,
  resolvers: {},
};

const definitions = () => ({ ...library(), news });

const query = 'subscription ($after: String) { bookChanged(after: $after) { note it: book { title copies } } }';

function startWithNews(options: Partial<EngineOptions> = {}): Promise<TestEngine> {
  return startTestEngine(options, definitions());
}

async function subscribe(test: TestEngine, request: Partial<SubscriptionRequest> = {}) {
  const subscription = await test.engine.subscribe({ query, ...request });
  if (subscription.refused) throw new Error(`Refused: ${JSON.stringify(subscription)}`);
  return subscription.events;
}

async function nextOf(events: AsyncIterator<SubscriptionEvent>) {
  const { value } = (await events.next()) as { value: SubscriptionEvent };
  return { ...(JSON.parse(value.body) as { data: unknown; errors?: unknown }), cursor: value.cursor };
}

function change(cursor: string, id = '1') {
  return { data: { bookChanged__arguments_0: { cursor, note: `note ${cursor}`, book: { id, __typename: 'Book' } } } };
}

/** What clients get of `change`. */
function changed(cursor: string, title = 'Atlas', copies = 10) {
  return { cursor, data: { bookChanged: { note: `note ${cursor}`, it: { title, copies } } } };
}

async function errorOf(promise: Promise<unknown>): Promise<GraphQLError> {
  const reason: unknown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (reason instanceof GraphQLError) return reason;
  throw new Error(`Expected a GraphQLError but got: ${String(reason)}`);
}

describe('a subscription', () => {
  it('runs the rest of the plan for each event, in order, and hides the cursor that the client did not ask for', async () => {
    const test = await startWithNews();
    const events = await subscribe(test);
    const upstream = await test.subscriptions.subscription(0);
    expect(upstream).toMatchObject({ subgraph: 'news', after: undefined });
    upstream.send(change('c1'));
    upstream.send(change('c2', '2'));
    expect(await nextOf(events)).toEqual(changed('c1'));
    expect(await nextOf(events)).toEqual(changed('c2', 'Poems', 20));
  });

  it('sends the arguments and the headers upstream, and asks for headers anew for each event', async () => {
    const test = await startWithNews();
    let asked = 0;
    const headers = async () => ({ signature: String(asked++) });
    const events = await subscribe(test, {
      query: 'subscription ($on: String = "left") { bookChanged(shelf: $on) { book { copies } } }',
      headers,
    });
    const { request, send } = await test.subscriptions.subscription(0);
    expect(request).toMatchObject({ variables: { on: 'left' }, headers: { signature: '0' } });
    send(change('c1'));
    await events.next();
    expect(test.callsTo('stock')[0]?.request.headers).toEqual({ signature: '1' });
  });

  it('starts after the cursor of the argument, or after the one that the request continues from', async () => {
    const test = await startWithNews();
    await subscribe(test, { variables: { after: 'c4' } });
    await subscribe(test, { query: 'subscription { bookChanged(after: "c5") { note } }' });
    await subscribe(test, { variables: { after: 'c6' }, lastCursor: 'c7' });
    await test.subscriptions.subscription(2);
    expect(test.subscriptions.opened.map(({ after }) => after)).toEqual(['c4', 'c5', 'c7']);
  });

  it('tells errors of an event in its response when a part is away for too long, and goes on', async () => {
    const test = await startWithNews({ eventPatienceMilliseconds: 1 });
    test.script('stock', () => {
      throw new Error('secret');
    });
    const events = await subscribe(test);
    const upstream = await test.subscriptions.subscription(0);
    upstream.send(change('c1'));
    expect(await nextOf(events)).toMatchObject({
      data: { bookChanged: { note: 'note c1', it: { title: 'Atlas', copies: null } } },
      errors: [{ path: ['bookChanged', 'it', 'copies'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }],
    });
    test.script('stock', (_call, answer) => answer());
    upstream.send(change('c2'));
    expect(await nextOf(events)).toEqual(changed('c2'));
  });

  it('ends with what the subgraph refuses it for', async () => {
    const test = await startWithNews();
    const events = await subscribe(test, { variables: { after: 'old' } });
    const upstream = await test.subscriptions.subscription(0);
    upstream.send({ errors: [{ message: 'Too old.', extensions: { code: 'CURSOR_EXPIRED' } }] });
    expect(await errorOf(events.next())).toMatchObject({ message: 'Too old.', extensions: { code: 'CURSOR_EXPIRED' } });
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });

  it('ends when the subgraph ends it, after the events before', async () => {
    const test = await startWithNews();
    const events = await subscribe(test);
    const upstream = await test.subscriptions.subscription(0);
    upstream.send(change('c1'));
    upstream.end();
    expect(await nextOf(events)).toEqual(changed('c1'));
    expect((await events.next()).done).toBe(true);
  });

  it('closes the upstream when the last client leaves, by return or by its signal', async () => {
    const test = await startWithNews();
    const controller = new AbortController();
    const first = await subscribe(test);
    await subscribe(test, { signal: controller.signal });
    const upstream = await test.subscriptions.subscription(0);
    await first.return?.();
    await untilIdle();
    expect(upstream.isOpen).toBe(true);
    expect(test.engine.upstreamSubscriptions).toBe(1);
    controller.abort();
    await test.subscriptions.closed(0);
    expect(test.engine.upstreamSubscriptions).toBe(0);
  });

  it('is refused where the operation is none, is not valid, or its variables do not fit', async () => {
    const test = await startWithNews();
    const codeOf = async (request: SubscriptionRequest) => {
      const response = await test.engine.subscribe(request);
      return response.refused ? response.result.errors?.[0]?.extensions.code : null;
    };
    expect(await codeOf({ query: '{ books { id } }' })).toBe('BAD_REQUEST');
    expect(await codeOf({ query: 'subscription { none }' })).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf({ query, variables: { after: {} } })).toBe('BAD_USER_INPUT');
    const { errors } = await test.result(query);
    expect(errors?.[0]?.extensions.code).toBe('SUBSCRIPTION_NOT_SUPPORTED');
  });
});

describe('clients who want the same', () => {
  it('share one upstream, one execution and the bytes of each event', async () => {
    const test = await startWithNews();
    const all = await Promise.all(Array.from({ length: 5 }, () => subscribe(test, { callerKey: 'analyst' })));
    const upstream = await test.subscriptions.subscription(0);
    upstream.send(change('c1'));
    const given = await Promise.all(
      all.map(async (events) => ((await events.next()).value as SubscriptionEvent).bytes),
    );
    expect(new Set(given).size).toBe(1);
    expect(test.subscriptions.opened).toHaveLength(1);
    expect(test.callsTo('stock')).toHaveLength(1);
  });

  it('do not share with callers of other rights, nor with other values of variables', async () => {
    const test = await startWithNews();
    const shelves = 'subscription ($on: String) { bookChanged(shelf: $on) { note } }';
    await subscribe(test, { query: shelves, callerKey: 'analyst' });
    await subscribe(test, { query: shelves, callerKey: 'partner' });
    await subscribe(test, { query: shelves, callerKey: 'partner', variables: { on: 'left' } });
    await test.subscriptions.subscription(2);
    expect(test.subscriptions.opened).toHaveLength(3);
  });

  it('go on from the events that are kept when they come back, without another upstream', async () => {
    const test = await startWithNews();
    const first = await subscribe(test);
    const upstream = await test.subscriptions.subscription(0);
    for (const cursor of ['c1', 'c2', 'c3']) upstream.send(change(cursor));
    for (let count = 0; count < 3; count++) await first.next();
    const again = await subscribe(test, { lastCursor: 'c1' });
    expect([await nextOf(again), await nextOf(again)]).toEqual([changed('c2'), changed('c3')]);
    upstream.send(change('c4'));
    expect([await nextOf(first), await nextOf(again)]).toEqual([changed('c4'), changed('c4')]);
    expect(test.subscriptions.opened).toHaveLength(1);
  });

  it.each(['the one who comes back', 'the others'])(
    'are joined once %s met(s) an event that the other stream knows, with nothing lost and nothing twice',
    async (ahead) => {
      const test = await startWithNews();
      const live = await subscribe(test);
      const liveUpstream = await test.subscriptions.subscription(0);
      const back = await subscribe(test, { lastCursor: 'c0' });
      const backUpstream = await test.subscriptions.subscription(1);
      backUpstream.send(change('c1'));
      expect(await nextOf(back)).toEqual(changed('c1'));
      const [first, second] = ahead === 'the others' ? [liveUpstream, backUpstream] : [backUpstream, liveUpstream];
      first.send(change('c2'));
      expect(await nextOf(ahead === 'the others' ? live : back)).toEqual(changed('c2'));
      second.send(change('c2'));
      await test.subscriptions.closed(1);
      liveUpstream.send(change('c3'));
      const seen = { live: await nextOf(live), back: await nextOf(back) };
      const expected = ahead === 'the others' ? { live: 'c3', back: 'c2' } : { live: 'c2', back: 'c3' };
      expect(seen).toEqual({ live: changed(expected.live), back: changed(expected.back) });
    },
  );
});

describe('a lost upstream', () => {
  it('is opened again after the last event, or where nothing has happened since', async () => {
    const test = await startWithNews();
    const events = await subscribe(test);
    const [first, second, third] = [0, 1, 2].map((index) => test.subscriptions.subscription(index));
    const lose = async (upstream: Promise<OpenedSubscription> | undefined) => {
      (await upstream)?.end(new Error('secret host is gone'));
    };
    (await first)?.send({ extensions: { position: 'p0' } });
    await lose(first);
    expect((await second)?.after).toBe('p0');
    (await second)?.send(change('c1'));
    await lose(second);
    expect((await third)?.after).toBe('c1');
    (await third)?.send(change('c2'));
    expect([await nextOf(events), await nextOf(events)]).toEqual([changed('c1'), changed('c2')]);
  });

  it('ends a subscription that cannot be continued', async () => {
    const test = await startWithNews();
    const events = await subscribe(test, { query: 'subscription { alarm { level } }' });
    const upstream = await test.subscriptions.subscription(0);
    upstream.send({ data: { alarm: { level: 1 } } });
    expect(await nextOf(events)).toEqual({ data: { alarm: { level: 1 } }, cursor: undefined });
    upstream.end(new Error('gone'));
    expect((await errorOf(events.next())).extensions).toEqual({ code: 'SUBSCRIPTION_INTERRUPTED' });
  });
});

describe('a slow subscriber', () => {
  const options = { subscriberBuffer: 2, subscriberGraceMilliseconds: 10 };

  it('is ended with the cursor to continue from, while the others get everything', async () => {
    const test = await startWithNews(options);
    const slow = await subscribe(test);
    const fast = await subscribe(test);
    const upstream = await test.subscriptions.subscription(0);
    upstream.send(change('c1'));
    expect([await nextOf(slow), await nextOf(fast)]).toEqual([changed('c1'), changed('c1')]);
    for (const cursor of ['c2', 'c3', 'c4', 'c5']) upstream.send(change(cursor));
    for (const cursor of ['c2', 'c3', 'c4', 'c5']) expect(await nextOf(fast)).toEqual(changed(cursor));
    const { extensions } = await errorOf(slow.next());
    expect(extensions).toEqual({ code: 'SUBSCRIBER_TOO_SLOW', cursor: 'c1' });
    const again = await subscribe(test, { lastCursor: 'c3' });
    expect([await nextOf(again), await nextOf(again)]).toEqual([changed('c4'), changed('c5')]);
  });

  it('holds the stream back for a while, so that who reads steadily loses nothing', async () => {
    const test = await startWithNews({ ...options, subscriberGraceMilliseconds: 60_000 });
    const events = await subscribe(test);
    const upstream = await test.subscriptions.subscription(0);
    const cursors = Array.from({ length: 20 }, (_, index) => `c${index}`);
    for (const cursor of cursors) upstream.send(change(cursor));
    for (const cursor of cursors) {
      await untilIdle();
      expect(await nextOf(events)).toEqual(changed(cursor));
    }
  });
});

describe('a new supergraph', () => {
  it('lets a subscription go on after its last event when its operation is still valid', async () => {
    const test = await startWithNews();
    const events = await subscribe(test);
    (await test.subscriptions.subscription(0)).send(change('c1'));
    expect(await nextOf(events)).toEqual(changed('c1'));
    await test.engine.reload(composeSupergraph(definitions()));
    const upstream = await test.subscriptions.subscription(1);
    expect(upstream.after).toBe('c1');
    upstream.send(change('c2'));
    expect(await nextOf(events)).toEqual(changed('c2'));
    await test.subscriptions.closed(0);
  });

  it('ends a subscription for which it has no place, with the cursor, which is good once there is a place again', async () => {
    const test = await startWithNews();
    const events = await subscribe(test);
    (await test.subscriptions.subscription(0)).send(change('c1'));
    await events.next();
    const { stock, ...others } = definitions();
    await test.engine.reload(composeSupergraph(others));
    expect((await errorOf(events.next())).extensions).toEqual({ code: 'SUBSCRIPTION_ENDED', cursor: 'c1' });
    await test.engine.reload(composeSupergraph({ ...others, stock }));
    const again = await subscribe(test, { lastCursor: 'c1' });
    (await test.subscriptions.subscription(1)).send(change('c2'));
    expect(await nextOf(again)).toEqual(changed('c2'));
  });
});

it('ends all subscriptions when the engine closes', async () => {
  const test = await startWithNews();
  const events = await subscribe(test);
  await test.subscriptions.subscription(0);
  await test.engine.close();
  expect((await events.next()).done).toBe(true);
  await test.subscriptions.closed(0);
});
