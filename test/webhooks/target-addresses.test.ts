import type { LookupAddress } from 'node:dns';
import { Receiver } from './support/receiver.ts';
import { partner, WebhookScene } from './support/webhook-scene.ts';
import { checkedTarget, isPublicAddress } from '../../subgraphs/shared/webhooks/target-address.ts';

describe('a public address', () => {
  it.each(['93.184.215.14', '1.1.1.1', '2606:4700:4700::1111', '::ffff:1.1.1.1'])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['127.0.0.1', 'loopback'],
    ['127.255.0.9', 'loopback'],
    ['::1', 'loopback'],
    ['0.0.0.0', 'this host'],
    ['::', 'this host'],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['192.168.1.1', 'private'],
    ['fd12:3456::1', 'unique local'],
    ['fec0::1', 'site local'],
    ['169.254.169.254', "a cloud's metadata"],
    ['fd00:ec2::254', "a cloud's metadata"],
    ['100.100.100.200', "a cloud's metadata"],
    ['168.63.129.16', "a cloud's metadata"],
    ['169.254.0.1', 'link local'],
    ['fe80::1', 'link local'],
    ['fe80::1%eth0', 'link local'],
    ['100.64.0.1', 'shared by carriers'],
    ['224.0.0.1', 'multicast'],
    ['ff02::1', 'multicast'],
    ['255.255.255.255', 'broadcast'],
    ['240.0.0.1', 'reserved'],
    ['192.0.2.1', 'documentation'],
    ['2001:db8::1', 'documentation'],
    ['198.18.0.1', 'benchmarks'],
    ['::ffff:127.0.0.1', 'loopback, mapped'],
    ['::ffff:a9fe:a9fe', 'link local, mapped'],
    ['::127.0.0.1', 'loopback, in the old way'],
    ['64:ff9b::7f00:1', 'loopback, translated'],
    ['64:ff9b:1::a00:1', 'private, translated'],
    ['2002:7f00:1::1', 'loopback, in a tunnel'],
    ['2001::1', 'a tunnel'],
    ['4000::1', 'not assigned'],
    ['', 'nothing'],
    ['localhost', 'a name'],
  ])('%s is none: %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('an address of a target', () => {
  it.each([
    'http://example.org/hook',
    'https://user@example.org/hook',
    'https://user:password@example.org/hook',
    'https://127.0.0.1/hook',
    'https://2130706433/hook',
    'https://0x7f.1/hook',
    'https://0177.0.0.1/hook',
    'https://[::1]/hook',
    'https://[::ffff:127.0.0.1]/hook',
    'https://169.254.169.254/latest/meta-data',
  ])('%s is refused', (address) => {
    expect(() => checkedTarget(address, { privateTargets: false })).toThrow(/^expected /);
  });

  it.each(['https://example.org/hook', 'https://example.org:8443/hook?of=us', 'https://1.1.1.1/hook'])(
    '%s is accepted',
    (address) => {
      expect(checkedTarget(address, { privateTargets: false }).href).toBe(address);
    },
  );
});

describe('a name', () => {
  let scene: WebhookScene;
  let receiver: Receiver;

  beforeEach(async () => {
    scene = await WebhookScene.set();
    receiver = await Receiver.start();
    await scene.addCases('cas_a');
  });

  afterEach(async () => {
    await scene.end();
    await receiver.close();
  });

  const ip = (address: string): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 });
  const secure = 'https://hooks.example/hook';

  it.each([
    ['that leads to this machine', [ip('127.0.0.1')]],
    ['of whose addresses one is private', [ip('93.184.215.14'), ip('fd00::1')]],
    ['that leads nowhere', []],
  ])('%s is refused at the registration', async (_name, addresses) => {
    const targets = { privateTargets: false, resolve: async () => addresses };
    const instance = await scene.start({ targets });
    await expect(scene.register(instance, secure)).rejects.toMatchObject({
      extensions: { code: 'WEBHOOK_TARGET_INVALID' },
    });
  });

  it('that does not resolve is refused at the registration', async () => {
    const resolve = async () => Promise.reject(new Error('ENOTFOUND'));
    const instance = await scene.start({ targets: { privateTargets: false, resolve } });
    await expect(scene.register(instance, secure)).rejects.toMatchObject({
      message: expect.stringContaining('a name that resolves') as string,
      extensions: { code: 'WEBHOOK_TARGET_INVALID' },
    });
  });

  it('that leads to this machine later is sent nothing', async () => {
    let addresses = [ip('93.184.215.14')];
    const instance = await scene.start({ targets: { privateTargets: false, resolve: async () => addresses } });
    const { webhook } = await scene.register(instance, `https://hooks.example:${receiver.port}/hook`);
    addresses = [ip('127.0.0.1')];
    await scene.change('cas_a', 'a0');
    const failed = async () => {
      while ((await instance.administration.find(partner, webhook._id))?.lastFailure == null);
    };
    await failed();
    const found = await instance.administration.find(partner, webhook._id);
    expect(found?.lastFailure).toMatchObject({ reason: 'TARGET_FORBIDDEN' });
    expect(receiver.messages).toEqual([]);
  });

  it('is resolved once for a connection, which goes to the address that was checked', async () => {
    const asked: string[] = [];
    // A name that no other resolver knows.
    const resolve = async (name: string) => {
      asked.push(name);
      return [ip('127.0.0.1')];
    };
    const instance = await scene.start({ targets: { resolve } });
    await scene.register(instance, receiver.url('hooks.invalid'));
    expect(asked).toEqual(['hooks.invalid']);
    await scene.change('cas_a', 'a0');
    await receiver.untilCount(1);
    expect(asked).toEqual(['hooks.invalid', 'hooks.invalid']);
    expect(receiver.messages[0]?.headers.host).toBe(`hooks.invalid:${receiver.port}`);
  });
});
