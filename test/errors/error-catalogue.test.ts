import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCatalogue } from '../../schema/error-catalogue.ts';
import { errorDocumentation } from '../../schema/error-documentation.ts';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';

async function sourceFiles(): Promise<string[]> {
  const folders = ['gateway', 'subgraphs', 'schema'];
  const lists = folders.map(async (folder) => {
    const entries = await readdir(join(projectRoot, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'error-catalogue.ts')
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8'));
  });
  return Promise.all((await Promise.all(lists)).flat());
}

/** Raised by the libraries that serve GraphQL and HTTP, not by name in our sources. */
const raisedByLibraries = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

it('documents every code of the catalogue as it is', async () => {
  const columns = (text: string) => text.replaceAll(/ *\| */g, '|').replaceAll(/-+/g, '-');
  const written = await readFile(join(projectRoot, 'schema', 'ERRORS.md'), 'utf8');
  expect(columns(written)).toBe(columns(errorDocumentation()));
});

it('has no code that nothing raises', async () => {
  const sources = (await sourceFiles()).join('\n');
  const unused = Object.keys(errorCatalogue).filter(
    (code) => !raisedByLibraries.includes(code) && !sources.includes(`'${code}'`),
  );
  expect(unused).toEqual([]);
});

it('gives every code a meaning that is a sentence, and an HTTP status', () => {
  for (const { meaning, httpStatus } of Object.values(errorCatalogue)) {
    expect(meaning).toMatch(/^[A-Z`].*\.$/);
    expect(httpStatus).toBeGreaterThanOrEqual(200);
    expect(httpStatus).toBeLessThan(600);
  }
});
