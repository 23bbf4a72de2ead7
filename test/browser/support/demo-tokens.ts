import type { Page } from 'playwright-core';
import { type DevelopmentCaller, developmentToken } from '../../../gateway/security/development-tokens.ts';
import { deriveKey } from '../../../subgraphs/shared/secrets.ts';
import type { TestGraph } from '../../support/test-graph.ts';

/** Gives a page what the demo gives at `/demo/token`: real development tokens of its callers. */
export async function giveDemoTokens(page: Page, graph: TestGraph): Promise<void> {
  const key = deriveKey(graph.subgraphs.configuration.SECRET_KEY, 'development-token');
  await page.route('**/demo/token', async (route) => {
    const { caller } = route.request().postDataJSON() as { caller: DevelopmentCaller };
    await route.fulfill({ json: { token: await developmentToken(key, caller) } });
  });
}
