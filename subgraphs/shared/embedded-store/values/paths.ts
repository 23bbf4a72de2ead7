import { isDocument } from './document.ts';

const splitPaths = new Map<string, readonly string[]>();
const mostSplitPaths = 10_000;

/** The names of a dotted path. */
export function partsOf(path: string): readonly string[] {
  const known = splitPaths.get(path);
  if (known !== undefined) return known;
  if (splitPaths.size >= mostSplitPaths) splitPaths.clear();
  const parts = path.split('.');
  splitPaths.set(path, parts);
  return parts;
}

/** Whether a name is a position in a list, as MongoDB writes it. */
export function isPosition(name: string): boolean {
  return /^(0|[1-9]\d*)$/.test(name);
}

export function fieldOf(value: unknown, name: string): unknown {
  return isDocument(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/**
 * Whether a test holds for some value at a path. On the way, lists stand for their documents, and also for the element that a number
 * in the path names. A value that is missing is tested as `undefined`.
 * @param expandsLast whether a list at the end of the path is tested element by element, and then as a whole
 */
export function someValueAt(
  value: unknown,
  parts: readonly string[],
  expandsLast: boolean,
  test: (value: unknown) => boolean,
  from = 0,
): boolean {
  if (from === parts.length) {
    if (expandsLast && Array.isArray(value)) return value.some(test) || test(value);
    return test(value);
  }
  const name = parts[from] ?? '';
  if (!Array.isArray(value)) return someValueAt(fieldOf(value, name), parts, expandsLast, test, from + 1);
  if (isPosition(name) && Number(name) < value.length) {
    const element: unknown = value[Number(name)];
    // What a number names at the end is tested as it is.
    if (someValueAt(element, parts, expandsLast && from + 1 < parts.length, test, from + 1)) return true;
  }
  return value.some((item: unknown) => isDocument(item) && someValueAt(item, parts, expandsLast, test, from));
}

/** All values at a path; of lists at its end, the elements. Missing ones are left out. */
export function valuesAt(value: unknown, path: string): unknown[] {
  const found: unknown[] = [];
  someValueAt(value, partsOf(path), false, (part) => {
    if (Array.isArray(part)) found.push(...(part as unknown[]));
    else if (part !== undefined) found.push(part);
    return false;
  });
  return found;
}
