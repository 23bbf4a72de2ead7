import { ServerError } from '../server-error.ts';
import { bsonTypeOf } from '../values/document.ts';
import { isNumeric, numberTypeOf, toNumber } from '../values/numbers.ts';

/** BSON's types by their numbers, with MongoDB's names. */
const namesOfTypes: ReadonlyMap<number, string> = new Map([
  [1, 'double'],
  [2, 'string'],
  [3, 'object'],
  [4, 'array'],
  [5, 'binData'],
  [6, 'undefined'],
  [7, 'objectId'],
  [8, 'bool'],
  [9, 'date'],
  [10, 'null'],
  [11, 'regex'],
  [12, 'dbPointer'],
  [13, 'javascript'],
  [14, 'symbol'],
  [15, 'javascriptWithScope'],
  [16, 'int'],
  [17, 'timestamp'],
  [18, 'long'],
  [19, 'decimal'],
  [-1, 'minKey'],
  [127, 'maxKey'],
]);

const knownNames = new Set([...namesOfTypes.values(), 'number']);

const namesOfBsonTypes: Readonly<Record<string, string>> = {
  Binary: 'binData',
  ObjectId: 'objectId',
  BSONRegExp: 'regex',
  BSONSymbol: 'symbol',
  Timestamp: 'timestamp',
  MinKey: 'minKey',
  MaxKey: 'maxKey',
  Code: 'javascript',
};

/** MongoDB's name of a value's type; `missing` for a field that is not there. */
export function typeNameOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'bool';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  return numberTypeOf(value) ?? namesOfBsonTypes[bsonTypeOf(value) ?? ''] ?? 'object';
}

export function hasType(value: unknown, type: string): boolean {
  return type === 'number' ? isNumeric(value) : typeNameOf(value) === type;
}

/** The types that an operand of `$type` names, by name or by number. */
export function typesOf(operand: unknown): string[] {
  if (!Array.isArray(operand)) return [typeOf(operand)];
  if (operand.length === 0) throw new ServerError('FailedToParse', '$type must match at least one type');
  return operand.map(typeOf);
}

function typeOf(operand: unknown): string {
  if (typeof operand === 'string') {
    if (knownNames.has(operand)) return operand;
    throw new ServerError('BadValue', `Unknown type name alias: ${operand}`);
  }
  if (!isNumeric(operand)) throw new ServerError('TypeMismatch', 'type must be represented as a number or a string');
  const name = namesOfTypes.get(toNumber(operand));
  if (name === undefined) throw new ServerError('BadValue', `Invalid numerical type code: ${String(operand)}`);
  return name;
}
