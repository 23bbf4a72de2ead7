import { Binary, Decimal128, Long, MaxKey, MinKey, ObjectId, Timestamp } from 'bson';
import { type Document, isDocument, valuesAt } from './document.ts';

/** Where the types of values come in MongoDB's order of comparison. */
const ranks = {
  minKey: 0,
  null: 1,
  number: 2,
  string: 3,
  object: 4,
  array: 5,
  binary: 6,
  objectId: 7,
  boolean: 8,
  date: 9,
  timestamp: 10,
  regularExpression: 11,
  maxKey: 13,
} as const;

/** The rank of a value's type; only values of the same rank match each other in comparisons. */
export function rankOf(value: unknown): number {
  if (value === null || value === undefined) return ranks.null;
  if (typeof value === 'string') return ranks.string;
  if (typeof value === 'number' || typeof value === 'bigint') return ranks.number;
  if (typeof value === 'boolean') return ranks.boolean;
  if (Array.isArray(value)) return ranks.array;
  if (value instanceof Date) return ranks.date;
  if (value instanceof ObjectId) return ranks.objectId;
  // A Timestamp is a Long, too.
  if (value instanceof Timestamp) return ranks.timestamp;
  if (value instanceof Long || value instanceof Decimal128) return ranks.number;
  if (value instanceof Binary) return ranks.binary;
  if (value instanceof RegExp) return ranks.regularExpression;
  if (value instanceof MinKey) return ranks.minKey;
  if (value instanceof MaxKey) return ranks.maxKey;
  return ranks.object;
}

/** Compares two values in MongoDB's order; missing and null are the same. */
export function compareValues(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other);
  if (typeof one === 'number' && typeof other === 'number') return compareNumbers(one, other);
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  return rank === otherRank ? compareOfRank(rank, one, other) : rank - otherRank;
}

function compareOfRank(rank: number, one: unknown, other: unknown): number {
  switch (rank) {
    case ranks.number:
      return compareNumbers(numberOf(one), numberOf(other));
    case ranks.object:
      return compareObjects(one as Document, other as Document);
    case ranks.array:
      return compareLists(one as unknown[], other as unknown[]);
    case ranks.binary:
      return compareBytes((one as Binary).buffer, (other as Binary).buffer);
    case ranks.objectId:
      return compareBytes((one as ObjectId).id, (other as ObjectId).id);
    case ranks.boolean:
      return Number(one) - Number(other);
    case ranks.date:
      return (one as Date).getTime() - (other as Date).getTime();
    case ranks.timestamp:
      return (one as Timestamp).compare(other as Timestamp);
    case ranks.regularExpression:
      return compareTexts(String(one), String(other));
    default:
      return 0;
  }
}

/** Texts are compared by their UTF-8 bytes, which is the order of code points; JavaScript compares code units. */
function compareTexts(one: string, other: string): number {
  const shared = Math.min(one.length, other.length);
  for (let index = 0; index < shared; index++) {
    const [unit, otherUnit] = [one.charCodeAt(index), other.charCodeAt(index)];
    if (unit === otherUnit) continue;
    const [surrogate, otherSurrogate] = [isSurrogate(unit), isSurrogate(otherUnit)];
    if (surrogate === otherSurrogate) return unit - otherUnit;
    return surrogate ? 1 : -1;
  }
  return one.length - other.length;
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/** NaN sorts before all other numbers. */
function compareNumbers(one: number, other: number): number {
  if (Number.isNaN(one)) return Number.isNaN(other) ? 0 : -1;
  if (Number.isNaN(other)) return 1;
  return one < other ? -1 : one > other ? 1 : 0;
}

function numberOf(value: unknown): number {
  return value instanceof Long ? value.toNumber() : Number(String(value));
}

function compareBytes(one: Uint8Array, other: Uint8Array): number {
  return one.length - other.length || Buffer.compare(one, other);
}

function compareLists(one: readonly unknown[], other: readonly unknown[]): number {
  for (let index = 0; index < Math.min(one.length, other.length); index++) {
    const difference = compareValues(one[index], other[index]);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** Documents are compared field by field: type, then name, then value. */
function compareObjects(one: Document, other: Document): number {
  const [fields, otherFields] = [Object.entries(one), Object.entries(other)];
  for (let index = 0; index < Math.min(fields.length, otherFields.length); index++) {
    const [[name, value] = ['', null], [otherName, otherValue] = ['', null]] = [fields[index], otherFields[index]];
    const difference =
      rankOf(value) - rankOf(otherValue) || compareTexts(name, otherName) || compareValues(value, otherValue);
    if (difference !== 0) return difference;
  }
  return fields.length - otherFields.length;
}

/** A sort as the client gives it: `{ field: 1, other: -1 }`. */
export type SortSpecification = Readonly<Record<string, 1 | -1>>;

/** Compares documents by a sort. A list counts by its smallest value upwards, and by its largest downwards. */
export function documentComparator(sort: SortSpecification): (one: Document, other: Document) => number {
  const fields = Object.entries(sort);
  return (one, other) => {
    for (const [path, direction] of fields) {
      const difference = compareValues(sortValue(one, path, direction), sortValue(other, path, direction));
      if (difference !== 0) return direction * difference;
    }
    return 0;
  };
}

function sortValue(document: Document, path: string, direction: 1 | -1): unknown {
  if (!path.includes('.') && !Array.isArray(document[path])) return document[path];
  const values = valuesAt(document, path).flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]));
  return values.reduce<unknown>(
    (best, value, index) => (index === 0 || direction * compareValues(value, best) < 0 ? value : best),
    undefined,
  );
}

/** Whether two values are the same as far as MongoDB can tell. */
export function sameValues(one: unknown, other: unknown): boolean {
  return isDocument(one) === isDocument(other) && compareValues(one, other) === 0;
}
