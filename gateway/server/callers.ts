import { LRUCache } from 'lru-cache';
import { anonymousCaller, type Caller } from '../../subgraphs/shared/caller.ts';
import type { Configuration } from '../../subgraphs/shared/configuration.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { callerHeader, signCaller } from '../../subgraphs/shared/security/caller-token.ts';
import { authentication } from '../security/authentication.ts';

/** Who sent a request, and how the subgraphs are told. */
export interface RequestCaller {
  caller: Caller;
  /** Equal for callers who may see the same. */
  key: string;
  /** The network address that the request came from. */
  address: string;
  /** Headers for subgraphs: who asks, signed. */
  headers: Readonly<Record<string, string>>;
  /** The same, signed anew where need be, for what runs longer than the signature is good. */
  currentHeaders: () => Promise<Readonly<Record<string, string>>>;
  /** When the caller's token stops being accepted, in milliseconds since 1970; undefined where it never does. */
  expiresAt: number | undefined;
}

/** Finds out who asks from the `Authorization` header. Throws UNAUTHENTICATED when there is a token that is not good. */
export type CallerOf = (authorization: string | undefined, address: string) => Promise<RequestCaller>;

export function isAnonymous({ caller }: RequestCaller): boolean {
  return caller === anonymousCaller;
}

const keptCallers = 10_000;
/** Well below the lifetime of what is signed, so that no subgraph meets it expired. */
const keptMilliseconds = 60_000;

/** What is signed for the subgraphs is kept for a minute. */
export function requestCallers(configuration: Configuration): CallerOf {
  const authenticate = authentication(configuration);
  const signingKey = deriveKey(configuration.SECRET_KEY, 'caller');
  const signed = new LRUCache<string, Readonly<Record<string, string>>>({ max: keptCallers, ttl: keptMilliseconds });

  async function headersFor(caller: Caller, key: string): Promise<Readonly<Record<string, string>>> {
    const known = signed.get(key);
    if (known !== undefined) return known;
    const token = await signCaller(signingKey, caller);
    const headers = token === null ? {} : { [callerHeader]: token };
    signed.set(key, headers);
    return headers;
  }

  return async (authorization, address) => {
    const { caller, expiresAt } = await authenticate(authorization);
    const key = JSON.stringify([caller.subject, caller.scopes]);
    const currentHeaders = () => headersFor(caller, key);
    return { caller, key, address, headers: await currentHeaders(), currentHeaders, expiresAt };
  };
}
