import { WebSocket } from 'ws';
import { type ProtocolServer, startProtocolServer } from '../subscriptions/protocols/support/protocol-server.ts';

const friend = 'https://app.example.org';
let server: ProtocolServer;

beforeAll(async () => {
  server = await startProtocolServer({ CORS_ORIGINS: friend });
});

afterAll(() => server.close());

const ask = (headers: Record<string, string>, init: RequestInit = {}) =>
  fetch(server.url, {
    method: 'POST',
    body: '{"query":"{ hello }"}',
    ...init,
    headers: { 'content-type': 'application/json', ...headers },
  });

describe('every answer', () => {
  const address = () => new URL(server.url).origin;

  it.each<[string, () => Promise<Response>]>([
    ['with data', () => ask({})],
    ['with a refusal', () => ask({}, { body: '{' })],
    ['that streams', () => ask({ accept: 'text/event-stream' })],
    ['to a token that is not good', () => ask({ authorization: 'Bearer x' })],
    ['of nothing', () => fetch(`${address()}/nothing`)],
    ['of health', () => fetch(`${address()}/health`)],
    ['of metrics', () => fetch(`${address()}/metrics`)],
  ])('%s has the security headers, and is kept nowhere', async (_what, request) => {
    const { headers, body } = await request();
    await body?.cancel();
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers.get('cache-control')).toMatch(/no-store/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('server')).toBeNull();
  });
});

describe('pages of other origins', () => {
  it('may ask where the configuration names them', async () => {
    const response = await ask({ origin: friend, 'sec-fetch-site': 'cross-site' });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(friend);
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('access-control-expose-headers')).toBe('retry-after');
    expect(response.headers.get('vary')?.toLowerCase()).toContain('origin');
  });

  it('learn that by a preflight', async () => {
    const preflight = (origin: string) =>
      fetch(server.url, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,authorization',
        },
      });
    const allowed = await preflight(friend);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(friend);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
    expect((await preflight('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each<[string, Record<string, string>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['an origin that only begins like a known one', { origin: `${friend}.evil.example` }],
    ['a page without origin', { origin: 'null' }],
    ['a link or an image of another site', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
    ['another host of the same site', { 'sec-fetch-site': 'same-site' }],
  ])('may not ask from %s, and nothing runs', async (_what, headers) => {
    for (const init of [{}, { method: 'GET', body: null }]) {
      const response = await ask(headers, init);
      expect(response.status).toBe(403);
      expect(response.headers.get('access-control-allow-origin')).toBeNull();
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'CROSS_SITE_REQUEST' } }] });
    }
  });

  it('open no WebSocket either', async () => {
    const open = (origin: string) =>
      new Promise<string>((resolve) => {
        const socket = new WebSocket(server.webSocketUrl, 'graphql-transport-ws', { origin });
        socket.on('open', () => {
          socket.close();
          resolve('open');
        });
        socket.on('error', ({ message }) => {
          resolve(message);
        });
      });
    expect(await open('https://evil.example')).toContain('403');
    expect(await open(friend)).toBe('open');
    expect(await open(new URL(server.url).origin)).toBe('open');
  });
});

it('answers the gateway’s own pages', async () => {
  const { origin } = new URL(server.url);
  expect((await ask({ origin, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  expect((await ask({ 'sec-fetch-site': 'none' })).status).toBe(200);
});
