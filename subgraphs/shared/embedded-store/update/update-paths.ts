import type { Matcher } from '../query/filter.ts';
import { ServerError } from '../server-error.ts';
import { type Document, isDocument } from '../values/document.ts';
import { isPosition, partsOf } from '../values/paths.ts';
import { typeNameOf } from '../query/types.ts';

/** Stands for a field that a change takes away. */
export const removed = Symbol('removed');

/** What an operator does with the value of a field. */
export interface Change {
  operand: unknown;
  /** @param value `undefined` where the field is missing @returns the new value, `removed`, or the same value for no change */
  apply: (value: unknown) => unknown;
}

/** A document that is being changed in place. */
export interface UpdateTarget {
  document: Document;
  /** The filters of `$[name]`. */
  filters: ReadonlyMap<string, Matcher>;
  /** The element of a list that the filter of the update found; -1 for none. */
  positionOf: (path: string, list: readonly unknown[]) => number;
}

const largestPadding = 1_500_000;

/**
 * Changes what lies at a path.
 * @param onlyPresent whether nothing is to be made where the path leads nowhere
 */
export function changeAt(target: UpdateTarget, path: string, change: Change, onlyPresent: boolean): void {
  walk(target, target.document, partsOf(path), 0, change, onlyPresent);
}

function walk(
  target: UpdateTarget,
  container: unknown,
  parts: readonly string[],
  from: number,
  change: Change,
  onlyPresent: boolean,
): void {
  const name = parts[from] ?? '';
  const isLast = from === parts.length - 1;
  if (name.startsWith('$')) {
    for (const position of positionsOf(target, container, parts, from)) {
      const inner = parts.with(from, String(position));
      walk(target, container, inner, from, change, onlyPresent);
    }
    return;
  }
  const place = placeIn(container, name, parts, from, onlyPresent);
  if (place === undefined) return;
  const present = place.get();
  if (isLast) {
    const next = change.apply(present);
    if (next === removed) place.remove();
    else if (next !== present) place.set(next);
    return;
  }
  if (present !== undefined) walk(target, present, parts, from + 1, change, onlyPresent);
  else if (!onlyPresent) {
    const made: Document = {};
    // What cannot be positioned in what is not there must not leave an empty document.
    walk(target, made, parts, from + 1, change, onlyPresent);
    if (Object.keys(made).length > 0) place.set(made);
  }
}

interface Place {
  get: () => unknown;
  set: (value: unknown) => void;
  remove: () => void;
}

function placeIn(
  container: unknown,
  name: string,
  parts: readonly string[],
  from: number,
  onlyPresent: boolean,
): Place | undefined {
  if (isDocument(container)) {
    return {
      get: () => (Object.hasOwn(container, name) ? container[name] : undefined),
      set: (value) => (container[name] = value),
      remove: () => Reflect.deleteProperty(container, name),
    };
  }
  if (Array.isArray(container) && isPosition(name)) {
    const [list, position] = [container as unknown[], Number(name)];
    return {
      get: () => list[position],
      set: (value) => {
        if (position - list.length > largestPadding)
          throw new ServerError('BadValue', `can't backfill more than ${largestPadding} elements`);
        while (list.length < position) list.push(null);
        list[position] = value;
      },
      // An element is not taken out, since the others would move.
      remove: () => position < list.length && (list[position] = null),
    };
  }
  if (onlyPresent) return undefined;
  const parent = parts[from - 1] ?? '';
  throw new ServerError(
    'PathNotViable',
    `Cannot create field '${name}' in element {${parent}: ${typeNameOf(container)}}`,
  );
}

/** The positions in a list that `$`, `$[]` or `$[name]` stands for. */
function positionsOf(target: UpdateTarget, container: unknown, parts: readonly string[], from: number): number[] {
  const name = parts[from] ?? '';
  const path = parts.slice(0, from).join('.');
  if (name === '$') {
    const position = Array.isArray(container) ? target.positionOf(path, container) : -1;
    if (position >= 0) return [position];
    throw new ServerError('BadValue', 'The positional operator did not find the match needed from the query.');
  }
  if (!Array.isArray(container)) {
    throw new ServerError(
      'BadValue',
      `Cannot apply array updates to non-array element ${path}: ${typeNameOf(container)}`,
    );
  }
  const identifier = /^\$\[(.*)\]$/.exec(name)?.[1];
  if (identifier === undefined)
    throw new ServerError(
      'DollarPrefixedFieldName',
      `The dollar ($) prefixed field '${name}' is not valid for storage.`,
    );
  if (identifier === '') return container.map((_, position) => position);
  const matches = target.filters.get(identifier);
  return container.flatMap((element: unknown, position) =>
    matches?.({ [identifier]: element }) === true ? [position] : [],
  );
}

/** Moves the value of a field to another path, which is the operand. */
export function renameField(target: UpdateTarget, path: string, { operand }: Change): void {
  const destination = String(operand);
  const moved: unknown[] = [];
  const parts = partsOf(path);
  const parent = parts
    .slice(0, -1)
    .reduce<unknown>((part, name) => (isDocument(part) ? part[name] : part), target.document);
  if (Array.isArray(parent))
    throw new ServerError('BadValue', `The source field cannot be an array element, '${path}'`);
  const take: Change = {
    operand,
    apply(value) {
      if (value === undefined) return value;
      moved.push(value);
      return removed;
    },
  };
  changeAt(target, path, take, true);
  for (const value of moved) changeAt(target, destination, { operand, apply: () => value }, false);
}
