import { setTimeout } from 'node:timers/promises';

const firstDelayMilliseconds = 50;

/** Delays that grow while something keeps failing, with chance in them, so that many do not come back at the same moment. */
export class Backoff {
  readonly #longestMilliseconds: number;
  #failures = 0;

  constructor(longestMilliseconds = 2_000) {
    this.#longestMilliseconds = longestMilliseconds;
  }

  reset(): void {
    this.#failures = 0;
  }

  /** Waits, unless the signal is aborted; never rejects. */
  async wait(signal: AbortSignal): Promise<void> {
    const delay = Math.min(this.#longestMilliseconds, firstDelayMilliseconds * 2 ** this.#failures);
    this.#failures += 1;
    await setTimeout(delay * (0.5 + Math.random() / 2), undefined, { signal, ref: false }).catch(() => undefined);
  }
}

/**
 * Does something, again and again while it fails in a way that passes.
 * @param passes whether to try again after an error
 * @throws the last error, when it does not pass or the signal is aborted
 */
export async function retried<Result>(
  action: () => Promise<Result>,
  passes: (error: unknown) => boolean,
  signal: AbortSignal,
): Promise<Result> {
  const backoff = new Backoff();
  for (;;) {
    try {
      return await action();
    } catch (error) {
      if (!passes(error) || signal.aborted) throw error;
      await backoff.wait(signal);
    }
  }
}

/** Waits for something that goes on without us: rejects with the signal's reason when it is aborted before. */
export function unlessAborted<Result>(promise: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const abort = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort);
    });
  });
}
