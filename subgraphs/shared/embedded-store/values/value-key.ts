import type { Binary, ObjectId } from 'bson';
import { EJSON } from 'bson';
import { bsonTypeOf, type Document } from './document.ts';
import { keyOfNumber } from './numbers.ts';
import { rankOf, ranks } from './value-order.ts';

/** A text that is the same for values that MongoDB takes for equal, and for no others: to find a value, or to group by it. */
export function keyOf(value: unknown): string {
  if (typeof value === 'string') return `s${value.length}:${value}`;
  switch (rankOf(value)) {
    case ranks.number:
      return `n${keyOfNumber(value)};`;
    case ranks.null:
      return 'z';
    case ranks.boolean:
      return value === true ? 't' : 'f';
    case ranks.date:
      return `d${(value as Date).getTime()};`;
    case ranks.objectId:
      return `o${(value as ObjectId).toHexString()}`;
    case ranks.binary:
      return `b${(value as Binary).sub_type}:${Buffer.from((value as Binary).value()).toString('base64')};`;
    case ranks.array:
      return `[${(value as unknown[]).map(keyOf).join('')}]`;
    case ranks.object:
      return `{${fieldKeys(value as Document)}}`;
    default:
      return `x${bsonTypeOf(value)}${EJSON.stringify({ value }, { relaxed: false })}`;
  }
}

function fieldKeys(document: Document): string {
  return Object.entries(document)
    .map(([name, value]) => `${name.length}:${name}${keyOf(value)}`)
    .join('');
}

/** Values without those that are equal to an earlier one. */
export function distinctValues<Value>(values: readonly Value[]): Value[] {
  const byKey = new Map<string, Value>();
  for (const value of values) {
    const key = keyOf(value);
    if (!byKey.has(key)) byKey.set(key, value);
  }
  return [...byKey.values()];
}
