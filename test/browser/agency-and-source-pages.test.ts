import type { Browser, Locator } from 'playwright-core';
import { agencyIdOf, sourceIdOf } from '../../subgraphs/shared/sample-data/reference/index.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser } from './support/browser.ts';
import { expectCare, openExplorer, type OpenedExplorer } from './support/explorer.ts';

let graph: TestGraph;
let browser: Browser;

beforeAll(async () => {
  [graph, browser] = await Promise.all([startTestGraph({ children: 120 }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

async function onPage(path: string, see: (opened: OpenedExplorer) => Promise<void>, language: 'en' | 'es' = 'en') {
  const opened = await openExplorer(browser, graph.address, path, { language });
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  await see(opened);
  await opened.close();
}

function section({ page }: OpenedExplorer, name: string): Locator {
  return page.locator('section', { has: page.getByRole('heading', { name, exact: true, level: 2 }) });
}

describe('the page of an agency', () => {
  it('shows what it belongs to, and its record systems, which were not linked', async () => {
    await onPage(`/agencies/${agencyIdOf('cbp')}`, async (opened) => {
      await opened.page.getByRole('link', { name: 'Department of Homeland Security' }).first().waitFor();
      const systems = await section(opened, 'Record systems').innerText();
      expect(systems).toContain('CBP_E3');
      expect(systems).toContain('were not linked');
    });
  });

  it('puts what is said about it side by side, and what is disputed first', async () => {
    await onPage(`/agencies/${agencyIdOf('dhs')}`, async (opened) => {
      const groups = section(opened, 'What is said about it').getByRole('group');
      expect(await groups.first().getAttribute('aria-label')).toBe('Record systems');
      const columns = groups.first().locator('.statement-columns > li');
      expect(await columns.count()).toBe(4);
      const claim = columns.filter({ hasText: 'There is a central database of separated families' });
      expect(await claim.innerText()).toContain('Contradicted by 3 other statements');
      expect(opened.asked).toHaveLength(1);
    });
  });

  it('lists its lawsuits, and every source that it published', async () => {
    await onPage(`/agencies/${agencyIdOf('doj')}`, async (opened) => {
      expect(await section(opened, 'Lawsuits').getByRole('listitem').count()).toBeGreaterThan(0);
      const { data } = await graph.query(
        'query ($id: ID!) { sources(filter: { publishers: [$id] }, orderBy: PUBLISHED_ON_DESC, first: 10) { edges { node { title } } } }',
        { id: agencyIdOf('doj') },
      );
      const { edges } = (data as { sources: { edges: { node: { title: string } }[] } }).sources;
      expect(edges.length).toBeGreaterThan(0);
      const titles = await section(opened, 'What it published').locator('tbody th').allInnerTexts();
      expect(titles).toEqual(edges.map(({ node }) => node.title));
    });
  });

  it.each([
    ['en', 'What it published'],
    ['es', 'Qué publicó'],
  ] as const)('is usable by everybody, in the language %s', async (language, heading) => {
    await onPage(
      `/agencies/${agencyIdOf('dhs')}`,
      async (opened) => {
        await section(opened, heading).waitFor();
        await expectCare(opened);
      },
      language,
    );
  });
});

describe('the page of a source', () => {
  it('shows publisher and day, and every statement with what it is about', async () => {
    await onPage(`/sources/${sourceIdOf('nbc-2021-12-16')}`, async (opened) => {
      const document = section(opened, 'The document');
      await document.getByRole('link', { name: 'NBC News' }).waitFor();
      expect(await document.innerText()).toContain('Dec 16, 2021');
      const said = await section(opened, 'What it says').innerText();
      expect(said).toContain('The administration withdrew from the talks');
      const talks = section(opened, 'What it says').getByRole('link', { name: /^Talks on compensation/ });
      expect(await talks.count()).toBeGreaterThan(3);
      expect(await section(opened, 'Counts in it').innerText()).toContain('more than 5,600');
      expect(opened.asked).toHaveLength(1);
    });
  });

  it('leads out to where it can be read without telling from where', async () => {
    const url = 'https://www.example.org/report.pdf';
    const publisher = await graph.query('{ agencies(first: 1) { edges { node { id } } } }');
    const [agency] = (publisher.data as { agencies: { edges: { node: { id: string } }[] } }).agencies.edges;
    const added = await graph.query(
      'mutation ($input: AddSourceInput!) { addSource(input: $input) { source { id } } }',
      {
        input: {
          kind: 'AGENCY_REPORT',
          title: 'A report',
          publisherId: agency?.node.id,
          publishedOn: '2018-07-01',
          url,
        },
      },
      'writer',
    );
    const { source } = (added.data as { addSource: { source: { id: string } } }).addSource;
    await onPage(`/sources/${source.id}`, async ({ page }) => {
      const out = page.locator(`a[href="${url}"]`);
      expect(await out.getAttribute('rel')).toBe('noreferrer');
    });
  });

  it('shows what an extract says page by page, each statement once', async () => {
    const { data } = await graph.query(
      '{ sources(first: 100, filter: { kinds: [AGENCY_RECORD] }) { edges { node { id statements(first: 1) { totalCount } } } } }',
    );
    const { edges } = (data as { sources: { edges: { node: { id: string; statements: { totalCount: number } } }[] } })
      .sources;
    const extract = edges.find(({ node }) => node.statements.totalCount > 40)?.node;
    await onPage(`/sources/${extract?.id ?? ''}`, async (opened) => {
      const said = section(opened, 'What it says');
      await said.getByRole('button', { name: 'Show more' }).click();
      await said.locator('tbody tr').nth(39).waitFor();
      const total = extract?.statements.totalCount.toLocaleString('en-US') ?? '';
      expect(await said.getByRole('status').innerText()).toBe(`40 of ${total} shown`);
      const rows = await said.locator('tbody tr').allInnerTexts();
      expect(new Set(rows).size).toBe(40);
    });
  });

  it.each([
    ['en', 'What it says'],
    ['es', 'Qué dice'],
  ] as const)('is usable by everybody, in the language %s', async (language, heading) => {
    await onPage(
      `/sources/${sourceIdOf('nbc-2021-12-16')}`,
      async (opened) => {
        await section(opened, heading).waitFor();
        await expectCare(opened);
      },
      language,
    );
  });
});
