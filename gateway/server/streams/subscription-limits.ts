import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { isAnonymous, type RequestCaller } from '../callers.ts';

/** How many subscriptions may run at once. */
export interface SubscriptionLimitOptions {
  /** Of one caller with a token. */
  perCaller: number;
  /** Of all anonymous callers together: nothing tells one from another. */
  anonymous: number;
}

const anonymous = 'anonymous';

/** Counts the subscriptions that run. */
export class SubscriptionLimits {
  readonly #options: SubscriptionLimitOptions;
  readonly #running = new Map<string, number>();

  constructor(options: SubscriptionLimitOptions) {
    this.#options = options;
  }

  /**
   * Counts one more subscription of a caller.
   * @returns what takes it off again; to be called once
   * @throws TOO_MANY_SUBSCRIPTIONS
   */
  take(caller: RequestCaller): () => void {
    const key = isAnonymous(caller) ? anonymous : caller.key;
    const most = key === anonymous ? this.#options.anonymous : this.#options.perCaller;
    const running = this.#running.get(key) ?? 0;
    if (running >= most) {
      const whose = key === anonymous ? 'All anonymous callers together have' : 'The caller has';
      throw tooManySubscriptions(`${whose} ${most} subscriptions already; end some first.`);
    }
    this.#running.set(key, running + 1);
    return () => {
      this.#release(key);
    };
  }

  #release(key: string): void {
    const left = (this.#running.get(key) ?? 0) - 1;
    if (left > 0) this.#running.set(key, left);
    else this.#running.delete(key);
  }
}

/** The refusal of an operation for which there is no room. */
export function tooManySubscriptions(message: string) {
  return cataloguedError('TOO_MANY_SUBSCRIPTIONS', message);
}
