import { decodeJwt } from 'jose';
import { developmentCallers } from '../../gateway/security/development-tokens.ts';
import { demoEnvironment, readConfiguration } from '../../subgraphs/shared/configuration.ts';
import { type ProtocolServer, startProtocolServer } from '../subscriptions/protocols/support/protocol-server.ts';

const callers = Object.keys(developmentCallers);
const json = { 'content-type': 'application/json' };
let server: ProtocolServer | undefined;

afterEach(() => server?.close());

async function start(variables: NodeJS.ProcessEnv): Promise<string> {
  server = await startProtocolServer(variables);
  return new URL(server.url).origin;
}

async function askForToken(origin: string, body: string, headers: Record<string, string> = json) {
  const response = await fetch(`${origin}/demo/token`, { method: 'POST', headers, body });
  return { response, answer: (await response.json()) as { token?: string; errors?: { extensions: object }[] } };
}

async function callersAt(origin: string): Promise<unknown> {
  const response = await fetch(`${origin}/demo/callers`);
  expect(response.status).toBe(200);
  return response.json();
}

describe('a demo', () => {
  it('names its callers, and gives out a token of each that the graph accepts', async () => {
    const origin = await start({ DEMO_TOKENS: 'on' });
    expect(await callersAt(origin)).toEqual({ callers });
    for (const caller of callers) {
      const { response, answer } = await askForToken(origin, JSON.stringify({ caller }));
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(decodeJwt(answer.token ?? '').sub).toBe(`development-${caller}`);
      const asked = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { ...json, authorization: `Bearer ${answer.token ?? ''}` },
        body: '{"query":"{ caller }"}',
      });
      expect(asked.status).toBe(200);
    }
  });

  it.each([
    '{"caller":"anonymous"}',
    '{"caller":"toString"}',
    '{"caller":["analyst"]}',
    '{}',
    '[]',
    'null',
    '"analyst"',
  ])('refuses %s, and says which callers there are', async (body) => {
    const { response, answer } = await askForToken(await start({ DEMO_TOKENS: 'on' }), body);
    expect(response.status).toBe(400);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', callers } }]);
  });

  it.each([{ 'content-type': 'text/plain' }, { 'content-type': 'application/x-www-form-urlencoded' }])(
    'reads nothing that a form can send: %j',
    async (headers) => {
      const { response, answer } = await askForToken(
        await start({ DEMO_TOKENS: 'on' }),
        '{"caller":"analyst"}',
        headers,
      );
      expect(response.status).toBe(415);
      expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    },
  );

  it.each([{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }])(
    'gives pages of other sites neither tokens nor callers: %j',
    async (headers) => {
      const origin = await start({ DEMO_TOKENS: 'on' });
      const { response, answer } = await askForToken(origin, '{"caller":"analyst"}', { ...json, ...headers });
      expect(response.status).toBe(403);
      expect(answer.errors).toMatchObject([{ extensions: { code: 'CROSS_SITE_REQUEST' } }]);
      expect((await fetch(`${origin}/demo/callers`, { headers })).status).toBe(403);
    },
  );

  it('charges tokens as it charges operations, and says when to ask again', async () => {
    const origin = await start({ DEMO_TOKENS: 'on', LIMIT_RATE: '2', LIMIT_COST: '2' });
    const ask = () => askForToken(origin, '{"caller":"analyst"}');
    expect((await ask()).response.status).toBe(200);
    expect((await ask()).response.status).toBe(200);
    const { response, answer } = await ask();
    expect(response.status).toBe(429);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'RATE_LIMITED' } }]);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
  });
});

describe('a gateway that is no demo', () => {
  it('gives out no tokens, and names no callers', async () => {
    const origin = await start({});
    expect(await callersAt(origin)).toEqual({ callers: [] });
    const { response, answer } = await askForToken(origin, '{"caller":"analyst"}');
    expect(response.status).toBe(404);
    expect(answer).not.toHaveProperty('token');
  });
});

describe('the configuration', () => {
  const production = { NODE_ENV: 'production', SECRET_KEY: 's'.repeat(32), JWKS_URL: 'https://keys.example/jwks' };
  const demoTokens = (environment: NodeJS.ProcessEnv) => readConfiguration(environment).DEMO_TOKENS;

  it('has demo tokens off, and on where everything runs in one process', () => {
    expect(demoTokens({})).toBe(false);
    expect(demoTokens(demoEnvironment({}))).toBe(true);
    expect(demoTokens(demoEnvironment({ DEMO_TOKENS: 'off' }))).toBe(false);
  });

  it.each([production, { JWKS_URL: production.JWKS_URL }])(
    'has them off in production and where tokens are signed by others, and refuses to have them on: %j',
    (environment) => {
      expect(demoTokens(demoEnvironment(environment))).toBe(false);
      expect(() => readConfiguration({ ...environment, DEMO_TOKENS: 'on' })).toThrow(/DEMO_TOKENS: expected off/);
    },
  );
});
