import type { Rights, SubscriptionRequest } from '../../../gateway/engine/engine-types.ts';
import type { SubgraphDefinition } from '../../conformance/federation/scenario.ts';
import { startTestEngine, type TestEngine } from '../test-engine.ts';
import { records, withRights } from './records.ts';

const news: SubgraphDefinition = {
  typeDefs: `${withRights}
    type Query { news: String }
    type Subscription {
      joined(after: String): Joined!
      alarm: Alarm @requiresScopes(scopes: [["alarm"]])
      watched(after: String): Watched
    }
    type Joined { cursor: String! person: Person! by: String @policy(policies: [["by"]]) }
    type Watched { cursor: String! @authenticated text: String }
    type Alarm { level: Int }
    type Person @key(fields: "id", resolvable: false) { id: ID! }
  `,
  resolvers: {},
};

const anonymous: Rights = { isAuthenticated: false, scopes: [] };

let test: TestEngine;

beforeEach(async () => {
  test = await startTestEngine({}, { ...records(), news });
});

async function subscribe(request: SubscriptionRequest) {
  const subscription = await test.engine.subscribe(request);
  if (subscription.refused) throw new Error(`Refused: ${subscription.body}`);
  const { events } = subscription;
  return {
    next: async () => {
      const { value } = (await events.next()) as { value: { body: string; cursor: string | undefined } };
      return { ...(JSON.parse(value.body) as { data: unknown; errors?: unknown }), cursor: value.cursor };
    },
    failure: () => events.next().catch((error: unknown) => error),
  };
}

const joined = (cursor: string) => ({
  data: { joined__arguments_0: { cursor, by: `secret by ${cursor}`, person: { __typename: 'Person', id: '1' } } },
});

it('a subscription to a denied field is refused, and nobody is asked for it', async () => {
  const answer = await test.engine.subscribe({ query: 'subscription { alarm { level } }', rights: anonymous });
  expect(answer).toMatchObject({ refused: true });
  expect('result' in answer && answer.result).toEqual({
    errors: [{ message: 'Subscription.alarm needs the scope alarm.', extensions: { code: 'UNAUTHORIZED_FIELD' } }],
  });
  expect(test.subscriptions.opened).toEqual([]);
});

it('denied fields of events are null, and are asked for neither upstream nor for the rest of an event', async () => {
  const events = await subscribe({
    query: 'subscription { joined { by person { name phone } } }',
    rights: anonymous,
  });
  const upstream = await test.subscriptions.subscription(0);
  expect(upstream.request.query).not.toContain('by');
  // Whatever a subgraph sends unasked stays here.
  upstream.send(joined('c1'));
  const event = await events.next();
  expect(event).toMatchObject({
    cursor: 'c1',
    data: { joined: { by: null, person: { name: 'Ana', phone: null } } },
    errors: [{ path: ['joined', 'by'] }, { path: ['joined', 'person', 'phone'] }],
  });
  expect(JSON.stringify(event)).not.toContain('secret');
  expect(test.calls.map(({ request }) => request.query).join()).not.toContain('phone');
});

it('who has the rights gets the same events whole', async () => {
  const admin: Rights = { isAuthenticated: true, scopes: ['admin'], grantsPolicy: () => true };
  const query = 'subscription { joined { by person { phone } } }';
  const [whole, part] = [await subscribe({ query, rights: admin }), await subscribe({ query, rights: anonymous })];
  for (const index of [0, 1]) (await test.subscriptions.subscription(index)).send(joined('c1'));
  expect(await whole.next()).toMatchObject({
    data: { joined: { by: 'secret by c1', person: { phone: 'secret phone 1' } } },
  });
  expect(await part.next()).toMatchObject({ data: { joined: { by: null, person: { phone: null } } } });
});

it('rights are checked again for each event: who has lost one gets no more', async () => {
  let isGranted = true;
  const events = await subscribe({
    query: 'subscription { joined { by } }',
    rights: { ...anonymous, grantsPolicy: async () => isGranted },
  });
  const upstream = await test.subscriptions.subscription(0);
  upstream.send(joined('c1'));
  expect(await events.next()).toMatchObject({ data: { joined: { by: 'secret by c1' } } });
  isGranted = false;
  upstream.send(joined('c2'));
  expect(await events.failure()).toMatchObject({ extensions: { code: 'UNAUTHORIZED_FIELD', cursor: 'c1' } });
  await test.subscriptions.closed(0);
});

it('a cursor that is denied is not asked for, and the subscription cannot be continued', async () => {
  const query = 'subscription { watched { text } }';
  const events = await subscribe({ query, rights: anonymous });
  const upstream = await test.subscriptions.subscription(0);
  expect(upstream.request.query).not.toContain('cursor');
  upstream.send({ data: { watched: { text: 'x', cursor: 'secret cursor' } } });
  expect(await events.next()).toEqual({ data: { watched: { text: 'x' } }, cursor: undefined });
});

it('a subscription with any denied field is refused where operations are', async () => {
  const strict = await startTestEngine({ deniedFields: 'refuse' }, { ...records(), news });
  const query = 'subscription { joined { person { phone } } }';
  expect(await strict.engine.subscribe({ query, rights: anonymous })).toMatchObject({ refused: true });
  expect(strict.subscriptions.opened).toEqual([]);
});
