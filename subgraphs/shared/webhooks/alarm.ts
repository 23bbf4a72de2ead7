import type { Clock } from './clock.ts';

/** Wakes one that waits for a moment earlier. What rings while nobody waits is heard at the next wait. */
export class Alarm {
  readonly #clock: Clock;
  readonly #ended: AbortSignal;
  #rung = new AbortController();

  /** @param ended ends every wait */
  constructor(clock: Clock, ended: AbortSignal) {
    this.#clock = clock;
    this.#ended = ended;
    ended.addEventListener(
      'abort',
      () => {
        this.ring();
      },
      { once: true },
    );
  }

  ring(): void {
    this.#rung.abort();
  }

  /** Waits until it rings, or until a moment where one is given. */
  async wait(until: Date | null): Promise<void> {
    const { signal } = this.#rung;
    if (until !== null) await this.#clock.wait(until, signal);
    else if (!signal.aborted)
      await new Promise<void>((resolve) => {
        signal.addEventListener(
          'abort',
          () => {
            resolve();
          },
          { once: true },
        );
      });
    if (signal.aborted && !this.#ended.aborted) this.#rung = new AbortController();
  }
}
