import { setTimeout } from 'node:timers/promises';
import type { Clock } from '../../../subgraphs/shared/webhooks/clock.ts';

interface Wait {
  until: Date;
  end: () => void;
}

/** A clock that stands still unless a test moves it. */
export class ManualClock implements Clock {
  #now = new Date('2026-01-01T00:00:00.000Z');
  readonly #waits = new Set<Wait>();

  now(): Date {
    return this.#now;
  }

  wait(until: Date, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        this.#waits.delete(wait);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const wait = { until, end };
      this.#waits.add(wait);
      signal.addEventListener('abort', end, { once: true });
      if (signal.aborted || until <= this.#now) end();
    });
  }

  /** Moves time to one moment after the other for which something waits, until a promise has settled. */
  async advanceUntil<Result>(promise: Promise<Result>): Promise<Result> {
    const progress = { settled: false };
    const note = () => {
      progress.settled = true;
    };
    promise.then(note, note);
    for (;;) {
      // What has been woken does its work with the database meanwhile.
      await setTimeout(5);
      if (progress.settled) return promise;
      this.#moveTo(Math.min(...[...this.#waits].map(({ until }) => until.getTime())));
    }
  }

  #moveTo(moment: number): void {
    if (!Number.isFinite(moment)) return;
    this.#now = new Date(Math.max(moment, this.#now.getTime()));
    for (const { until, end } of [...this.#waits]) if (until <= this.#now) end();
  }
}
