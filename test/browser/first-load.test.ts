import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser } from './support/browser.ts';

let graph: TestGraph;
let browser: Browser;

beforeAll(async () => {
  [graph, browser] = await Promise.all([startTestGraph({ children: 20 }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

/** The files of the pages that a browser without a cache loads for an address, until what a selector names is shown. */
async function filesLoadedFor(path: string, shown: string): Promise<Response[]> {
  const page = await browser.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'GET') responses.push(response);
  });
  await page.goto(`${graph.address}/#${path}`);
  await page.locator(shown).first().waitFor();
  return responses;
}

async function gzippedSizeOf(responses: readonly Response[]): Promise<number> {
  // The bodies are uncompressed here.
  const bodies = await Promise.all(responses.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0);
}

describe('the first load of the explorer', () => {
  it('is less than 300 KB gzipped, in either language', async () => {
    const files = await filesLoadedFor('/', '.bar');
    expect(files.length).toBeGreaterThan(3);
    expect(await gzippedSizeOf(files)).toBeLessThan(300 * 1024);
  });

  it('is sent compressed', async () => {
    const files = await filesLoadedFor('/', '.bar');
    const scripts = files.filter((response) => response.url().endsWith('.js'));
    for (const script of scripts) expect(['br', 'gzip']).toContain(script.headers()['content-encoding']);
  });

  it('has nothing of the charts, the graph view or GraphiQL', async () => {
    const files = await filesLoadedFor('/', '.bar');
    const names = files.map((response) => new URL(response.url()).pathname);
    expect(names.filter((name) => /numbers-page|graph-view|graphiql|monaco/.test(name))).toEqual([]);
  });
});
