import { getEventListeners } from 'node:events';
import { startTestEngine, untilIdle } from './test-engine.ts';

const titles = '{ books { title } }';
const aliasedTitles = '{ all: books { name: title } }';
const copies = '{ books { copies } }';

describe.each([true, false])('a client that goes away, with shareQueries %s,', (shareQueries) => {
  it('ends the calls that nobody else waits for', async () => {
    const test = await startTestEngine({ shareQueries });
    test.hold('catalogue');
    const client = new AbortController();
    const response = test.execute({ query: titles, signal: client.signal });
    const { request } = await test.call('catalogue');
    expect(request.signal?.aborted).toBe(false);
    client.abort();
    expect(request.signal?.aborted).toBe(true);
    test.releaseAll();
    await response;
  });

  it('leaves a call alone that another client waits for with the same query, and ends it when that goes too', async () => {
    const test = await startTestEngine({ shareQueries });
    await test.prepare(titles);
    test.hold('catalogue');
    const clients = [new AbortController(), new AbortController()] as const;
    const responses = clients.map(({ signal }) => test.execute({ query: titles, signal }));
    const { request } = await test.call('catalogue');
    await untilIdle();
    clients[0].abort();
    expect(request.signal?.aborted).toBe(false);
    clients[1].abort();
    expect(request.signal?.aborted).toBe(true);
    expect(test.calls).toHaveLength(1);
    test.releaseAll();
    await Promise.all(responses);
  });

  it('leaves a call alone that another operation waits for, which gets its answer', async () => {
    const test = await startTestEngine({ shareQueries });
    await test.prepare(titles, aliasedTitles);
    test.hold('catalogue');
    const client = new AbortController();
    const left = test.execute({ query: titles, signal: client.signal });
    const waiting = test.result(aliasedTitles);
    const { request, release } = await test.call('catalogue');
    await untilIdle();
    client.abort();
    expect(request.signal?.aborted).toBe(false);
    release();
    expect((await waiting).data).toEqual({ all: [{ name: 'Atlas' }, { name: 'Poems' }, { name: 'Letters' }] });
    expect(test.calls).toHaveLength(1);
    await left;
  });

  it('has no further call made, though the call under way is answered', async () => {
    const test = await startTestEngine({ shareQueries });
    test.hold('catalogue');
    const client = new AbortController();
    const response = test.execute({ query: copies, signal: client.signal });
    const { release } = await test.call('catalogue');
    client.abort();
    release();
    await response;
    await untilIdle();
    expect(test.callsTo('stock')).toHaveLength(0);
  });

  it('has no call made when it has gone before its query came', async () => {
    const test = await startTestEngine({ shareQueries });
    await test.prepare(titles);
    await test.execute({ query: titles, signal: AbortSignal.abort() });
    expect(test.calls).toHaveLength(0);
  });

  it('has no call made when it goes while its query is planned', async () => {
    const test = await startTestEngine({ shareQueries });
    const client = new AbortController();
    const response = test.execute({ query: titles, signal: client.signal });
    client.abort();
    await response;
    expect(test.calls).toHaveLength(0);
  });

  it('does not count among those who wait when it has gone before its query came', async () => {
    const test = await startTestEngine({ shareQueries });
    await test.prepare(titles);
    test.hold('catalogue');
    const client = new AbortController();
    const responses = [
      test.execute({ query: titles, signal: client.signal }),
      test.execute({ query: titles, signal: AbortSignal.abort() }),
    ];
    const { request } = await test.call('catalogue');
    await untilIdle();
    client.abort();
    expect(request.signal?.aborted).toBe(true);
    test.releaseAll();
    await Promise.all(responses);
  });

  it('does not keep a client that comes after it from an answer', async () => {
    const test = await startTestEngine({ shareQueries });
    await test.prepare(titles);
    test.hold('catalogue');
    const client = new AbortController();
    const left = test.execute({ query: titles, signal: client.signal });
    await test.call('catalogue');
    client.abort();
    const next = test.result(titles);
    const { request, release } = await test.call('catalogue', 1);
    expect(request.signal?.aborted).toBe(false);
    release();
    expect((await next).data).toMatchObject({ books: [{ title: 'Atlas' }, {}, {}] });
    test.releaseAll();
    await left;
  });

  it('is not listened to any more once it has its response', async () => {
    const test = await startTestEngine({ shareQueries });
    const { signal } = new AbortController();
    await test.execute({ query: copies, signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});

describe('a change', () => {
  it('goes on to its end when its client goes away', async () => {
    const test = await startTestEngine();
    test.hold('stock');
    const client = new AbortController();
    const response = test.result({
      query: 'mutation { buy(book: 1) { copies title } review(book: 1, text: "Long.") { text } }',
      signal: client.signal,
    });
    const { request, release } = await test.call('stock');
    client.abort();
    expect(request.signal?.aborted ?? false).toBe(false);
    release();
    expect((await response).data).toEqual({ buy: { copies: 9, title: 'Atlas' }, review: { text: 'Long.' } });
    expect(test.callsTo('reviews')).toHaveLength(1);
  });
});
