import { createRequire } from 'node:module';

/** An ordered map that can be read from any key in both directions: a B+ tree in memory. */
export interface SortedTree<Key, Value> {
  readonly size: number;
  set(key: Key, value: Value): boolean;
  delete(key: Key): boolean;
  entries(lowestKey?: Key): IterableIterator<[Key, Value]>;
  entriesReversed(highestKey?: Key): IterableIterator<[Key, Value]>;
}

interface SortedBtree {
  default: new <Key, Value>(entries: undefined, compare: (one: Key, other: Key) => number) => SortedTree<Key, Value>;
}

// The package is CommonJS with a default export, which ES modules and Jest see differently; `require` is the same in both.
const { default: BTree } = createRequire(import.meta.url)('sorted-btree') as SortedBtree;

export function sortedTree<Key, Value>(compare: (one: Key, other: Key) => number): SortedTree<Key, Value> {
  return new BTree(undefined, compare);
}
