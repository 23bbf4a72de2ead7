import type { Browser, Locator } from 'playwright-core';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { accessibilityViolations } from './support/accessibility.ts';
import { launchBrowser, openPage, type WatchedPage } from './support/browser.ts';

let graph: TestGraph;
let browser: Browser;
let opened: WatchedPage;

beforeAll(async () => {
  [graph, browser] = await Promise.all([startTestGraph({ children: 30 }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

beforeEach(async () => {
  opened = await openPage(browser, `${graph.address}/graphiql?operation=families`);
  await opened.page.locator('.graphiql-query-editor', { hasText: 'query Families' }).waitFor();
});

afterEach(async () => {
  jest.restoreAllMocks();
  await opened.close();
});

async function become(role: string): Promise<void> {
  await opened.page.getByLabel('Role').selectOption({ label: role });
}

async function run(): Promise<void> {
  await opened.page.getByRole('button', { name: /^Execute query/ }).click();
  await opened.page.locator('.result-window', { hasText: /"(data|errors)"/ }).waitFor();
}

async function openPlan(): Promise<Locator> {
  await opened.page.getByRole('button', { name: 'Show Query plan' }).click();
  return opened.page.getByRole('region', { name: 'Query plan' });
}

describe('the query plan', () => {
  it('shows each fetch of the operation that was run last: its subgraph, place, time, sizes and counts', async () => {
    const plan = await openPlan();
    await plan.getByText('Run an operation').waitFor();
    await become('Analyst');
    await run();
    await plan.getByText('Families', { exact: true }).waitFor();
    const fetches = plan.locator('.plan-fetch');
    const subgraphs = await fetches.locator('strong').allInnerTexts();
    expect(new Set(subgraphs)).toEqual(new Set(['people', 'cases', 'litigation', 'sources']));
    const [first, second] = await fetches.locator('summary').allInnerTexts();
    expect(first).toMatch(/people\s+answered\s+[\d.]+ ms\s+root fields\s+started at [\d.]+ ms · .* sent · .* received/);
    expect(second).toMatch(/families › edges › @ › node/);
    expect(second).toMatch(/10 representations sent for 10 objects/);
    for (const bar of await fetches.locator('.plan-bar').all())
      expect((await bar.boundingBox())?.width).toBeGreaterThan(1);
  });

  it('says what the operation took and cost, and what runs one after the other or at once', async () => {
    const plan = await openPlan();
    await become('Analyst');
    await run();
    const summary = await plan.locator('.plan-summary').innerText();
    expect(summary).toMatch(/Total\s+[\d.,]+ ms\s+Planning\s+[\d.,]+ ms\s+Cost\s+[\d,]+ of 100,000/);
    await plan.getByText('One after the other').first().waitFor();
    await plan.getByText('At once').first().waitFor();
  });

  it('shows the operation that a subgraph was sent, for a click or by keyboard', async () => {
    const plan = await openPlan();
    await become('Analyst');
    await run();
    const [first, second] = await plan.locator('.plan-fetch').all();
    await first?.locator('summary').click();
    await first?.getByText('families(', { exact: false }).waitFor();
    await second?.locator('summary').focus();
    await opened.page.keyboard.press('Enter');
    await second?.getByText('_entities(', { exact: false }).waitFor();
  });

  it('keeps the trace out of the answer, and the token and the plan out of what is stored', async () => {
    const { page } = opened;
    await openPlan();
    await become('Analyst');
    const sent = page.waitForRequest((request) => request.headers()['x-query-plan'] === '1');
    await run();
    const [, token = ''] = ((await sent).headers().authorization ?? '').split(' ');
    expect(token.length).toBeGreaterThan(50);
    await page.locator('.plan-fetch').first().waitFor();
    expect(await page.locator('.result-window').innerText()).not.toContain('extensions');
    const stored = await page.evaluate<string>('JSON.stringify(localStorage) + JSON.stringify(sessionStorage)');
    expect(stored).not.toContain(token);
    expect(stored).not.toContain('startMilliseconds');
    expect(page.url()).not.toContain(token);
  });

  it('tells a caller who may not see it how to become one who may, and does so for the next run', async () => {
    const plan = await openPlan();
    await run();
    await plan.getByText('it needs the role analyst').waitFor();
    await plan.getByText('Choose the role Analyst at the top').waitFor();
    await become('Analyst');
    await run();
    await plan.locator('.plan-fetch').first().waitFor();
    await become('Anonymous reader');
    await run();
    await plan.getByText('it needs the role analyst').waitFor();
    expect(opened.complaints).toEqual([]);
  });

  it('draws what failed as failed, with the code', async () => {
    const cases = graph.subgraphs.subgraphs.get('cases');
    if (!cases) throw new Error('expected the subgraph cases');
    jest.spyOn(cases, 'execute').mockRejectedValue(new Error('away'));
    const plan = await openPlan();
    await become('Analyst');
    await run();
    const failed = plan.locator('.plan-fetch', { hasText: 'SUBGRAPH_UNAVAILABLE' });
    await failed.first().waitFor();
    expect(await failed.first().locator('strong').innerText()).toBe('cases');
    expect(await failed.first().locator('.plan-bar.failed').count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)('can be read by everybody, in a %s scheme', async (colorScheme) => {
    const plan = await openPlan();
    await become('Analyst');
    await opened.page.emulateMedia({ colorScheme });
    await run();
    await plan.locator('.plan-fetch summary').first().click();
    const violations = await accessibilityViolations(opened.page);
    expect(violations.filter((violation) => /query-plan|plan-|choose-caller/.test(violation))).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
});
