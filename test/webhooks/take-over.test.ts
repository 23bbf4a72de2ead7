import { once } from 'node:events';
import fc from 'fast-check';
import { Lease, LeaseLostError } from '../../subgraphs/shared/webhooks/lease.ts';
import { Receiver } from './support/receiver.ts';
import { type Instance, WebhookScene } from './support/webhook-scene.ts';

let scene: WebhookScene;
let receiver: Receiver;

beforeEach(async () => {
  scene = await WebhookScene.set();
  receiver = await Receiver.start();
  await scene.addCases('cas_a', 'cas_b', 'cas_c');
});

afterEach(async () => {
  await scene.end();
  await receiver.close();
});

const changes = () => receiver.messages.map(({ changeId }) => changeId);

describe('after a restart', () => {
  it('what was changed meanwhile comes, and what waited; nothing that was accepted comes again', async () => {
    const first = await scene.start();
    await scene.register(first, receiver.url());
    receiver.answer = ({ changeId }) => ({ status: changeId === 'chg_b0' ? 500 : 200 });
    await scene.change('cas_a', 'a0');
    await scene.change('cas_b', 'b0');
    await receiver.untilCount(2);
    await first.stop();
    await scene.change('cas_a', 'a1');
    receiver.answer = () => ({ status: 200 });
    await scene.start();
    await scene.clock.advanceUntil(
      receiver.until(() => ['chg_a1', 'chg_b0'].every((id) => changes().slice(2).includes(id))),
    );
    expect(changes().filter((id) => id === 'chg_a0')).toHaveLength(1);
  });
});

describe('of several instances', () => {
  it('one sends; when it is killed, another one takes over after the end of the lease and loses nothing', async () => {
    const first = await scene.start();
    const { webhook } = await scene.register(first, receiver.url());
    await scene.change('cas_a', 'a0');
    await receiver.untilCount(1);
    const second = await scene.start();
    await scene.change('cas_a', 'a1');
    await receiver.untilCount(2);
    const held = await scene.models.Webhook.findById(webhook._id).lean();
    await first.kill();
    await scene.change('cas_a', 'a2');
    await scene.change('cas_b', 'b0');
    await scene.clock.advanceUntil(receiver.until(() => ['chg_a2', 'chg_b0'].every((id) => changes().includes(id))));
    const now = await second.models.Webhook.findById(webhook._id).lean();
    expect(now?.lease.holder).not.toBe(held?.lease.holder);
    expect(now?.lease.fence).toBeGreaterThan(held?.lease.fence ?? 0);
    const ofCase = changes().filter((id) => id.startsWith('chg_a'));
    expect([...new Set(ofCase)]).toEqual(['chg_a0', 'chg_a1', 'chg_a2']);
  });

  it('one whose lease is over writes nothing any more', async () => {
    const first = await scene.start();
    const { webhook } = await scene.register(first, receiver.url());
    await scene.change('cas_a', 'a0');
    await receiver.untilCount(1);
    await first.stop();
    const options = {
      webhooks: scene.models.Webhook,
      clock: scene.clock,
      milliseconds: 1_000,
      signal: new AbortController().signal,
    };
    const former = await Lease.take(webhook._id, 'former', options);
    expect(await Lease.take(webhook._id, 'latter', options)).toBeNull();
    await scene.models.Webhook.updateOne({ _id: webhook._id }, { $set: { 'lease.until': new Date(0) } });
    const latter = await Lease.take(webhook._id, 'latter', options);
    expect(latter?.lease.fence).toBeGreaterThan(former?.lease.fence ?? 0);
    await expect(former?.lease.write({ $set: { state: 'DISABLED' } })).rejects.toThrow(LeaseLostError);
    await former?.lease.release();
    expect(await scene.models.Webhook.findById(webhook._id).lean()).toMatchObject({
      state: 'ACTIVE',
      lease: { holder: 'latter', fence: latter?.lease.fence },
    });
  });

  it('the outcome of an attempt of a former holder is not written', async () => {
    const first = await scene.start();
    const { webhook } = await scene.register(first, receiver.url());
    const gate = new AbortController();
    const opened = once(gate.signal, 'abort').then(() => ({ status: 200 }));
    receiver.answer = (_message, earlier) => (earlier.length === 0 ? opened : { status: 500 });
    await scene.change('cas_a', 'a0');
    await receiver.untilCount(1);
    // Another instance takes the webhook while the first one waits for the answer.
    await scene.models.Webhook.updateOne({ _id: webhook._id }, { $set: { 'lease.until': new Date(0) } });
    await scene.start();
    await receiver.untilCount(2);
    gate.abort();
    await first.stop();
    const written = async () => {
      for (;;) {
        const delivery = await scene.models.Delivery.findById(receiver.messages[0]?.id).lean();
        if (delivery?.lastFailure !== null || delivery.state !== 'PENDING') return delivery;
      }
    };
    expect(await written()).toMatchObject({ state: 'PENDING', lastFailure: { httpStatus: 500 } });
  });
});

type Step =
  { kind: 'change'; record: string } | { kind: 'fail'; count: number } | { kind: 'restart' } | { kind: 'kill' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('change' as const), record: fc.constantFrom('a', 'b', 'c') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fail' as const), count: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('kill' as const) }) },
);

describe('whatever the schedule of changes, failures, restarts and kills', () => {
  it('every change is accepted at least once, those of a record in their order, and nothing else is', async () => {
    let round = 0;
    const run = async (steps: Step[]) => {
      round += 1;
      // A receiver of its own, so that a late message of the round before is not taken for one of this.
      await receiver.close();
      receiver = await Receiver.start();
      let failures = 0;
      receiver.answer = () => ({ status: failures-- > 0 ? 503 : 200 });
      let instance: Instance = await scene.start();
      const { webhook } = await scene.register(instance, receiver.url());
      const expected = new Map<string, string[]>(['a', 'b', 'c'].map((record) => [`cas_${record}`, []]));
      for (const [index, each] of steps.entries()) {
        if (each.kind === 'fail') failures = each.count;
        else if (each.kind === 'change') {
          const note = `${round}-${index}`;
          await scene.change(`cas_${each.record}`, note);
          expected.get(`cas_${each.record}`)?.push(`chg_${note}`);
        } else {
          await (each.kind === 'kill' ? instance.kill() : instance.stop());
          instance = await scene.start();
        }
      }
      const all = [...expected.values()].flat();
      const accepted = () => receiver.messages.filter(({ status }) => status === 200);
      await scene.clock.advanceUntil(
        receiver.until(() => all.every((id) => accepted().some(({ changeId }) => changeId === id))),
      );
      for (const [recordId, ids] of expected) {
        const ofRecord = receiver.messages.filter((message) => message.recordId === recordId);
        const acceptedIds = ofRecord.filter(({ status }) => status === 200).map(({ changeId }) => changeId);
        expect([...new Set(acceptedIds)]).toEqual(ids);
        // None comes before the one before it was accepted.
        expect([...new Set(ofRecord.map(({ changeId }) => changeId))]).toEqual(ids);
      }
      const ids = new Map(receiver.messages.map(({ changeId, id }) => [changeId, id]));
      for (const { changeId, id } of receiver.messages) expect(id).toBe(ids.get(changeId));
      await scene.models.Webhook.deleteOne({ _id: webhook._id });
      await instance.stop();
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 15 }), run), { numRuns: 8 });
  });
});
