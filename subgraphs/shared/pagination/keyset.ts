import type { CursorValue } from './cursor.ts';

/** A MongoDB query filter. */
export type Filter = Record<string, unknown>;

/** The order of a connection: by one field of the records, then by id, both in the same direction. */
export interface RecordOrder {
  /** Path of the field; `_id` for no other. It holds a string, a number, a date or null in each record, never a list. */
  path: string;
  direction: 1 | -1;
}

/** MongoDB's sort for an order, reversed for a page that is read backwards. */
export function sortOf(order: RecordOrder, backward = false): Record<string, 1 | -1> {
  const direction = backward === (order.direction === 1) ? -1 : 1;
  return order.path === '_id' ? { _id: direction } : { [order.path]: direction, _id: direction };
}

/** The values of a record that a cursor keeps for an order. */
export function keyOf(order: RecordOrder, record: { _id: string }): CursorValue[] {
  const value = order.path.split('.').reduce<unknown>((part, name) => (part as Filter | null)?.[name], record);
  return order.path === '_id' ? [record._id] : [(value ?? null) as CursorValue, record._id];
}

/**
 * A filter for the records on one side of a place in an order. Records are compared with the place, never counted from the
 * start, so a cursor stays right while records come and go.
 */
export function beyond(order: RecordOrder, key: readonly CursorValue[], side: 'after' | 'before'): Filter {
  const upwards = (side === 'after') === (order.direction === 1);
  const operator = upwards ? '$gt' : '$lt';
  if (order.path === '_id') return { _id: { [operator]: key[0] } };
  const [value, id] = key;
  const sameValue = { [order.path]: value, _id: { [operator]: id } };
  // Null sorts before every value, and comparisons with null match nothing.
  if (value === null) return upwards ? { $or: [{ [order.path]: { $ne: null } }, sameValue] } : sameValue;
  const beyondValue = { [order.path]: { [operator]: value } };
  return { $or: upwards ? [beyondValue, sameValue] : [beyondValue, sameValue, { [order.path]: null }] };
}

/** Joins filters that must all hold. */
export function allOf(filters: readonly Filter[]): Filter {
  const present = filters.filter((filter) => Object.keys(filter).length > 0);
  return present.length > 1 ? { $and: present } : (present[0] ?? {});
}
