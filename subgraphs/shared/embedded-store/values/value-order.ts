import type { Binary, BSONRegExp, Code, ObjectId, Timestamp } from 'bson';
import { bsonTypeOf, type Document } from './document.ts';
import { compareNumbers } from './numbers.ts';

/** Where the types of values come in MongoDB's order of comparison. */
export const ranks = {
  minKey: 0,
  /** What an empty list counts as in a sort or an index. */
  emptyList: 1,
  null: 2,
  number: 3,
  text: 4,
  object: 5,
  array: 6,
  binary: 7,
  objectId: 8,
  boolean: 9,
  date: 10,
  timestamp: 11,
  regularExpression: 12,
  code: 13,
  maxKey: 14,
} as const;

/** Stands for the value of an empty list in sorts and indexes: before null. */
export const emptyList = Symbol('empty list');

const ranksOfBsonTypes: Readonly<Record<string, number>> = {
  MinKey: ranks.minKey,
  Int32: ranks.number,
  Long: ranks.number,
  Double: ranks.number,
  Decimal128: ranks.number,
  BSONSymbol: ranks.text,
  Binary: ranks.binary,
  ObjectId: ranks.objectId,
  Timestamp: ranks.timestamp,
  BSONRegExp: ranks.regularExpression,
  Code: ranks.code,
  MaxKey: ranks.maxKey,
};

/** The rank of a value's type; comparisons of a filter hold only between values of the same rank. */
export function rankOf(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return ranks.text;
    case 'number':
    case 'bigint':
      return ranks.number;
    case 'boolean':
      return ranks.boolean;
    case 'undefined':
      return ranks.null;
    case 'symbol':
      return ranks.emptyList;
    default:
      break;
  }
  if (value === null) return ranks.null;
  if (Array.isArray(value)) return ranks.array;
  if (value instanceof Date) return ranks.date;
  const type = bsonTypeOf(value);
  return type === undefined ? ranks.object : (ranksOfBsonTypes[type] ?? ranks.object);
}

/** Compares two values in MongoDB's order; missing and null are the same. */
export function compareValues(one: unknown, other: unknown): number {
  if (one === other) return 0;
  if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other);
  const [rank, otherRank] = [rankOf(one), rankOf(other)];
  return rank === otherRank ? compareOfRank(rank, one, other) : rank - otherRank;
}

function compareOfRank(rank: number, one: unknown, other: unknown): number {
  switch (rank) {
    case ranks.number:
      return compareNumbers(one, other);
    case ranks.text:
      return compareTexts(String(one), String(other));
    case ranks.object:
      return compareObjects(one as Document, other as Document);
    case ranks.array:
      return compareLists(one as unknown[], other as unknown[]);
    case ranks.binary:
      return compareBinaries(one as Binary, other as Binary);
    case ranks.objectId:
      return Buffer.compare((one as ObjectId).id, (other as ObjectId).id);
    case ranks.boolean:
      return Number(one) - Number(other);
    case ranks.date:
      return (one as Date).getTime() - (other as Date).getTime();
    case ranks.timestamp:
      return (one as Timestamp).compare(other as Timestamp);
    case ranks.regularExpression:
      return compareExpressions(one as BSONRegExp, other as BSONRegExp);
    case ranks.code:
      return compareTexts((one as Code).code, (other as Code).code);
    default:
      return 0;
  }
}

/** Only from here on, the order of code units differs from that of code points. */
const hasHighUnit = /[\ud800-\uffff]/;

/** Texts are compared by their UTF-8 bytes, which is the order of code points; JavaScript compares code units. */
function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  if (!hasHighUnit.test(one) || !hasHighUnit.test(other)) return one < other ? -1 : 1;
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

/** Binaries are compared by length, then subtype, then bytes. */
function compareBinaries(one: Binary, other: Binary): number {
  const [bytes, otherBytes] = [one.value(), other.value()];
  return bytes.length - otherBytes.length || one.sub_type - other.sub_type || Buffer.compare(bytes, otherBytes);
}

function compareExpressions(one: BSONRegExp, other: BSONRegExp): number {
  return compareTexts(one.pattern, other.pattern) || compareTexts(one.options, other.options);
}

function compareLists(one: readonly unknown[], other: readonly unknown[]): number {
  const shared = Math.min(one.length, other.length);
  for (let index = 0; index < shared; index++) {
    const difference = compareValues(one[index], other[index]);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** Documents are compared field by field: type, then name, then value. */
function compareObjects(one: Document, other: Document): number {
  const [names, otherNames] = [Object.keys(one), Object.keys(other)];
  const shared = Math.min(names.length, otherNames.length);
  for (let index = 0; index < shared; index++) {
    const [name = '', otherName = ''] = [names[index], otherNames[index]];
    const [value, otherValue] = [one[name], other[otherName]];
    const difference =
      rankOf(value) - rankOf(otherValue) || compareTexts(name, otherName) || compareValues(value, otherValue);
    if (difference !== 0) return difference;
  }
  return names.length - otherNames.length;
}

/** Whether two values are equal for MongoDB: numbers by value, whatever their type. */
export function sameValues(one: unknown, other: unknown): boolean {
  return compareValues(one, other) === 0;
}
