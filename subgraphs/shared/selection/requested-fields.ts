import type { GraphQLResolveInfo } from 'graphql';
import { type FieldsByTypeName, parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info';

function childrenOf(tree: ResolveTree): ResolveTree[] {
  return Object.values(tree.fieldsByTypeName).flatMap((fields: FieldsByTypeName[string]) => Object.values(fields));
}

/**
 * Names of the fields that an operation asks for below the field that is being resolved, fragments and directives applied.
 * @param path fields on the way there, `['edges', 'node']` for the nodes of a connection
 */
export function requestedFields(info: GraphQLResolveInfo, path: readonly string[] = []): Set<string> {
  const root = parseResolveInfo(info) as ResolveTree | null;
  let level = root === null ? [] : childrenOf(root);
  for (const name of path) level = level.filter((tree) => tree.name === name).flatMap(childrenOf);
  return new Set(level.map((tree) => tree.name));
}
