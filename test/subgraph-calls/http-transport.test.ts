import { getEventListeners, getMaxListeners } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ask, errorOf, notGraphql, start, timedOut, tooLarge, unavailable } from './calls.ts';
import { answer, answerWell, hangUp, inTurn, neverAnswer, type Script } from './scripted-subgraph.ts';

const good = { data: { a: 1 }, bytes: Buffer.byteLength('{"data":{"a":1}}') };
const proxyError = answer('<html>secret host</html>', 503);
const longWait = 600_000;

describe('a call', () => {
  it('sends the body as it is and the headers given, and gives the response with its size in bytes', async () => {
    const { subgraph, transport } = await start(answerWell);
    const body = '{ "query":"{ a }",  "variables":{"é":1} }';
    expect(await ask(transport, { body, headers: { authorization: 'Bearer t' } })).toEqual(good);
    const [arrival] = subgraph.arrivals;
    expect(arrival?.body).toBe(body);
    expect(arrival?.request.method).toBe('POST');
    expect(arrival?.request.url).toBe('/graphql?tenant=1');
    expect(arrival?.request.headers).toMatchObject({
      'content-type': 'application/json',
      accept: expect.stringContaining('application/graphql-response+json') as string,
      authorization: 'Bearer t',
    });
  });

  it('reads a response whole that comes in pieces, though they end within a character', async () => {
    const json = Buffer.from('{"data":{"name":"Yañez"}}');
    const within = json.indexOf('ñ') + 1;
    const { transport } = await start(({ response }) => {
      response.write(json.subarray(0, within));
      setImmediate(() => response.end(json.subarray(within)));
    });
    expect(await ask(transport)).toEqual({ data: { name: 'Yañez' }, bytes: json.length });
  });

  it('uses a connection of the calls before', async () => {
    const { subgraph, transport } = await start(answerWell);
    for (let call = 0; call < 20; call++) await ask(transport);
    // A call made in the very turn in which another ends may still open the second.
    expect(subgraph.connections).toBeLessThanOrEqual(2);
  });

  it('opens no more than 64 connections, and makes the calls beyond them wait', async () => {
    const { subgraph, transport } = await start(neverAnswer);
    const calls = Array.from({ length: 80 }, () => ask(transport));
    const held = await Promise.all(Array.from({ length: 64 }, (_, index) => subgraph.arrival(index)));
    subgraph.script = answerWell;
    for (const arrival of held) answerWell(arrival, 0);
    expect(await Promise.all(calls)).toEqual(calls.map(() => good));
    expect(subgraph.connections).toBe(64);
  });

  it('fails once the transport is closed, which waits for the calls under way', async () => {
    const { subgraph, transport } = await start(neverAnswer);
    const call = ask(transport);
    const arrival = await subgraph.arrival(0);
    const closed = transport.close();
    expect(await errorOf(ask(transport))).toEqual(unavailable);
    answerWell(arrival, 0);
    expect(await call).toEqual(good);
    await closed;
    expect(subgraph.arrivals).toHaveLength(1);
  });
});

describe('the time that a call may take', () => {
  it('ends a call that is not answered, and its HTTP request', async () => {
    const { subgraph, transport } = await start(neverAnswer, { timeoutMilliseconds: 1000 });
    expect(await errorOf(ask(transport))).toEqual(timedOut);
    await (
      await subgraph.arrival(0)
    ).closed;
  });

  it('ends a call whose answer has begun and goes on bit by bit', async () => {
    const { subgraph, transport } = await start(
      ({ response }) => {
        const drip = setInterval(() => response.write(' '), 5);
        response.once('close', () => {
          clearInterval(drip);
        });
      },
      { timeoutMilliseconds: 1000 },
    );
    expect(await errorOf(ask(transport))).toEqual(timedOut);
    await (
      await subgraph.arrival(0)
    ).closed;
  });

  it('counts while a call waits for a connection, and such a call is never sent', async () => {
    const { subgraph, transport } = await start(neverAnswer, { timeoutMilliseconds: 200, connections: 1 });
    const calls = [ask(transport, { body: 'first' }), ask(transport, { body: 'second' })];
    const errors = await Promise.all(calls.map(errorOf));
    expect(errors).toEqual([timedOut, timedOut]);
    // Once the one connection has carried another call, the second would have been on it before.
    await errorOf(ask(transport, { body: 'later' }));
    expect(subgraph.arrivals.map(({ body }) => body)).not.toContain('second');
  });

  it('counts while a call waits to be tried again', async () => {
    const { subgraph, transport } = await start(proxyError, {
      timeoutMilliseconds: 200,
      retryDelayMilliseconds: longWait,
    });
    expect(await errorOf(ask(transport))).toEqual(timedOut);
    expect(subgraph.arrivals.length).toBeLessThanOrEqual(1);
  });

  it('is not spent twice: a try that hangs is not tried again', async () => {
    const { subgraph, transport } = await start(inTurn(proxyError, neverAnswer), { timeoutMilliseconds: 200 });
    expect(await errorOf(ask(transport))).toEqual(timedOut);
    expect(subgraph.arrivals.length).toBeLessThanOrEqual(2);
  });
});

describe('a query', () => {
  it.each([502, 503, 504])('is tried again, twice, where a proxy answers %i', async (status) => {
    const failing = answer('<html></html>', status);
    const { subgraph, transport } = await start(inTurn(failing, failing, answerWell));
    expect(await ask(transport)).toEqual(good);
    expect(subgraph.arrivals).toHaveLength(3);
  });

  it('is tried again where the connection breaks before the answer or within it', async () => {
    const breakOff: Script = ({ request, response }) => {
      response.write('{"data":', () => request.socket.destroy());
    };
    const { subgraph, transport } = await start(inTurn(hangUp, breakOff, answerWell));
    expect(await ask(transport)).toEqual(good);
    expect(subgraph.arrivals).toHaveLength(3);
  });

  it('has its failed tries noted for who asks for that, whether the last one fails or not', async () => {
    const answered = { failedTries: 0 };
    const breaking = await start(inTurn(hangUp, hangUp, answerWell));
    await ask(breaking.transport, { notes: answered });
    expect(answered.failedTries).toBe(2);
    const givenUp = { failedTries: 0 };
    const { transport } = await start(hangUp);
    await errorOf(ask(transport, { notes: givenUp }));
    expect(givenUp.failedTries).toBe(3);
  });

  it('is given up after the second retry', async () => {
    const { subgraph, transport } = await start(proxyError);
    expect(await errorOf(ask(transport))).toEqual(unavailable);
    expect(subgraph.arrivals).toHaveLength(3);
  });

  it('waits longer for each retry', async () => {
    const times: number[] = [];
    const { transport } = await start(
      (arrival, index) => {
        times.push(performance.now());
        proxyError(arrival, index);
      },
      { retryDelayMilliseconds: 100, retries: 3 },
    );
    await errorOf(ask(transport));
    const [first = 0, second = 0, third = 0, fourth = 0] = times;
    // A wait is at least half of 100, 200 and 400 ms; timers are a millisecond early at most.
    expect(second - first).toBeGreaterThan(48);
    expect(third - second).toBeGreaterThan(98);
    expect(fourth - third).toBeGreaterThan(198);
  });

  it('fails without a word of the address where nobody listens', async () => {
    const { subgraph, transport } = await start(answerWell);
    await subgraph.stop();
    expect(await errorOf(ask(transport))).toEqual(unavailable);
  });

  it.each([400, 404, 500])('is not tried again where the subgraph itself fails with %i', async (status) => {
    const { subgraph, transport } = await start(answer('secret page', status));
    expect(await errorOf(ask(transport))).toEqual(notGraphql);
    expect(subgraph.arrivals).toHaveLength(1);
  });
});

it.each([
  ['the connection breaks', hangUp],
  ['a proxy answers 503', proxyError],
])('a mutation is never tried again: where %s', async (_, script) => {
  const { subgraph, transport } = await start(inTurn(script, answerWell));
  expect(await errorOf(ask(transport, { kind: 'mutation' }))).toEqual(unavailable);
  expect(subgraph.arrivals).toHaveLength(1);
});

it('a request that cannot be sent fails at once', async () => {
  const { subgraph, transport } = await start(answerWell, { retryDelayMilliseconds: longWait });
  expect(await errorOf(ask(transport, { headers: { 'x-broken': 'secret\nheader' } }))).toEqual(unavailable);
  expect(subgraph.arrivals).toHaveLength(0);
});

describe("the caller's signal", () => {
  const reason = new Error('The client has gone.');

  it('ends the HTTP request, and the call rejects with its reason', async () => {
    const { subgraph, transport } = await start(neverAnswer);
    const controller = new AbortController();
    const call = ask(transport, { signal: controller.signal });
    const { closed } = await subgraph.arrival(0);
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    await closed;
    expect(subgraph.arrivals).toHaveLength(1);
  });

  it('ends an answer that is being read', async () => {
    const { subgraph, transport } = await start(({ response }) => response.write('{"data":'));
    const controller = new AbortController();
    const call = ask(transport, { signal: controller.signal });
    const { closed } = await subgraph.arrival(0);
    await nextTurn();
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    await closed;
  });

  it('takes a call out of the queue that waits for a connection', async () => {
    const { subgraph, transport } = await start(neverAnswer, { connections: 1 });
    const controller = new AbortController();
    const first = ask(transport, { body: 'first' });
    const second = ask(transport, { body: 'second', signal: controller.signal });
    const arrival = await subgraph.arrival(0);
    controller.abort(reason);
    await expect(second).rejects.toBe(reason);
    subgraph.script = answerWell;
    answerWell(arrival, 0);
    await first;
    await ask(transport, { body: 'third' });
    expect(subgraph.arrivals.map(({ body }) => body)).toEqual(['first', 'third']);
    expect(subgraph.connections).toBe(1);
  });

  /** A call that waits for its retry: on the one connection, the call behind it has come to the subgraph. */
  async function startWaiting(retryDelayMilliseconds: number) {
    const { subgraph, transport } = await start(inTurn(proxyError, answerWell), {
      retryDelayMilliseconds,
      connections: 1,
    });
    const controller = new AbortController();
    const waiting = ask(transport, { body: 'waiting', signal: controller.signal });
    const behind = ask(transport, { body: 'behind' });
    await subgraph.arrival(1);
    return { subgraph, transport, controller, waiting, behind };
  }

  it('ends the wait for a retry', async () => {
    const { controller, waiting, behind } = await startWaiting(longWait);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    await behind;
  });

  it('lets no retry follow', async () => {
    const { subgraph, transport, controller, waiting } = await startWaiting(200);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    // The two waits of this call end later than the one wait of the other would have.
    subgraph.script = proxyError;
    await errorOf(ask(transport, { body: 'later' }));
    expect(subgraph.arrivals.map(({ body }) => body)).toEqual(['waiting', 'behind', 'later', 'later', 'later']);
  });

  it('may be shared by any number of calls: Node does not warn of a leak', async () => {
    const { transport } = await start(answerWell);
    const { signal } = new AbortController();
    await ask(transport, { signal });
    expect(getMaxListeners(signal)).toBe(Infinity);
  });

  it('lets nothing be sent where it is aborted before', async () => {
    const { subgraph, transport } = await start(answerWell);
    await expect(ask(transport, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    await ask(transport);
    expect(subgraph.arrivals).toHaveLength(1);
  });

  it('keeps nothing of the calls that have ended', async () => {
    const { transport } = await start(inTurn(answerWell, proxyError));
    const { signal } = new AbortController();
    await ask(transport, { signal });
    await errorOf(ask(transport, { signal }));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('an answer', () => {
  const largest = 1000;

  it('may have the maximum size', async () => {
    const json = JSON.stringify({ data: { a: '' } });
    const exactly = JSON.stringify({ data: { a: 'x'.repeat(largest - json.length) } });
    const { transport } = await start(answer(exactly), { maximumResponseBytes: largest });
    expect(await ask(transport)).toMatchObject({ bytes: largest });
  });

  it.each([200, 503])('is not read to its end where it is larger, with status %i', async (status) => {
    const { subgraph, transport } = await start(
      ({ response }) => {
        response.writeHead(status);
        const goOn = () => {
          if (!response.destroyed) response.write('x'.repeat(100), () => setImmediate(goOn));
        };
        goOn();
      },
      { maximumResponseBytes: largest },
    );
    expect(await errorOf(ask(transport))).toEqual(tooLarge);
    await (
      await subgraph.arrival(0)
    ).closed;
    expect(subgraph.arrivals).toHaveLength(1);
  });

  it.each([
    '',
    '<html></html>',
    '{"data":{"a":1}',
    'null',
    '"data"',
    '[{"data":{}}]',
    '{}',
    '{"data":5}',
    '{"data":[]}',
    '{"errors":null}',
    '{"errors":{}}',
    '{"data":{},"errors":"x"}',
    '{"data":{},"errors":[null]}',
  ])('that is no GraphQL response is refused: %s', async (body) => {
    const { subgraph, transport } = await start(answer(body));
    expect(await errorOf(ask(transport))).toEqual(notGraphql);
    expect(subgraph.arrivals).toHaveLength(1);
  });

  it('may have no data, or errors and extensions beside it', async () => {
    const responses = [
      { data: null },
      { errors: [{ message: 'No.' }] },
      { data: { a: null }, errors: [{ message: 'No.', path: ['a'] }], extensions: { cost: 1 } },
    ];
    const { transport } = await start(inTurn(...responses.map((response) => answer(response))));
    for (const response of responses) expect(await ask(transport)).toMatchObject(response);
  });

  it('that says `"errors": null` has no errors', async () => {
    const { transport } = await start(answer({ data: {}, errors: null }));
    expect(await ask(transport)).not.toHaveProperty('errors');
  });

  it.each([400, 422, 500, 503])('with GraphQL errors is one whatever its status: %i', async (status) => {
    const response = { errors: [{ message: 'No.', extensions: { code: 'NO' } }] };
    const { subgraph, transport } = await start(answer(response, status));
    expect(await ask(transport)).toMatchObject(response);
    expect(subgraph.arrivals).toHaveLength(1);
  });

  it('without errors is none where its status is not one of success', async () => {
    const { transport } = await start(answer({ data: { a: 1 } }, 404));
    expect(await errorOf(ask(transport))).toEqual(notGraphql);
  });
});
