import type { Collection } from './collection.ts';
import { type Document, isDocument, type StoredDocument } from './document.ts';
import type { IndexRange, OrderedIndex } from './ordered-index.ts';
import { compareValues, rankOf, type SortSpecification } from './value-order.ts';

/** What a filter says about the value at one path: it is one of some, or lies in a range (both ends included). */
interface Bounds {
  points?: readonly unknown[];
  lowest?: unknown;
  highest?: unknown;
  /** Whether one and the same value is within both ends, also in a list. */
  ofOneElement?: boolean;
}

/** Candidates for a filter: a superset of the matches, each once. */
export interface Candidates {
  documents: Iterable<StoredDocument>;
  /** Whether they come in the order that was asked for. */
  sorted: boolean;
}

/** Documents that can match a filter, found through an index where one fits. */
export function candidatesFor(collection: Collection, filter: Document, sort: SortSpecification): Candidates {
  const bounds = boundsOf(filter);
  const points = bounds.get('_id')?.points;
  if (points !== undefined) {
    const found = points.map((id) => collection.byId(id)).filter((document) => document !== undefined);
    return { documents: new Set(found), sorted: false };
  }
  const scan = bestScan(collection, bounds, sort);
  if (scan !== undefined) return scan;
  const branches = branchesOf(filter);
  const unions = branches?.map((branch) => bestScan(collection, boundsOf(branch), {}, true));
  if (unions?.every((union) => union !== undefined) === true) {
    return { documents: new Set(unions.flatMap(({ documents }) => [...documents])), sorted: false };
  }
  return { documents: collection.all(), sorted: false };
}

interface Scan extends Candidates {
  rank: number;
}

/** The scan of the index that narrows most, else of one that sorts. */
function bestScan(
  collection: Collection,
  bounds: ReadonlyMap<string, Bounds>,
  sort: SortSpecification,
  mustNarrow = false,
): Candidates | undefined {
  const scans = collection.indexes
    .filter(({ sparse }) => !sparse)
    .map((specification) => rankedScan(specification.key, () => collection.index(specification), bounds, sort));
  const [best] = scans.filter((scan) => scan !== undefined).sort((one, other) => other.rank - one.rank);
  return best === undefined || (mustNarrow && best.rank < 2) ? undefined : best;
}

function rankedScan(
  key: SortSpecification,
  open: () => OrderedIndex,
  bounds: ReadonlyMap<string, Bounds>,
  sort: SortSpecification,
): Scan | undefined {
  const fields = Object.keys(key);
  const prefixes = prefixesOf(fields, bounds);
  const fixed = prefixes[0]?.length ?? 0;
  const range = bounds.get(fields[fixed] ?? '');
  const lazily = (direction: 1 | -1, sorted: boolean, rank: number): Scan => ({
    rank,
    sorted,
    documents: distinct(scanAll(open, prefixes, range, direction)),
  });
  // Without a bound, an index is only good for its order.
  const narrows = fixed > 0 || (range !== undefined && range.points === undefined);
  const direction = prefixes.length === 1 ? directionFor(Object.entries(key).slice(fixed), sort) : undefined;
  const rank = 4 * fixed + (narrows ? 2 : 0) + (direction === undefined ? 0 : 1);
  if (direction !== undefined && open().hasLists) return narrows ? lazily(1, false, rank - 1) : undefined;
  if (direction !== undefined) return lazily(direction, true, rank);
  return narrows ? lazily(1, false, rank) : undefined;
}

/** The combinations of points of the first fields, as far as the filter gives points for them. */
function prefixesOf(fields: readonly string[], bounds: ReadonlyMap<string, Bounds>): unknown[][] {
  let prefixes: unknown[][] = [[]];
  for (const field of fields) {
    const points = bounds.get(field)?.points;
    if (points === undefined || prefixes.length * points.length > 10_000) break;
    prefixes = prefixes.flatMap((prefix) => points.map((point) => [...prefix, point]));
  }
  return prefixes;
}

function* scanAll(
  open: () => OrderedIndex,
  prefixes: readonly unknown[][],
  range: Bounds | undefined,
  direction: 1 | -1,
): Generator<StoredDocument> {
  const index = open();
  // In a list, one value can be over the lower end and another one below the upper end.
  const bothEnds = !index.hasLists || range?.ofOneElement === true;
  for (const prefix of prefixes) {
    const bounded: IndexRange = { prefix, lowest: range?.lowest };
    yield* index.scan(
      bothEnds || range?.lowest === undefined ? { ...bounded, highest: range?.highest } : bounded,
      direction,
    );
  }
}

function* distinct(documents: Iterable<StoredDocument>): Generator<StoredDocument> {
  const seen = new Set<StoredDocument>();
  for (const document of documents) {
    if (seen.has(document)) continue;
    seen.add(document);
    yield document;
  }
}

/** In which direction an index is read to give a sort, once its first fields are fixed; undefined where it does not. */
function directionFor(key: readonly [string, 1 | -1][], sort: SortSpecification): 1 | -1 | undefined {
  const wanted = Object.entries(sort);
  if (wanted.length === 0 || wanted.length > key.length) return undefined;
  const directions = wanted.map(([path, direction], position) => {
    const [field, ofIndex] = key[position] ?? ['', 1];
    return field === path ? direction * ofIndex : 0;
  });
  if (directions.every((direction) => direction === 1)) return 1;
  return directions.every((direction) => direction === -1) ? -1 : undefined;
}

/** The alternatives of a filter with `$or`. */
function branchesOf(filter: Document): Document[] | undefined {
  const found = conjunctsOf(filter).find((conjunct) => Array.isArray(conjunct.$or));
  return found?.$or as Document[] | undefined;
}

/** The parts of a filter that must all hold. */
function conjunctsOf(filter: Document): Document[] {
  return Object.entries(filter).flatMap(([name, value]) =>
    name === '$and' && Array.isArray(value) ? (value as Document[]).flatMap(conjunctsOf) : [{ [name]: value }],
  );
}

function boundsOf(filter: Document): Map<string, Bounds> {
  const bounds = new Map<string, Bounds>();
  for (const conjunct of conjunctsOf(filter)) {
    for (const [path, found] of Object.entries(conjunct).flatMap(([name, value]) => boundsOfField(name, value))) {
      const present = bounds.get(path);
      if (present === undefined || (present.points === undefined && found.points !== undefined))
        bounds.set(path, found);
    }
  }
  return bounds;
}

function boundsOfField(name: string, condition: unknown): [string, Bounds][] {
  if (name === '$or') return hullOf(condition as Document[]);
  if (name.startsWith('$')) return [];
  if (!isDocument(condition) || !Object.keys(condition).some((key) => key.startsWith('$'))) {
    return isPoint(condition) ? [[name, { points: [condition] }]] : [];
  }
  const { $eq, $in, $elemMatch } = condition;
  if (isPoint($eq)) return [[name, { points: [$eq] }]];
  if (Array.isArray($in) && $in.every(isPoint)) return [[name, { points: sortedPoints($in) }]];
  if (isDocument($elemMatch)) {
    const inner = rangeOf($elemMatch);
    return inner === undefined ? [] : [[name, { ...inner, ofOneElement: true }]];
  }
  const range = rangeOf(condition);
  return range === undefined ? [] : [[name, range]];
}

/** A value that an index has as it is: a filter with a list, a document or a regular expression means more than itself. */
function isPoint(value: unknown): boolean {
  return value !== undefined && !Array.isArray(value) && !(value instanceof RegExp) && !isDocument(value);
}

function sortedPoints(points: readonly unknown[]): unknown[] {
  return points
    .toSorted(compareValues)
    .filter((point, index, sorted) => index === 0 || compareValues(point, sorted[index - 1]) !== 0);
}

function rangeOf({ $gt, $gte, $lt, $lte }: Document): Bounds | undefined {
  const [lowest, highest] = [$gte ?? $gt, $lte ?? $lt];
  const ends = [lowest, highest].filter((end) => end !== undefined);
  if (ends.length === 0 || !ends.every((end) => isPoint(end) && rankOf(end) > 1)) return undefined;
  return { ...(lowest !== undefined && { lowest }), ...(highest !== undefined && { highest }) };
}

/** The bounds that hold in every branch of an `$or`, as wide as the widest. */
function hullOf(branches: readonly Document[]): [string, Bounds][] {
  const [first, ...others] = branches.map(boundsOf);
  if (first === undefined) return [];
  return [...first].flatMap(([path, bounds]) => {
    const all = [bounds, ...others.map((other) => other.get(path))];
    if (!all.every((item) => item !== undefined)) return [];
    if (all.some(({ points }) => points?.length === 0)) return [];
    const lows = all.map((item) => (item.points === undefined ? item.lowest : smallest(item.points)));
    const highs = all.map((item) => (item.points === undefined ? item.highest : largest(item.points)));
    const hull: Bounds = {
      ...(lows.every((low) => low !== undefined) && { lowest: smallest(lows) }),
      ...(highs.every((high) => high !== undefined) && { highest: largest(highs) }),
    };
    return Object.keys(hull).length === 0 ? [] : [[path, hull] as [string, Bounds]];
  });
}

function smallest(values: readonly unknown[]): unknown {
  return values.reduce((one, other) => (compareValues(other, one) < 0 ? other : one));
}

function largest(values: readonly unknown[]): unknown {
  return values.reduce((one, other) => (compareValues(other, one) > 0 ? other : one));
}
