import { type DestinationStream, pino } from 'pino';
import { restrictedKeys } from './restricted-keys.ts';

export type { Logger } from 'pino';

const redacted = '[redacted]';

/**
 * A logger of JSON lines. Log ids and codes, never a record's content; should one be logged all the same, wherever in an object or
 * error, what the SDL restricts is not written.
 * @param destination standard error, unless told otherwise
 */
export function createLogger(name: string, level: string, destination: DestinationStream = pino.destination(2)) {
  const redact = redaction(restrictedKeys());
  const log = (logged: object) => redact(logged) as Record<string, unknown>;
  return pino({ name, level, formatters: { log }, serializers: { err: (value: unknown) => value } }, destination);
}

/** Copies values without what is under restricted keys. */
function redaction(keys: ReadonlySet<string>): (value: unknown) => unknown {
  return (value) => copy(value, []);

  function copy(value: unknown, above: readonly object[]): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (above.includes(value)) return '[circular]';
    const within = [...above, value];
    if (Array.isArray(value)) return value.map((each) => copy(each, within));
    if (value instanceof Map) return copy(Object.fromEntries(value), within);
    if (value instanceof Set) return copy([...value], within);
    const entries = Object.entries(plain(value)).map(([key, each]) => [
      key,
      keys.has(key) ? redacted : copy(each, within),
    ]);
    return isText(value) ? value : Object.fromEntries(entries);
  }
}

/** Whether a value is written as a text: a date, an id of the database. */
function isText(value: object): boolean {
  return 'toJSON' in value && typeof value.toJSON === 'function' && typeof value.toJSON() !== 'object';
}

function plain(value: object): object {
  if (value instanceof Error) {
    const { name, message, stack, cause } = value;
    return { ...value, type: name, message, stack, ...(cause !== undefined && { cause }) };
  }
  const written: unknown = 'toJSON' in value && typeof value.toJSON === 'function' ? value.toJSON() : value;
  return typeof written === 'object' && written !== null ? written : {};
}
