import { once } from 'node:events';
import { type Answer, Receiver } from './support/receiver.ts';
import { isSignedWith } from './support/verify.ts';
import { type Instance, partner, WebhookScene } from './support/webhook-scene.ts';

const hour = 60 * 60_000;

let scene: WebhookScene;
let receiver: Receiver;
let instance: Instance;

beforeEach(async () => {
  scene = await WebhookScene.set();
  receiver = await Receiver.start();
  await scene.addCases('cas_a', 'cas_b');
  instance = await scene.start();
});

afterEach(async () => {
  await scene.end();
  await receiver.close();
});

function changes(): string[] {
  return receiver.messages.map(({ changeId }) => changeId);
}

async function webhookOf(id: string) {
  const webhook = await instance.administration.find(partner, id);
  if (webhook === null) throw new Error('expected the webhook');
  return webhook;
}

async function deadLettersOf(id: string) {
  const { edges } = await instance.administration.deadLetters(id, {});
  return edges.map(({ node }) => node);
}

/** Lets time pass until something holds of the webhook in the database. */
function untilWebhook(id: string, holds: (webhook: Awaited<ReturnType<typeof webhookOf>>) => boolean): Promise<void> {
  const look = async () => {
    while (!holds(await webhookOf(id)));
  };
  return scene.clock.advanceUntil(look());
}

/** Answers the first messages of a case so, and everything else well. */
function failFirst(count: number, answer: Answer): void {
  receiver.answer = ({ recordId }, earlier) =>
    recordId === 'cas_a' && earlier.filter((message) => message.recordId === 'cas_a').length < count
      ? answer
      : { status: 200 };
}

describe('a message that fails', () => {
  it('comes again, the same to the byte, before the next of its case; other cases go on', async () => {
    await scene.register(instance, receiver.url());
    failFirst(3, { status: 500 });
    await scene.change('cas_a', 'a0', 'a1');
    await scene.change('cas_b', 'b0');
    await scene.clock.advanceUntil(receiver.until(() => ['chg_a1', 'chg_b0'].every((id) => changes().includes(id))));
    const ofCase = receiver.messages.filter(({ recordId }) => recordId === 'cas_a');
    expect(ofCase.map(({ changeId }) => changeId)).toEqual(['chg_a0', 'chg_a0', 'chg_a0', 'chg_a0', 'chg_a1']);
    expect(new Set(ofCase.slice(0, 4).map(({ id, body }) => `${id} ${body}`)).size).toBe(1);
    expect(ofCase[4]?.id).not.toBe(ofCase[0]?.id);
    expect(changes().indexOf('chg_b0')).toBeLessThan(changes().lastIndexOf('chg_a0'));
  });

  it.each<[string, Answer, { reason: string; httpStatus: number | null }]>([
    ['with an error', { status: 400 }, { reason: 'HTTP_STATUS', httpStatus: 400 }],
    [
      'with an endless answer',
      { status: 500, body: 'x'.repeat(1_000_000) },
      { reason: 'HTTP_STATUS', httpStatus: 500 },
    ],
  ])('%s is tried again, and its webhook tells why it failed', async (_name, answer, failure) => {
    const { webhook } = await scene.register(instance, receiver.url());
    failFirst(Number.POSITIVE_INFINITY, answer);
    await scene.change('cas_a', 'a0');
    await untilWebhook(webhook._id, ({ consecutiveFailures }) => consecutiveFailures > 1);
    expect(await webhookOf(webhook._id)).toMatchObject({ state: 'ACTIVE', lastFailure: failure });
    receiver.answer = () => ({ status: 200 });
    await untilWebhook(webhook._id, ({ consecutiveFailures }) => consecutiveFailures === 0);
    expect(await instance.administration.waiting(webhook._id)).toBe(0);
  });

  it('without an answer in time is tried again, and its webhook tells why it failed', async () => {
    await instance.stop();
    instance = await scene.start({ limits: { attemptMilliseconds: 100 } });
    const { webhook } = await scene.register(instance, receiver.url());
    receiver.answer = () => null;
    await scene.change('cas_a', 'a0');
    await untilWebhook(webhook._id, ({ lastFailure }) => lastFailure !== null);
    expect(await webhookOf(webhook._id)).toMatchObject({ state: 'ACTIVE', lastFailure: { reason: 'TIMEOUT' } });
  });

  it('fails where the target redirects, and the redirect is not followed', async () => {
    const elsewhere = await Receiver.start();
    const { webhook } = await scene.register(instance, receiver.url());
    const answer = { status: 307, headers: { location: elsewhere.url() } };
    receiver.answer = () => answer;
    await scene.change('cas_a', 'a0');
    await untilWebhook(webhook._id, ({ consecutiveFailures }) => consecutiveFailures > 1);
    expect((await webhookOf(webhook._id)).lastFailure).toMatchObject({ reason: 'HTTP_STATUS', httpStatus: 307 });
    expect(elsewhere.messages).toEqual([]);
    await elsewhere.close();
  });

  it('comes again not before the moment for which the target asks, nor does any other', async () => {
    await scene.register(instance, receiver.url());
    const asked = new Date(scene.clock.now().getTime() + 7 * hour);
    let sent = scene.clock.now();
    receiver.answer = ({ changeId }, earlier) => {
      if (earlier.length === 0) return { status: 503, headers: { 'retry-after': asked.toUTCString() } };
      if (changeId === 'chg_a0') sent = scene.clock.now();
      return { status: 200 };
    };
    await scene.change('cas_a', 'a0');
    await receiver.untilCount(1);
    await scene.change('cas_b', 'b0');
    await scene.clock.advanceUntil(receiver.untilCount(3));
    expect(changes().slice(1).sort()).toEqual(['chg_a0', 'chg_b0']);
    expect(sent.getTime()).toBeGreaterThanOrEqual(asked.getTime());
  });
});

describe('a message that fails for two days', () => {
  it('becomes a dead letter, the next of its case comes, and it comes again when it is replayed', async () => {
    const { webhook, secret } = await scene.register(instance, receiver.url());
    const begin = scene.clock.now().getTime();
    const times: number[] = [];
    receiver.answer = ({ changeId }) => {
      if (changeId !== 'chg_a0') return { status: 200 };
      times.push(scene.clock.now().getTime() - begin);
      return { status: 500 };
    };
    await scene.change('cas_a', 'a0', 'a1');
    await scene.clock.advanceUntil(
      receiver.until((messages) => messages.some(({ changeId }) => changeId === 'chg_a1')),
    );
    expect(times.at(-1)).toBeGreaterThanOrEqual(48 * hour);
    expect(times.length).toBeLessThan(60);

    const [letter, ...others] = await deadLettersOf(webhook._id);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({
      _id: receiver.messages[0]?.id,
      recordId: 'cas_a',
      attempts: times.length,
      body: receiver.messages[0]?.body,
      lastFailure: { reason: 'HTTP_STATUS', httpStatus: 500 },
    });

    receiver.answer = () => ({ status: 200 });
    const before = receiver.messages.length;
    expect(await instance.administration.replay(partner, webhook._id, null)).toBe(1);
    await scene.clock.advanceUntil(receiver.untilCount(before + 1));
    const again = receiver.messages.at(-1);
    expect(again).toMatchObject({ id: letter?._id, body: letter?.body });
    if (again !== undefined) expect(await isSignedWith(secret, again)).toBe(true);
    expect(await deadLettersOf(webhook._id)).toEqual([]);
  });
});

describe('a target that is gone', () => {
  it('disables its webhook, which goes on where it was when it is resumed', async () => {
    const { webhook } = await scene.register(instance, receiver.url());
    receiver.answer = () => ({ status: 410 });
    await scene.change('cas_a', 'a0');
    await untilWebhook(webhook._id, ({ state }) => state === 'DISABLED');
    await scene.change('cas_a', 'a1');
    await untilWebhook(webhook._id, ({ lease }) => lease.holder === null);
    const before = receiver.messages.length;
    receiver.answer = () => ({ status: 200 });
    await instance.administration.resume(partner, webhook._id);
    await scene.clock.advanceUntil(receiver.untilCount(before + 2));
    expect(changes().slice(before)).toEqual(['chg_a0', 'chg_a1']);
  });
});

describe('a webhook whose place the database no longer knows', () => {
  it('says so, still sends what waits, and goes on from now when it is resumed', async () => {
    const { webhook } = await scene.register(instance, receiver.url());
    failFirst(1, { status: 500 });
    await scene.change('cas_a', 'waiting');
    await receiver.untilCount(1);
    await untilWebhook(webhook._id, ({ consecutiveFailures }) => consecutiveFailures === 1);
    await instance.stop();
    const token = JSON.stringify({ _data: '8200000001000000012B0229296E04' });
    await scene.models.Webhook.updateOne({ _id: webhook._id }, { $set: { position: { token, skip: 0 } } });
    await scene.change('cas_a', 'lost');

    instance = await scene.start();
    await untilWebhook(webhook._id, ({ state }) => state === 'CURSOR_EXPIRED');
    await scene.clock.advanceUntil(receiver.untilCount(2));
    await instance.administration.resume(partner, webhook._id);
    await scene.change('cas_a', 'later');
    await scene.clock.advanceUntil(receiver.untilCount(3));
    expect(changes()).toEqual(['chg_waiting', 'chg_waiting', 'chg_later']);
    expect(await webhookOf(webhook._id)).toMatchObject({ state: 'ACTIVE' });
  });
});

describe('a target that is slow', () => {
  it('is sent no more at once than it may be, and no more waits than there may', async () => {
    await instance.stop();
    instance = await scene.start({ limits: { concurrentAttempts: 2, pendingDeliveries: 5 } });
    const ids = Array.from({ length: 30 }, (_, index) => `cas_${index}`);
    await scene.addCases(...ids);
    const { webhook } = await scene.register(instance, receiver.url());
    const gate = new AbortController();
    const opened = once(gate.signal, 'abort').then(() => ({ status: 200 }));
    receiver.answer = () => opened;
    for (const id of ids) await scene.change(id, `of-${id}`);
    await receiver.untilCount(2);
    const unsent = { webhookId: webhook._id, state: 'PENDING' } as const;
    while ((await scene.models.Delivery.countDocuments(unsent)) < 5);
    expect(receiver.messages).toHaveLength(2);
    // What was read together can go over it.
    expect(await scene.models.Delivery.countDocuments(unsent)).toBeLessThan(10);
    gate.abort();
    await receiver.until((messages) => new Set(messages.map(({ changeId }) => changeId)).size === 30);
  });
});
