import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DocumentNode, Kind } from 'graphql';
import { formatDocument, stringifyDocument } from '@urql/core';
import { projectRoot } from '../subgraphs/shared/project-root.ts';
import * as explorerOperations from './generated/explorer-operations.ts';
import { graphiqlIntrospectionQuery } from './graphiql-introspection.ts';

const examples = join(projectRoot, 'schema', 'operations');

/**
 * The texts, to the byte, of the operations that the project's own pages send: the examples of GraphiQL, those of the explorer, and
 * where the schema may be introspected, GraphiQL's introspection.
 */
export async function publishedTexts({ introspection }: { introspection: boolean }): Promise<string[]> {
  return [...(await exampleTexts()), ...explorerTexts(), ...(introspection ? [graphiqlIntrospectionQuery()] : [])];
}

async function exampleTexts(): Promise<string[]> {
  const names = (await readdir(examples)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map((name) => readFile(join(examples, name), 'utf8')));
}

/** Each as the explorer's client sends it, with `__typename` in each object, and without, as "Show the query" opens it in GraphiQL. */
function explorerTexts(): string[] {
  const documents = Object.values(explorerOperations as unknown as Record<string, DocumentNode>).filter(hasOperation);
  return documents.flatMap((document) => [
    stringifyDocument(formatDocument(document) as DocumentNode),
    stringifyDocument(document),
  ]);
}

/** Fragments that the operations share have documents of their own, which nobody sends. */
function hasOperation({ definitions }: DocumentNode): boolean {
  return definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);
}
