import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { type ProtocolServer, startProtocolServer } from '../../subscriptions/protocols/support/protocol-server.ts';

let server: ProtocolServer;

beforeAll(async () => {
  server = await startProtocolServer({ LIMIT_BODY_SIZE: '10000' });
});

afterAll(() => server.close());

const json = { 'content-type': 'application/json' };

async function post(body: string | Uint8Array, headers: Record<string, string> = json) {
  const response = await fetch(server.url, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

afterEach(async () => {
  expect(await post('{"query":"{ hello }"}')).toEqual({ status: 200, text: '{"data":{"hello":"world"}}' });
});

const codeOf = (text: string) =>
  (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

describe('a body', () => {
  it.each<[string, string | Uint8Array, number, string]>([
    ['that is too large', `{"query":"${' '.repeat(20_000)}{ hello }"}`, 413, 'REQUEST_TOO_LARGE'],
    ['that is cut off', '{"query":"{ hel', 400, 'BAD_REQUEST'],
    ['of brackets', '['.repeat(9000), 400, 'BAD_REQUEST'],
    ['of a list in lists', `${'['.repeat(4000)}${']'.repeat(4000)}`, 400, 'BAD_REQUEST'],
    ['of bytes that are no text', new Uint8Array([0xff, 0xfe, 0x00, 0x80]), 400, 'BAD_REQUEST'],
    ['with a prototype', '{"query":"{ hello }","__proto__":{"x":1}}', 400, 'BAD_REQUEST'],
    ['with a number too large', '{"query":1e999}', 400, 'BAD_REQUEST'],
    ['with two queries', '{"query":"{ hello }","query":["{ hello }"]}', 400, 'BAD_REQUEST'],
    ['whose query is not there', '{"variables":{}}', 400, 'BAD_REQUEST'],
  ])('%s is refused', async (_what, body, status, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(codeOf(answer.text)).toBe(code);
    expect(answer.text).not.toMatch(/node_modules| at .*:\d+/);
  });

  it('with a content type that a form can send is not read', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await post('{"query":"mutation { touch }"}', { 'content-type': type })).status).toBe(415);
  });
});

/** What the server answers to bytes. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: server.port });
    const pieces: string[] = [];
    socket.setEncoding('latin1').on('data', (piece) => pieces.push(piece.toString()));
    socket.on('close', () => {
      resolve(pieces.join(''));
    });
    socket.on('error', reject);
    socket.write(text, 'latin1');
  });
}

describe('a request', () => {
  it.each([
    ['of no HTTP', 'hello\r\n\r\n'],
    ['with two lengths', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nabcde'],
    [
      'with a length and pieces',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['with a space before the colon', 'GET /graphql HTTP/1.1\r\nhost : x\r\n\r\n'],
    ['with a zero byte in a header', 'GET /graphql HTTP/1.1\r\nhost: x\r\nx: a\u0000b\r\n\r\n'],
  ])('%s is refused', async (_what, text) => {
    expect(await raw(text)).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('cannot write headers of the response', async () => {
    const query = encodeURIComponent('{ hello }\r\nset-cookie: a=b');
    const operation = encodeURIComponent('a\r\nset-cookie: a=b');
    const response = await fetch(`${server.url}?query=${query}&operationName=${operation}`);
    expect(response.headers.get('set-cookie')).toBeNull();
    const missing = await fetch(`${new URL(server.url).origin}/%0d%0aset-cookie:%20a=b`);
    expect(missing.headers.get('set-cookie')).toBeNull();
    expect(missing.status).toBe(404);
  });
});

/** Opens a WebSocket, sends what is given once it is open, and tells how it was closed. */
function closeCode(send: (socket: WebSocket) => void, headers: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(server.webSocketUrl, 'graphql-transport-ws', { headers });
    socket.on('open', () => {
      send(socket);
    });
    socket.on('error', () => undefined);
    socket.on('close', resolve);
  });
}

describe('a WebSocket is closed after', () => {
  it.each<[string, number, string | Buffer]>([
    ['a message that is too large', 1009, `{"type":"ping","payload":{"a":"${'a'.repeat(20_000)}"}}`],
    ['a message that is no JSON', 4400, '{'],
    ['a message of brackets', 4400, '['.repeat(9000)],
    ['a message of no type', 4400, '{"type":"__proto__"}'],
    ['a message of the server', 4400, '{"type":"connection_ack","payload":1}'],
    ['a message of bytes', 4400, Buffer.from([0, 1, 2, 255])],
    ['an operation before its caller is known', 4401, '{"id":"1","type":"subscribe","payload":{"query":"{ hello }"}}'],
  ])('%s', async (_what, code, message) => {
    expect(
      await closeCode((socket) => {
        socket.send(message);
      }),
    ).toBe(code);
  });

  it('a frame that is not masked, or of an unknown kind', async () => {
    const frame = (bytes: number[]) =>
      closeCode((socket) => {
        (socket as unknown as { _socket: { write: (data: Buffer) => void } })._socket.write(Buffer.from(bytes));
      });
    expect(await frame([0x81, 0x02, 0x7b, 0x7d])).toBe(1002);
    expect(await frame([0x83, 0x80, 0, 0, 0, 0])).toBe(1002);
    expect(await frame([0xf1, 0x80, 0, 0, 0, 0])).toBe(1002);
  });

  it('a token that is not good', async () => {
    expect(
      await closeCode((socket) => {
        socket.send('{"type":"connection_init","payload":{"authorization":"Bearer x"}}');
      }),
    ).toBe(4401);
    expect(
      await closeCode((socket) => {
        socket.send('{"type":"connection_init","payload":{"Authorization":{"$ne":1}}}');
      }),
    ).toBe(4401);
  });
});

it('reads no variables of an operation over WebSocket as prototypes', async () => {
  await closeCode((socket) => {
    socket.on('message', (data: Buffer) => {
      const { type } = JSON.parse(data.toString()) as { type: string };
      if (type === 'connection_ack')
        socket.send(
          '{"id":"1","type":"subscribe","payload":{"query":"{ hello }","variables":{"__proto__":{"polluted":true}}}}',
        );
      else socket.close();
    });
    socket.send('{"type":"connection_init"}');
  });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
