import { setTimeout } from 'node:timers/promises';

/** The time by which webhooks are sent: another one in tests, so that nobody waits for two days. */
export interface Clock {
  now(): Date;
  /** Waits until a moment, or until the signal is aborted; never rejects. */
  wait(until: Date, signal: AbortSignal): Promise<void>;
}

/** Timers cannot be set further ahead. */
const longestTimer = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => new Date(),
  async wait(until, signal) {
    while (!signal.aborted && Date.now() < until.getTime()) {
      const delay = Math.min(longestTimer, until.getTime() - Date.now());
      await setTimeout(delay, undefined, { signal, ref: false }).catch(() => undefined);
    }
  },
};

/** The moment so many milliseconds after another. */
export function later(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}
