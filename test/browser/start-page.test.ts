import type { Browser, Locator } from 'playwright-core';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser, policyOf } from './support/browser.ts';
import { expectCare, openExplorer, type OpenedExplorer } from './support/explorer.ts';

let graph: TestGraph;
let browser: Browser;
let opened: OpenedExplorer;

beforeAll(async () => {
  [graph, browser] = await Promise.all([startTestGraph({ children: 300 }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

beforeEach(async () => {
  opened = await openExplorer(browser, graph.address, '/');
});

afterEach(() => opened.close());

/** The cells of each row that a person sees, as text. */
async function rowsOf(table: Locator): Promise<string[][]> {
  await table.locator('tbody tr').first().waitFor();
  const rows = await table.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

function tableOf(name: string): Locator {
  return opened.page.getByRole('region', { name, exact: true }).getByRole('table').first();
}

interface Figure {
  value: number;
  unit: string;
  publisher: { name: string; acronym: string | null };
  source: { title: string };
}

interface Proceeding {
  caption: string;
  court: { name: string };
  docketNumber: { raw: string };
}

interface CaseCount {
  count: number | null;
  suppressed: boolean;
}

describe('the start page', () => {
  it('shows every published figure with its count, unit, publisher and source, in order of date', async () => {
    const { data } = await graph.query('{ figures { value unit publisher { name acronym } source { title } } }');
    const { figures } = data as { figures: Figure[] };
    expect(figures.length).toBeGreaterThan(20);

    const rows = await rowsOf(tableOf('Published figures'));
    expect(rows).toHaveLength(figures.length);
    figures.forEach((figure, index) => {
      const [, count, unit, , publisher, source] = rows[index] ?? [];
      expect(count).toContain(figure.value.toLocaleString('en-US'));
      expect(unit?.toUpperCase().replaceAll(' ', '_')).toBe(figure.unit);
      expect(publisher).toBe(figure.publisher.acronym ?? figure.publisher.name);
      expect(source).toBe(figure.source.title);
    });
  });

  it('lists every lawsuit with its docket number, court and status in words', async () => {
    const { data } = await graph.query(
      '{ proceedings(first: 50, orderBy: FILED_ON_DESC) { edges { node { caption court { name } docketNumber { raw } } } } }',
    );
    const { edges } = (data as { proceedings: { edges: { node: Proceeding }[] } }).proceedings;
    const rows = await rowsOf(tableOf('Lawsuits'));
    expect(rows.map(([caption, docketNumber, court]) => [caption, docketNumber, court])).toEqual(
      edges.map(({ node }) => [node.caption, node.docketNumber.raw, node.court.name]),
    );
    const msL = rows.find(([, docketNumber]) => docketNumber === '3:18-cv-00428');
    expect(msL).toEqual(expect.arrayContaining(['Ms. L. v. ICE', 'Class action', 'Settled']));
  });

  it('counts cases by status, and draws a withheld count as withheld without a number', async () => {
    const { data } = await graph.query('{ caseStatistics(groupBy: [STATUS]) { count suppressed } }');
    const { caseStatistics } = data as { caseStatistics: CaseCount[] };
    expect(caseStatistics.some(({ suppressed }) => suppressed)).toBe(true);
    expect(caseStatistics.some(({ suppressed }) => !suppressed)).toBe(true);

    const table = tableOf('Cases by status');
    const rows = await rowsOf(table);
    expect(rows.map(([, count]) => count)).toEqual(
      caseStatistics.map(({ count, suppressed }) => (suppressed ? 'Withheld' : count?.toLocaleString('en-US'))),
    );
    const withheldBars = caseStatistics.filter(({ suppressed }) => suppressed).length;
    expect(await table.getByRole('img', { name: 'Withheld' }).count()).toBe(withheldBars);
  });

  it('asks the graph once', async () => {
    await tableOf('Lawsuits').waitFor();
    expect(opened.asked).toHaveLength(1);
  });

  it('offers the query behind it, and GraphiQL opens with it and runs it', async () => {
    const { page, complaints } = opened;
    await page.getByRole('link', { name: 'Show the query' }).first().click();
    await page.locator('.graphiql-query-editor', { hasText: 'query Start' }).waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window', { hasText: '"data"' }).waitFor();
    expect(await page.locator('.result-window').innerText()).not.toContain('"errors"');
    expect(complaints).toEqual([]);
  });

  it('speaks Spanish where the browser does, or where the reader chooses it, and remembers it', async () => {
    const spanish = await openExplorer(browser, graph.address, '/', { language: 'es' });
    await spanish.page.getByRole('heading', { name: 'Familias separadas en la frontera' }).waitFor();
    await spanish.close();
    const { page } = opened;
    await page.getByLabel('Language').selectOption('es');
    await page.getByRole('heading', { name: 'Familias separadas en la frontera' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('es');
    await page.getByText('Demanda colectiva').first().waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Familias separadas en la frontera' }).waitFor();
  });

  it.each(['en', 'es'] as const)('is usable by everybody, in the language %s', async (language) => {
    const page = await openExplorer(browser, graph.address, '/', { language });
    await page.page.locator('.bar').first().waitFor();
    await expectCare(page);
    await page.close();
  });

  it('says what to do when the graph does not answer, and shows the facts once it does', async () => {
    const { page } = opened;
    await page.route('**/graphql', (route) => route.abort());
    await page.reload();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Check that the gateway runs');
    await page.unroute('**/graphql');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('rowheader', { name: 'Ms. L. v. ICE' }).first().waitFor();
  });

  it('says what to do when nothing is recorded yet', async () => {
    const { page } = opened;
    await page.route('**/graphql', (route) =>
      route.fulfill({
        json: { data: { figures: [], caseStatistics: [], proceedings: { totalCount: 0, edges: [] } } },
      }),
    );
    await page.reload();
    await page.getByText('npm run seed').waitFor();
  });

  it('can be read by keyboard: the first stop skips to the content', async () => {
    const { page } = opened;
    await tableOf('Lawsuits').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
  });

  it('leads to the search with what is typed, which is behind the # where no server sees it', async () => {
    const { page } = opened;
    await page.getByRole('searchbox').fill('ms l');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/#/search?text=ms+l');
  });

  it('keeps to a strict content security policy', async () => {
    const policy = await policyOf(`${graph.address}/`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });
});
