import type { Browser } from 'playwright-core';
import { type ProtocolServer, startProtocolServer } from '../subscriptions/protocols/support/protocol-server.ts';
import { launchBrowser, openPage, type WatchedPage } from './support/browser.ts';

let server: ProtocolServer;
let browser: Browser;
let opened: WatchedPage;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

beforeEach(async () => {
  server = await startProtocolServer();
  // A page of the gateway: what is no page may connect to nothing.
  opened = await openPage(browser, `http://127.0.0.1:${server.port}/`);
});

afterEach(async () => {
  await opened.close();
  await server.close();
});

const address = `/graphql?${new URLSearchParams({ query: 'subscription ($after: String) { tick(after: $after) }' }).toString()}`;

/** Opens the page's EventSource and gives the first events: the id and the data of each. */
function firstEvents(count: number): Promise<string[]> {
  return opened.page.evaluate<string[]>(`new Promise((resolve) => {
    const source = new EventSource(${JSON.stringify(address)});
    const events = [];
    source.addEventListener('next', ({ lastEventId, data }) => {
      events.push(lastEventId + ' ' + data);
      if (events.length < ${count}) return;
      source.close();
      resolve(events);
    });
  })`);
}

function ticksFrom(first: number, last: number): string[] {
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return numbers.map((number) => `cursor-${number} {"data":{"tick":${number}}}`);
}

describe("the browser's EventSource", () => {
  it('gets each event with its id', async () => {
    const events = firstEvents(3);
    await server.engine.subscription(1);
    for (let count = 0; count < 3; count++) server.engine.log.tick();
    expect(await events).toEqual(ticksFrom(1, 3));
  });

  it('comes back by itself after the last event when the gateway was away, and misses none', async () => {
    const events = firstEvents(4);
    const { reader } = await server.engine.subscription(1);
    server.engine.log.tick();
    server.engine.log.tick();
    await reader.changes.until(() => reader.taken === 2);
    const { engine, port } = server;
    await server.close();
    engine.log.tick();
    server = await startProtocolServer({ PORT: String(port) }, engine);
    const { request } = await engine.subscription(2);
    expect(request.lastCursor).toBe('cursor-2');
    engine.log.tick();
    expect(await events).toEqual(ticksFrom(1, 4));
  });
});
