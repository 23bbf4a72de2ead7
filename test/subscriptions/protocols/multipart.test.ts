import {
  ApolloClient,
  CombinedGraphQLErrors,
  CombinedProtocolErrors,
  gql,
  HttpLink,
  InMemoryCache,
} from '@apollo/client';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { Inbox } from './support/inbox.ts';
import { type ProtocolServer, startProtocolServer } from './support/protocol-server.ts';
import { postOperation, type RawRequest } from './support/raw-request.ts';

let server: ProtocolServer;
let client: ApolloClient;
const requests: RawRequest[] = [];

const ticks = 'subscription Ticks($after: String) { tick(after: $after) }';
const accept = 'multipart/mixed;subscriptionSpec="1.0", application/json';

beforeEach(async () => {
  server = await startProtocolServer();
  client = new ApolloClient({ cache: new InMemoryCache(), link: new HttpLink({ uri: server.url }) });
});

afterEach(async () => {
  client.stop();
  for (const { socket } of requests.splice(0)) socket.destroy();
  await server.close();
});

interface Answer {
  data?: unknown;
  error?: unknown;
}

function subscribe(query = ticks, variables: Record<string, unknown> = {}) {
  const inbox = new Inbox<Answer>();
  const subscription = client.subscribe({ query: gql(query), variables }).subscribe(inbox.sink);
  return { inbox, subscription };
}

function request(query: string, headers: readonly string[] = []): RawRequest {
  const sent = postOperation(server.port, query, accept, headers);
  sent.resume();
  requests.push(sent);
  return sent;
}

describe("over multipart HTTP, with Apollo Client's HttpLink,", () => {
  it('a subscription gets each event in order, and its end', async () => {
    const { inbox } = subscribe();
    const { reader } = await server.engine.subscription(1);
    for (let count = 0; count < 3; count++) server.engine.log.tick();
    expect(await inbox.first(3)).toMatchObject([1, 2, 3].map((tick) => ({ data: { tick } })));
    reader.end();
    expect(await inbox.ended()).toBeUndefined();
  });

  it('a subscription continues after the cursor that its argument names', async () => {
    for (let count = 0; count < 4; count++) server.engine.log.tick();
    const { inbox } = subscribe(ticks, { after: 'cursor-3' });
    expect(await inbox.first(1)).toMatchObject([{ data: { tick: 4 } }]);
  });

  it('a subscription that is refused gets its errors and their codes', async () => {
    const { inbox } = subscribe('subscription { nothing }');
    const [{ error } = {}] = await inbox.first(1);
    expect(error).toBeInstanceOf(CombinedGraphQLErrors);
    expect(error).toMatchObject({ errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] });
  });

  it('a subscription that the engine ends with an error gets the code and the cursor', async () => {
    const { inbox } = subscribe();
    const { reader } = await server.engine.subscription(1);
    server.engine.log.tick();
    await inbox.first(1);
    reader.end(cataloguedError('SUBGRAPH_UNAVAILABLE', 'Gone.', { cursor: 'cursor-1' }));
    const [, { error } = {}] = await inbox.first(2);
    expect(error).toBeInstanceOf(CombinedProtocolErrors);
    expect(error).toMatchObject({ errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', cursor: 'cursor-1' } }] });
  });

  it('a client that stops listening ends its subscription', async () => {
    const { subscription } = subscribe();
    const { reader } = await server.engine.subscription(1);
    subscription.unsubscribe();
    await reader.changes.until(() => reader.hasLeft);
  });
});

describe('over multipart HTTP', () => {
  it('each part comes with the boundary that ends it', async () => {
    const { text, received } = bound(request('subscription { tick }'));
    await received('--graphql');
    const { reader } = await server.engine.subscription(1);
    expect(text()).toContain('content-type: multipart/mixed;boundary="graphql";subscriptionSpec="1.0"\r\n');
    server.engine.log.tick();
    await received('\r\ncontent-type: application/json\r\n\r\n{"payload":{"data":{"tick":1}}}\r\n--graphql');
    reader.end();
    await received('--\r\n');
    await received('\r\n0\r\n\r\n');
  });

  it('queries are answered as JSON', async () => {
    const { received, text } = bound(request('{ hello }'));
    await received('{"data":{"hello":"world"}}');
    expect(text()).toContain('content-type: application/json; charset=utf-8\r\n');
  });

  it('a bad token is refused with a status', async () => {
    const { received, text } = bound(request('subscription { tick }', ['authorization: Bearer rubbish']));
    await received('"code":"UNAUTHENTICATED"');
    expect(text()).toContain('HTTP/1.1 401 Unauthorized\r\n');
  });
});

function bound(sent: RawRequest) {
  return { text: () => sent.text, received: (text: string) => sent.received(text) };
}
