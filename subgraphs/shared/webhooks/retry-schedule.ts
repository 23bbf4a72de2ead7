import { later } from './clock.ts';

const second = 1_000;
const hour = 60 * 60 * second;

const firstDelay = 5 * second;
const longestDelay = 4 * hour;
const longestPause = 24 * hour;

/** For how long after the first attempt a delivery is tried again, in milliseconds. */
export const retryPeriod = 48 * hour;

/**
 * When to try again after an attempt failed: after delays that double, with chance in them, the last time at the end of the
 * retry period.
 * @param attempts how many there were
 * @returns null when that was the last one
 */
export function nextAttemptAt(firstAttemptAt: Date, attempts: number, now: Date, random = Math.random()): Date | null {
  const deadline = later(firstAttemptAt, retryPeriod);
  if (now >= deadline) return null;
  const delay = Math.min(longestDelay, firstDelay * 2 ** (attempts - 1));
  const next = later(now, delay * (0.5 + random / 2));
  return next < deadline ? next : deadline;
}

/** The moment that a `Retry-After` header asks to wait for, at most a day ahead; null where there is none to understand. */
export function retryAfter(header: string | undefined, now: Date): Date | null {
  if (header === undefined) return null;
  const moment = /^\d{1,9}$/.test(header) ? later(now, Number(header) * second) : new Date(header);
  if (Number.isNaN(moment.getTime()) || moment <= now) return null;
  const limit = later(now, longestPause);
  return moment < limit ? moment : limit;
}
