import type { Browser, BrowserContextOptions } from 'playwright-core';
import { accessibilityViolations, fitsItsWindow } from './accessibility.ts';
import { openPage, type WatchedPage } from './browser.ts';

/** A page of the explorer that is open, with what it asked the graph. */
export interface OpenedExplorer extends WatchedPage {
  /** The operations sent to `/graphql` since the page was opened, by their text, in order. */
  asked: string[];
}

export type ExplorerLanguage = 'en' | 'es';

/** Opens a page of the explorer, `/search?text=ms`, by a browser of that language. */
export async function openExplorer(
  browser: Browser,
  origin: string,
  path: string,
  { language = 'en', ...options }: BrowserContextOptions & { language?: ExplorerLanguage } = {},
): Promise<OpenedExplorer> {
  const opened = await openPage(browser, 'about:blank', { locale: `${language}-US`, ...options }, origin);
  const asked: string[] = [];
  opened.page.on('request', (request) => {
    if (new URL(request.url()).pathname !== '/graphql') return;
    const body = request.postDataJSON() as { query: string } | null;
    if (body !== null) asked.push(body.query);
  });
  await opened.page.goto(`${origin}/#${path}`);
  return { ...opened, asked };
}

/** What every page of the explorer owes every reader, once it shows its content: call it with the page as it is then. */
export async function expectCare(opened: WatchedPage): Promise<void> {
  const { page, complaints } = opened;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessibilityViolations(page)).toEqual([]);
  }
  const size = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await fitsItsWindow(page)).toBe(true);
  if (size) await page.setViewportSize(size);
  // No error or warning in the console, no violation of the content security policy, no request elsewhere.
  expect(complaints).toEqual([]);
}

/** Presses Tab until the element with the focus has that accessible name, as somebody without a mouse would. */
export async function tabTo({ page }: WatchedPage, name: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(
      `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent ?? '').trim()`,
    );
    if (focused === name) return;
  }
  throw new Error(`expected an element named "${name}" that Tab reaches`);
}
