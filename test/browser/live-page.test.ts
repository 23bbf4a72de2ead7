import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { CaseFollowers } from '../subscriptions/graph/case-follower.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser } from './support/browser.ts';
import { expectCare, type ExplorerLanguage, openExplorer, type OpenedExplorer } from './support/explorer.ts';

let graph: TestGraph;
let browser: Browser;
let opened: OpenedExplorer;
let writer: CaseFollowers;
let caseId: string;
let reference: string;

beforeAll(async () => {
  [graph, browser] = await Promise.all([startTestGraph({ children: 60 }), launchBrowser()]);
  writer = new CaseFollowers(graph);
  [caseId = ''] = await writer.cases(1);
  const { data } = await graph.query('query ($id: ID!) { case(id: $id) { reference } }', { id: caseId });
  reference = (data as { case: { reference: string } }).case.reference;
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

afterEach(() => opened.close());

async function become(page: Page, role: string): Promise<void> {
  await page.locator('.choose-caller select').selectOption(role);
}

/** Opens the page as the partner app, who may follow changes. */
async function openAsPartner(language: ExplorerLanguage = 'en'): Promise<Page> {
  opened = await openExplorer(browser, graph.address, '/live', { language });
  await lookAgain(opened.page);
  return opened.page;
}

async function lookAgain(page: Page): Promise<void> {
  await become(page, 'partner');
  await page.locator('.connection-marker.connected').waitFor();
}

/** Opens the page once more, in the same browser profile, as somebody does who comes back. */
async function comeBack(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${graph.address}/#/live`);
  await lookAgain(page);
  return page;
}

function partOf(page: Page, name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

const live = (page: Page) => partOf(page, 'As they happen').getByRole('listitem');
const missed = (page: Page) => partOf(page, 'Since you last looked').getByRole('listitem');

/** The status that each change leads to, as a person reads it. */
const statusesIn = (items: Locator) => items.locator('strong.status').allInnerTexts();

/** Where the page would go on: there once its subscriptions are open. */
async function untilItCouldGoOn(page: Page): Promise<void> {
  const stored = () => page.evaluate<string>("localStorage.getItem('families-graph:last-looked:partner') ?? ''");
  while (!(await stored()).includes('case') || !(await stored()).includes('proceeding')) await page.title();
}

async function statusNow(): Promise<string> {
  const { data } = await graph.query('query ($id: ID!) { case(id: $id) { status } }', { id: caseId });
  return (data as { case: { status: string } }).case.status;
}

/** The words of what a number of changes lead to, which alternate between two statuses. */
async function wordsOfNext(count: number): Promise<string[]> {
  const words = ['No confirmed record', 'Reunified'];
  const first = (await statusNow()) === 'REUNIFIED' ? 0 : 1;
  return Array.from({ length: count }, (_, index) => words[(first + index) % 2] ?? '');
}

async function moveProceeding(): Promise<string> {
  const { data } = await graph.query(
    '{ proceedings(filter: { statuses: [FILED] }, first: 1) { edges { node { id caption } } } sources(first: 1) { edges { node { id } } } }',
  );
  const found = data as Record<'proceedings' | 'sources', { edges: { node: { id: string; caption: string } }[] }>;
  const proceeding = found.proceedings.edges[0]?.node;
  const { errors } = await graph.query(
    'mutation ($input: ChangeProceedingStatusInput!) { changeProceedingStatus(input: $input) { proceeding { id } } }',
    {
      input: {
        proceedingId: proceeding?.id,
        to: 'IN_LITIGATION',
        effectiveOn: '2026-01-02',
        sourceId: found.sources.edges[0]?.node.id,
      },
    },
    'writer',
  );
  expect(errors).toEqual([]);
  return proceeding?.caption ?? '';
}

describe('the live page', () => {
  it('shows a change by another writer without a reload, says it politely, and leads to its case', async () => {
    const page = await openAsPartner();
    await untilItCouldGoOn(page);
    const [words = ''] = await wordsOfNext(1);
    await writer.change(caseId, 'live');
    await live(page).first().waitFor();
    expect(await live(page).count()).toBe(1);
    expect(await live(page).innerText()).toContain(reference);
    expect(await statusesIn(live(page))).toEqual([words]);
    expect(await page.locator('[aria-live=polite]').innerText()).toContain(`Case ${reference}: now ${words}`);
    await page.getByRole('link', { name: reference }).click();
    await page.waitForURL(`**/#/cases/${caseId}`);
  });

  it('shows a change of a lawsuit too', async () => {
    const page = await openAsPartner();
    await untilItCouldGoOn(page);
    const caption = await moveProceeding();
    await live(page).filter({ hasText: caption }).waitFor();
    expect(await live(page).innerText()).toContain('In litigation');
  });

  it('shows what was changed while it was closed, each once and in order, until it is marked as read', async () => {
    const first = await openAsPartner();
    const context = first.context();
    await untilItCouldGoOn(first);
    await writer.change(caseId, 'seen');
    await live(first).first().waitFor();
    await first.close();

    const words = await wordsOfNext(3);
    await writer.change(caseId, 'missed 1', 'missed 2', 'missed 3');
    const second = await comeBack(context);
    await missed(second).nth(2).waitFor();
    expect(await statusesIn(missed(second))).toEqual(words);
    expect(await live(second).count()).toBe(0);
    await second.close();

    // Nobody has marked them as read.
    const third = await comeBack(context);
    await missed(third).nth(2).waitFor();
    expect(await statusesIn(missed(third))).toEqual(words);
    await third.getByRole('button', { name: 'Mark as read' }).click();
    await partOf(third, 'Since you last looked').waitFor({ state: 'detached' });
    await third.close();

    const fourth = await comeBack(context);
    await writer.change(caseId, 'after all was read');
    await live(fourth).first().waitFor();
    expect(await missed(fourth).count()).toBe(0);
  });

  it('goes on where it was when the connection breaks, and misses nothing', async () => {
    const page = await openAsPartner();
    await untilItCouldGoOn(page);
    await writer.change(caseId, 'before');
    await live(page).first().waitFor();
    await page.context().setOffline(true);
    await page.locator('.connection-marker.reconnecting').waitFor();
    const words = await wordsOfNext(2);
    await writer.change(caseId, 'offline 1', 'offline 2');
    await page.context().setOffline(false);
    await missed(page).nth(1).waitFor();
    expect(await statusesIn(missed(page))).toEqual(words);
    await page.locator('.connection-marker.connected').waitFor();
    await writer.change(caseId, 'after');
    await live(page).nth(1).waitFor();
    expect(await missed(page).count()).toBe(2);
  });

  it('can be paused: what comes then waits until it is resumed', async () => {
    const page = await openAsPartner();
    await untilItCouldGoOn(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await writer.change(caseId, 'while paused');
    const resume = page.getByRole('button', { name: 'Resume: one change waits' });
    await resume.waitFor();
    expect(await live(page).count()).toBe(0);
    await resume.click();
    await live(page).first().waitFor();
  });

  it.each(['anonymous', 'analyst'])('tells the role %s, who may not follow changes, which role may', async (role) => {
    opened = await openExplorer(browser, graph.address, '/live');
    await become(opened.page, role);
    const alert = opened.page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Choose the role “Partner app” above');
    await expectCare(opened);
    await become(opened.page, 'partner');
    await opened.page.locator('.connection-marker.connected').waitFor();
  });

  it('shows the current statuses, and follows from now on, where its place is no longer kept', async () => {
    opened = await openExplorer(browser, graph.address, '/live');
    const { page } = opened;
    const useless = JSON.stringify({ case: 'damaged', proceeding: 'damaged' });
    await page.evaluate(`localStorage.setItem('families-graph:last-looked:partner', ${JSON.stringify(useless)})`);
    await lookAgain(page);
    const current = partOf(page, 'You were away for too long');
    await current.getByRole('rowheader', { name: reference }).waitFor();
    while ((await page.evaluate<string>("localStorage.getItem('families-graph:last-looked:partner')")) === useless)
      await page.title();
    await writer.change(caseId, 'after the expiry');
    await live(page).first().waitFor();
  });

  it('stores cursors for each role, and never a token', async () => {
    const page = await openAsPartner();
    await untilItCouldGoOn(page);
    const stored = await page.evaluate<string>('JSON.stringify(localStorage) + JSON.stringify(sessionStorage)');
    expect(stored).toContain('families-graph:last-looked:partner');
    expect(stored).not.toContain('eyJ');
  });

  it.each([
    ['en', 'Since you last looked'],
    ['es', 'Desde que miró por última vez'],
  ] as const)('is usable by everybody, in the language %s', async (language, heading) => {
    const first = await openAsPartner(language);
    await untilItCouldGoOn(first);
    await writer.change(caseId, 'to be missed');
    await first.locator('.change-list li').first().waitFor();
    const context = first.context();
    await first.goto('about:blank');
    await writer.change(caseId, 'missed');
    await first.goto(`${graph.address}/#/live`);
    expect(first.context()).toBe(context);
    await lookAgain(first);
    await first.getByRole('heading', { name: heading }).waitFor();
    await expectCare(opened);
  });
});
