import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { checkedValues } from '../filters/filters.ts';
import { subjectTypeOf } from '../record-id.ts';
import type { ConcernedRecord } from './record-reader.ts';
import type { StatusChangeEvent } from './status-change-event.ts';

/** A list of a filter: what it does not say, all events have. */
type Values = readonly string[] | null | undefined;

/** Which events a subscriber wants: those that meet all conditions. */
export interface EventFilter {
  recordIds: Values;
  /** The statuses changed to. */
  statuses: Values;
  /** Values of the record, by path. */
  ofRecord: Record<string, Values>;
}

/**
 * Checks ids in a filter.
 * @param types the types of record that they may be of
 * @throws FILTER_INVALID
 */
export function checkedIds(ids: Values, type: string): Values {
  const wrong = ids?.find((id) => subjectTypeOf(id) !== type);
  if (wrong === undefined) return ids;
  throw cataloguedError(
    'FILTER_INVALID',
    `A filter has ${JSON.stringify(wrong.slice(0, 40))}; expected the id of a ${type}.`,
  );
}

type Test = (event: StatusChangeEvent) => boolean | Promise<boolean>;

/**
 * Makes a test of a filter. It reads the record only where the rest of the event does not decide, and rejects when the database
 * does not answer. The values of a record that has gone are not met.
 * @throws FILTER_INVALID
 */
export function eventTest({ recordIds, statuses, ofRecord }: EventFilter): Test {
  const ids = setOf(recordIds);
  const to = setOf(statuses);
  const conditions = Object.entries(ofRecord).flatMap(([path, values]) => {
    const wanted = setOf(values);
    return wanted === null ? [] : [{ path: path.split('.'), wanted }];
  });
  const meetsConditions = (record: ConcernedRecord | null) =>
    record !== null && conditions.every(({ path, wanted }) => wanted.has(valueAt(record, path)));
  return (event) => {
    if (ids !== null && !ids.has(event.recordId)) return false;
    if (to !== null && !to.has(event.change.to)) return false;
    return conditions.length === 0 || event.record().then(meetsConditions);
  };
}

function setOf(values: Values): ReadonlySet<unknown> | null {
  const checked = checkedValues(values);
  return checked == null ? null : new Set(checked);
}

function valueAt(record: ConcernedRecord, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, name) => (part as ConcernedRecord | null | undefined)?.[name], record);
}
