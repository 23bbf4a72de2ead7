import type { Locator, Page } from 'playwright-core';

/** A part of a page under a heading. */
export function sectionOf(page: Page, heading: string): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) });
}

/** The cells of each row of a part's first table, as a person sees them. */
export async function rowsIn(part: Locator): Promise<string[][]> {
  const rows = part.locator('tbody tr');
  await rows.first().waitFor();
  return Promise.all((await rows.all()).map((row) => row.locator('th, td').allInnerTexts()));
}
