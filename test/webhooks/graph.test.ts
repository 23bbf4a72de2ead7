import { developmentCallers, type DevelopmentCaller } from '../../gateway/security/development-tokens.ts';
import type { Caller } from '../../subgraphs/shared/caller.ts';
import { caseRecord, statusEntry } from '../support/cases.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { Receiver } from './support/receiver.ts';
import { isSignedWith } from './support/verify.ts';

let graph: TestGraph;
let receiver: Receiver;

beforeAll(async () => {
  graph = await startTestGraph({
    children: 20,
    variables: { WEBHOOK_DELIVERY: 'on', WEBHOOK_PRIVATE_TARGETS: 'on' },
  });
  receiver = await Receiver.start();
  await graph.subgraphs
    .connection('cases')
    .collection('cases')
    .insertOne(caseRecord('cas_a') as object);
});

afterAll(async () => {
  await graph.close();
  await receiver.close();
});

const register = `mutation ($url: URL!, $filter: CaseStatusEventFilter) {
  registerWebhook(url: $url, filter: $filter) { secret webhook { id url state filter { statuses caseIds } } }
}`;

interface Registered {
  registerWebhook: { secret: string; webhook: { id: string } };
}

async function registered(filter: object = {}, caller: DevelopmentCaller = 'partner') {
  const { data, errors } = await graph.query(register, { url: receiver.url(), filter }, caller);
  expect(errors).toEqual([]);
  return (data as unknown as Registered).registerWebhook;
}

async function codes(query: string, variables: Record<string, unknown> = {}, caller?: DevelopmentCaller) {
  const { errors } = await graph.query(query, variables, caller);
  return errors.map(({ extensions }) => extensions.code);
}

const list = '{ webhooks { id url state waiting lastDeliveredAt deadLetters { totalCount edges { node { id } } } } }';

describe('a partner', () => {
  it('registers a webhook in the graph, gets signed messages, sees how it is, and deletes it', async () => {
    const { secret, webhook } = await registered({ caseIds: ['cas_a'], statuses: ['PARENT_LOCATED'] });
    expect(webhook).toEqual({
      id: expect.stringMatching(/^whk_[0-9a-f]{20}$/) as string,
      url: receiver.url(),
      state: 'ACTIVE',
      filter: { statuses: ['PARENT_LOCATED'], caseIds: ['cas_a'] },
    });
    const cases = graph.subgraphs.connection('cases').collection('cases');
    const filter: object = { _id: 'cas_a' };
    await cases.updateOne(filter, { $push: { statusHistory: statusEntry('graph') } } as object);
    await receiver.untilCount(1);
    const [message] = receiver.messages;
    if (message !== undefined) expect(await isSignedWith(secret, message)).toBe(true);

    let found: Record<string, unknown> | undefined;
    while (found?.lastDeliveredAt == null) {
      const { data } = await graph.query(list, {}, 'partner');
      [found] = (data as { webhooks: Record<string, unknown>[] }).webhooks;
    }
    expect(found).toMatchObject({
      id: webhook.id,
      state: 'ACTIVE',
      waiting: 0,
      deadLetters: { totalCount: 0, edges: [] },
    });

    const deleted = await graph.query(
      'mutation ($id: ID!) { deleteWebhook(id: $id) { id } }',
      { id: webhook.id },
      'partner',
    );
    expect(deleted.data).toEqual({ deleteWebhook: { id: webhook.id } });
    expect((await graph.query(list, {}, 'partner')).data).toEqual({ webhooks: [] });
  });

  it('does the same for proceedings', async () => {
    const query = `mutation ($url: URL!) {
      registerProceedingWebhook(url: $url, filter: { courts: ["casd"] }) { secret webhook { id filter { courts } } }
    }`;
    const { data, errors } = await graph.query(query, { url: receiver.url() }, 'partner');
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ registerProceedingWebhook: { webhook: { filter: { courts: ['casd'] } } } });
    const proceedings = graph.subgraphs.connection('litigation').collection('proceedings');
    const proceeding = await proceedings.findOne({ 'court.id': 'casd' });
    const before = receiver.messages.length;
    await proceedings.updateOne(
      { _id: proceeding?._id } as object,
      {
        $push: { statusHistory: { ...statusEntry('proceeding'), to: 'SETTLED' } },
      } as object,
    );
    await receiver.untilCount(before + 1);
    expect(JSON.parse(receiver.messages.at(-1)?.body ?? '')).toMatchObject({
      type: 'proceeding.status_changed',
      data: { change: { to: 'SETTLED' }, proceeding: { id: proceeding?._id } },
    });
  });

  it('gets another secret, and messages that are signed with both', async () => {
    const { secret, webhook } = await registered({ caseIds: ['cas_b'] });
    const rotate = 'mutation ($id: ID!) { rotateWebhookSecret(id: $id) { secret } }';
    const { data } = await graph.query(rotate, { id: webhook.id }, 'partner');
    const { secret: next } = (data as { rotateWebhookSecret: { secret: string } }).rotateWebhookSecret;
    expect(next).not.toBe(secret);
    await graph.subgraphs
      .connection('cases')
      .collection('cases')
      .insertOne(caseRecord('cas_b') as object);
    const cases = graph.subgraphs.connection('cases').collection('cases');
    // The instance that sends looks for the new secret at once, but need not have it when the first message goes.
    for (let round = 0; ; round++) {
      const before = receiver.messages.length;
      const filter: object = { _id: 'cas_b' };
      await cases.updateOne(filter, { $push: { statusHistory: statusEntry(`rotated-${round}`) } } as object);
      await receiver.untilCount(before + 1);
      const message = receiver.messages.at(-1);
      if (message === undefined) throw new Error('expected a message');
      expect(await isSignedWith(secret, message)).toBe(true);
      if (await isSignedWith(next, message)) break;
    }
  });
});

describe('another caller', () => {
  it('can neither see nor touch a webhook, as if it were not there', async () => {
    const { webhook } = await registered();
    const { id } = webhook;
    expect((await graph.query(list, {}, 'writer')).data).toEqual({ webhooks: [] });
    const one = 'query ($id: ID!) { webhook(id: $id) { url } }';
    expect((await graph.query(one, { id }, 'writer')).data).toEqual({ webhook: null });
    expect((await graph.query(one, { id }, 'partner')).data).toEqual({ webhook: { url: receiver.url() } });
    for (const operation of [
      'deleteWebhook(id: $id) { id }',
      'rotateWebhookSecret(id: $id) { secret }',
      'resumeWebhook(id: $id) { webhook { id } }',
      'replayDeadLetters(webhookId: $id) { replayed }',
    ])
      expect(await codes(`mutation ($id: ID!) { ${operation} }`, { id }, 'writer')).toEqual(['WEBHOOK_NOT_FOUND']);
  });

  it('without the scope is refused', async () => {
    expect(developmentCallers.analyst).not.toContain('status:subscribe');
    const variables = { url: receiver.url() };
    for (const caller of ['analyst', undefined] as const) {
      expect(await codes(register, variables, caller)).toEqual(['UNAUTHORIZED_FIELD']);
      expect(await codes(list, {}, caller)).toEqual(['UNAUTHORIZED_FIELD']);
    }
  });

  it('without a name is refused', async () => {
    const nobody: Caller = { subject: null, scopes: ['status:subscribe'] };
    const { errors } = await graph.subgraphs.query('cases', register, { url: receiver.url() }, nobody);
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['CALLER_NOT_NAMED']);
  });
});

describe('a registration is refused', () => {
  it.each([
    ['with an address with a password', 'WEBHOOK_TARGET_INVALID', { url: 'https://user:password@example.org/' }],
    ['with an address that is too long', 'WEBHOOK_TARGET_INVALID', { url: `https://127.0.0.1/${'x'.repeat(2_000)}` }],
    ['with an address that is none', 'VALUE_INVALID', { url: 'example.org' }],
    ['with a filter of other ids', 'FILTER_INVALID', { url: 'https://127.0.0.1/', filter: { caseIds: ['fam_1'] } }],
  ])('%s', async (_name, code, variables) => {
    expect(await codes(register, variables, 'partner')).toEqual([code]);
  });

  it('with a cursor of something else', async () => {
    const query = 'mutation ($url: URL!) { registerWebhook(url: $url, after: "now") { secret } }';
    expect(await codes(query, { url: receiver.url() }, 'partner')).toEqual(['CURSOR_INVALID']);
  });

  it('when one has as many as one may', async () => {
    for (let count = 0; count < 20; count++) await registered({}, 'caseworker');
    expect(await codes(register, { url: receiver.url() }, 'caseworker')).toEqual(['TOO_MANY_WEBHOOKS']);
  });

  it('for dead letters that are not there', async () => {
    const { webhook } = await registered();
    const query = 'mutation ($id: ID!) { replayDeadLetters(webhookId: $id, ids: ["msg_none"]) { replayed } }';
    expect(await codes(query, { id: webhook.id }, 'partner')).toEqual(['DEAD_LETTER_NOT_FOUND']);
  });
});

it('keeps no secret in the database', async () => {
  const { secret, webhook } = await registered();
  const stored = await graph.subgraphs
    .connection('cases')
    .collection('webhooks')
    .findOne({ _id: webhook.id } as object);
  expect(stored).not.toBeNull();
  expect(JSON.stringify(stored)).not.toContain(secret.slice('whsec_'.length));
});
