import type { Data } from './data.ts';

/** Objects at one position of a response that are equal are one object from here on. */
interface Position {
  /** Keys from the response's root. */
  path: string;
  children: Map<string, Position>;
  /** The objects so far, by a rough hash; undefined where each must stay for itself. */
  objects: Map<number, Data[]> | undefined;
}

/** How many different objects with the same hash are compared; what is beyond stays for itself, which is never wrong. */
const comparedObjects = 8;

/**
 * Makes equal objects at the same position of a subgraph's answer one object. The same product stands in a hundred reviews: so
 * it is asked for once, completed once and written once. Objects at different positions stay apart, since a plan adds different
 * fields there.
 * @param ownPaths positions where another fetch adds to objects one by one: those stay apart, too
 * @returns positions where objects became one
 */
export function shareEqualObjects(data: Data, ownPaths: ReadonlySet<string>): ReadonlySet<string> {
  const shared = new Set<string>();
  const root: Position = { path: '', children: new Map(), objects: undefined };
  for (const key in data) share(data[key], key, data, root);
  return shared;

  function share(value: unknown, key: string, object: Data, parent: Position): void {
    if (typeof value !== 'object' || value === null) return;
    object[key] = sharedValue(value, childOf(parent, key));
  }

  function childOf(parent: Position, key: string): Position {
    const known = parent.children.get(key);
    if (known !== undefined) return known;
    const path = `${parent.path}.${key}`;
    const child: Position = { path, children: new Map(), objects: ownPaths.has(path) ? undefined : new Map() };
    parent.children.set(key, child);
    return child;
  }

  function sharedValue(value: object, position: Position): object {
    if (Array.isArray(value)) {
      shareItems(value, position);
      return value as object;
    }
    const object = value as Data;
    let hash = 0;
    for (const key in object) {
      const field = object[key];
      if (typeof field === 'object' && field !== null) {
        const inner = sharedValue(field, childOf(position, key));
        object[key] = inner;
        hash = Math.imul(hash, 31) + (Array.isArray(inner) ? inner.length : 7);
      } else hash = Math.imul(hash, 31) + roughHash(field);
    }
    return position.objects ? sharedObject(object, hash, position, position.objects) : object;
  }

  function shareItems(list: unknown[], position: Position): void {
    for (const [index, item] of list.entries())
      if (typeof item === 'object' && item !== null) list[index] = sharedValue(item, position);
  }

  function sharedObject(object: Data, hash: number, position: Position, objects: Map<number, Data[]>): Data {
    const candidates = objects.get(hash);
    if (candidates === undefined) {
      objects.set(hash, [object]);
      return object;
    }
    const equal = candidates.find((candidate) => areEqual(candidate, object));
    if (equal !== undefined) {
      shared.add(position.path);
      return equal;
    }
    if (candidates.length < comparedObjects) candidates.push(object);
    return object;
  }
}

/** Looks at no more than a few characters: equality is tested afterwards. */
function roughHash(value: unknown): number {
  if (typeof value === 'string') {
    const { length } = value;
    if (length === 0) return 1;
    const end = value.charCodeAt(length - 1) * 961 + value.charCodeAt((length - 1) >> 1) * 31;
    return end + value.charCodeAt(length > 1 ? length - 2 : 0) * 7 + length;
  }
  if (typeof value === 'number') return value | 0;
  return value === true ? 3 : 5;
}

/** Objects in them are one where they are equal; lists are compared item by item. */
function areEqual(a: Data, b: Data): boolean {
  for (const key in b) if (!areEqualValues(a[key], b[key])) return false;
  for (const key in a) if (!(key in b)) return false;
  return true;
}

function areEqualValues(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
  return a.every((item, index) => areEqualValues(item, b[index]));
}
