import { positionOf } from '../planning/plan.ts';
import { type Data, type DataPath, isData } from './data.ts';

/** An object of the data, and where it stands. */
export interface Place {
  object: Data;
  path: DataPath;
}

/** A path in a plan: keys, with `@` for every item of a list. */
export interface ObjectPath {
  steps: readonly string[];
  /** The position (keys after dots, from the root) after each step. */
  positions: readonly string[];
  /** The position of the objects. */
  position: string;
}

export function compileObjectPath(steps: readonly string[]): ObjectPath {
  const positions = steps.map((_step, index) => positionOf(steps.slice(0, index + 1)));
  return { steps, positions, position: positionOf(steps) };
}

/** Finds the objects at a path from the root, in order; an object that stands at several places is given once. */
export function objectsAt(root: Data, { steps, positions }: ObjectPath, sharedPositions: ReadonlySet<string>): Data[] {
  let level: unknown[] = [root];
  for (const [index, step] of steps.entries()) {
    const next: unknown[] = [];
    for (const value of level) {
      if (step === '@') pushItems(value, next);
      else {
        const field = (value as Data)[step];
        if (typeof field === 'object' && field !== null) next.push(field);
      }
    }
    level = next.length > 1 && sharedPositions.has(positions[index] ?? '') ? [...new Set(next)] : next;
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
