/** An object as it came from a subgraph, by canonical keys. */
export type Data = Record<string, unknown>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A path in the data: keys of objects and indices of lists. */
export type DataPath = readonly (string | number)[];

/** A deep copy of what came as JSON. */
export function copy<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => copy(item)) as Value;
  if (!isData(value)) return value;
  const result: Data = {};
  for (const key in value) result[key] = copy(value[key]);
  return result as Value;
}

/**
 * Adds to an object what another subgraph gives for it. Objects and lists that both have are merged in place; a null never
 * takes the place of a value.
 */
export function merge(target: Data, source: Data): void {
  for (const key in source) {
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
