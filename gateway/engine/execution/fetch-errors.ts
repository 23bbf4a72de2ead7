import type { GraphQLError } from 'graphql';
import type { SubgraphResponse } from '../engine-types.ts';
import type { FetchNode } from '../planning/plan.ts';
import type { Data, DataPath } from './data.ts';
import type { ExecutionError } from './execution.ts';
import { type Place, placesAt } from './places.ts';
import { rewritePath } from './rewrite-data.ts';

/** A fetch that was made for objects of an execution's data. */
export interface MadeFetch {
  node: FetchNode;
  path: readonly string[];
  /** The root of the execution's data. */
  data: Data;
  /** The objects, in groups of those with the same representation. */
  groups: readonly Data[][];
}

/** The errors in a subgraph's answer, each at every place in the data that it is about. */
export function errorsOfAnswer({ data, errors }: SubgraphResponse, made: MadeFetch): ExecutionError[] {
  if (errors === undefined || errors.length === 0) return [];
  const { node, groups } = made;
  const places = placesAt(made.data, made.path);
  return errors.flatMap((error) => {
    const { message = 'A part of the graph told an error without a message.', path: given = [] } = error;
    const extensions = { code: 'DOWNSTREAM_SERVICE_ERROR', ...error.extensions, subgraph: node.subgraph };
    // Without a path and data, nothing was executed: the operation as a whole was refused.
    if (given.length === 0 && !data) return failures({ message, extensions }, pathsOfAll(node, places, groups));
    return pathsOf(given, node, places, groups).map((path) => ({ message, path, extensions }));
  });
}

function pathsOf(
  path: readonly (string | number)[],
  node: FetchNode,
  places: readonly Place[],
  groups: readonly Data[][],
): (DataPath | undefined)[] {
  const [first, index, ...rest] = path;
  if (first === undefined) return [undefined];
  if (!node.requires) {
    const inner = rewritePath(node.outputRewrites, path);
    return places.map((place) => [...place.path, ...inner]);
  }
  const inner = rewritePath(node.outputRewrites, rest);
  const objects = new Set(typeof index === 'number' ? groups[index] : groups.flat());
  return places.filter(({ object }) => objects.has(object)).map((place) => [...place.path, ...inner]);
}

/** Each field that the fetch was to give, at each place. */
function pathsOfAll(node: FetchNode, places: readonly Place[], groups: readonly Data[][]): DataPath[] {
  const objects = new Set(groups.flat());
  const keys = rewritePath(
    node.outputRewrites,
    [...new Set(node.keys)].filter((key) => key !== '__typename'),
  );
  return places.filter(({ object }) => objects.has(object)).flatMap((place) => keys.map((key) => [...place.path, key]));
}

/** A fetch that gave nothing fails each field that it was to give, at each place. */
export function errorsOfFailure({ message, extensions }: GraphQLError, made: MadeFetch): ExecutionError[] {
  const { node, path, data, groups } = made;
  const error = { message, extensions: { ...extensions, subgraph: node.subgraph } };
  return failures(error, pathsOfAll(node, placesAt(data, path), groups));
}

function failures(error: Omit<ExecutionError, 'path'>, paths: readonly DataPath[]): ExecutionError[] {
  const failure = {};
  return paths.map((path) => ({ ...error, path, failure }));
}
