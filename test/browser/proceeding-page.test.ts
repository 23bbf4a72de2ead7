import type { Browser, Locator } from 'playwright-core';
import { negotiationIdOf, proceedingIdOf } from '../../subgraphs/shared/sample-data/reference/index.ts';
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

const msL = `/proceedings/${proceedingIdOf('ms-l')}`;
const talks = `/negotiations/${negotiationIdOf('settlement-talks-2021')}`;

/** Opens a page, and closes it when all is done. */
async function onPage(path: string, see: (opened: OpenedExplorer) => Promise<void>, language: 'en' | 'es' = 'en') {
  const opened = await openExplorer(browser, graph.address, path, { language });
  await opened.page.getByRole('heading', { level: 1 }).waitFor();
  await see(opened);
  await opened.close();
}

function section({ page }: OpenedExplorer, name: string): Locator {
  return page.locator('section', { has: page.getByRole('heading', { name, exact: true, level: 2 }) });
}

async function rowsOf(table: Locator): Promise<string[][]> {
  const rows = await table.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

describe('the page of a lawsuit', () => {
  it('shows what the docket says: court, number, judge, kind, filing and status', async () => {
    await onPage(msL, async (opened) => {
      expect(await opened.page.getByRole('heading', { level: 1 }).innerText()).toBe('Ms. L. v. ICE');
      const docket = await section(opened, 'Docket').innerText();
      for (const fact of ['Southern District of California', '3:18-cv-00428', 'Sabraw', 'Class action', 'Feb 26, 2018'])
        expect(docket).toContain(fact);
      await section(opened, 'Docket').getByRole('button', { name: 'Who says so: Settled' }).waitFor();
    });
  });

  it('shows milestones and changes of status, each with its source', async () => {
    await onPage(msL, async (opened) => {
      const milestones = await rowsOf(section(opened, 'Milestones'));
      expect(milestones).toContainEqual([
        'Jun 26, 2018',
        'Order',
        'Preliminary injunction granted',
        'Docket 3:18-cv-00428, Ms. L. v. ICE',
      ]);
      const days = (await rowsOf(section(opened, 'Status history'))).map(([, status]) => status);
      expect(days).toEqual(expect.arrayContaining(['Class certified', 'Injunction granted', 'Settled']));
    });
  });

  it('shows parties, and who represents whom', async () => {
    await onPage(msL, async (opened) => {
      const parties = section(opened, 'Parties and counsel');
      await parties.getByRole('link', { name: 'U.S. Immigration and Customs Enforcement' }).waitFor();
      const counsel = await rowsOf(parties.getByRole('region', { name: 'Counsel' }));
      expect(counsel).toContainEqual(['Plaintiff', 'American Civil Liberties Union', 'Lee Gelernt']);
    });
  });

  it('puts what each side says about the end of the talks side by side, with source, speaker and confidence', async () => {
    await onPage(msL, async (opened) => {
      const said = section(opened, 'Settlement talks').getByRole('group', { name: 'Who ended it' });
      const columns = said.locator('.statement-columns > li');
      expect(await columns.count()).toBe(3);
      const boxes = await Promise.all((await columns.all()).map((column) => column.boundingBox()));
      expect(new Set(boxes.map((box) => box?.y)).size).toBe(1);
      expect(new Set(boxes.map((box) => box?.x)).size).toBe(3);
      const words = (await columns.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
      const counsel = words.find((text) => text.includes('The administration withdrew from the talks'));
      const justice = words.find((text) => text.includes('disputes that the department walked away'));
      expect(counsel).toMatch(
        /Contradicted by 2 other statements.*Said by American Civil Liberties Union.*NBC News.*Medium/,
      );
      expect(justice).toMatch(/Contradicted by another statement.*Said by Department of Justice.*Medium/);
    });
  });

  it('tells a lawsuit with the same caption from this one', async () => {
    await onPage(`/proceedings/${proceedingIdOf('cm-azd')}`, async (opened) => {
      const related = section(opened, 'Related lawsuits');
      expect(await related.innerText()).toMatch(/5:21-cv-00234.*Same caption: not this lawsuit/s);
      await related.getByRole('link', { name: 'C.M. v. United States' }).click();
      await section(opened, 'Docket').getByText('5:21-cv-00234').waitFor();
    });
  });

  it('lists the families concerned page by page, each once', async () => {
    await onPage(msL, async (opened) => {
      const families = section(opened, 'Families concerned');
      const rows = families.locator('tbody tr');
      expect(await rows.count()).toBe(10);
      await families.getByRole('button', { name: 'Show more' }).click();
      await rows.nth(19).waitFor();
      const references = await families.locator('tbody th').allInnerTexts();
      expect(new Set(references).size).toBe(20);
      const query =
        'query ($id: ID!) { proceeding(id: $id) { families(first: 20) { totalCount edges { node { reference } } } } }';
      const { data } = await graph.query(query, { id: proceedingIdOf('ms-l') });
      const { proceeding } = data as {
        proceeding: { families: { totalCount: number; edges: { node: { reference: string } }[] } };
      };
      expect(references).toEqual(proceeding.families.edges.map(({ node }) => node.reference));
      expect(await families.getByRole('status').innerText()).toBe(`20 of ${proceeding.families.totalCount} shown`);
    });
  });

  it('asks the graph once, and says what to do when there is no such lawsuit', async () => {
    await onPage(msL, async ({ asked }) => {
      await Promise.resolve();
      expect(asked).toHaveLength(1);
    });
    await onPage('/proceedings/pro_0', async ({ page }) => {
      await page.getByRole('link', { name: 'Search for it' }).waitFor();
    });
  });

  it.each([
    ['en', 'Families concerned'],
    ['es', 'Familias afectadas'],
  ] as const)('is usable by everybody, in the language %s', async (language, heading) => {
    await onPage(
      msL,
      async (opened) => {
        await section(opened, heading).waitFor();
        await expectCare(opened);
      },
      language,
    );
  });
});

describe('the page of a negotiation', () => {
  it('shows parties, events as precisely as they are known, the lawsuits, and competing statements', async () => {
    await onPage(talks, async (opened) => {
      const { page, asked } = opened;
      await page.getByRole('link', { name: 'American Civil Liberties Union' }).first().waitFor();
      const events = await rowsOf(section(opened, 'What happened'));
      expect(events[0]?.slice(0, 2)).toEqual(['March 2021', 'Talks open']);
      expect(await section(opened, 'Lawsuits covered').getByRole('listitem').count()).toBeGreaterThan(5);
      const said = page.getByRole('group', { name: 'Who ended it' }).locator('.statement-columns > li');
      expect(await said.count()).toBe(3);
      expect(asked).toHaveLength(1);
    });
  });

  it.each([
    ['en', 'Lawsuits covered'],
    ['es', 'Demandas abarcadas'],
  ] as const)('is usable by everybody, in the language %s', async (language, heading) => {
    await onPage(
      talks,
      async (opened) => {
        await section(opened, heading).waitFor();
        await expectCare(opened);
      },
      language,
    );
  });
});
