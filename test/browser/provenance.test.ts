import type { Browser, Locator } from 'playwright-core';
import { negotiationIdOf, proceedingIdOf } from '../../subgraphs/shared/sample-data/reference/index.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser } from './support/browser.ts';
import { expectCare, openExplorer, type OpenedExplorer, tabTo } from './support/explorer.ts';

let graph: TestGraph;
let browser: Browser;

beforeAll(async () => {
  [graph, browser] = await Promise.all([startTestGraph({ children: 60 }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await graph.close();
});

const msL = `/proceedings/${proceedingIdOf('ms-l')}`;
const talks = `/negotiations/${negotiationIdOf('settlement-talks-2021')}`;

async function openFact(path: string, name: string, language: 'en' | 'es' = 'en'): Promise<[OpenedExplorer, Locator]> {
  const opened = await openExplorer(browser, graph.address, path, { language });
  await opened.page.getByRole('button', { name }).first().click();
  const dialog = opened.page.getByRole('dialog', { name });
  await dialog.locator('.said-by').first().waitFor();
  return [opened, dialog];
}

describe('who says a fact', () => {
  it('is shown at one click: source, publisher, day, confidence and the own words', async () => {
    const [opened, dialog] = await openFact(msL, 'Who says so: Settled');
    const settled = (await dialog.getByRole('listitem').last().innerText()).replaceAll(/\s+/g, ' ');
    expect(settled).toMatch(
      /^Settled In its own words Settlement approved Source Docket 3:18-cv-00428, Ms\. L\. v\. ICE/,
    );
    expect(settled).toContain('Publisher U.S. District Court, Southern District of California');
    expect(settled).toContain('When Dec 8, 2023');
    expect(settled).toContain('Confidence High');
    await opened.close();
  });

  it('is asked for when it is opened, and not before', async () => {
    const opened = await openExplorer(browser, graph.address, msL);
    const button = opened.page.getByRole('button', { name: 'Who says so: Settled' });
    await button.waitFor();
    expect(opened.asked).toHaveLength(1);
    await button.click();
    await opened.page.getByRole('dialog').locator('.said-by').first().waitFor();
    expect(opened.asked).toHaveLength(2);
    expect(opened.asked[1]).toContain('query Provenance');
    await opened.close();
  });

  it('shows both sides of what is contradicted, each with its source', async () => {
    const [opened, dialog] = await openFact(talks, 'Who says so: Withdrawn');
    const says = opened.page.locator(':scope > .said-value', { hasText: 'The administration withdrew from the talks' });
    const counsel = dialog.locator('ol > li', { has: says });
    const contradictions = counsel.locator('.contradictions');
    expect(await contradictions.getByRole('heading').innerText()).toBe('Contradicted by');
    const words = await contradictions.innerText();
    expect(words).toContain('A Justice Department statement disputes that the department walked away');
    expect(words).toContain('An official disputes which side walked away');
    await counsel
      .getByRole('link', { name: /NBC News/ })
      .first()
      .waitFor();
    expect(await contradictions.locator('a[href^="#/sources/"]').count()).toBe(2);
    await opened.close();
  });

  it('leads to the source', async () => {
    const [opened, dialog] = await openFact(msL, 'Who says so: Settled');
    await dialog.getByRole('link', { name: 'Docket 3:18-cv-00428, Ms. L. v. ICE' }).first().click();
    await opened.page.getByRole('heading', { level: 1, name: 'Docket 3:18-cv-00428, Ms. L. v. ICE' }).waitFor();
    await opened.close();
  });

  it('can be read by keyboard alone, and the focus returns to the fact', async () => {
    const opened = await openExplorer(browser, graph.address, msL);
    await opened.page.getByRole('button', { name: 'Who says so: Settled' }).waitFor();
    await tabTo(opened, 'Who says so: Settled');
    await opened.page.keyboard.press('Enter');
    const dialog = opened.page.getByRole('dialog');
    await dialog.locator('.said-by').first().waitFor();
    await tabTo(opened, 'Close');
    await opened.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await opened.page.locator('button:focus[aria-label="Who says so: Settled"]').waitFor();
    await opened.close();
  });

  it('says so where no source says it', async () => {
    await graph.subgraphs.connection('sources').collection('statements').deleteMany({ property: 'filedOn' });
    const opened = await openExplorer(browser, graph.address, msL);
    await opened.page.getByRole('button', { name: 'Who says so: Feb 26, 2018' }).click();
    await opened.page.getByRole('dialog').getByText('No source says this in its own words').waitFor();
    await opened.close();
  });

  it.each([
    ['en', 'Who says so: Withdrawn'],
    ['es', 'Quién lo dice: Retirada'],
  ] as const)('is usable by everybody, in the language %s', async (language, name) => {
    const [opened] = await openFact(talks, name, language);
    await expectCare(opened);
    await opened.close();
  });
});
