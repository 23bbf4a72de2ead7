import { type StoredDocument, valuesAt } from './document.ts';
import { type SortedTree, sortedTree } from './sorted-tree.ts';
import { compareValues, type SortSpecification } from './value-order.ts';

/** What a client asks for in `createIndexes`. */
export interface IndexSpecification {
  name: string;
  key: SortSpecification;
  unique: boolean;
  sparse: boolean;
}

/** The values of an index's fields, then the key of the document. A bound has fewer values than an entry. */
type EntryKey = readonly unknown[];

/** Sorts behind every value, where a bound ends. */
export const beyondAll = Symbol('beyond all values');

/** A range of entries: those whose first values are the given ones, and whose next one lies within the bounds. */
export interface IndexRange {
  prefix: readonly unknown[];
  lowest?: unknown;
  highest?: unknown;
}

function comparator(directions: readonly (1 | -1)[]): (one: EntryKey, other: EntryKey) => number {
  return (one, other) => {
    const shared = Math.min(one.length, other.length);
    for (let index = 0; index < shared; index++) {
      const [left, right] = [one[index], other[index]];
      if (left === right) continue;
      if (left === beyondAll) return 1;
      if (right === beyondAll) return -1;
      const difference = compareValues(left, right);
      if (difference !== 0) return difference * (directions[index] ?? 1);
    }
    return one.length - other.length;
  };
}

/** Documents in the order of some fields. A document has an entry for each value of a list in these fields. */
export class OrderedIndex {
  readonly specification: IndexSpecification;
  readonly fields: readonly string[];
  readonly #compare: (one: EntryKey, other: EntryKey) => number;
  readonly #tree: SortedTree<EntryKey, StoredDocument>;
  /** How many documents have several entries: while there are none, both bounds of a range hold for one value. */
  #documentsWithLists = 0;

  constructor(specification: IndexSpecification) {
    this.specification = specification;
    this.fields = Object.keys(specification.key);
    this.#compare = comparator(Object.values(specification.key));
    this.#tree = sortedTree(this.#compare);
  }

  get hasLists(): boolean {
    return this.#documentsWithLists > 0;
  }

  get size(): number {
    return this.#tree.size;
  }

  add(document: StoredDocument): void {
    const entries = this.#entriesOf(document);
    if (entries.length > 1) this.#documentsWithLists += 1;
    for (const values of entries) this.#tree.set([...values, document.key], document);
  }

  remove(document: StoredDocument): void {
    const entries = this.#entriesOf(document);
    if (entries.length > 1) this.#documentsWithLists -= 1;
    for (const values of entries) this.#tree.delete([...values, document.key]);
  }

  /** The values that another document has too, where the index allows each only once; null where there are none. */
  conflictOf(document: StoredDocument): readonly unknown[] | null {
    const isTaken = (values: readonly unknown[]) => {
      for (const other of this.scan({ prefix: values }, 1)) if (other.key !== document.key) return true;
      return false;
    };
    return this.#entriesOf(document).find(isTaken) ?? null;
  }

  /** The documents of a range in the index's order, or against it. Those with lists can come several times. */
  *scan({ prefix, lowest, highest }: IndexRange, direction: 1 | -1): Generator<StoredDocument> {
    const [from, to] = this.#directionAfter(prefix) === 1 ? [lowest, highest] : [highest, lowest];
    const low = from === undefined ? prefix : [...prefix, from];
    const high = to === undefined ? [...prefix, beyondAll] : [...prefix, to, beyondAll];
    const entries = direction === 1 ? this.#tree.entries([...low]) : this.#tree.entriesReversed([...high]);
    for (const [key, document] of entries) {
      if (direction === 1 ? this.#compare(key, high) > 0 : this.#compare(key, low) < 0) return;
      yield document;
    }
  }

  #directionAfter(prefix: readonly unknown[]): 1 | -1 {
    return Object.values(this.specification.key)[prefix.length] ?? 1;
  }

  #entriesOf({ value }: StoredDocument): unknown[][] {
    const valuesOfFields = this.fields.map((field) => indexedValues(value, field));
    if (this.specification.sparse && valuesOfFields.every(([only]) => only === undefined)) return [];
    return valuesOfFields.reduce<unknown[][]>(
      (entries, values) => entries.flatMap((entry) => values.map((item) => [...entry, item ?? null])),
      [[]],
    );
  }
}

/** The values under which a document is found: those of a list, distinct; for a missing field one that counts as null. */
function indexedValues(value: unknown, field: string): unknown[] {
  const found = valuesAt(value, field);
  if (found.length === 0) return [undefined];
  if (found.length === 1 && !Array.isArray(found[0])) return found;
  const items = found.flatMap((part) => (Array.isArray(part) && part.length > 0 ? (part as unknown[]) : [part]));
  const sorted = items.toSorted(compareValues);
  return sorted.filter((item, index) => index === 0 || compareValues(item, sorted[index - 1]) !== 0);
}
