import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { getOperationAST, parse } from 'graphql';
import { sha256 } from '../gateway/server/persisted-queries.ts';
import { manifestFormat, type OperationManifest } from '../gateway/server/published-operations.ts';
import { readConfiguration } from '../subgraphs/shared/configuration.ts';
import { projectRoot } from '../subgraphs/shared/project-root.ts';
import { publishedTexts } from './published-texts.ts';

/** `npm run operations:publish [-- FILE]`: writes the manifest of the operations that the pages send. */
const file = resolve(process.argv[2] ?? join(projectRoot, 'dist', 'persisted-operations.json'));

function published(body: string): OperationManifest['operations'][number] {
  const operation = getOperationAST(parse(body));
  if (!operation?.name) throw new Error(`expected one operation with a name, but got:\n${body}`);
  return { id: sha256(body), name: operation.name.value, type: operation.operation, body };
}

const texts = await publishedTexts({ introspection: readConfiguration().INTROSPECTION });
const manifest: OperationManifest = { format: manifestFormat, version: 1, operations: texts.map(published) };
await mkdir(dirname(file), { recursive: true });
await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${file}: ${texts.length} operations`);
