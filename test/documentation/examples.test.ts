import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceIdOf } from '../../subgraphs/shared/sample-data/reference/index.ts';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';
import { startTestGraph, type TestGraph } from '../support/test-graph.ts';

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph({ children: 200 });
});

afterAll(() => graph.close());

async function blocksOf(file: string, language: string): Promise<string[]> {
  const text = await readFile(join(projectRoot, file), 'utf8');
  return [...text.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, block = '']) => block);
}

it('gives the answer that the README shows to the query that it shows', async () => {
  const [query = ''] = await blocksOf('README.md', 'graphql');
  const [answer = ''] = await blocksOf('README.md', 'json');
  const { text } = await graph.query(query);
  expect(JSON.parse(text)).toEqual(JSON.parse(answer));
});

it('answers every query of the guides without an error', async () => {
  const guides = (await readdir(join(projectRoot, 'schema', 'guides'))).map((name) => join('schema', 'guides', name));
  expect(guides).toHaveLength(3);
  for (const guide of guides) {
    for (const query of (await blocksOf(guide, 'graphql')).filter((block) => !/^(mutation|subscription)/.test(block))) {
      const { errors, data } = await graph.query(query);
      expect({ guide, errors }).toEqual({ guide, errors: [] });
      expect(data).not.toBeNull();
    }
  }
});

it('changes a case as the guide for frontend teams shows', async () => {
  const blocks = await blocksOf('schema/guides/frontend-teams.md', 'graphql');
  const mutation = blocks.find((block) => block.startsWith('mutation')) ?? '';
  const { data } = await graph.query(
    '{ cases(first: 1, filter: { statuses: [NO_CONFIRMED_RECORD] }) { edges { node { id version } } } }',
  );
  const { cases } = data as { cases: { edges: { node: { id: string; version: number } }[] } };
  const { id: caseId, version: expectedVersion = 0 } = cases.edges[0]?.node ?? {};
  const input = {
    caseId,
    to: 'REUNIFIED',
    effectiveOn: '2022-03-04',
    sourceId: sourceIdOf('frtf-2021-06-02'),
    expectedVersion,
  };
  const changed = await graph.query(mutation, { input }, 'writer');
  expect(changed.errors).toEqual([]);
  expect(changed.data).toEqual({ changeCaseStatus: { case: { status: 'REUNIFIED', version: expectedVersion + 1 } } });
});

it('names every npm command that the README shows', async () => {
  const text = await readFile(join(projectRoot, 'README.md'), 'utf8');
  const { scripts } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(5);
  for (const name of named) expect(Object.keys(scripts)).toContain(name);
});
