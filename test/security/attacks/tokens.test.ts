import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, exportSPKI, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';
import { type ProtocolServer, startProtocolServer } from '../../subscriptions/protocols/support/protocol-server.ts';

const issuer = 'https://issuer.example';
const audience = 'families-graph';

let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let jwks: Server;
let server: ProtocolServer;

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  const published = JSON.stringify({
    keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }],
  });
  jwks = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(published);
  });
  await new Promise<void>((resolve) => jwks.listen(0, '127.0.0.1', resolve));
  server = await startProtocolServer({
    JWKS_URL: `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/jwks.json`,
    JWT_ISSUER: issuer,
    JWT_AUDIENCE: audience,
  });
});

afterAll(async () => {
  await server.close();
  jwks.close();
});

const now = () => Math.floor(Date.now() / 1000);
const claims = () => ({ scope: 'identity:read', sub: 'somebody', iss: issuer, aud: audience, exp: now() + 3600 });
const sign = (
  changes: object = {},
  header: Partial<JWTHeaderParameters> = {},
  key: Parameters<SignJWT['sign']>[0] = keys.privateKey,
) => new SignJWT({ ...claims(), ...changes }).setProtectedHeader({ alg: 'RS256', kid: 'one', ...header }).sign(key);
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

async function ask(authorization: string | undefined) {
  const response = await fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization !== undefined && { authorization }) },
    body: '{"query":"{ hello }"}',
  });
  return { status: response.status, text: await response.text() };
}

afterEach(async () => {
  expect(await ask(undefined)).toMatchObject({ status: 200 });
  expect(await ask(`Bearer ${await sign()}`)).toMatchObject({ status: 200, text: '{"data":{"hello":"world"}}' });
});

const publicKeyAsSecret = async () => new TextEncoder().encode(await exportSPKI(keys.publicKey));
const otherKey = async () => (await generateKeyPair('RS256')).privateKey;

it.each<[string, () => Promise<string>]>([
  ['without signature', async () => `${encoded({ alg: 'none' })}.${encoded(claims())}.`],
  ['without signature, in other letters', async () => `${encoded({ alg: 'nOnE', typ: 'JWT' })}.${encoded(claims())}.`],
  ['that lost its signature', async () => `${(await sign()).split('.').slice(0, 2).join('.')}.`],
  [
    'whose claims were changed',
    async () => {
      const [header, , signature] = (await sign()).split('.');
      return `${header}.${encoded({ ...claims(), scope: 'records:write' })}.${signature}`;
    },
  ],
  ['signed with the public key as a secret', async () => sign({}, { alg: 'HS256' }, await publicKeyAsSecret())],
  [
    'signed with an empty secret',
    async () => {
      const text = `${encoded({ alg: 'HS256' })}.${encoded(claims())}`;
      return `${text}.${createHmac('sha256', '').update(text).digest('base64url')}`;
    },
  ],
  ['signed by another key under the known id', async () => sign({}, {}, await otherKey())],
  [
    'with a key of its own in the header',
    async () => {
      const own = await generateKeyPair('RS256', { extractable: true });
      return sign({}, { jwk: await exportJWK(own.publicKey) }, own.privateKey);
    },
  ],
  [
    'that says where its key is',
    async () => sign({}, { jku: 'http://127.0.0.1:1/jwks.json', x5u: 'http://127.0.0.1:1/' }, await otherKey()),
  ],
  ['with a key id that is a path', async () => sign({}, { kid: '../../../../dev/null' }, await otherKey())],
  ['with a key id that is a query', async () => sign({}, { kid: "' OR 1=1 --" }, await otherKey())],
  ['with a key id that is a name of a prototype', async () => sign({}, { kid: '__proto__' }, await otherKey())],
  [
    'with critical extensions that nobody knows',
    async () => `${encoded({ alg: 'RS256', kid: 'one', crit: ['exp2'], exp2: 1 })}.${encoded(claims())}.AAAA`,
  ],
  ['that has expired', async () => sign({ exp: now() - 3600 })],
  ['that never expires', async () => sign({ exp: undefined })],
  ['that expires at a text', async () => sign({ exp: 'never' })],
  ['that is not good yet', async () => sign({ nbf: now() + 3600 })],
  ['of another issuer', async () => sign({ iss: 'https://evil.example' })],
  ['for another audience', async () => sign({ aud: 'another' })],
  ['for no audience', async () => sign({ aud: undefined })],
  ['of parts that are no JSON', async () => 'e30.W10.AAAA'],
  ['of too many parts', async () => `${await sign()}.AAAA`],
  ['that is encrypted', async () => `${encoded({ alg: 'dir', enc: 'A256GCM' })}..AAAA.AAAA.AAAA`],
  ['of ten thousand bytes', async () => 'a'.repeat(10_000)],
])('refuses a token %s', async (_trick, token) => {
  const { status, text } = await ask(`Bearer ${await token()}`);
  expect(status).toBe(401);
  const { errors } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  expect(text).not.toMatch(/127\.0\.0\.1|jwks|kid|jose|at /);
});

it('refuses headers that are larger than a server reads', async () => {
  expect((await ask(`Bearer ${'a'.repeat(100_000)}`)).status).toBe(431);
});

it.each(['Bearer', 'Bearer ', 'Bearer a b', 'Basic YTpi', 'bearer\tx', 'Token x', 'null', 'undefined'])(
  'refuses the header %j',
  async (header) => {
    expect((await ask(header)).status).toBe(401);
  },
);

describe('by configuration', () => {
  const withConfiguration = async (variables: NodeJS.ProcessEnv, token: string) => {
    const configured = await startProtocolServer({
      JWKS_URL: `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/jwks.json`,
      ...variables,
    });
    const response = await fetch(configured.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: '{"query":"{ hello }"}',
    });
    await configured.close();
    return response.status;
  };

  it('tokens are refused that are signed by another algorithm than those of JWT_ALGORITHMS', async () => {
    expect(await withConfiguration({ JWT_ALGORITHMS: 'ES256,EdDSA' }, await sign())).toBe(401);
    expect(await withConfiguration({ JWT_ALGORITHMS: 'ES256,RS256' }, await sign())).toBe(200);
  });

  it('a token counts as expired once JWT_CLOCK_TOLERANCE seconds have passed', async () => {
    const expired = await sign({ exp: now() - 300 });
    expect(await withConfiguration({ JWT_CLOCK_TOLERANCE: '0' }, expired)).toBe(401);
    expect(await withConfiguration({ JWT_CLOCK_TOLERANCE: '900' }, expired)).toBe(200);
  });
});
