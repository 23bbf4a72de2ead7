import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { getOperationAST, parse } from 'graphql';
import { sha256 } from '../gateway/server/persisted-queries.ts';
import { manifestFormat, type OperationManifest } from '../gateway/server/published-operations.ts';
import { projectRoot } from '../subgraphs/shared/project-root.ts';

/** `npm run operations:publish [-- FILE]`: writes the manifest of the operations in `schema/operations`, which the pages use too. */
const folder = join(projectRoot, 'schema', 'operations');
const file = resolve(process.argv[2] ?? join(projectRoot, 'dist', 'persisted-operations.json'));

async function published(name: string): Promise<OperationManifest['operations'][number]> {
  const body = await readFile(join(folder, name), 'utf8');
  const operation = getOperationAST(parse(body));
  if (!operation?.name) throw new Error(`${name}: expected one operation with a name`);
  return { id: sha256(body), name: operation.name.value, type: operation.operation, body };
}

const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
const operations = await Promise.all(names.map(published));
const manifest: OperationManifest = { format: manifestFormat, version: 1, operations };
await mkdir(dirname(file), { recursive: true });
await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${file}: ${operations.length} operations`);
