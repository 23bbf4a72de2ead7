import { Receiver } from './support/receiver.ts';
import { isSignedWith } from './support/verify.ts';
import { type Instance, partner, WebhookScene } from './support/webhook-scene.ts';

let scene: WebhookScene;
let receiver: Receiver;
let instance: Instance;

beforeEach(async () => {
  scene = await WebhookScene.set();
  receiver = await Receiver.start();
  await scene.addCases('cas_a', 'cas_b', 'cas_c');
  instance = await scene.start();
});

afterEach(async () => {
  await scene.end();
  await receiver.close();
});

function changesOf(recordId: string): string[] {
  return receiver.messages.filter((message) => message.recordId === recordId).map(({ changeId }) => changeId);
}

describe('the verification of the tests', () => {
  it('accepts the example of the specification, and nothing else', async () => {
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const headers = {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    };
    const body = '{"test": 2432232314}';
    expect(await isSignedWith(secret, { headers, body })).toBe(true);
    expect(await isSignedWith(secret, { headers, body: `${body} ` })).toBe(false);
    expect(await isSignedWith(secret, { headers: { ...headers, 'webhook-timestamp': '1614265331' }, body })).toBe(
      false,
    );
  });
});

describe('a message', () => {
  it('is signed with the secret, and has ids and statuses only', async () => {
    const { secret } = await scene.register(instance, receiver.url());
    await scene.change('cas_a', 'first');
    await receiver.untilCount(1);
    const [message] = receiver.messages;
    if (message === undefined) throw new Error('expected a message');
    expect(await isSignedWith(secret, message)).toBe(true);
    expect(message.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': expect.stringMatching(/^msg_[0-9a-f]{32}$/) as string,
      'webhook-timestamp': String(Math.floor(scene.clock.now().getTime() / 1000)),
    });
    expect(JSON.parse(message.body)).toEqual({
      type: 'case.status_changed',
      timestamp: '2018-07-02T12:00:00.000Z',
      data: {
        cursor: expect.any(String) as string,
        change: {
          id: 'chg_first',
          from: 'SEPARATED',
          to: 'PARENT_LOCATED',
          effectiveOn: '2018-07-01',
          recordedAt: '2018-07-02T12:00:00.000Z',
        },
        case: { id: 'cas_a' },
      },
    });
  });

  it('comes for every change after the registration, those of a case in their order', async () => {
    await scene.change('cas_a', 'before');
    await scene.register(instance, receiver.url());
    await scene.change('cas_a', 'a0', 'a1', 'a2');
    await scene.change('cas_b', 'b0', 'b1');
    await receiver.untilCount(5);
    expect(changesOf('cas_a')).toEqual(['chg_a0', 'chg_a1', 'chg_a2']);
    expect(changesOf('cas_b')).toEqual(['chg_b0', 'chg_b1']);
  });

  it('comes only for what meets the filter', async () => {
    await scene.register(instance, receiver.url(), { caseIds: ['cas_b', 'cas_c'], nationalities: ['GT'] });
    await scene.models.SeparationCase.updateOne({ _id: 'cas_c' }, { $set: { nationality: 'HN' } });
    await scene.change('cas_a', 'other-case');
    await scene.change('cas_c', 'other-nationality');
    await scene.change('cas_b', 'wanted');
    await receiver.untilCount(1);
    expect(receiver.messages.map(({ changeId }) => changeId)).toEqual(['chg_wanted']);
  });

  it('begins behind a cursor of another message', async () => {
    await scene.register(instance, receiver.url());
    await scene.change('cas_a', 'a0', 'a1', 'a2');
    await receiver.untilCount(3);
    const { data } = JSON.parse(receiver.messages[0]?.body ?? '') as { data: { cursor: string } };
    const second = await Receiver.start();
    await instance.administration.register(partner, { url: second.url(), filter: null, after: data.cursor });
    await second.untilCount(2);
    expect(second.messages.map(({ changeId }) => changeId)).toEqual(['chg_a1', 'chg_a2']);
    await second.close();
  });

  it('that was accepted does not come again when a history is written anew', async () => {
    await scene.register(instance, receiver.url());
    await scene.change('cas_a', 'a0');
    await receiver.untilCount(1);
    const record = await scene.models.SeparationCase.findById('cas_a').lean();
    await scene.models.SeparationCase.replaceOne({ _id: 'cas_a' }, record ?? {});
    await scene.change('cas_a', 'a1');
    await receiver.untilCount(2);
    expect(changesOf('cas_a')).toEqual(['chg_a0', 'chg_a1']);
  });
});
