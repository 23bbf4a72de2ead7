import { SignJWT } from 'jose';
import { developmentToken } from '../../gateway/security/development-tokens.ts';
import type { OperationTrace } from '../../gateway/engine/operation-trace.ts';
import { requestCallers } from '../../gateway/server/callers.ts';
import { type RunningGateway, startGateway } from '../../gateway/start-gateway.ts';
import { inProcessTransports } from '../../gateway/subgraph-calls/in-process-transport.ts';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { callerHeader } from '../../subgraphs/shared/security/caller-token.ts';
import { post, startTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph({ children: 40 });
});

afterAll(() => graph.close());

const restricted = /* GraphQL */ `
  {
    families(first: 20) {
      edges {
        node {
          reference
          identifiers {
            value
          }
          members {
            person {
              displayName
              wasMinor
              birthYear
              legalName {
                full
              }
              birthDate
              identifiers {
                value
              }
              contactPoints {
                value
              }
            }
          }
        }
      }
    }
  }
`;

interface Member {
  person: {
    displayName: string;
    wasMinor: boolean | null;
    birthYear: number | null;
    legalName: { full: string } | null;
    birthDate: string | null;
    identifiers: unknown;
    contactPoints: unknown;
  };
}

function membersOf(data: unknown): Member['person'][] {
  const { families } = data as { families: { edges: { node: { members: Member[] } }[] } };
  return families.edges.flatMap(({ node }) => node.members.map(({ person }) => person));
}

it('shows an anonymous caller pseudonyms, and refuses restricted fields one by one', async () => {
  const { data, errors } = await graph.query(restricted);
  expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(['UNAUTHORIZED_FIELD']));
  for (const person of membersOf(data)) {
    expect(person).toMatchObject({ legalName: null, birthDate: null, identifiers: null, contactPoints: null });
    const form = person.wasMinor === false ? /^\p{L}+( \p{Lu}\.){1,2}$/u : /^(\p{Lu}\. ?){1,3}(\(\d{4}\))?$/u;
    expect(person.displayName).toMatch(form);
  }
});

it('shows a caller with identity:read the whole names and identifiers', async () => {
  const { data, errors } = await graph.query(restricted, {}, 'caseworker');
  expect(errors).toEqual([]);
  for (const person of membersOf(data)) expect(person.displayName).toBe(person.legalName?.full);
});

it.each(['analyst', 'partner', 'writer'] as const)('refuses identities to the %s', async (caller) => {
  const { data, errors } = await graph.query(restricted, {}, caller);
  expect(errors.length).toBeGreaterThan(0);
  expect(membersOf(data).every(({ legalName }) => legalName === null)).toBe(true);
});

it.each([undefined, 'analyst', 'caseworker', 'partner'] as const)('lets %s change nothing', async (caller) => {
  const mutation =
    'mutation { addSource(input: { kind: NEWS_ARTICLE, title: "x", publisherId: "agy_0", publishedOn: "2020-01-01" }) { source { id } } }';
  const { errors } = await graph.query(mutation, {}, caller);
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHORIZED_FIELD']);
});

it('asks no database for a change that the caller may not make', async () => {
  const mutation =
    'mutation { addSource(input: { kind: NEWS_ARTICLE, title: "x", publisherId: "agy_0", publishedOn: "2020-01-01" }) { source { id } } }';
  const commands = await graph.commandsOf(async () => {
    const { data, errors } = await graph.query(mutation, {}, 'analyst');
    expect({ data, codes: errors.map(({ extensions }) => extensions.code) }).toEqual({
      data: null,
      codes: ['UNAUTHORIZED_FIELD'],
    });
  });
  expect(commands).toEqual([]);
});

it('asks the subgraphs for nothing that the caller may not see, as the plan shows', async () => {
  const key = deriveKey(graph.subgraphs.configuration.SECRET_KEY, 'development-token');
  const headers = { 'x-query-plan': '1', authorization: `Bearer ${await developmentToken(key, 'analyst')}` };
  const { text } = await post(graph.address, { query: restricted }, headers);
  const plan = JSON.stringify((JSON.parse(text) as { extensions: { trace: OperationTrace } }).extensions.trace.plan);
  expect(plan).toContain('displayName');
  for (const field of ['legalName', 'birthDate', 'identifiers', 'contactPoints']) expect(plan).not.toContain(field);
});

it('is not the only one who refuses: subgraphs do so, too', async () => {
  const people = graph.subgraphs.subgraphs.get('people');
  const query = '{ people(first: 1) { edges { node { legalName { full } } } } }';
  const answer = await people?.execute({ query }, {});
  expect(answer?.errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHORIZED_FIELD']);
});

it('knows all scopes of a token, those of other graphs too', async () => {
  const key = deriveKey(graph.subgraphs.configuration.SECRET_KEY, 'development-token');
  const token = new SignJWT({ scope: 'read:user  identity:read read:user' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('families-graph-development');
  const { rights, caller } = await requestCallers(
    graph.subgraphs.configuration,
    async () => undefined,
  )({
    authorization: `Bearer ${await token.sign(key)}`,
    address: '127.0.0.1',
  });
  expect(rights).toEqual({ isAuthenticated: true, scopes: ['identity:read', 'read:user'] });
  expect(caller.scopes).toEqual(['identity:read']);
});

describe('with DENIED_FIELDS=refuse', () => {
  let strict: RunningGateway;

  beforeAll(async () => {
    const { configuration, subgraphs, auditLog } = graph.subgraphs;
    const refusing = { ...configuration, DENIED_FIELDS: 'refuse' as const };
    strict = await startGateway(refusing, createLogger('test', 'silent'), inProcessTransports(subgraphs), auditLog);
  });

  afterAll(() => strict.close());

  it('the whole request is refused, and nothing is fetched', async () => {
    const commands = await graph.commandsOf(async () => {
      const { status, text, errors } = await post(strict.http.listeningOrigin, { query: restricted });
      expect(status).toBe(403);
      expect(JSON.parse(text)).not.toHaveProperty('data');
      expect(errors.map(({ message }) => message)).toEqual(
        [
          'Family.identifiers',
          'Person.legalName',
          'Person.birthDate',
          'Person.identifiers',
          'Person.contactPoints',
        ].map((field) => `${field} needs the scope identity:read.`),
      );
    });
    expect(commands).toEqual([]);
  });

  it('other requests are answered', async () => {
    const { data } = await post(strict.http.listeningOrigin, { query: '{ negotiations { id } }' });
    expect(data).not.toBeNull();
  });
});

describe('a token that is not good', () => {
  const claims = (key: Uint8Array, issuer: string, expires: string | number) =>
    new SignJWT({ scope: 'identity:read' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(issuer)
      .setExpirationTime(expires)
      .sign(key);

  const developmentKey = () => deriveKey(graph.subgraphs.configuration.SECRET_KEY, 'development-token');
  const otherKey = new Uint8Array(32).fill(7);
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"scope":"identity:read"}').toString('base64url')}.`;

  it.each([
    ['malformed', async () => 'Bearer nonsense'],
    ['of another scheme', async () => 'Basic abc'],
    ['unsigned', async () => `Bearer ${unsigned}`],
    ['signed by another key', async () => `Bearer ${await claims(otherKey, 'families-graph-development', '1 hour')}`],
    ['expired', async () => `Bearer ${await claims(developmentKey(), 'families-graph-development', 1_000_000)}`],
    ['of another issuer', async () => `Bearer ${await claims(developmentKey(), 'somebody', '1 hour')}`],
  ])('is refused when it is %s, and never counts as anonymous', async (_reason, authorization) => {
    const headers = { authorization: await authorization() };
    const { status, data, errors } = await post(graph.address, { query: '{ negotiations { id } }' }, headers);
    expect(status).toBe(401);
    expect(data).toBeNull();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});

it('does not believe a client that says who it is in the header for subgraphs', async () => {
  const headers = { [callerHeader]: 'eyJhbGciOiJub25lIn0.eyJzY29wZSI6ImlkZW50aXR5OnJlYWQifQ.' };
  const { errors } = await post(graph.address, { query: restricted }, headers);
  expect(errors[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');
});

it('does not believe a caller of a subgraph whose header the gateway did not sign', async () => {
  const subgraph = graph.subgraphs.subgraphs.get('people');
  await expect(subgraph?.execute({ query: '{ __typename }' }, { [callerHeader]: 'x.y.z' })).rejects.toMatchObject({
    extensions: { code: 'UNAUTHENTICATED' },
  });
});
