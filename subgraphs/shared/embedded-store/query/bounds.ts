import { Edge } from '../storage/edge.ts';
import { bsonTypeOf, type Document, isDocument, isOperatorDocument } from '../values/document.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import { rankOf, ranks } from '../values/value-order.ts';
import { intersection, type Interval, joined } from './intervals.ts';

/** What one condition of a filter says about an indexed value of a field. */
export interface Bound {
  path: string;
  intervals: readonly Interval[];
  /** Whether it says nothing where the field has a list: what holds for a list without elements is not in an index. */
  onlyWithoutLists?: boolean;
}

/** The conditions of a filter that an index can serve. All of them must hold, each for some value where the field has a list. */
export function boundsOf(filter: Document): Bound[] {
  return Object.entries(filter).flatMap(([name, value]) => {
    if (name === '$and' && Array.isArray(value)) return value.flatMap((part) => boundsOf(part as Document));
    return name.startsWith('$') ? [] : fieldBounds(name, value);
  });
}

/** The alternatives of each `$or` that must hold. */
export function alternativesOf(filter: Document): Document[][] {
  return Object.entries(filter).flatMap(([name, value]) => {
    if (name === '$and' && Array.isArray(value)) return value.flatMap((part) => alternativesOf(part as Document));
    return name === '$or' && Array.isArray(value) ? [value as Document[]] : [];
  });
}

const allButNull: readonly Interval[] = [
  { low: Edge.first, high: Edge.before(ranks.null) },
  { low: Edge.behind(ranks.null), high: Edge.last },
];

function fieldBounds(path: string, condition: unknown): Bound[] {
  if (!isOperatorDocument(condition)) return isIndexable(condition) ? [{ path, intervals: [pointAt(condition)] }] : [];
  const { $eq, $in, $elemMatch, $all } = condition;
  const bounds: Bound[] = [];
  if ('$eq' in condition && isIndexable($eq)) bounds.push({ path, intervals: [pointAt($eq)] });
  if (Array.isArray($in) && $in.every(isIndexable)) bounds.push({ path, intervals: joined($in.map(pointAt)) });
  if (Array.isArray($all) && isIndexable($all[0]) && !isOperatorDocument($all[0])) {
    bounds.push({ path, intervals: [pointAt($all[0])] });
  }
  if (condition.$ne === null) bounds.push({ path, intervals: allButNull, onlyWithoutLists: true });
  if (isDocument($elemMatch)) bounds.push(...elementBounds(path, $elemMatch));
  for (const operator of ['$gt', '$gte', '$lt', '$lte']) {
    if (!(operator in condition)) continue;
    const interval = rangeOf(operator, condition[operator]);
    if (interval !== undefined) bounds.push({ path, intervals: [interval] });
  }
  return bounds;
}

/** `$elemMatch` of values bounds one value from all sides; of documents, the fields within them. */
function elementBounds(path: string, condition: Document): Bound[] {
  if (!isOperatorDocument(condition)) {
    return boundsOf(condition).map((bound) => ({ ...bound, path: `${path}.${bound.path}` }));
  }
  const bounds = fieldBounds(path, condition);
  const [first, ...others] = bounds.filter((bound) => bound.path === path);
  if (first === undefined) return [];
  const intervals = others.reduce((both, other) => intersection(both, other.intervals), first.intervals);
  return [{ path, intervals }];
}

function pointAt(value: unknown): Interval {
  return { low: value, high: value };
}

/** Whether a filter's value finds itself in an index: a list or a regular expression means more. */
function isIndexable(value: unknown): boolean {
  return value !== undefined && !Array.isArray(value) && bsonTypeOf(value) !== 'BSONRegExp';
}

/** Comparisons hold only between values of the same type. */
function rangeOf(operator: string, value: unknown): Interval | undefined {
  const rank = rankOf(value);
  const isWider = rank === ranks.minKey || rank === ranks.maxKey || rank === ranks.null;
  if (!isIndexable(value) || isWider || (isNumeric(value) && Number.isNaN(toNumber(value)))) return undefined;
  return operator.startsWith('$g') ? { low: value, high: Edge.behind(rank) } : { low: Edge.before(rank), high: value };
}
