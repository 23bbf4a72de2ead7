import { ServerError } from '../server-error.ts';
import { type Document, isDocument } from './document.ts';
import { toNumber, isNumeric } from './numbers.ts';
import { partsOf, someValueAt } from './paths.ts';
import { compareValues, emptyList } from './value-order.ts';

export type Direction = 1 | -1;

/** An order: `[path, direction]` of each field, the most important first. */
export type Sort = readonly (readonly [path: string, direction: Direction])[];

/** Reads the sort of a command, as a document or undefined for no order. */
export function sortOf(specification: unknown): Sort {
  if (specification === undefined) return [];
  if (!isDocument(specification)) throw new ServerError('TypeMismatch', 'Expected field sort to be of type object');
  return Object.entries(specification).map(([path, value]): [string, Direction] => {
    if (path === '' || path.startsWith('$')) {
      throw new ServerError('BadValue', `FieldPath field names may not be empty or start with '$': ${path}`);
    }
    if (path === '$natural') throw new ServerError('BadValue', '$natural sort is not supported.');
    if (!isNumeric(value)) throw new ServerError('IllegalSort', `Illegal key in $sort specification: ${path}`);
    const direction = toNumber(value);
    if (direction !== 1 && direction !== -1) {
      throw new ServerError(
        'IllegalSortDirection',
        '$sort key ordering must be 1 (for ascending) or -1 (for descending)',
      );
    }
    return [path, direction];
  });
}

/** Compares documents by a sort. A list counts by its smallest value upwards, and by its largest downwards. */
export function documentComparator(sort: Sort): (one: Document, other: Document) => number {
  return (one, other) => {
    for (const [path, direction] of sort) {
      const difference = compareValues(sortValue(one, path, direction), sortValue(other, path, direction));
      if (difference !== 0) return direction * difference;
    }
    return 0;
  };
}

function sortValue(document: Document, path: string, direction: Direction): unknown {
  const parts = partsOf(path);
  let best: unknown;
  let isFirst = true;
  const consider = (value: unknown) => {
    if (isFirst || direction * compareValues(value, best) < 0) best = value;
    isFirst = false;
  };
  someValueAt(document, parts, false, (value) => {
    if (!Array.isArray(value)) consider(value);
    else if (value.length === 0) consider(emptyList);
    else value.forEach(consider);
    return false;
  });
  return best;
}

/** Sorts in place, each document's values at the sort's paths being looked up once. */
export function sortBy<Item>(items: Item[], sort: Sort, documentOf: (item: Item) => Document): Item[] {
  const keyed = items.map((item) => {
    const document = documentOf(item);
    return { item, key: sort.map(([path, direction]) => sortValue(document, path, direction)) };
  });
  keyed.sort((one, other) => {
    for (let index = 0; index < sort.length; index++) {
      const difference = compareValues(one.key[index], other.key[index]);
      if (difference !== 0) return difference * (sort[index]?.[1] ?? 1);
    }
    return 0;
  });
  return keyed.map(({ item }) => item);
}
