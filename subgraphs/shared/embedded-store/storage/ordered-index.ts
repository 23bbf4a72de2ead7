import { compileExpressionFilter } from '../aggregation/expression-filter.ts';
import type { Matcher } from '../query/filter.ts';
import { partsOf } from '../values/paths.ts';
import type { Direction } from '../values/sort.ts';
import { compareValues } from '../values/value-order.ts';
import { compareWithEdge, Edge } from './edge.ts';
import { type IndexKeys, indexKeysOf } from './index-keys.ts';
import type { IndexSpecification } from './index-specification.ts';
import { type SortedTree, sortedTree } from './sorted-tree.ts';
import type { StoredDocument } from './stored-document.ts';

/** The values of an index's fields, then the number of the document. A bound has fewer values than an entry. */
type EntryKey = readonly unknown[];

/** Entries whose first values are the given ones, and whose next one lies between two ends. */
export interface IndexRange {
  prefix: readonly unknown[];
  low: unknown;
  high: unknown;
}

function comparator(directions: readonly Direction[]): (one: EntryKey, other: EntryKey) => number {
  return (one, other) => {
    const shared = Math.min(one.length, other.length);
    for (let index = 0; index < shared; index++) {
      const [left, right] = [one[index], other[index]];
      if (left === right) continue;
      const difference =
        left instanceof Edge || right instanceof Edge ? compareWithEdge(left, right) : compareValues(left, right);
      if (difference !== 0) return difference * (directions[index] ?? 1);
    }
    return one.length - other.length;
  };
}

/** Documents in the order of some fields. A document has an entry for each element of a list in these fields. */
export class OrderedIndex {
  readonly specification: IndexSpecification;
  readonly #fields: readonly (readonly string[])[];
  readonly #compare: (one: EntryKey, other: EntryKey) => number;
  readonly #tree: SortedTree<EntryKey, StoredDocument>;
  readonly #isIncluded: Matcher | undefined;
  /** For each field how many documents have a list there: where none has, all bounds of the field hold for one value. */
  readonly #lists: number[];

  constructor(specification: IndexSpecification) {
    this.specification = specification;
    this.#fields = specification.key.map(([path]) => partsOf(path));
    this.#compare = comparator(specification.key.map(([, direction]) => direction));
    this.#tree = sortedTree(this.#compare);
    this.#lists = this.#fields.map(() => 0);
    const { partialFilterExpression } = specification;
    this.#isIncluded =
      partialFilterExpression === undefined ? undefined : compileExpressionFilter(partialFilterExpression);
  }

  hasLists(field: number): boolean {
    return (this.#lists[field] ?? 0) > 0;
  }

  add(document: StoredDocument): void {
    const { keys, hasList } = this.#keysOf(document);
    this.#countLists(hasList, 1);
    for (const values of keys) this.#tree.set([...values, document.recordNumber], document);
  }

  remove(document: StoredDocument): void {
    const { keys, hasList } = this.#keysOf(document);
    this.#countLists(hasList, -1);
    for (const values of keys) this.#tree.delete([...values, document.recordNumber]);
  }

  /** Adds many documents at once, which is faster: the tree grows at its end only. */
  addAll(documents: Iterable<StoredDocument>): void {
    const entries: [EntryKey, StoredDocument][] = [];
    for (const document of documents) {
      const { keys, hasList } = this.#keysOf(document);
      this.#countLists(hasList, 1);
      for (const values of keys) entries.push([[...values, document.recordNumber], document]);
    }
    entries.sort(([one], [other]) => this.#compare(one, other));
    for (const [key, document] of entries) this.#tree.set(key, document);
  }

  /** The values that another document has too; undefined where there are none. */
  conflictOf(document: StoredDocument): readonly unknown[] | undefined {
    const isTaken = (values: readonly unknown[]) => {
      for (const [key, other] of this.#tree.entries(values)) {
        if (this.#compare(key.slice(0, values.length), values) !== 0) return false;
        if (other.recordNumber !== document.recordNumber) return true;
      }
      return false;
    };
    return this.#keysOf(document).keys.find(isTaken);
  }

  /** The documents of a range in the index's order, or against it. Those with lists can come several times. */
  *scan({ prefix, low, high }: IndexRange, direction: Direction): Generator<StoredDocument> {
    const fieldDirection = this.specification.key[prefix.length]?.[1] ?? 1;
    const [first, last] = fieldDirection === 1 ? [low, high] : [high, low];
    const lowest = [...prefix, first];
    // Behind every entry that begins with these values.
    const highest = [...prefix, last, Edge.last];
    const entries = direction === 1 ? this.#tree.entries(lowest) : this.#tree.entriesReversed(highest);
    for (const [key, document] of entries) {
      if (direction === 1 ? this.#compare(key, highest) > 0 : this.#compare(key, lowest) < 0) return;
      yield document;
    }
  }

  #countLists(hasList: readonly boolean[], change: 1 | -1): void {
    hasList.forEach((has, index) => {
      if (has) this.#lists[index] = (this.#lists[index] ?? 0) + change;
    });
  }

  #keysOf(document: StoredDocument): IndexKeys {
    const none = { keys: [], hasList: [] };
    if (this.#isIncluded?.(document.value) === false) return none;
    const found = indexKeysOf(document.value, this.#fields);
    const isEmpty = this.specification.sparse && found.keys.every((key) => key.every((value) => value === undefined));
    return isEmpty ? none : found;
  }
}
