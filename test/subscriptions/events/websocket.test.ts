import type { FastifyInstance } from 'fastify';
import { type Client, createClient } from 'graphql-ws';
import type mongoose from 'mongoose';
import { WebSocket } from 'ws';
import { anonymousCaller, type Caller } from '../../../subgraphs/shared/caller.ts';
import { requestSigner, requestVerifier } from '../../../subgraphs/shared/security/request-signature.ts';
import { serveSubgraph } from '../../../subgraphs/shared/server/serve-subgraph.ts';
import type { SubgraphResponse } from '../../../subgraphs/shared/server/subgraph.ts';
import { caseRecord, statusEntry } from '../../support/cases.ts';
import { startTestSubgraphs, type TestSubgraphs } from '../../support/test-subgraphs.ts';
import { repeatUntil } from './repeat-until.ts';
import { headersOf, noteOfCase, partner } from './case-subscription.ts';

let subgraphs: TestSubgraphs;
let server: FastifyInstance;
let client: Client;
let cases: mongoose.Collection;
let closeCode: Promise<number>;

beforeAll(async () => {
  subgraphs = await startTestSubgraphs();
  const subgraph = subgraphs.subgraphs.get('cases');
  if (subgraph === undefined) throw new Error('expected the cases to run');
  const secret = subgraphs.configuration.SECRET_KEY;
  server = await serveSubgraph(subgraph, { host: '127.0.0.1', port: 0 }, requestVerifier(secret));
  cases = subgraphs.connection('cases').collection('cases');
  await cases.insertOne(caseRecord('cas_1') as object);
  const url = `${server.listeningOrigin.replace('http', 'ws')}/graphql`;
  let closed: (code: number) => void = () => undefined;
  closeCode = new Promise((resolve) => (closed = resolve));
  const on = {
    closed: (event: unknown) => {
      closed((event as { code: number }).code);
    },
  };
  client = createClient({
    url,
    connectionParams: requestSigner(secret)('', {}),
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
    on,
  });
});

afterAll(async () => {
  await client.dispose();
  await server.close();
  await subgraphs.close();
});

async function responsesTo(query: string, caller: Caller): Promise<AsyncIterableIterator<SubgraphResponse>> {
  const headers = await headersOf(subgraphs.configuration.SECRET_KEY, caller);
  return client.iterate({ query, extensions: { headers } }) as AsyncIterableIterator<SubgraphResponse>;
}

async function addEntry(note: string): Promise<void> {
  await cases.updateOne({}, { $push: { statusHistory: statusEntry(note) } } as object);
}

it('serves the operations of many callers on one connection, each with the rights of its own', async () => {
  const allowed = await Promise.all(Array.from({ length: 20 }, () => responsesTo(noteOfCase, partner)));
  const refused = await responsesTo(noteOfCase, anonymousCaller);
  const { value } = (await refused.next()) as { value: SubgraphResponse };
  expect(value.errors?.map(({ extensions }) => extensions?.code)).toEqual(['UNAUTHORIZED_FIELD']);
  expect(await refused.next()).toMatchObject({ done: true });

  const received = Promise.all(allowed.map((responses) => responses.next()));
  await repeatUntil(received, () => addEntry('one more'));
  for (const { value: response } of await received)
    expect(response).toMatchObject({ data: { caseStatusChanged: { case: { id: 'cas_1' } } } });
  for (const responses of allowed) await responses.return?.();
});

it('answers queries too, and says what is wrong with an operation that it cannot read', async () => {
  const query = await responsesTo('{ case(id: "cas_1") { status } }', partner);
  expect(await query.next()).toMatchObject({ value: { data: { case: { status: 'SEPARATED' } } } });
  const broken = await responsesTo('subscription {', partner);
  await expect(broken.next()).rejects.toMatchObject([{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }]);
});

it('tells its clients to go elsewhere when it stops', async () => {
  const responses = await responsesTo(noteOfCase, partner);
  const ending = responses.next().catch((error: unknown) => error);
  await server.close();
  expect(await closeCode).toBe(1001);
  expect(await ending).toMatchObject({ code: 1001 });
});
