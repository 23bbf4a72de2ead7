import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { RateLimits } from '../../gateway/server/rate-limits.ts';
import { anonymousCaller } from '../../subgraphs/shared/caller.ts';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { startGateway } from '../../gateway/start-gateway.ts';
import { readConfiguration } from '../../subgraphs/shared/configuration.ts';
import { testConfiguration } from '../support/test-configuration.ts';

function callerOf(subject: string | null, address = '192.0.2.1'): Parameters<RateLimits['chargeTo']>[0] {
  const caller = subject === null ? anonymousCaller : { subject, scopes: [] };
  return { caller, key: String(subject), address };
}

const refused = (seconds = expect.any(Number) as number) => ({
  extensions: { code: 'RATE_LIMITED', retryAfter: seconds, limit: 10 },
});

describe('a caller', () => {
  it('may ask for as much as is allowed in a minute, and is then told when to ask again', async () => {
    const charge = new RateLimits(10).chargeTo(callerOf('one'));
    await charge(4);
    await charge(6);
    const error = await charge(1).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject(refused());
    const { retryAfter } = (error as { extensions: { retryAfter: number } }).extensions;
    expect(retryAfter).toBeGreaterThan(0);
    expect(retryAfter).toBeLessThanOrEqual(60);
  });

  it('takes nothing from another, and has one measure for all requests', async () => {
    const limits = new RateLimits(10);
    await limits.chargeTo(callerOf('one', '192.0.2.1'))(10);
    await expect(limits.chargeTo(callerOf('one', '192.0.2.2'))(1)).rejects.toMatchObject(refused());
    await limits.chargeTo(callerOf('two', '192.0.2.1'))(10);
    await limits.chargeTo(callerOf(null, '192.0.2.1'))(10);
  });

  it('who is anonymous is known by the address, or the network of one of IPv6', async () => {
    const limits = new RateLimits(10);
    await limits.chargeTo(callerOf(null, '192.0.2.1'))(10);
    await limits.chargeTo(callerOf(null, '192.0.2.2'))(10);
    await limits.chargeTo(callerOf(null, '2001:db8:1:2::1'))(10);
    await expect(limits.chargeTo(callerOf(null, '2001:db8:1:2:3:4:5:6'))(1)).rejects.toMatchObject(refused());
    await limits.chargeTo(callerOf(null, '2001:db8:1:3::1'))(10);
  });
});

it('cannot be set below what one operation may cost', () => {
  expect(() => readConfiguration({ LIMIT_RATE: '10', LIMIT_COST: '11' })).toThrow(/^.*LIMIT_RATE: expected at least/s);
});

describe('the gateway', () => {
  async function withGateway(variables: NodeJS.ProcessEnv, action: (address: string) => Promise<void>): Promise<void> {
    const { configuration, remove } = await testConfiguration({ LIMIT_COST: '5', LIMIT_RATE: '5', ...variables });
    const transport = () => ({
      execute: async () => ({ data: {} }),
      subscribe: async () => Promise.reject(new Error('not here')),
      close: async () => undefined,
    });
    const auditLog = { append: async () => Promise.reject(new Error('not here')) };
    const gateway = await startGateway(configuration, createLogger('test', 'silent'), transport, auditLog);
    try {
      await action(gateway.http.listeningOrigin.replace('localhost', '127.0.0.1'));
    } finally {
      await gateway.close();
      await remove();
    }
  }

  const ask = (address: string, headers: Record<string, string> = {}, query = '{ __typename }') =>
    fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });

  it('answers 429 with Retry-After over HTTP, and with an error over WebSocket, also for operations that are refused', async () => {
    await withGateway({}, async (address) => {
      for (const query of ['{ __typename }', '{ nothing }', '{', '{ a b']) await (await ask(address, {}, query)).text();
      expect((await ask(address)).status).toBe(200);
      const over = await ask(address);
      expect(over.status).toBe(429);
      expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await over.json()).toMatchObject({ errors: [{ extensions: { code: 'RATE_LIMITED', limit: 5 } }] });
      const client = createClient({
        url: `${address.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
      });
      const told = await new Promise((resolve) => {
        client.subscribe({ query: '{ __typename }' }, { next: resolve, error: resolve, complete: () => undefined });
      });
      expect(told).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
      await client.dispose();
    });
  });

  it('believes a load balancer that it trusts where an anonymous caller is, and nobody else', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    await withGateway({ TRUSTED_PROXIES: '127.0.0.1' }, async (address) => {
      for (let count = 0; count < 5; count++) await (await ask(address, from('192.0.2.1'))).text();
      expect((await ask(address, from('192.0.2.1'))).status).toBe(429);
      expect((await ask(address, from('192.0.2.2'))).status).toBe(200);
    });
    await withGateway({}, async (address) => {
      for (let count = 0; count < 5; count++) await (await ask(address, from(`192.0.2.${count}`))).text();
      expect((await ask(address, from('192.0.2.9'))).status).toBe(429);
    });
  });
});
