import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfiguration } from '../../subgraphs/shared/configuration.ts';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';

it('the table of limits has each with its default', async () => {
  const document = await readFile(join(projectRoot, 'gateway', 'README.md'), 'utf8');
  const rows = document.matchAll(/^\| `(LIMIT_\w+)` +\| `(\d+)` +\|/gm);
  const documented = Object.fromEntries([...rows].map(([, name = '', value]) => [name, Number(value)]));
  const configured = Object.entries(readConfiguration({})).filter(([name]) => name.startsWith('LIMIT_'));
  expect(configured.length).toBeGreaterThan(5);
  expect(documented).toEqual(Object.fromEntries(configured));
});
