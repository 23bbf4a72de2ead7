import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { GraphQLError } from 'graphql';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import type { Charge } from '../engine/limits/admission.ts';
import { isAnonymous, type RequestCaller } from './callers.ts';

const windowSeconds = 60;

type ChargedCaller = Pick<RequestCaller, 'caller' | 'key' | 'address'>;

/**
 * How much each caller may ask for in a minute, which begins with the first operation. It is kept in this process: each gateway counts for itself.
 */
export class RateLimits {
  readonly #costPerMinute: number;
  readonly #limiter: RateLimiterMemory;

  constructor(costPerMinute: number) {
    this.#costPerMinute = costPerMinute;
    this.#limiter = new RateLimiterMemory({ points: costPerMinute, duration: windowSeconds });
  }

  /**
   * What takes the costs of operations off what a caller may use: one with a token by its subject, an anonymous one by its
   * address. It throws RATE_LIMITED where that is used up.
   */
  chargeTo(caller: ChargedCaller): Charge {
    const key = keyOf(caller);
    return async (cost) => {
      try {
        await this.#limiter.consume(key, cost);
      } catch (error) {
        if (!(error instanceof RateLimiterRes)) throw error;
        throw this.#refusal(Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
      }
    };
  }

  #refusal(seconds: number) {
    return cataloguedError(
      'RATE_LIMITED',
      `Operations that cost ${this.#costPerMinute} may be asked for in a minute; ask again in ${seconds} seconds.`,
      { retryAfter: seconds, limit: this.#costPerMinute },
    );
  }
}

/** The header that says when to ask again, where errors say so. */
export function retryAfter(errors: readonly Pick<GraphQLError, 'extensions'>[] = []): Record<string, string> {
  const seconds = errors[0]?.extensions.retryAfter;
  return typeof seconds === 'number' ? { 'retry-after': String(seconds) } : {};
}

function keyOf(caller: ChargedCaller): string {
  if (isAnonymous(caller)) return `address ${networkOf(caller.address)}`;
  return `caller ${caller.caller.subject ?? caller.key}`;
}

/** Whoever has an address of IPv6 has the 2^64 others beside it, too. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [before = '', after = ''] = address.split('::');
  const [first, last] = [before, after].map((part) => part.split(':').filter((group) => group !== ''));
  const missing = Math.max(0, 8 - (first?.length ?? 0) - (last?.length ?? 0));
  const groups = [...(first ?? []), ...Array<string>(missing).fill('0'), ...(last ?? [])];
  return groups.slice(0, 4).join(':');
}
