import type { Page } from 'playwright-core';
import { type DevelopmentCaller, developmentToken } from '../../../gateway/security/development-tokens.ts';
import { deriveKey } from '../../../subgraphs/shared/secrets.ts';
import type { TestGraph } from '../../support/test-graph.ts';

/** Lets a page become the callers of the demo: with real tokens, that the graph verifies as any others. */
export async function giveDemoTokens(page: Page, graph: TestGraph): Promise<void> {
  const key = deriveKey(graph.subgraphs.configuration.SECRET_KEY, 'development-token');
  await page.route('**/demo/token', async (route) => {
    const { caller } = route.request().postDataJSON() as { caller: DevelopmentCaller };
    await route.fulfill({ json: { token: await developmentToken(key, caller) } });
  });
}

/** Takes the caseworker's role on a page, as a reader does. */
export async function becomeCaseworker(page: Page): Promise<void> {
  await page.getByLabel('Role').selectOption('caseworker');
  await page.getByLabel('Purpose').waitFor();
}

/** Says the purpose for which a caseworker reads. */
export async function sayPurpose(page: Page, purpose: string): Promise<void> {
  await page.getByLabel('Purpose').fill(purpose);
  await page.getByRole('button', { name: 'Say' }).click();
}
