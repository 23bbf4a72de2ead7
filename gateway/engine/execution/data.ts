/** An object as it came from a subgraph, by canonical keys. */
export type Data = Record<string, unknown>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * No field is asked for under this key, but a subgraph can send it all the same: written to an object it would change what the
 * object inherits, or merged into it, what all objects do.
 */
const prototypeKey = '__proto__';

/** A path in the data: keys of objects and indices of lists. */
export type DataPath = readonly (string | number)[];

/** A deep copy of what came as JSON, in which what stands at several places is one as before. */
export function copy<Value>(value: Value): Value {
  const copies = new Map<object, unknown>();
  return copyOf(value) as Value;

  function copyOf(part: unknown): unknown {
    if (typeof part !== 'object' || part === null) return part;
    const known = copies.get(part);
    if (known !== undefined) return known;
    const result = Array.isArray(part) ? part.map(copyOf) : copyFields(part as Data);
    copies.set(part, result);
    return result;
  }

  function copyFields(object: Data): Data {
    const result: Data = {};
    for (const key in object) if (key !== prototypeKey) result[key] = copyOf(object[key]);
    return result;
  }
}

/**
 * Adds to an object what another subgraph gives for it. Objects and lists that both have are merged in place; a null never
 * takes the place of a value.
 */
export function merge(target: Data, source: Data): void {
  for (const key in source) {
    if (key === prototypeKey) continue;
    const value = source[key];
    const present = target[key];
    if (present === undefined || present === null || typeof present !== 'object') {
      if (value !== null || present === undefined) target[key] = value;
    } else if (Array.isArray(present)) {
      if (Array.isArray(value)) mergeLists(present, value);
    } else if (isData(value)) merge(present as Data, value);
  }
}

function mergeLists(target: unknown[], source: readonly unknown[]): void {
  source.forEach((item, index) => {
    const present = target[index];
    if (isData(present) && isData(item)) merge(present, item);
    else if (Array.isArray(present) && Array.isArray(item)) mergeLists(present, item);
    else if (present === undefined || present === null) target[index] = item;
  });
}
