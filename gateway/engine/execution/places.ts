import { type Data, type DataPath, isData } from './data.ts';

/** An object of the data, and where it stands. */
export interface Place {
  object: Data;
  path: DataPath;
}

/**
 * Finds the objects at a path from the root, in order.
 * @param path keys, with `@` for every item of a list
 * @param isShared whether one object may stand at many places under the key that ends this part of the path: it is given once
 */
export function objectsAt(root: Data, path: readonly string[], isShared: readonly boolean[]): Data[] {
  let level: unknown[] = [root];
  for (const [step, key] of path.entries()) {
    const next: unknown[] = [];
    if (key === '@') for (const list of level) pushItems(list, next);
    else
      for (const object of level) {
        const value = (object as Data)[key];
        if (typeof value === 'object' && value !== null) next.push(value);
      }
    level = isShared[step] ? [...new Set(next)] : next;
  }
  return level.filter(isData);
}

function pushItems(list: unknown, into: unknown[]): void {
  if (!Array.isArray(list)) return;
  for (const item of list) if (typeof item === 'object' && item !== null) into.push(item);
}

/** All places of the objects at a path. Slower than `objectsAt`: for errors, whose paths are told to the client. */
export function placesAt(root: Data, path: readonly string[]): Place[] {
  const places: Place[] = [];
  visit(root, 0, []);
  return places;

  function visit(value: unknown, step: number, here: DataPath): void {
    const key = path[step];
    if (key === undefined) {
      if (isData(value)) places.push({ object: value, path: here });
    } else if (key === '@') {
      if (Array.isArray(value)) for (const [index, item] of value.entries()) visit(item, step + 1, [...here, index]);
    } else if (isData(value)) visit(value[key], step + 1, [...here, key]);
  }
}
