import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getOperationAST, parse } from 'graphql';
import type { Browser } from 'playwright-core';
import { sha256 } from '../../gateway/server/persisted-queries.ts';
import { manifestFormat } from '../../gateway/server/published-operations.ts';
import { publishedTexts } from '../../schema/published-texts.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';
import { launchBrowser, openPage } from './support/browser.ts';
import { openExplorer } from './support/explorer.ts';

let directory: string;
let graph: TestGraph;
let browser: Browser;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'families-graph-published-'));
  const file = join(directory, 'manifest.json');
  const texts = await publishedTexts({ introspection: true });
  const operations = texts.map((body) => {
    const operation = getOperationAST(parse(body));
    return { id: sha256(body), name: operation?.name?.value, type: operation?.operation, body };
  });
  await writeFile(file, JSON.stringify({ format: manifestFormat, version: 1, operations }));
  const variables = { PERSISTED_OPERATIONS: file, PERSISTED_OPERATIONS_MODE: 'only' };
  [graph, browser] = await Promise.all([startTestGraph({ children: 30, variables }), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await graph.close();
  await rm(directory, { recursive: true });
});

describe('where published operations alone are answered', () => {
  it('the explorer works, and "Show the query" opens an operation in GraphiQL that is answered', async () => {
    const { page, complaints, close } = await openExplorer(browser, graph.address, '/');
    await page.getByRole('rowheader', { name: 'Ms. L. v. ICE' }).first().waitFor();
    await page.getByRole('link', { name: 'Show the query' }).first().click();
    await page.locator('.graphiql-query-editor', { hasText: 'query Start' }).waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window', { hasText: 'Ms. L. v. ICE' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('GraphiQL has the schema, and its examples are answered', async () => {
    const { page, complaints, close } = await openPage(
      browser,
      `${graph.address}/graphiql?operation=proceeding-by-docket`,
    );
    await page.locator('.graphiql-query-editor', { hasText: 'query ProceedingByDocket' }).waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await page.locator('.result-window', { hasText: 'Ms. L. v. ICE' }).waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();
    await page.getByText('Published figures, the earliest first').waitFor();
    expect(complaints).toEqual([]);
    await close();
  });
});
