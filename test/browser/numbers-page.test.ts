import type { Browser, Locator } from 'playwright-core';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser } from './support/browser.ts';
import { expectCare, openExplorer, type OpenedExplorer, tabTo } from './support/explorer.ts';

let graph: TestGraph;
let browser: Browser;
let opened: OpenedExplorer;

beforeAll(async () => {
  [graph, browser] = await Promise.all([startTestGraph({ children: 400 }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

beforeEach(async () => {
  opened = await openExplorer(browser, graph.address, '/numbers');
});

afterEach(() => opened.close());

interface Figure {
  id: string;
  value: number;
  unit: string;
  qualifier: string;
  publisher: { id: string; name: string };
  partOf: { id: string } | null;
  supersedes: { id: string } | null;
}

async function figures(): Promise<Figure[]> {
  const { data } = await graph.query(
    '{ figures { id value unit qualifier publisher { id name } partOf { id } supersedes { id } } }',
  );
  return (data as { figures: Figure[] }).figures;
}

interface CaseCount {
  keys: { dimension: string; value: string | null }[];
  count: number | null;
  suppressed: boolean;
}

async function caseCounts(groupBy: string[], filter: object = {}): Promise<CaseCount[]> {
  const { data } = await graph.query(
    'query ($groupBy: [CaseDimension!]!, $filter: SeparationCaseFilter) { caseStatistics(groupBy: $groupBy, filter: $filter) { keys { dimension value } count suppressed } }',
    { groupBy, filter },
  );
  return (data as { caseStatistics: CaseCount[] }).caseStatistics;
}

/** A part of the page; each has the same name as the table in it. */
function part(name: string): Locator {
  return opened.page.locator('section').filter({ has: opened.page.getByRole('heading', { name, exact: true }) });
}

/** The chart of a part, its table opened. */
async function openTable(name: string): Promise<Locator> {
  const section = part(name);
  await section.getByText('As a table').click();
  return section.getByRole('table');
}

function rowOf(table: Locator, words: string): Locator {
  return table.getByRole('row').filter({ hasText: words });
}

const units = ['Children', 'Parents', 'Families', 'Claims', 'Proceedings', 'Relationships', 'US dollars per person'];

async function widthsOf(shapes: Locator): Promise<(string | null)[]> {
  return Promise.all((await shapes.all()).map((shape) => shape.getAttribute('width')));
}

describe('published figures', () => {
  it('has one chart for each unit, with every total in it, and every figure in its table', async () => {
    const all = await figures();
    for (const unit of units) {
      const ofUnit = all.filter((figure) => figure.unit === unit.toUpperCase().replaceAll(' ', '_'));
      const totals = ofUnit.filter(({ partOf }) => partOf === null);
      expect(totals.length).toBeGreaterThan(0);
      await part(unit).locator('[data-figure]').first().waitFor();
      const drawn = await Promise.all(
        (await part(unit).locator('[data-figure]').all()).map((mark) => mark.getAttribute('data-figure')),
      );
      expect(drawn).toEqual(totals.map(({ id }) => id));
      expect(await part(unit).locator('tbody tr').count()).toBe(ofUnit.length);
    }
  });

  it('draws a count by how exact it is said to be', async () => {
    await part('Children').locator('[data-figure]').first().waitFor();
    expect(await part('Children').locator('[data-qualifier=RANGE] .figure-range').count()).toBe(1);
    expect(await part('Children').locator('[data-qualifier=ESTIMATE] .hollow').count()).toBe(1);
    expect(await part('Claims').locator('[data-qualifier=ABOUT] .hollow').count()).toBe(1);
    expect(await part('Claims').locator('[data-qualifier=MORE_THAN] .figure-line').count()).toBe(1);
    expect(await part('Children').locator('[data-qualifier=EXACT] .hollow').count()).toBe(0);
    // The months of six counts of one series are estimates.
    expect(await part('Children').locator('.figure-mark .estimated').count()).toBe(6);
  });

  it('shows a corrected count as corrected, with its correction', async () => {
    const section = part('Children');
    await section.locator('[data-correction]').waitFor({ state: 'attached' });
    const corrected = (await figures()).find(({ supersedes }) => supersedes)?.supersedes?.id ?? '';
    expect(await section.locator(`[data-figure="${corrected}"] .figure-strike`).count()).toBe(1);
    expect(await section.locator('.figure-mark .figure-strike').count()).toBe(1);
    const row = rowOf(section.getByRole('table'), 'Corrected to 2,737');
    expect(await row.locator('s').innerText()).toBe('2,654');
    await rowOf(section.getByRole('table'), 'Corrects 2,654').waitFor();
  });

  it('shows counts of different publishers at about the same time as competing', async () => {
    const section = part('Children');
    await section.locator('[data-competing]').first().waitFor({ state: 'attached' });
    const row = rowOf(section.getByRole('table'), 'Children whom the agencies identified as separated');
    expect(await row.innerText()).toContain('Others at about the same time: 2,654 (DOJ)');
  });

  it('has the parts of a total under it, in the table and as bars', async () => {
    const section = part('Parents');
    await section.getByText('The parts of one total').click();
    const bars = section.locator('.parts-of-total');
    expect(await bars.locator('.bar-words').allTextContents()).toEqual([
      '1,030 · Parents sought, counted by child',
      '545 · Parents not reached, counted by child',
      '485 · Parents reached, counted by child',
    ]);
    const widths = await widthsOf(bars.locator('.count-area'));
    expect(Number(widths[1]) / Number(widths[0])).toBeCloseTo(545 / 1030, 2);
    const parts = section.locator('tr.part');
    expect(await parts.count()).toBe(2);
  });

  it('reads out each mark by keyboard, with its publisher and source', async () => {
    await part('Claims').locator('[data-figure]').first().waitFor();
    const slider = part('Claims').getByRole('slider');
    await slider.focus();
    expect(await slider.getAttribute('aria-valuetext')).toBe('about 940, Oct 28, 2021: Claims filed');
    await opened.page.keyboard.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toBe('more than 800, June 2023: Claims pending');
    expect(await part('Claims').locator('.figure-reader p').innerText()).toContain('more than 800');
    expect(await part('Claims').locator('.figure-chosen').count()).toBe(1);
  });

  it('tells a screen reader what each chart says', async () => {
    const chart = part('Children').getByRole('img').first();
    const label = (await chart.getAttribute('aria-label')) ?? '';
    expect(label).toMatch(/^Children: \d+ counts over time, from 2,551, Jul 26, 2018 to 1,360, April 2024\./);
    expect(label).toContain('One was corrected later.');
  });

  it('shows the figures of one publisher, which the address keeps', async () => {
    const { page } = opened;
    const doj = (await figures()).filter(({ publisher }) => publisher.name === 'Department of Justice');
    expect(doj.length).toBeGreaterThan(0);
    await page.getByLabel('Publisher', { exact: true }).selectOption('Department of Justice');
    await page.waitForURL(`**/#/numbers?publisher=${doj[0]?.publisher.id ?? ''}`);
    await part('Parents').waitFor({ state: 'detached' });
    expect(await part('Children').locator('tbody tr').count()).toBe(doj.length);
    await page.reload();
    await part('Children').waitFor();
    expect(await part('Parents').count()).toBe(0);
  });
});

describe('our own counts', () => {
  it.each([
    ['STATUS', 'Cases by status'],
    ['NATIONALITY', 'Cases by nationality'],
    ['SECTOR', 'Cases by sector'],
    ['POLICY', 'Cases by policy'],
  ])(
    'by %s: a bar and a row for each, in which what is withheld has no number and one size',
    async (dimension, name) => {
      const counts = await caseCounts([dimension]);
      const known = counts.filter(({ suppressed }) => !suppressed);
      await part(name).locator('.count-area').first().waitFor();
      expect(await part(name).locator('.count-area').count()).toBe(known.length);
      const hatched = part(name).locator('[data-withheld=true]');
      expect(await hatched.count()).toBe(counts.length - known.length);
      const sizes = await widthsOf(hatched.locator('rect'));
      expect(new Set(sizes).size).toBeLessThanOrEqual(1);
      for (const words of await hatched.locator('text').allTextContents()) expect(words).toMatch(/^Withheld · /);

      const cells = await (await openTable(name)).locator('td').allInnerTexts();
      const expected = counts.map(({ count, suppressed }) =>
        suppressed ? 'Withheld' : (count ?? 0).toLocaleString('en-US'),
      );
      expect(cells.sort()).toEqual(expected.sort());
    },
  );

  it('explains what is withheld', async () => {
    await opened.page.getByText('Withheld: a count from 1 to 10').waitFor();
  });

  it('shows the statuses of today by month of separation, in a chart for each status', async () => {
    const counts = await caseCounts(['MONTH', 'STATUS']);
    const section = part('Status today, by when the separation was');
    const charts = section.getByRole('img', { name: /, by when the separation was: / });
    await charts.first().waitFor();
    const statuses = new Set(counts.map(({ keys }) => keys.find(({ dimension }) => dimension === 'STATUS')?.value));
    expect(await charts.count()).toBe(statuses.size);
    const withheld = counts.filter(({ suppressed }) => suppressed).length;
    expect(await section.locator('[data-withheld]').count()).toBe(withheld);
    const table = await openTable('Status today, by when the separation was');
    expect(await table.locator('tbody tr').count()).toBe(counts.filter(({ count }) => count !== 0).length);
    expect(await section.innerText()).toContain('It does not show what the statuses were then.');
  });

  it('counts by year where the reader wants it', async () => {
    const counts = await caseCounts(['YEAR', 'STATUS']);
    await opened.page.getByLabel('Separated in the same').selectOption('Year');
    await opened.page.waitForURL('**/#/numbers?interval=year');
    const table = await openTable('Status today, by when the separation was');
    const shown = counts.filter(({ count }) => count !== 0).length;
    await table.getByText(`${shown} rows`).waitFor();
  });

  it('counts the cases that a filter leaves, which the address keeps', async () => {
    const { page } = opened;
    await page.getByLabel('Policy', { exact: true }).selectOption('Zero tolerance');
    await page.getByLabel('Nationality', { exact: true }).selectOption('Guatemala');
    await page.waitForURL('**/#/numbers?policy=ZERO_TOLERANCE&nationality=GT');
    const filter = { policies: ['ZERO_TOLERANCE'], nationalities: ['GT'] };
    const [count] = await caseCounts(['NATIONALITY'], filter);
    expect(count?.suppressed).toBe(false);
    await page.reload();
    await part('Cases by nationality')
      .getByText(`${(count?.count ?? 0).toLocaleString('en-US')} · Guatemala`)
      .waitFor();
    expect(await part('Cases by nationality').locator('.bar-words').count()).toBe(1);
  });

  it('opens the query behind it, with the filter, in GraphiQL', async () => {
    const { page } = opened;
    await page.getByLabel('Policy', { exact: true }).selectOption('Zero tolerance');
    await page.waitForURL('**/#/numbers?policy=ZERO_TOLERANCE');
    await part('Cases by status').getByRole('link', { name: 'Show the query' }).click();
    await page.locator('.graphiql-query-editor', { hasText: 'query CaseNumbers' }).waitFor();
    await page.locator('.graphiql-editor-tool', { hasText: 'ZERO_TOLERANCE' }).waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window', { hasText: '"byStatus"' }).waitFor();
    expect(await page.locator('.result-window').innerText()).not.toContain('"errors"');
  });
});

describe('the numbers page', () => {
  it('asks the graph twice', async () => {
    await part('Cases by status').locator('.count-area').first().waitFor();
    await part('Children').locator('[data-figure]').first().waitFor();
    expect(opened.asked).toHaveLength(2);
  });

  it('leads from its top to our own counts by keyboard', async () => {
    await part('Cases by status').waitFor();
    await tabTo(opened, 'Our own counts');
    await opened.page.keyboard.press('Enter');
    expect(await opened.page.evaluate('document.activeElement.id')).toBe('case-numbers');
  });

  it.each(['en', 'es'] as const)('is usable by everybody, in the language %s', async (language) => {
    const page = await openExplorer(browser, graph.address, '/numbers', { language });
    await page.page.locator('.case-numbers .count-area').first().waitFor();
    await page.page.locator('[data-figure]').first().waitFor();
    for (const summary of await page.page.locator('summary').all()) await summary.click();
    await expectCare(page);
    await page.close();
  });

  it('says what to do when the graph does not answer', async () => {
    const { page } = opened;
    await page.route('**/graphql', (route) => route.abort());
    await page.reload();
    const alerts = page.getByRole('alert');
    await alerts.nth(1).waitFor();
    await page.unroute('**/graphql');
    await alerts.last().getByRole('button', { name: 'Try again' }).click();
    await part('Cases by status').locator('.count-area').first().waitFor();
  });
});
