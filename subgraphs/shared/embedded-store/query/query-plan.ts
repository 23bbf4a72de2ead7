import type { Collection } from '../storage/collection.ts';
import type { IndexSpecification } from '../storage/index-specification.ts';
import type { IndexRange, OrderedIndex } from '../storage/ordered-index.ts';
import type { StoredDocument } from '../storage/stored-document.ts';
import type { Document } from '../values/document.ts';
import { isPosition, partsOf } from '../values/paths.ts';
import { type Direction, documentComparator, type Sort } from '../values/sort.ts';
import { rankOf, ranks } from '../values/value-order.ts';
import { alternativesOf, type Bound, boundsOf } from './bounds.ts';
import { compareEnds, everything, intersection, type Interval, isPoint } from './intervals.ts';
import { mergeSorted } from './merge-sorted.ts';

/** Documents that can match a filter: all that do, and maybe others, each once. */
export interface Candidates {
  documents: Iterable<StoredDocument>;
  /** Whether they come in the order that was asked for. */
  sorted: boolean;
}

/** Which indexes a search may use; `$natural` for none. */
export type Hint = '$natural' | IndexSpecification | undefined;

/** Some ranges of one index that together have all matches. */
interface Scan {
  index: OrderedIndex;
  ranges: readonly IndexRange[];
  /** The direction in which each range comes in the order that was asked for; undefined where it does not. */
  direction: Direction | undefined;
  /** How many fields are bounded; 0 where the index is only good for its order. */
  bounded: number;
}

/** Over so many ranges, sorting is less work than merging. */
const mostMergedRanges = 200;
const mostRanges = 10_000;

/** How far the entries of rival scans are counted to find the smaller one. */
const mostCounted = 1_000;

/** Finds the documents that can match a filter, through indexes where they fit. */
export function candidatesFor(collection: Collection, filter: Document, sort: Sort, hint: Hint): Candidates {
  if (hint === '$natural') return { documents: collection.all(), sorted: false };
  const bounds = boundsOf(filter);
  const ids = hint === undefined ? idsOf(bounds) : undefined;
  if (ids !== undefined) return { documents: documentsWithIds(collection, ids), sorted: false };
  const specifications = hint === undefined ? collection.indexes : [hint];
  const direct = scansOf(collection, specifications, bounds, sort);
  const best = smallest(direct.filter(({ bounded }) => bounded > 0));
  const branches = branchScans(collection, specifications, filter, bounds, sort);
  // Alternatives are bounded in themselves, on top of what bounds all of them.
  if (branches !== undefined && isSmaller(branches, best)) return candidatesOf(branches, sort);
  if (best !== undefined) return candidatesOf([best], sort);
  const ordered = direct.find(({ direction }) => direction !== undefined);
  if (ordered !== undefined) return candidatesOf([ordered], sort);
  return { documents: collection.all(), sorted: false };
}

/** The `_id`s that a filter names; undefined where it does not. */
function idsOf(bounds: readonly Bound[]): unknown[] | undefined {
  const named = bounds.find(({ path, intervals }) => path === '_id' && intervals.every(isPoint));
  return named?.intervals.map(({ low }) => low);
}

function documentsWithIds(collection: Collection, ids: readonly unknown[]): StoredDocument[] {
  return ids.map((id) => collection.byId(id)).filter((document) => document !== undefined);
}

/** For each alternative of an `$or` its best scan; undefined where one has none. */
function branchScans(
  collection: Collection,
  specifications: readonly IndexSpecification[],
  filter: Document,
  bounds: readonly Bound[],
  sort: Sort,
): Scan[] | undefined {
  for (const alternatives of alternativesOf(filter)) {
    const scans = alternatives.map((alternative) => {
      const all = [...bounds, ...boundsOf(alternative)];
      return smallest(scansOf(collection, specifications, all, sort).filter(({ bounded }) => bounded > 0));
    });
    if (scans.every((scan) => scan !== undefined)) return scans;
  }
  return undefined;
}

/** Whether alternatives are worth more than one scan: in order where it is not, or of fewer entries. */
function isSmaller(branches: readonly Scan[], best: Scan | undefined): boolean {
  if (best === undefined) return true;
  const inOrder = branches.every(({ direction }) => direction !== undefined);
  if (inOrder !== (best.direction !== undefined)) return inOrder;
  const entries = branches.reduce((sum, scan) => sum + countEntries(scan), 0);
  return entries <= countEntries(best);
}

function scansOf(
  collection: Collection,
  specifications: readonly IndexSpecification[],
  bounds: readonly Bound[],
  sort: Sort,
): Scan[] {
  return specifications.flatMap((specification) => {
    const { key, partialFilterExpression } = specification;
    if (partialFilterExpression !== undefined) return [];
    const [firstPath] = key[0] ?? [];
    // Only an index that can be of use is built.
    const mayBound = bounds.some(({ path }) => path === firstPath);
    if (!mayBound && !(sort.length > 0 && sort[0]?.[0] === firstPath)) return [];
    const scan = scanOf(collection.index(specification), bounds, sort);
    return scan === undefined ? [] : [scan];
  });
}

function scanOf(index: OrderedIndex, bounds: readonly Bound[], sort: Sort): Scan | undefined {
  const { key, sparse } = index.specification;
  let prefixes: unknown[][] = [[]];
  let last: readonly Interval[] = [everything];
  let bounded = 0;
  let excludesMissing = false;
  let hasBoundedList = false;
  for (const [field, [path]] of key.entries()) {
    const hasLists = index.hasLists(field);
    // Fields in the same list are bounded one by one, so only the first of them may narrow.
    if (hasLists && hasBoundedList) break;
    const intervals = intervalsFor(path, bounds, hasLists);
    if (intervals === undefined) break;
    bounded += 1;
    hasBoundedList ||= hasLists;
    excludesMissing ||= intervals.every(({ low }) => rankOfEnd(low) !== ranks.null);
    if (!intervals.every(isPoint) || prefixes.length * intervals.length > mostRanges) {
      last = intervals;
      break;
    }
    prefixes = prefixes.flatMap((prefix) => intervals.map(({ low }) => [...prefix, low]));
  }
  if (sparse && !excludesMissing) return undefined;
  const fixed = prefixes[0]?.length ?? key.length;
  // What has one value everywhere does not count in an order.
  const fixedPaths = prefixes.length === 1 ? key.slice(0, fixed).map(([path]) => path) : [];
  const direction = directionFor(index, fixed, sort, fixedPaths);
  if (bounded === 0 && direction === undefined) return undefined;
  const ranges = prefixes.flatMap((prefix) => last.map(({ low, high }): IndexRange => ({ prefix, low, high })));
  return { index, ranges, direction, bounded };
}

function rankOfEnd(end: unknown): number {
  return typeof end === 'object' && end !== null && 'rank' in end ? (end as { rank: number }).rank : rankOf(end);
}

/** What all conditions on a path leave; where it has lists, each can hold for another element, so only one of them counts. */
function intervalsFor(path: string, bounds: readonly Bound[], hasLists: boolean): readonly Interval[] | undefined {
  if (partsOf(path).some(isPosition)) return undefined;
  const usable = bounds.filter((bound) => bound.path === path && !(hasLists && bound.onlyWithoutLists === true));
  const lists = usable.map(({ intervals }) => intervals);
  if (hasLists) return lists.toSorted((one, other) => width(one) - width(other))[0];
  return lists.length === 0 ? undefined : lists.reduce(intersection);
}

/** Less for points than for ranges closed on both sides, and for these than for open ones. */
function width(intervals: readonly Interval[]): number {
  if (intervals.every(isPoint)) return intervals.length / mostRanges;
  return intervals.some(({ low, high }) => rankOfEnd(low) !== rankOfEnd(high) || compareEnds(low, high) === 0) ? 3 : 2;
}

/** In which direction ranges come in an order, once the first fields are fixed to points. */
function directionFor(
  index: OrderedIndex,
  fixed: number,
  sort: Sort,
  fixedPaths: readonly string[],
): Direction | undefined {
  if (sort.length === 0) return undefined;
  const { key } = index.specification;
  const isFixed = (path: string) => fixedPaths.some((fixedPath, field) => fixedPath === path && !index.hasLists(field));
  const directions = sort
    .filter(([path]) => !isFixed(path))
    .map(([path, direction], position) => {
      const [field, ofIndex] = key[fixed + position] ?? [];
      const isUsable = field === path && ofIndex !== undefined && !index.hasLists(fixed + position);
      return isUsable ? direction * ofIndex : 0;
    });
  if (directions.every((direction) => direction === 1)) return 1;
  return directions.every((direction) => direction === -1) ? -1 : undefined;
}

/** The scan with the fewest entries; of equal ones that in the right order, then that with more bounds. */
function smallest(scans: readonly Scan[]): Scan | undefined {
  if (scans.length < 2) return scans[0];
  const inOrder = (scan: Scan) => Number(scan.direction !== undefined);
  const counted = scans.map((scan) => ({ scan, entries: countEntries(scan) }));
  counted.sort(
    (one, other) =>
      one.entries - other.entries || inOrder(other.scan) - inOrder(one.scan) || other.scan.bounded - one.scan.bounded,
  );
  return counted[0]?.scan;
}

function countEntries({ index, ranges }: Scan): number {
  let entries = 0;
  for (const range of ranges) {
    const documents = index.scan(range, 1);
    while (entries < mostCounted && documents.next().done !== true) entries += 1;
  }
  return entries;
}

function candidatesOf(scans: readonly Scan[], sort: Sort): Candidates {
  const count = scans.reduce((sum, { ranges }) => sum + ranges.length, 0);
  const sorted = count <= mostMergedRanges && scans.every(({ direction }) => direction !== undefined);
  const parts = scans.flatMap(({ index, ranges, direction = 1 }) =>
    ranges.map((range) => index.scan(range, direction)),
  );
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return { documents: distinct(only), sorted };
  if (!sorted) return { documents: distinct(inSequence(parts)), sorted };
  const compare = documentComparator(sort);
  return { documents: distinct(mergeSorted(parts, (one, other) => compare(one.value, other.value))), sorted };
}

function* inSequence<Item>(parts: readonly Iterable<Item>[]): Generator<Item> {
  for (const part of parts) yield* part;
}

function* distinct(documents: Iterable<StoredDocument>): Generator<StoredDocument> {
  const seen = new Set<number>();
  for (const document of documents) {
    if (seen.has(document.recordNumber)) continue;
    seen.add(document.recordNumber);
    yield document;
  }
}
