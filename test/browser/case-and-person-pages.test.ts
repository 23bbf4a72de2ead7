import type { Browser } from 'playwright-core';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser } from './support/browser.ts';
import { expectCare, openExplorer } from './support/explorer.ts';
import { rowsIn, sectionOf } from './support/shown-parts.ts';

let graph: TestGraph;
let browser: Browser;

beforeAll(async () => {
  [graph, browser] = await Promise.all([startTestGraph({ children: 60 }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

interface Case {
  id: string;
  reference: string;
  family: { reference: string };
  child: { id: string; displayName: string };
  custodyEvents: object[];
  statusHistory: object[];
  sources: { title: string }[];
}

async function someCase(): Promise<Case> {
  const { data } = await graph.query(`{ cases(first: 1) { edges { node { id reference family { reference }
    child { id displayName } custodyEvents { kind } statusHistory { id } sources { title } } } } }`);
  const [edge] = (data as { cases: { edges: { node: Case }[] } }).cases.edges;
  if (!edge) throw new Error('expected a case in the sample data');
  return edge.node;
}

describe('the page of a case', () => {
  it.each(['en', 'es'] as const)(
    'shows its facts, all that happened, and its sources, asks once, and leads on, in the language %s',
    async (language) => {
      const { id, reference, family, child, custodyEvents, statusHistory, sources } = await someCase();
      const opened = await openExplorer(browser, graph.address, `/cases/${id}`, { language });
      const { page, asked } = opened;
      await page.getByRole('heading', { level: 1, name: reference }).waitFor();
      expect(await page.locator('.timeline > li').count()).toBe(custodyEvents.length + statusHistory.length);
      const shownSources = await rowsIn(sectionOf(page, language === 'en' ? 'Sources' : 'Fuentes'));
      expect(shownSources.map(([title]) => title)).toEqual(sources.map(({ title }) => title));
      expect(asked).toHaveLength(1);
      await expectCare(opened);
      await page.getByRole('link', { name: child.displayName, exact: true }).first().click();
      await page.getByRole('heading', { level: 1, name: child.displayName }).waitFor();
      await page.getByRole('link', { name: family.reference }).click();
      await page.getByRole('heading', { level: 1, name: family.reference }).waitFor();
      await opened.close();
    },
  );
});

describe('the page of a person', () => {
  it('shows a judge with the proceedings over which the judge presides', async () => {
    const { data } = await graph.query(
      '{ people(first: 1, filter: { kinds: [JUDGE], text: "Sabraw" }) { edges { node { id proceedings { caption } } } } }',
    );
    const [edge] = (data as { people: { edges: { node: { id: string; proceedings: { caption: string }[] } }[] } })
      .people.edges;
    const opened = await openExplorer(browser, graph.address, `/people/${edge?.node.id ?? ''}`);
    const rows = await rowsIn(sectionOf(opened.page, 'Proceedings'));
    expect(rows.map(([caption]) => caption)).toEqual(edge?.node.proceedings.map(({ caption }) => caption));
    for (const cells of rows) expect(cells[3]).toContain('Judge');
    expect(opened.asked).toHaveLength(1);
    await expectCare(opened);
    await opened.close();
  });

  it('shows a child under a pseudonym, with families and cases, and asks for no identity', async () => {
    const { child, reference, family } = await someCase();
    const opened = await openExplorer(browser, graph.address, `/people/${child.id}`);
    const { page, asked } = opened;
    expect((await rowsIn(sectionOf(page, 'Cases'))).map(([cell]) => cell)).toContain(reference);
    expect((await rowsIn(sectionOf(page, 'Families'))).map(([cell]) => cell)).toContain(family.reference);
    expect(await page.getByText('Legal name').count()).toBe(0);
    expect(asked.join()).not.toContain('legalName');
    await expectCare(opened);
    await opened.close();
  });
});
