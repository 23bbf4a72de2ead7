import { readFileSync } from 'node:fs';
import type { Browser, Download, Locator, Route } from 'playwright-core';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser } from './support/browser.ts';
import { expectCare, openExplorer, type OpenedExplorer, tabTo } from './support/explorer.ts';

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

afterEach(() => opened.close());

async function open(path: string, language: 'en' | 'es' = 'en'): Promise<OpenedExplorer> {
  opened = await openExplorer(browser, graph.address, path, { language });
  return opened;
}

const table = (): Locator => opened.page.getByRole('grid');
const rows = (): Locator =>
  table()
    .getByRole('row')
    .filter({ has: opened.page.getByRole('rowheader') });
const row = (name: string): Locator => rows().filter({ hasText: name });

/** The text of the first cell of each row, once the row is there that begins them. */
async function firstCells(beginning: string): Promise<string[]> {
  await rows().first().getByText(beginning, { exact: true }).waitFor();
  return rows().getByRole('rowheader').allInnerTexts();
}

async function chooseInFilter(filter: string, choices: string[]): Promise<void> {
  const { page } = opened;
  await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: filter }).click();
  for (const choice of choices) await page.getByRole('option', { name: choice, exact: true }).click();
  await page.keyboard.press('Escape');
}

interface Connection {
  totalCount: number | null;
  edges: { node: Record<string, unknown> }[];
}

/** What the graph answers to the same question, asked without the page. */
async function answerOf(query: string): Promise<Connection> {
  const { data, errors } = await graph.query(`{ found: ${query} }`);
  expect(errors).toEqual([]);
  return (data as { found: Connection }).found;
}

/** Whether an export asks for a page behind the first. */
function asksForNextPage(route: Route): boolean {
  const { variables } = route.request().postDataJSON() as { variables: { first?: number; after?: string | null } };
  return variables.first === 200 && typeof variables.after === 'string';
}

async function hasFocus(element: Locator): Promise<boolean> {
  return (await element.and(opened.page.locator(':focus')).count()) > 0;
}

/** How the page says a count. */
const countWords = ({ totalCount }: Connection): string =>
  totalCount === null ? 'Count withheld: it is from 1 to 10, or would give such a count away' : `${totalCount} records`;

const references = ({ edges }: Connection): unknown[] => edges.map(({ node }) => node.reference);

describe('the search over everything', () => {
  it('shows the first of each kind with counts, from one request', async () => {
    const { page, asked } = await open('/search');
    for (const kind of ['People', 'Families', 'Cases', 'Proceedings', 'Agencies', 'Sources'])
      await page.getByRole('region', { name: kind }).waitFor();
    expect(asked).toHaveLength(1);
    const { totalCount } = await answerOf('people { totalCount edges { node { id } } }');
    expect(await page.getByRole('region', { name: 'People' }).innerText()).toContain(`${totalCount ?? ''} records`);
    const families = await answerOf('families(first: 5) { totalCount edges { node { reference } } }');
    for (const reference of references(families))
      await page
        .getByRole('link', { name: String(reference), exact: true })
        .first()
        .waitFor();
  });

  it('finds as somebody types, keeps the words in the address, and leads to the record', async () => {
    const { page } = await open('/search');
    await page.getByRole('searchbox').pressSequentially('ms l ICE');
    await page.getByRole('link', { name: 'Ms. L. v. ICE' }).first().waitFor();
    await page.waitForURL('**/#/search?text=ms+l+ICE');
    await page.getByRole('region', { name: 'Families' }).waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Ms. L. v. ICE' }).first().click();
    await page.waitForURL(/#\/proceedings\/pro_/);
    await page.goBack();
    await page.getByRole('link', { name: 'Ms. L. v. ICE' }).first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('ms l ICE');
  });

  it('shows the answer to what was typed last, when an earlier one comes later', async () => {
    const { page } = await open('/search');
    await page.getByRole('region', { name: 'People' }).waitFor();
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes('"ms l') === true) await released;
      await route.continue().catch(() => undefined);
    });
    const earlier = page.waitForRequest((request) => request.postData()?.includes('"ms l') === true);
    await page.getByRole('searchbox').fill('ms l');
    await earlier;
    await page.getByRole('searchbox').fill('task force');
    await page
      .getByRole('region', { name: 'Agencies' })
      .getByRole('link', { name: /Task Force/ })
      .first()
      .waitFor();
    release();
    await page.getByRole('region', { name: 'Proceedings' }).waitFor({ state: 'detached' });
    expect(await page.getByText('Ms. L.').count()).toBe(0);
  });

  it('says what is wrong with text that has no word or too many, and does not ask', async () => {
    const { page, asked } = await open('/search?text=%3F%21');
    await page.getByText('There is no word to search for').waitFor();
    await page.getByRole('searchbox').fill('a b c d e f g h i');
    await page.getByText('search for at most 8 at once').waitFor();
    await page.getByRole('tab', { name: 'Cases' }).click();
    await page.getByRole('tabpanel').getByText('search for at most 8 at once').waitFor();
    expect(asked.filter((query) => !query.includes('SearchChoicesOfCases'))).toEqual([]);
  });

  it('says what to do when nothing is found', async () => {
    const { page } = await open('/search?text=zzzz');
    await page.getByText('Nothing was found. Try fewer or shorter words').waitFor();
  });
});

describe('the search for one kind', () => {
  it('filters cases by status and nationality as the graph does, in the address, from two requests', async () => {
    const { page, asked } = await open('/search?kind=cases');
    await rows().first().waitFor();
    await page.getByRole('group', { name: 'Filters' }).waitFor();
    await chooseInFilter('Nationality', ['Guatemala']);
    await chooseInFilter('Status', ['Reunified', 'Discharged other']);
    await page.waitForURL(/nationalities=GT.*statuses=REUNIFIED&statuses=DISCHARGED_OTHER/);
    const expected = await answerOf(
      'cases(first: 50, filter: { nationalities: ["GT"], statuses: [REUNIFIED, DISCHARGED_OTHER] }) { totalCount edges { node { reference } } }',
    );
    await page.getByText(countWords(expected), { exact: true }).waitFor();
    expect(await firstCells(String(references(expected)[0]))).toEqual(references(expected));
    expect(asked.slice(0, 2).map((query) => query.includes('SearchCases('))).toContain(true);
    expect(new Set(asked.map((query) => query.split('(')[0]?.split(' {')[0]))).toEqual(
      new Set(['query SearchChoicesOfCases', 'query SearchCases']),
    );

    await page.reload();
    expect(await firstCells(String(references(expected)[0]))).toEqual(references(expected));
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.waitForURL(/kind=cases$/);
    await page.getByText('300 records', { exact: true }).waitFor();
  });

  it('offers the sectors that cases have, and filters by them and by dates', async () => {
    const { page } = await open('/search?kind=cases&separatedFrom=2018-05-01&separatedTo=2018-06-20');
    await rows().first().waitFor();
    await chooseInFilter('Sector', ['Rio Grande Valley']);
    const expected = await answerOf(
      'cases(first: 50, filter: { sectors: ["Rio Grande Valley"], separatedFrom: "2018-05-01", separatedTo: "2018-06-20" }) { totalCount edges { node { reference } } }',
    );
    await page.getByText(countWords(expected), { exact: true }).waitFor();
    expect(await firstCells(String(references(expected)[0]))).toEqual(references(expected));
    await page.getByLabel('To', { exact: true }).fill('2018-04-01');
    await page.getByText('A range ends before it begins').waitFor();
  });

  it('finds people by the years of their birth', async () => {
    const { page } = await open('/search?kind=people');
    await rows().first().waitFor();
    await page.getByLabel('From', { exact: true }).fill('2015');
    await page.getByLabel('To', { exact: true }).fill('2016');
    await page.waitForURL(/birthYearsFrom=2015.*birthYearsTo=2016/);
    const expected = await answerOf(
      'people(first: 50, filter: { birthYears: { from: 2015, to: 2016 } }) { totalCount edges { node { displayName } } }',
    );
    const names = expected.edges.map(({ node }) => node.displayName);
    expect(await firstCells(String(names[0]))).toEqual(names);
  });

  it('filters proceedings by court and sources by publisher, by their names', async () => {
    const { page } = await open('/search?kind=proceedings');
    await rows().first().waitFor();
    const courts = await answerOf(
      'proceedings(first: 50, filter: { courts: ["casd"] }) { totalCount edges { node { caption court { name } } } }',
    );
    const [court] = courts.edges;
    await chooseInFilter('Court', [(court?.node.court as { name: string }).name]);
    await page.getByText(`${courts.totalCount ?? ''} records`, { exact: true }).waitFor();
    expect(await rows().count()).toBe(courts.totalCount);

    await page.getByRole('tab', { name: 'Sources' }).click();
    await page.waitForURL(/kind=sources$/);
    const sources = await answerOf('sources(first: 1) { totalCount edges { node { publisher { id name } } } }');
    const publisher = sources.edges[0]?.node.publisher as { id: string; name: string };
    await rows().first().waitFor();
    await chooseInFilter('Publisher', [publisher.name]);
    const published = await answerOf(
      `sources(first: 50, orderBy: PUBLISHED_ON_DESC, filter: { publishers: ["${publisher.id}"] }) { totalCount edges { node { title } } }`,
    );
    const titles = published.edges.map(({ node }) => node.title);
    expect(await firstCells(String(titles[0]))).toEqual(titles);
  });

  it('says that a count from 1 to 10 is withheld, and shows who was found', async () => {
    const { page } = await open('/search?kind=cases&text=SEP+000001');
    await page.getByText('Count withheld').waitFor();
    expect(await rows().count()).toBe(1);
  });

  it('sorts by a heading with the keyboard, both ways, and tells screen readers', async () => {
    const { page } = await open('/search?kind=cases');
    await rows().first().waitFor();
    const heading = page.getByRole('columnheader', { name: /Separated on/ });
    await page.getByRole('columnheader', { name: /Reference/ }).focus();
    for (let moved = 0; moved < 5; moved++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.waitForURL(/order=SEPARATED_ON_ASC/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/order=SEPARATED_ON_DESC/);
    const expected = await answerOf(
      'cases(first: 50, orderBy: SEPARATED_ON_DESC) { totalCount edges { node { reference } } }',
    );
    expect(await firstCells(String(references(expected)[0]))).toEqual(references(expected));
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
  });

  it('loads more behind what is there, without a jump, until all are shown', async () => {
    const { page } = await open('/search?kind=families');
    const all = await answerOf('families(first: 200) { totalCount edges { node { reference } } }');
    const total = all.totalCount ?? 0;
    await page.getByText('50 records shown; there are more.').waitFor();
    const more = page.getByRole('button', { name: 'Load more' });
    await more.scrollIntoViewIfNeeded();
    // New rows can widen columns and so change the height of rows far above: what somebody looks at is what must not move.
    const lastRow = rows().nth(49);
    const before = (await lastRow.boundingBox())?.y ?? Number.NaN;
    await more.click();
    await page.getByText('100 records shown').waitFor();
    expect(Math.abs(((await lastRow.boundingBox())?.y ?? Number.NaN) - before)).toBeLessThan(2);
    expect((await firstCells(String(references(all)[0]))).slice(0, 100)).toEqual(references(all).slice(0, 100));
    for (let shown = 100; shown < total; shown += 50) {
      await more.click();
      await page
        .getByText(shown + 50 < total ? `${shown + 50} records shown` : `All ${total} records are shown.`)
        .waitFor();
    }
    expect(new Set(await rows().getByRole('rowheader').allInnerTexts()).size).toBe(total);
    expect(await more.count()).toBe(0);
  });

  it('shows the query with its variables in GraphiQL, where it runs', async () => {
    const { page } = await open('/search?kind=cases&statuses=REUNIFIED&order=SEPARATED_ON_ASC');
    await rows().first().waitFor();
    await page.getByRole('link', { name: 'Show the query' }).click();
    await page.locator('.graphiql-query-editor', { hasText: 'query SearchCases' }).waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window', { hasText: '"REUNIFIED"' }).waitFor();
    expect(await page.locator('.result-window').innerText()).not.toContain('"errors"');
  });

  it('says what to do when the graph does not answer, and goes on once it does', async () => {
    const { page } = await open('/search?kind=agencies');
    await rows().first().waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('searchbox').fill('task');
    await page.getByRole('alert').getByText('Check that the gateway runs').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await row('Task Force').first().waitFor();
  });
});

describe('an export', () => {
  async function download(button: string): Promise<{ name: string; text: string }> {
    const { page } = opened;
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await downloading;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  }

  /** Headless, no picker can be answered: without it the file is downloaded, as in browsers that have none. */
  async function openWithoutPicker(path: string): Promise<OpenedExplorer> {
    await open('/');
    await opened.page.addInitScript('delete window.showSaveFilePicker');
    await opened.page.goto(`${graph.address}/#${path}`);
    await opened.page.reload();
    await rows().first().waitFor();
    return opened;
  }

  it('has all pages of the filter in its order as CSV', async () => {
    await openWithoutPicker('/search?kind=cases&policies=ZERO_TOLERANCE&order=SEPARATED_ON_DESC');
    const { name, text } = await download('Export CSV');
    const first = await answerOf(
      'cases(first: 200, orderBy: SEPARATED_ON_DESC, filter: { policies: [ZERO_TOLERANCE] }) { totalCount edges { node { reference } } }',
    );
    const [header, ...lines] = text.trimEnd().split('\r\n');
    expect(name).toBe('cases.csv');
    expect(header).toBe('\ufeffid,reference,childId,child,nationality,status,statusSince,separatedOn,sector,policy');
    expect(lines).toHaveLength(first.totalCount ?? -1);
    expect(lines.slice(0, 200).map((line) => line.split(',')[1])).toEqual(references(first));
    await opened.page.getByText(`${first.totalCount ?? ''} records exported.`).waitFor();
  });

  it('has all of several pages as JSON', async () => {
    await openWithoutPicker('/search?kind=cases');
    const { name, text } = await download('Export JSON');
    const records = JSON.parse(text) as { reference: string }[];
    expect(name).toBe('cases.json');
    expect(records).toHaveLength(300);
    expect(new Set(records.map(({ reference }) => reference)).size).toBe(300);
  });

  it('waits when the graph asks for a pause, says so, and goes on', async () => {
    const { page } = await openWithoutPicker('/search?kind=cases');
    let refused = false;
    await page.route('**/graphql', async (route) => {
      if (!asksForNextPage(route) || refused) return route.continue();
      refused = true;
      return route.fulfill({
        status: 429,
        contentType: 'application/json',
        body: JSON.stringify({ errors: [{ message: 'slowly', extensions: { code: 'RATE_LIMITED', retryAfter: 2 } }] }),
      });
    });
    const said = page.getByText('The graph asks for a pause of 2 seconds').waitFor();
    const { text } = await download('Export CSV');
    await said;
    expect(refused).toBe(true);
    expect(text.trimEnd().split('\r\n')).toHaveLength(301);
  });

  it('can be stopped, and then leaves no file', async () => {
    const { page } = await openWithoutPicker('/search?kind=cases');
    const downloads: Download[] = [];
    page.on('download', (file) => downloads.push(file));
    await page.route('**/graphql', (route) =>
      // The second page does not come.
      asksForNextPage(route) ? undefined : route.continue(),
    );
    await page.getByRole('button', { name: 'Export CSV' }).click();
    await page.getByText('200 records exported…').waitFor();
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('200');
    await page.getByRole('button', { name: 'Stop the export' }).click();
    await page.getByText('The export was stopped. No file was written.').waitFor();
    expect(downloads).toEqual([]);
  });

  it('is written page by page to the file that the reader chooses, where the browser can', async () => {
    await open('/');
    // A file of the browser's own file system in place of one that a picker would give.
    await opened.page.addInitScript(
      `window.showSaveFilePicker = async ({ suggestedName }) =>
        (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });`,
    );
    await opened.page.goto(`${graph.address}/#/search?kind=cases`);
    await opened.page.reload();
    await rows().first().waitFor();
    await opened.page.getByRole('button', { name: 'Export JSON' }).click();
    await opened.page.getByText('300 records exported.').waitFor();
    const text = await opened.page.evaluate<string>(
      `navigator.storage.getDirectory().then(async (d) => (await (await d.getFileHandle('cases.json')).getFile()).text())`,
    );
    expect(JSON.parse(text)).toHaveLength(300);
  });

  it('says so when the graph refuses', async () => {
    const { page } = await openWithoutPicker('/search?kind=cases');
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('button', { name: 'Export CSV' }).click();
    await page.getByRole('alert').getByText('Check that the gateway runs').waitFor();
  });
});

describe('for every reader', () => {
  it.each(['en', 'es'] as const)('each view is usable, in the language %s', async (language) => {
    await open('/search', language);
    await opened.page.getByRole('region').first().waitFor();
    await expectCare(opened);
    for (const kind of ['people', 'families', 'cases', 'proceedings', 'agencies', 'sources']) {
      await opened.page.goto(`${graph.address}/#/search?kind=${kind}`);
      await rows().first().waitFor();
      await expectCare(opened);
    }
  });

  it('is usable while a filter is open', async () => {
    await open('/search?kind=cases');
    await rows().first().waitFor();
    await opened.page.getByRole('button', { name: 'Status' }).click();
    await opened.page.getByRole('option', { name: 'Reunified', exact: true }).waitFor();
    await expectCare(opened);
  });

  it('speaks Spanish', async () => {
    const { page } = await open('/search?kind=cases&nationalities=SV&statuses=REUNIFIED', 'es');
    await page.getByRole('heading', { name: 'Buscar' }).waitFor();
    await page.getByRole('columnheader', { name: 'Fecha de separación' }).waitFor();
    await page.getByRole('button', { name: 'Quitar los filtros' }).waitFor();
    await page
      .getByRole('cell', { name: 'El Salvador' })
      .or(page.getByRole('gridcell', { name: 'El Salvador' }))
      .first()
      .waitFor();
  });

  it('can be used by keyboard alone: tabs, a filter, a result', async () => {
    const { page } = await open('/search');
    await page.getByRole('region', { name: 'People' }).waitFor();
    await tabTo(opened, 'Everything');
    for (let pressed = 0; pressed < 4; pressed++) await page.keyboard.press('ArrowRight');
    await page.waitForURL(/kind=proceedings/);
    await rows().first().waitFor();
    const status = page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Status' });
    for (let pressed = 0; pressed < 20 && !(await hasFocus(status)); pressed++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Settled' }).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await page.waitForURL(/statuses=FILED/);
  });
});
