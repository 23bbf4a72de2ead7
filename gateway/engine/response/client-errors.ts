import type { ResponseError } from '../engine-types.ts';
import type { Data } from '../execution/data.ts';
import type { ExecutionError } from '../execution/execution.ts';
import { clientPaths } from './client-paths.ts';
import type { ObjectShape } from './response-shape.ts';

/**
 * The errors of an execution in the terms of the client's operation: at every alias, and once where several are about what the
 * client does not see. Of a fetch that failed, fields that the client did not ask for at a place are not told, unless nothing
 * else of it would be.
 */
export function clientErrors(errors: readonly ExecutionError[], data: Data, shape: ObjectShape): ResponseError[] {
  const told = new Map<string, ResponseError>();
  const placed = errors.map((error) => ({ error, paths: error.path ? clientPaths(error.path, data, shape) : [[]] }));
  const isWhole = (error: ExecutionError, path: readonly unknown[]) => path.length === (error.path?.length ?? 0);
  const visibleFailures = new Set(
    placed.flatMap(({ error, paths }) => (paths.some((path) => isWhole(error, path)) ? [error.failure] : [])),
  );
  for (const { error, paths } of placed)
    for (const path of paths) {
      if (error.failure && visibleFailures.has(error.failure) && !isWhole(error, path)) continue;
      const { message, extensions } = error;
      const key = JSON.stringify([message, path, extensions.code, extensions.subgraph]);
      told.set(key, told.get(key) ?? { message, ...(path.length > 0 && { path }), extensions });
    }
  return [...told.values()];
}
