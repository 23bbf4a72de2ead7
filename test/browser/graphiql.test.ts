import { setImmediate } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { type DevelopmentCaller, developmentToken } from '../../gateway/security/development-tokens.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { CaseFollowers } from '../subscriptions/graph/case-follower.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser, openPage, policyOf, type WatchedPage } from './support/browser.ts';

let graph: TestGraph;
let browser: Browser;
let opened: WatchedPage;

beforeAll(async () => {
  [graph, browser] = await Promise.all([startTestGraph({ children: 60 }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

beforeEach(async () => {
  opened = await openPage(browser, `${graph.address}/graphiql`);
  await opened.page.locator('.graphiql-query-editor .view-line').first().waitFor();
});

afterEach(() => opened.close());

/** What GraphiQL keeps of its tabs, as text. The page's policy forbids Playwright to wait for it within the page. */
async function storedTabs(): Promise<string> {
  return opened.page.evaluate<string>("localStorage.getItem('graphiql:tabState') ?? ''");
}

async function run(): Promise<void> {
  await opened.page.getByRole('button', { name: /^Execute query/ }).click();
}

async function waitForAnswer(text: string): Promise<void> {
  await opened.page.locator('.result-window', { hasText: text }).waitFor();
}

async function pickExample(title: string): Promise<void> {
  await opened.page
    .getByRole('region', { name: 'Example operations' })
    .getByRole('button')
    .filter({ hasText: title })
    .click();
}

/** Gives a caller's token in the header editor. */
async function enterTokenOf(caller: DevelopmentCaller): Promise<string> {
  const { page } = opened;
  const key = deriveKey(graph.subgraphs.configuration.SECRET_KEY, 'development-token');
  const token = await developmentToken(key, caller);
  await page.getByRole('button', { name: 'Headers' }).click();
  await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .monaco-editor').click();
  await page.keyboard.insertText(JSON.stringify({ Authorization: `Bearer ${token}` }));
  return token;
}

describe('GraphiQL', () => {
  it('offers the example operations, and running one shows its answer', async () => {
    await pickExample('Proceeding by docket');
    await opened.page.locator('.graphiql-query-editor', { hasText: 'query ProceedingByDocket' }).waitFor();
    await run();
    await waitForAnswer('Ms. L. v. ICE');
    expect(opened.complaints).toEqual([]);
  });

  it('opens the same example once, and keeps what stands in other tabs', async () => {
    const { page } = opened;
    await pickExample('Published figures');
    await page.getByRole('tab', { name: 'PublishedFigures' }).waitFor();
    await pickExample('Search');
    await page.getByRole('tab', { name: 'Search' }).waitFor();
    await pickExample('Published figures');
    await page.locator('.graphiql-query-editor', { hasText: 'query PublishedFigures' }).waitFor();
    expect(await page.getByRole('tab', { name: 'PublishedFigures' }).count()).toBe(1);
    expect(await page.getByRole('tab', { name: 'Search' }).count()).toBe(1);
  });

  it('brings the variables of an example along', async () => {
    await pickExample('Change case status');
    await opened.page.locator('.graphiql-editor-tool', { hasText: 'expectedVersion' }).waitFor();
  });

  it('explains the schema in its documentation', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();
    await page.getByText('Published figures, the earliest first').waitFor();
  });

  it('keeps a history of what was run', async () => {
    const { page } = opened;
    await run();
    await waitForAnswer('"data"');
    await page.getByRole('button', { name: 'Show History' }).click();
    expect(await page.getByRole('region', { name: 'History' }).getByRole('listitem').count()).toBe(1);
  });

  it('sends the token of the header editor, and stores it nowhere', async () => {
    const { page } = opened;
    const token = await enterTokenOf('caseworker');
    const sent = page.waitForRequest(
      (request) => request.url().endsWith('/graphql') && request.headers().authorization === `Bearer ${token}`,
    );
    await run();
    await sent;
    await waitForAnswer('"data"');
    expect(await page.evaluate('JSON.stringify(localStorage) + JSON.stringify(sessionStorage)')).not.toContain(token);
  });

  it('follows a subscription, and shows its events as they happen', async () => {
    const followers = new CaseFollowers(graph);
    const [id = ''] = await followers.cases(1);
    await pickExample('Follow case status');
    await opened.page.locator('.graphiql-query-editor', { hasText: 'subscription FollowCaseStatus' }).waitFor();
    await enterTokenOf('partner');
    await run();
    // When the subscription has begun is not to be seen, so there are changes until one of them is.
    const answer = opened.page.locator('.result-window');
    while (!(await answer.innerText()).includes('caseStatusChanged')) await followers.change(id, 'followed');
    expect(await answer.innerText()).toContain(id);
    await opened.page.getByRole('button', { name: /^Stop/ }).click();
    expect(opened.complaints).toEqual([]);
  });

  it('has its tabs and their operations again after a reload', async () => {
    const { page } = opened;
    await pickExample('Search');
    await page.getByRole('tab', { name: 'Search' }).waitFor();
    // GraphiQL stores its tabs a little later than it shows them.
    while (!(await storedTabs()).includes('query Search')) await setImmediate();
    await page.reload();
    await page.getByRole('tab', { name: 'Search' }).waitFor();
    await page.locator('.graphiql-query-editor', { hasText: 'query Search' }).waitFor();
    expect(await page.getByRole('tab').count()).toBe(2);
  });

  it('works without any request to another origin, and without complaints in the console', async () => {
    await run();
    await waitForAnswer('"data"');
    expect(opened.complaints).toEqual([]);
  });

  it('keeps to a strict content security policy, apart from the styles that the code editor writes', async () => {
    await opened.close();
    const policy = await policyOf(`${graph.address}/graphiql`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline';");
    opened = await openPage(browser, `${graph.address}/graphiql`);
    await opened.page.locator('.graphiql-query-editor .view-line').first().waitFor();
    await pickExample('Families');
    await opened.page.locator('.graphiql-query-editor', { hasText: 'query Families' }).waitFor();
    await run();
    await waitForAnswer('"data"');
    expect(opened.complaints).toEqual([]);
  });
});
