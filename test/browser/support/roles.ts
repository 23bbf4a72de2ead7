import type { Page } from 'playwright-core';

/** Takes the caseworker's role on a page, as a reader does. */
export async function becomeCaseworker(page: Page): Promise<void> {
  await page.getByLabel('Role').selectOption('caseworker');
  await page.getByLabel('Purpose').waitFor();
}

/** Says the purpose for which a caseworker reads. */
export async function sayPurpose(page: Page, purpose: string): Promise<void> {
  await page.getByLabel('Purpose').fill(purpose);
  await page.getByRole('button', { name: 'Say', exact: true }).click();
}
