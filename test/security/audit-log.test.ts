import { createHash } from 'node:crypto';
import type { Collection } from 'mongoose';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { developmentToken } from '../../gateway/security/development-tokens.ts';
import { checkAuditChain } from '../../subgraphs/shared/audit/audit-chain.ts';
import type { AuditEntry, AuditEvent } from '../../subgraphs/shared/audit/audit-event.ts';
import { auditEntries, AuditLog } from '../../subgraphs/shared/audit/audit-log.ts';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { post, startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { startProcess } from '../support/test-process.ts';

let graph: TestGraph;
let entries: Collection<AuditEntry>;
let key: Uint8Array;

beforeAll(async () => {
  graph = await startTestGraph({ children: 20 });
  entries = auditEntries(graph.subgraphs.auditConnection);
  key = deriveKey(graph.subgraphs.configuration.SECRET_KEY, 'audit');
});

beforeEach(() => entries.deleteMany({}));

afterAll(() => graph.close());

const names = '{ people(first: 3) { edges { node { id legalName { full } birthDate } } } }';

interface Names {
  people: { edges: { node: { id: string; legalName: { full: string } | null; displayName?: string } }[] };
}

async function headersOf(purpose?: string): Promise<Record<string, string>> {
  const signing = deriveKey(graph.subgraphs.configuration.SECRET_KEY, 'development-token');
  const authorization = `Bearer ${await developmentToken(signing, 'caseworker')}`;
  return { authorization, ...(purpose !== undefined && { 'x-purpose': purpose }) };
}

async function ask(query: string, purpose?: string) {
  const { data, errors, status } = await post(graph.address, { query }, await headersOf(purpose));
  const people = (data as unknown as Names | null)?.people.edges.map(({ node }) => node) ?? [];
  return { status, people, codes: [...new Set(errors.map(({ extensions }) => extensions.code))] };
}

async function events(): Promise<AuditEvent[]> {
  const written = await entries.find({}).sort({ _id: 1 }).toArray();
  return written.flatMap((entry) => entry.events);
}

const check = (knownHash?: string) => checkAuditChain(graph.subgraphs.auditConnection, key, knownHash);

const event = (record: string): AuditEvent => ({
  outcome: 'allowed',
  subject: 'somebody',
  scopes: [],
  purpose: 'test',
  operation: null,
  fields: ['Person.legalName'],
  records: [record],
});

/** Two processes that write at the same time. */
async function writeFromTwo(count: number): Promise<void> {
  const logs = [1, 2].map(() => new AuditLog(graph.subgraphs.auditConnection, key, createLogger('test', 'silent')));
  const numbers = Array.from({ length: count }, (_, number) => number);
  // One after the other, each log has its events in entries of their own.
  await Promise.all(
    logs.map(async (log, writer) => {
      for (const number of numbers) await log.append(event(`per_${writer}_${number}`));
    }),
  );
}

describe('reading identities', () => {
  it('is in the audit log when the answer comes: who, what for, which operation, fields and records', async () => {
    const { people, codes } = await ask(names, 'reunification of family 12');
    expect(codes).toEqual([]);
    expect(people.every(({ legalName }) => legalName !== null)).toBe(true);
    expect(await events()).toEqual([
      {
        outcome: 'allowed',
        subject: 'development-caseworker',
        scopes: ['records:read', 'identity:read', 'status:subscribe'],
        purpose: 'reunification of family 12',
        operation: createHash('sha256').update(names).digest('hex'),
        fields: ['Person.birthDate', 'Person.legalName'],
        records: people.map(({ id }) => id).sort(),
      },
    ]);
  });

  it('by whole displayed names is in the audit log, too; pseudonyms are not', async () => {
    const displayed = '{ people(first: 2) { edges { node { id displayName } } } }';
    await ask(displayed, 'reunification');
    expect((await events()).map(({ fields }) => fields)).toEqual([['Person.displayName']]);
    await graph.query(displayed);
    expect(await events()).toHaveLength(1);
  });

  it('without a purpose is refused and written down, and shows pseudonyms', async () => {
    const whole = await ask('{ people(first: 3) { edges { node { id displayName legalName { full } } } } }', 'test');
    const { people, codes } = await ask(
      '{ people(first: 3) { edges { node { id displayName legalName { full } } } } }',
    );
    expect(codes).toEqual(['PURPOSE_REQUIRED']);
    expect(people.map(({ legalName }) => legalName)).toEqual([null, null, null]);
    const wholeNames = whole.people.map(({ displayName }) => displayName);
    for (const { displayName } of people) expect(wholeNames).not.toContain(displayName);
    expect((await events()).at(-1)).toMatchObject({ outcome: 'denied', purpose: null, fields: ['Person.legalName'] });
  });

  it.each(['', ' '.repeat(20), 'x'.repeat(201), 'caf\u00e9'])(
    'with the purpose "%s" is a bad request',
    async (purpose) => {
      const { status, codes } = await ask(names, purpose);
      expect({ status, codes }).toEqual({ status: 400, codes: ['BAD_REQUEST'] });
      expect(await events()).toEqual([]);
    },
  );

  it('that is denied for want of a scope is in the audit log, though no record was looked at', async () => {
    const { data, errors } = await graph.query(names, {}, 'analyst');
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(data)).not.toContain('full');
    expect(await events()).toEqual([
      {
        outcome: 'denied',
        subject: 'development-analyst',
        scopes: expect.any(Array) as string[],
        purpose: 'test',
        operation: createHash('sha256').update(names).digest('hex'),
        fields: ['Person.birthDate', 'Person.legalName'],
        records: [],
      },
    ]);
    await graph.query(names);
    expect((await events()).map(({ outcome, subject }) => [outcome, subject])).toEqual([
      ['denied', 'development-analyst'],
      ['denied', null],
    ]);
  });

  it('over WebSocket takes the purpose from the connection parameters', async () => {
    const connectionParams = await headersOf('over WebSocket');
    const url = `${graph.address.replace('http', 'ws')}/graphql`;
    const client = createClient({ url, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0 });
    for await (const { errors } of client.iterate({ query: names })) expect(errors).toBeUndefined();
    await client.dispose();
    expect(await events()).toMatchObject([{ outcome: 'allowed', purpose: 'over WebSocket' }]);
  });
});

describe('the chain of the audit log', () => {
  it('is whole, and has every event, when several processes write', async () => {
    await writeFromTwo(25);
    expect(await check()).toMatchObject({ entries: 50, events: 50 });
    expect((await check()).problem).toBeUndefined();
    const records = (await events()).map(({ records: [record] }) => record);
    expect(new Set(records).size).toBe(50);
  });

  it('has what is written at once in few entries', async () => {
    const log = new AuditLog(graph.subgraphs.auditConnection, key, createLogger('test', 'silent'));
    await Promise.all(Array.from({ length: 150 }, (_, number) => log.append(event(`per_${number}`))));
    expect(await check()).toMatchObject({ entries: 3, events: 150 });
  });

  it.each<[string, string, () => Promise<unknown>]>([
    [
      'an event is changed',
      'entry 3 was changed',
      () => entries.updateOne({ _id: 3 }, { $set: { 'events.0.subject': 'x' } }),
    ],
    [
      'a time is changed',
      'entry 2 was changed',
      () => entries.updateOne({ _id: 2 }, { $set: { at: '2020-01-01T00:00:00Z' } }),
    ],
    ['an entry is removed', 'entry 2 is missing', () => entries.deleteOne({ _id: 2 })],
    ['the first entry is removed', 'entry 1 is missing', () => entries.deleteOne({ _id: 1 })],
    [
      'an entry is replaced by another one',
      'entry 3 follows another entry',
      async () => {
        const other = await entries.findOne({ _id: 2 });
        await entries.replaceOne({ _id: 3 }, { ...other, _id: 3 } as AuditEntry);
      },
    ],
  ])('shows that %s', async (_what, problem, tamper) => {
    await writeFromTwo(2);
    await tamper();
    expect(await check()).toMatchObject({ problem });
  });

  it('shows that its end was removed to who knows the hash of an entry', async () => {
    await writeFromTwo(2);
    const { lastHash } = await check();
    expect((await check(lastHash)).problem).toBeUndefined();
    await entries.deleteOne({ _id: 4 });
    expect((await check()).problem).toBeUndefined();
    expect(await check(lastHash)).toMatchObject({ problem: 'the entry with the given hash is missing' });
  });
});

describe('npm run audit:verify', () => {
  async function verify(...options: string[]): Promise<{ code: number | null; output: string }> {
    const { configuration } = graph.subgraphs;
    const { DATABASE_PREFIX, DATA_DIRECTORY } = configuration;
    const environment = { ...process.env, DATABASE_PREFIX, DATA_DIRECTORY, NODE_ENV: 'test' };
    const child = startProcess('subgraphs/shared/audit/verify.js', { environment, arguments: options });
    return { code: await child.untilExit(), output: child.output() };
  }

  it('says that the log is intact, and with exit code 1 where it is not', async () => {
    await writeFromTwo(1);
    const { lastHash } = await check();
    expect(await verify('--hash', lastHash)).toEqual({
      code: 0,
      output: `The audit log is intact: 2 entries, 2 events. Hash of the last entry: ${lastHash}\n`,
    });
    await entries.updateOne({ _id: 1 }, { $set: { 'events.0.purpose': 'another' } });
    expect(await verify()).toEqual({ code: 1, output: 'The audit log was tampered with: entry 1 was changed.\n' });
    expect(await verify('--nothing')).toMatchObject({ code: 1, output: expect.stringContaining('Usage:') as string });
  });
});

describe('an audit log that cannot be written', () => {
  it('lets nobody read identities', async () => {
    const { auditConnection } = graph.subgraphs;
    const { name, host, port } = auditConnection;
    await auditConnection.close();
    const { people, codes } = await ask(names, 'test');
    expect(codes).toEqual(['AUDIT_UNAVAILABLE']);
    expect(people.map(({ legalName }) => legalName)).toEqual([null, null, null]);
    const open = await graph.query('{ people(first: 1) { edges { node { displayName } } } }');
    expect(open.errors).toEqual([]);
    await auditConnection.openUri(process.env.MONGODB_URI ?? `mongodb://${host}:${port}/`, { dbName: name });
  });
});
