import type { Browser, Locator } from 'playwright-core';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser } from './support/browser.ts';
import { expectCare, type ExplorerLanguage, openExplorer, type OpenedExplorer } from './support/explorer.ts';

let graph: TestGraph;
let browser: Browser;
let opened: OpenedExplorer;
let family: string;

beforeAll(async () => {
  [graph, browser] = await Promise.all([startTestGraph({ children: 400 }), launchBrowser()]);
  const { data } = await graph.query('{ families(first: 30) { edges { node { id proceedings { caption } } } } }');
  const { edges } = (data as { families: { edges: { node: { id: string; proceedings: { caption: string }[] } }[] } })
    .families;
  family = edges.find(({ node }) => node.proceedings.some(({ caption }) => caption === 'Ms. L. v. ICE'))?.node.id ?? '';
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

const draw = { en: 'Draw the graph', es: 'Dibujar el grafo' };

async function openGraph(language: ExplorerLanguage = 'en'): Promise<OpenedExplorer> {
  const explorer = await openExplorer(browser, graph.address, `/families/${family}`, { language });
  await explorer.page.getByRole('button', { name: draw[language] }).click();
  await explorer.page.locator('.record-box').nth(3).waitFor();
  return explorer;
}

beforeEach(async () => {
  opened = await openGraph();
});

afterEach(() => opened.close());

function boxes(): Locator {
  return opened.page.locator('.drawn-graph .record-box');
}

function msL(): Locator {
  return opened.page.locator('.drawn-graph').getByRole('button', { name: /^Proceeding Ms\. L\. v\. ICE: expand/ });
}

/** Expands Ms. L. v. ICE, for more families each time, until that many nodes are drawn. */
async function expandUntil(count: number): Promise<void> {
  for (let before = await boxes().count(); before < count; before = await boxes().count()) {
    await msL().focus();
    await opened.page.keyboard.press('Enter');
    await boxes().nth(before).waitFor();
  }
}

interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the labels are on the screen. */
async function placesOfBoxes(): Promise<Box[]> {
  return opened.page.evaluate<Box[]>(`[...document.querySelectorAll('.drawn-graph .record-box')].map((box) => {
    const { left, right, top, bottom } = box.getBoundingClientRect();
    return { name: box.getAttribute('aria-label'), left, right, top, bottom };
  })`);
}

function overlapping(places: readonly Box[]): string[] {
  return places.flatMap((one, index) =>
    places
      .slice(index + 1)
      .filter(
        (other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
      )
      .map((other) => `${one.name} / ${other.name}`),
  );
}

/** How high the names of the nodes are drawn, in pixels of the screen. */
async function shownNameSize(): Promise<number> {
  return opened.page.evaluate<number>(`(() => {
    const name = document.querySelector('.drawn-graph .record-name');
    const box = name.closest('.record-box');
    return parseFloat(getComputedStyle(name).fontSize) * (box.getBoundingClientRect().width / box.offsetWidth);
  })()`);
}

describe('the graph view', () => {
  it('is loaded when the reader opens it, and asks the graph once for the first nodes', async () => {
    const explorer = await openExplorer(browser, graph.address, `/families/${family}`);
    const loaded: string[] = [];
    explorer.page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await explorer.page.getByRole('button', { name: draw.en }).waitFor();
    const before = explorer.asked.length;
    expect(loaded.filter((path) => path.includes('graph-view'))).toEqual([]);
    await explorer.page.getByRole('button', { name: draw.en }).click();
    await explorer.page.locator('.record-box').nth(3).waitFor();
    expect(loaded.some((path) => path.includes('graph-view'))).toBe(true);
    expect(explorer.asked).toHaveLength(before + 1);
    await explorer.close();
  });

  it('expands a node at a click with one request, and says how much that brought', async () => {
    const { page, asked } = opened;
    const before = { asked: asked.length, nodes: await boxes().count() };
    await msL().click();
    await boxes().nth(before.nodes).waitFor();
    expect(asked).toHaveLength(before.asked + 1);
    const added = (await boxes().count()) - before.nodes;
    await page.getByText(`“Ms. L. v. ICE” is expanded: ${added} new nodes.`).waitFor();
  });

  it('expands a node by keyboard: Tab reaches nodes, brings them into view, and Enter expands', async () => {
    const { page } = opened;
    await page.getByRole('button', { name: 'Show the whole graph' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const name = await page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
    expect(name).toMatch(/^(Family|Person|Case|Proceeding|Agency|Source) .+: expand$/);
    const before = await boxes().count();
    await page.keyboard.press('Enter');
    const expanded = name.replace(/: expand$/, ': expanded');
    await page.locator('.drawn-graph').getByRole('button', { name: expanded, exact: true }).waitFor();
    expect(await boxes().count()).toBeGreaterThanOrEqual(before);
    const focused = await page.evaluate<string>("document.activeElement.getAttribute('aria-label')");
    expect(focused).toBe(expanded);
  });

  it('at 200 nodes, lets no two labels overlap, and draws names at least 12 pixels high', async () => {
    await expandUntil(200);
    expect(overlapping(await placesOfBoxes())).toEqual([]);
    expect(await shownNameSize()).toBeGreaterThanOrEqual(11.99);
    expect(opened.complaints).toEqual([]);
  });

  it('hides the kinds that the reader does not want, in the drawing and in the list', async () => {
    const { page } = opened;
    await msL().click();
    await page.getByText('“Ms. L. v. ICE” is expanded').waitFor();
    const families = await page.locator('.record-box.Family').count();
    expect(families).toBeGreaterThan(20);
    const all = await boxes().count();
    await page.locator('.drawn-graph').scrollIntoViewIfNeeded();
    await page.getByRole('checkbox', { name: /^Family/ }).uncheck();
    await page.locator('.record-box.Family').first().waitFor({ state: 'detached' });
    expect(await boxes().count()).toBe(all - families);
    expect(await page.locator('.node-list li').count()).toBe(all - families);
  });

  it('has the same nodes and links as a list, each with its page and a way to expand it', async () => {
    const { page } = opened;
    const list = page.getByRole('region', { name: 'The same as a list' });
    const names = await boxes().locator('.record-name').allInnerTexts();
    expect((await list.locator('li a').allInnerTexts()).sort()).toEqual(names.sort());
    const links = await page.locator('.react-flow__edge').count();
    expect(links).toBe(names.length - 1);
    const before = names.length;
    await list.getByRole('button', { name: 'Expand Ms. L. v. ICE' }).click();
    await boxes().nth(before).waitFor();
    await list.getByRole('link', { name: 'Ms. L. v. ICE', exact: true }).click();
    await page.waitForURL('**/#/proceedings/pro_*');
  });

  it('says what stood in the way of an expansion, and works on', async () => {
    const { page } = opened;
    await page.route('**/graphql', (route) => route.abort());
    await msL().click();
    await page.getByRole('alert').waitFor();
    await page.unroute('**/graphql');
    await msL().click();
    await page.getByText('“Ms. L. v. ICE” is expanded').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each(['en', 'es'] as const)('is usable by everybody, in the language %s', async (language) => {
    const explorer = await openGraph(language);
    await expectCare(explorer);
    await explorer.close();
  });
});
