import type { Browser, Page } from 'playwright-core';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser, openPage } from './support/browser.ts';
import { openExplorer } from './support/explorer.ts';

let graph: TestGraph;
let browser: Browser;
let child: { id: string; name: string; pseudonym: string };

const nameOf = '{ families(first: 1, orderBy: REFERENCE_ASC) { edges { node { children { id displayName } } } } }';

beforeAll(async () => {
  [graph, browser] = await Promise.all([startTestGraph({ children: 30 }), launchBrowser()]);
  const ask = async (caller?: 'caseworker') => {
    const { data } = await graph.query(nameOf, {}, caller);
    const { families } = data as {
      families: { edges: [{ node: { children: [{ id: string; displayName: string }] } }] };
    };
    return families.edges[0].node.children[0];
  };
  const [open, known] = [await ask(), await ask('caseworker')];
  child = { id: known.id, name: known.displayName, pseudonym: open.displayName };
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

/** Becomes a caseworker who says what for. */
async function becomeCaseworker(page: Page): Promise<void> {
  await page.getByLabel('Role').selectOption({ label: 'Caseworker' });
  await page.getByLabel('Purpose').fill('reunification of family 12');
  await page.getByRole('button', { name: 'Say', exact: true }).click();
}

describe('the role switch', () => {
  it('shows a name to a caseworker who says what for, and hides it again, and stores neither token nor name', async () => {
    expect(child.name).not.toBe(child.pseudonym);
    const query = encodeURIComponent(`{ person(id: "${child.id}") { displayName } }`);
    const opened = await openPage(browser, `${graph.address}/graphiql#query=${query}`);
    const { page, complaints, close } = opened;
    const runUntil = async (name: string) => {
      await page.getByRole('button', { name: /^Execute query/ }).click();
      await page.locator('.result-window', { hasText: name }).waitFor();
    };
    await page.locator('.graphiql-query-editor', { hasText: 'displayName' }).waitFor();
    await runUntil(child.pseudonym);
    await becomeCaseworker(page);
    const sent = page.waitForRequest((request) => request.headers()['x-purpose'] === 'reunification of family 12');
    await runUntil(child.name);
    const token = ((await sent).headers().authorization ?? '').replace('Bearer ', '');
    expect(token.length).toBeGreaterThan(50);
    const stored = await page.evaluate<string>('JSON.stringify(localStorage) + JSON.stringify(sessionStorage)');
    for (const kept of [stored, page.url()]) {
      expect(kept).not.toContain(token);
      expect(kept).not.toContain(child.name);
    }
    await page.getByLabel('Role').selectOption({ label: 'Anonymous reader' });
    await runUntil(child.pseudonym);
    expect(complaints).toEqual([]);
    await close();
  });

  it('asks for the explorer as the chosen caller, forgets the caller on a reload, and asks the graph for it no more', async () => {
    const { page, asked, complaints, close } = await openExplorer(browser, graph.address, '/');
    await page.getByRole('rowheader', { name: 'Ms. L. v. ICE' }).first().waitFor();
    await page.getByLabel('Role').waitFor();
    expect(asked).toHaveLength(1);
    const sent = page.waitForRequest((request) => request.headers()['x-purpose'] === 'reunification of family 12');
    await becomeCaseworker(page);
    await sent;
    expect(await page.evaluate('JSON.stringify(localStorage)')).not.toContain('Bearer');
    await page.reload();
    await page.getByLabel('Role').waitFor();
    expect(await page.getByLabel('Role').inputValue()).toBe('anonymous');
    expect(complaints).toEqual([]);
    await close();
  });

  it('is not there where the server gives out no tokens, and nothing complains', async () => {
    const production = await startTestGraph({ children: 3, variables: { DEMO_TOKENS: 'off' } });
    const { page, complaints, close } = await openExplorer(browser, production.address, '/');
    const callers = page.waitForResponse('**/demo/callers');
    await page.reload();
    await (await callers).finished();
    await page.getByRole('rowheader', { name: 'Ms. L. v. ICE' }).first().waitFor();
    expect(await page.getByLabel('Role').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
    await production.close();
  });
});
