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
    const written = value instanceof Error ? partsOf(value) : asJson(value);
    if (typeof written !== 'object' || written === null) return written;
    const entries = Object.entries(written).map(([key, each]) => [key, keys.has(key) ? redacted : copy(each, within)]);
    return Object.fromEntries(entries);
  }
}

function partsOf(error: Error): object {
  const { name, message, stack, cause } = error;
  return {
    ...Object.fromEntries(Object.entries(error)),
    type: name,
    message,
    stack,
    ...(cause !== undefined && { cause }),
  };
}

/** What is written of a value, which of a date or an id of the database is a text. */
function asJson(value: object): unknown {
  const { toJSON } = value as { toJSON?: unknown };
  return typeof toJSON === 'function' ? (toJSON as () => unknown).call(value) : value;
}
