import { pino } from 'pino';

export type { Logger } from 'pino';

/** A logger of JSON lines on standard error. Log ids and codes, never a record's content. */
export function createLogger(name: string, level: string) {
  return pino({ name, level }, pino.destination(2));
}
