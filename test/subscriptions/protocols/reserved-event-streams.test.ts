import { readEvents } from './support/event-stream-reader.ts';
import { type ProtocolServer, startProtocolServer } from './support/protocol-server.ts';

let server: ProtocolServer;
let requests: AbortController;

beforeEach(() => {
  requests = new AbortController();
});

afterEach(async () => {
  requests.abort();
  await server.close();
});

const ticks = 'subscription { tick }';

interface Sent {
  token?: string;
  authorization?: string;
}

function send(init: RequestInit, { token, authorization }: Sent = {}, search = ''): Promise<Response> {
  const headers = {
    ...(token !== undefined && { 'x-graphql-event-stream-token': token }),
    ...(authorization !== undefined && { authorization }),
    ...(init.headers as Record<string, string> | undefined),
  };
  return fetch(`${server.url}${search}`, { signal: requests.signal, ...init, headers });
}

async function reserve(sent: Sent = {}): Promise<string> {
  const response = await send({ method: 'PUT' }, sent);
  expect(response.status).toBe(201);
  return response.text();
}

const open = (sent: Sent) => send({ headers: { accept: 'text/event-stream' } }, sent);

function run(sent: Sent, operationId: unknown, query = ticks): Promise<Response> {
  const body = JSON.stringify({ query, extensions: { operationId } });
  return send({ method: 'POST', body, headers: { 'content-type': 'application/json' } }, sent);
}

async function expectRefusal(response: Response, status: number, code: string): Promise<void> {
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({
    errors: [{ message: expect.any(String) as string, extensions: { code } }],
  });
}

describe('a reserved event stream', () => {
  beforeEach(async () => {
    server = await startProtocolServer();
  });

  it('carries what operations in requests of their own have to say, by their ids', async () => {
    const token = await reserve();
    const inbox = readEvents(await open({ token }));
    expect((await run({ token }, 'one')).status).toBe(202);
    const { reader } = await server.engine.subscription(1);
    server.engine.log.tick();
    await inbox.first(1);
    expect((await run({ token }, 'two', '{ hello }')).status).toBe(202);
    await inbox.first(3);
    reader.end();
    expect(await inbox.first(4)).toEqual([
      { event: 'next', data: '{"id":"one","payload":{"data":{"tick":1}}}' },
      { event: 'next', data: '{"id":"two","payload":{"data":{"hello":"world"}}}' },
      { event: 'complete', data: '{"id":"two"}' },
      { event: 'complete', data: '{"id":"one"}' },
    ]);
  });

  it('gets what operations have to say that came before it was opened', async () => {
    const token = await reserve();
    expect((await run({ token }, 'early', '{ hello }')).status).toBe(202);
    const inbox = readEvents(await open({ token }));
    expect(await inbox.first(1)).toEqual([
      { event: 'next', data: '{"id":"early","payload":{"data":{"hello":"world"}}}' },
    ]);
  });

  it('ends an operation by its id, and says so', async () => {
    const token = await reserve();
    const inbox = readEvents(await open({ token }));
    await run({ token }, 'one');
    const { reader } = await server.engine.subscription(1);
    const remove = () => send({ method: 'DELETE' }, { token }, '?operationId=one');
    expect((await remove()).status).toBe(200);
    await reader.changes.until(() => reader.hasLeft);
    expect(await inbox.first(1)).toEqual([{ event: 'complete', data: '{"id":"one"}' }]);
    expect((await remove()).status).toBe(200);
  });

  it('ends its operations when its connection closes, and is gone then', async () => {
    const token = await reserve();
    await open({ token });
    await run({ token }, 'one');
    const { reader } = await server.engine.subscription(1);
    requests.abort();
    await reader.changes.until(() => reader.hasLeft);
    requests = new AbortController();
    await expectRefusal(await run({ token }, 'two'), 404, 'STREAM_NOT_FOUND');
  });

  it('is opened once', async () => {
    const token = await reserve();
    await open({ token });
    await expectRefusal(await open({ token }), 409, 'STREAM_TAKEN');
  });

  it('is not found by a token that nobody has, for whatever is asked', async () => {
    const token = 'rubbish';
    await expectRefusal(await open({ token }), 404, 'STREAM_NOT_FOUND');
    await expectRefusal(await run({ token }, 'one'), 404, 'STREAM_NOT_FOUND');
    await expectRefusal(await send({ method: 'DELETE' }, { token }, '?operationId=one'), 404, 'STREAM_NOT_FOUND');
    await expectRefusal(await send({ method: 'DELETE' }), 404, 'STREAM_NOT_FOUND');
  });

  it('is found by its own caller alone, also with a newer token', async () => {
    const token = await reserve({ authorization: await server.authorization({ subject: 'one' }) });
    const other = { token, authorization: await server.authorization({ subject: 'other' }) };
    await expectRefusal(await open(other), 404, 'STREAM_NOT_FOUND');
    await expectRefusal(await run({ token }, 'one'), 404, 'STREAM_NOT_FOUND');
    const renewed = { token, authorization: await server.authorization({ subject: 'one', acceptedSeconds: 7200 }) };
    expect((await open(renewed)).status).toBe(200);
  });

  it('takes no operation without an id, nor one with an id that is in use', async () => {
    const token = await reserve();
    await open({ token });
    for (const id of [undefined, '', 5]) await expectRefusal(await run({ token }, id), 400, 'BAD_REQUEST');
    expect((await run({ token }, 'one')).status).toBe(202);
    await expectRefusal(await run({ token }, 'one'), 409, 'OPERATION_ID_TAKEN');
  });
});

describe('a reservation', () => {
  it('that is not opened in time is given up', async () => {
    server = await startProtocolServer({ STREAM_OPEN_TIMEOUT: '50', ANONYMOUS_SUBSCRIPTIONS: '1' });
    const token = await reserve();
    await run({ token }, 'one', '{ hello }');
    // Its place is free again once it is given up.
    while ((await send({ method: 'PUT' })).status !== 201);
    await expectRefusal(await open({ token }), 404, 'STREAM_NOT_FOUND');
  });
});
