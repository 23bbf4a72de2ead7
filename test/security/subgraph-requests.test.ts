import { once } from 'node:events';
import type { FastifyInstance } from 'fastify';
import { WebSocket } from 'ws';
import { httpTransport } from '../../gateway/subgraph-calls/http-transport.ts';
import type { SubgraphRequest } from '../../gateway/engine/engine-types.ts';
import { callerHeader, signCaller } from '../../subgraphs/shared/security/caller-token.ts';
import {
  requestSigner,
  requestVerifier,
  signatureHeader,
  type SignRequest,
} from '../../subgraphs/shared/security/request-signature.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { serveSubgraph } from '../../subgraphs/shared/server/serve-subgraph.ts';
import { startTestSubgraphs, type TestSubgraphs } from '../support/test-subgraphs.ts';

let subgraphs: TestSubgraphs;
let server: FastifyInstance;
let secret: string;
let sign: SignRequest;

beforeAll(async () => {
  subgraphs = await startTestSubgraphs();
  secret = subgraphs.configuration.SECRET_KEY;
  sign = requestSigner(secret);
  const people = subgraphs.subgraphs.get('people');
  if (people === undefined) throw new Error('expected the people to run');
  server = await serveSubgraph(people, { host: '127.0.0.1', port: 0 }, requestVerifier(secret));
});

afterEach(() => {
  jest.restoreAllMocks();
});

afterAll(async () => {
  await server.close();
  await subgraphs.close();
});

const entities = JSON.stringify({
  query: 'query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }',
  variables: { of: [{ __typename: 'Person', id: 'per_0' }] },
});

async function send(body: string, headers: Record<string, string>) {
  const response = await fetch(`${server.listeningOrigin}/graphql`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const text = await response.text();
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, text, codes: errors.map(({ extensions }) => extensions.code) };
}

async function callerHeaders(): Promise<Record<string, string>> {
  const caller = { subject: 'somebody', scopes: ['identity:read'] as const };
  return { [callerHeader]: (await signCaller(deriveKey(secret, 'caller'), caller)) ?? '' };
}

/** The header as it was signed so many seconds ago. */
function signedEarlier(seconds: number): Record<string, string> {
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() - seconds * 1000);
  const headers = sign(entities, {});
  jest.restoreAllMocks();
  return headers;
}

it('a subgraph answers what its gateway has signed', async () => {
  expect(await send(entities, sign(entities, {}))).toMatchObject({ status: 200, codes: [] });
  const caller = await callerHeaders();
  expect(await send(entities, { ...caller, ...sign(entities, caller) })).toMatchObject({ status: 200, codes: [] });
});

it.each<[string, () => Record<string, string> | Promise<Record<string, string>>]>([
  ['not signed', () => ({})],
  ['signed with another secret', () => requestSigner('another secret of more than 32 characters')(entities, {})],
  ['signed for another body', () => sign('{"query":"{ __typename }"}', {})],
  ['signed without the caller', async () => ({ ...(await callerHeaders()), ...sign(entities, {}) })],
  ['signed for a caller who is left out', async () => sign(entities, await callerHeaders())],
  ['signed more than a minute ago', () => signedEarlier(62)],
  ['signed for a time to come', () => signedEarlier(-90)],
  [
    'given a later time',
    () => ({ [signatureHeader]: sign(entities, {})[signatureHeader]?.replace('t=1', 't=2') ?? '' }),
  ],
  ['signed by nonsense', () => ({ [signatureHeader]: 't=1,v1=x' })],
])('a subgraph answers nothing that is %s', async (_what, headers) => {
  const { status, text, codes } = await send(entities, await headers());
  expect({ status, codes }).toEqual({ status: 401, codes: ['REQUEST_NOT_SIGNED'] });
  expect(text).not.toContain('"data"');
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a body of %s does not get past the signature',
  async (type) => {
    const headers = { ...sign(entities, {}), 'content-type': type };
    expect((await send(entities, headers)).status).toBe(415);
  },
);

it('a subgraph takes no queries by GET', async () => {
  const address = `${server.listeningOrigin}/graphql?query=%7B__typename%7D`;
  expect((await fetch(address, { headers: sign('', {}) })).status).toBe(404);
});

it('a WebSocket whose parameters are not signed is closed', async () => {
  const socket = new WebSocket(`${server.listeningOrigin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  const [code] = (await once(socket, 'close')) as [number];
  expect(code).toBe(4403);
});

it("the gateway's calls are signed, each try anew, and a gateway with another secret is refused", async () => {
  const call: SubgraphRequest = {
    query: '{ __typename }',
    operationName: undefined,
    operationKind: 'query',
    headers: await callerHeaders(),
    body: JSON.stringify({ query: '{ __typename }' }),
    variables: {},
  };
  const answerWith = async (signWith: SignRequest) => {
    const transport = httpTransport('people', `${server.listeningOrigin}/graphql`, { sign: signWith });
    const answer = await transport.execute(call);
    await transport.close();
    return answer;
  };
  expect(await answerWith(sign)).toMatchObject({ data: { __typename: 'Query' } });
  const { errors } = await answerWith(requestSigner('another secret of more than 32 characters'));
  expect(errors?.[0]?.extensions?.code).toBe('REQUEST_NOT_SIGNED');
});
