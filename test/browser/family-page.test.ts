import type { Browser } from 'playwright-core';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser } from './support/browser.ts';
import { becomeCaseworker, sayPurpose } from './support/roles.ts';
import { expectCare, type ExplorerLanguage, openExplorer, type OpenedExplorer } from './support/explorer.ts';
import { rowsIn, sectionOf } from './support/shown-parts.ts';

interface Dated {
  cases: {
    id: string;
    reference: string;
    separatedOn: string | null;
    reunifiedOn: string | null;
    daysSeparated: number | null;
    child: { displayName: string };
    separatedFlags: { value: string }[];
    custodyEvents: { subject: string; occurredOn: string }[];
    statusHistory: { effectiveOn: string }[];
  }[];
  proceedings: {
    id: string;
    docketEntries: { enteredOn: string }[];
    negotiations: { id: string; events: { occurredOn: string | null; occurred: string }[] }[];
  }[];
}

interface Family extends Dated {
  id: string;
  reference: string;
  members: { role: string; person: { id: string; displayName: string; relationships: { confidence: number }[] } }[];
}

const familiesWithAll = `{ families(first: 30) { edges { node { id reference
  members { role person { id displayName relationships { confidence } } }
  cases { id reference separatedOn reunifiedOn daysSeparated child { displayName } separatedFlags { value }
    custodyEvents { subject occurredOn } statusHistory { effectiveOn } }
  proceedings { id docketEntries { enteredOn } negotiations { id events { occurredOn occurred } } } } } } }`;

let graph: TestGraph;
let browser: Browser;
let opened: OpenedExplorer;
let family: Family;

function flagsDisagree({ separatedFlags }: Dated['cases'][number]): boolean {
  return new Set(separatedFlags.map(({ value }) => value)).size > 1;
}

/** A family with all that the page has to show: a reunited child, records that disagree, and a lawsuit with talks. */
function hasAll({ cases, proceedings }: Family): boolean {
  const reunited = cases.some(({ separatedOn, reunifiedOn }) => separatedOn && reunifiedOn);
  return reunited && cases.some(flagsDisagree) && proceedings.some(({ negotiations }) => negotiations.length > 0);
}

beforeAll(async () => {
  [graph, browser] = await Promise.all([startTestGraph({ children: 60 }), launchBrowser()]);
  const { data } = await graph.query(familiesWithAll);
  const { edges } = (data as { families: { edges: { node: Family }[] } }).families;
  const found = edges.map(({ node }) => node).find(hasAll);
  if (!found) throw new Error('expected a family with a reunited child, disagreeing records and talks');
  family = found;
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

async function openFamily(language: ExplorerLanguage = 'en'): Promise<OpenedExplorer> {
  const explorer = await openExplorer(browser, graph.address, `/families/${family.id}`, { language });
  await explorer.page.locator('.timeline li').first().waitFor();
  return explorer;
}

beforeEach(async () => {
  opened = await openFamily();
});

afterEach(() => opened.close());

/** The days of all that is dated about the family, in order. */
function daysOf({ cases, proceedings }: Dated): string[] {
  const talks = new Map(proceedings.flatMap(({ negotiations }) => negotiations.map((one) => [one.id, one])));
  return [
    ...cases.flatMap(({ custodyEvents }) => custodyEvents.map(({ occurredOn }) => occurredOn)),
    ...cases.flatMap(({ statusHistory }) => statusHistory.map(({ effectiveOn }) => effectiveOn)),
    ...proceedings.flatMap(({ docketEntries }) => docketEntries.map(({ enteredOn }) => enteredOn)),
    ...[...talks.values()].flatMap(({ events }) =>
      events.map(({ occurredOn, occurred }) => occurredOn ?? `${occurred}-01`),
    ),
  ].sort();
}

async function shownDays(): Promise<(string | null)[]> {
  const times = await opened.page.locator('.timeline .when time').all();
  return Promise.all(times.map((time) => time.getAttribute('datetime')));
}

describe('the page of a family', () => {
  it('lists every membership with role and dates', async () => {
    const rows = await rowsIn(sectionOf(opened.page, 'Members'));
    expect(rows.map(([name, role]) => [name, role?.toUpperCase().replaceAll(' ', '_')])).toEqual(
      family.members.map(({ role, person }) => [person.displayName, role]),
    );
    for (const [, , from] of rows) expect(from).toMatch(/^[A-Z][a-z]{2} \d{1,2}, \d{4}$|^Not known$/);
  });

  it('shows each relationship once, with its evidence, who asserted it, when and how surely', async () => {
    const rows = await rowsIn(sectionOf(opened.page, 'Relationships and their evidence'));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((cells) => cells.join('|'))).size).toBe(rows.length);
    const confidences = family.members.flatMap(({ person }) =>
      person.relationships.map(({ confidence }) => confidence),
    );
    const shown = rows.map((cells) => cells.at(-1) ?? '');
    expect(new Set(shown)).toEqual(new Set(confidences.map((one) => `${Math.round(one * 100)}%`)));
  });

  it('sets what the record systems say of a separation side by side, and says where they disagree', async () => {
    for (const shownCase of family.cases) {
      const article = opened.page.getByRole('article').filter({ hasText: shownCase.reference });
      const flags = article.locator('.separated-flags');
      const values = await flags.locator('li strong').allInnerTexts();
      expect(values.map((value) => value.toUpperCase().replaceAll(' ', '_')).sort()).toEqual(
        shownCase.separatedFlags.map(({ value }) => value).sort(),
      );
      expect(await flags.getByText('The record systems disagree.').count()).toBe(flagsDisagree(shownCase) ? 1 : 0);
    }
  });

  it('has everything dated in one ordered list, each with who recorded it', async () => {
    expect(await shownDays()).toEqual(daysOf(family));
    const { page } = opened;
    expect(await page.locator('ol.timeline > li').count()).toBe(daysOf(family).length);
    const recorded = await page.locator('.timeline li .remark:last-child').all();
    for (const one of recorded)
      expect(
        (await one.locator('a[href*="/sources/"], a[href*="/agencies/"]').count()) > 0 ||
          (await one.innerText()).includes('No source named'),
      ).toBe(true);
  });

  it('shows how long each child was apart, and marks the days in between', async () => {
    const { page } = opened;
    const reunited = family.cases.filter(({ separatedOn, reunifiedOn }) => separatedOn && reunifiedOn);
    for (const { child, daysSeparated } of reunited) {
      const separation = page.locator('.separations li').filter({ hasText: child.displayName });
      expect(await separation.first().innerText()).toContain(`${daysSeparated?.toLocaleString('en-US')} days apart`);
    }
    const apart = await page.locator('.timeline li.apart .when time').all();
    const marked = await Promise.all(apart.map((time) => time.getAttribute('datetime')));
    const isApart = (day: string) =>
      family.cases.some(
        ({ separatedOn, reunifiedOn }) =>
          separatedOn !== null && day >= separatedOn && (reunifiedOn === null || day <= reunifiedOn),
      );
    expect(marked).toEqual(daysOf(family).filter(isApart));
  });

  it('shows only the kinds of entries that the reader wants, and says how many those are', async () => {
    const { page } = opened;
    const all = daysOf(family).length;
    const docket = family.proceedings.flatMap(({ docketEntries }) => docketEntries).length;
    const filter = page.getByRole('checkbox', { name: /^Court docket/ });
    await filter.uncheck();
    await page.getByText(`${all - docket} of ${all} entries`).waitFor();
    expect(await page.locator('.timeline li[data-kind="docket"]').count()).toBe(0);
    await filter.check();
    await page.getByText(`${all} of ${all} entries`).waitFor();
  });

  it('asks the graph once, and its query runs in GraphiQL', async () => {
    const { page, asked, complaints } = opened;
    expect(asked).toHaveLength(1);
    await page.getByRole('link', { name: 'Show the query' }).first().click();
    await page.locator('.graphiql-query-editor', { hasText: 'query Family' }).waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window', { hasText: family.reference }).waitFor();
    expect(complaints).toEqual([]);
  });

  it.each(['en', 'es'] as const)('is usable by everybody, in the language %s', async (language) => {
    const explorer = await openFamily(language);
    await explorer.page
      .getByRole('heading', { name: language === 'en' ? 'Timeline' : 'Cronología', exact: true })
      .waitFor();
    await expectCare(explorer);
    await explorer.close();
  });

  it('says what to do where there is no such family', async () => {
    const { page } = opened;
    await page.goto(`${graph.address}/#/families/fam_none`);
    await page.getByText('There is no family with this id').waitFor();
  });
});

describe('the identities of a family', () => {
  it('are neither shown to an anonymous reader nor asked for', async () => {
    const { page, asked } = opened;
    expect(await page.getByText('Legal name').count()).toBe(0);
    expect(asked.join()).not.toContain('legalName');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('are not asked for a caseworker who has not said a purpose, and the page says what to do', async () => {
    const { page, asked } = opened;
    await becomeCaseworker(page);
    await page.getByText('Say your purpose above').waitFor();
    expect(asked.join()).not.toContain('legalName');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('are shown to a caseworker with a purpose, and gone for the next reader', async () => {
    const { page, complaints } = opened;
    const { data } = await graph.query(
      'query ($id: ID!) { family(id: $id) { members { person { legalName { full } } } } }',
      { id: family.id },
      'caseworker',
    );
    const { members } = (data as { family: { members: { person: { legalName: { full: string } } }[] } }).family;
    const names = new Set(members.map(({ person }) => person.legalName.full));
    expect(names.size).toBeGreaterThan(1);

    await becomeCaseworker(page);
    await sayPurpose(page, 'reuniting the family');
    const identities = sectionOf(page, 'Identities');
    for (const name of names) await identities.locator('dd').getByText(name, { exact: true }).waitFor();
    expect(await identities.locator('article').count()).toBe(names.size);
    expect(page.url()).not.toContain('reuniting');
    await expectCare(opened);

    await page.getByLabel('Role').selectOption('anonymous');
    await identities.waitFor({ state: 'detached' });
    for (const name of names) expect(await page.getByText(name, { exact: true }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
