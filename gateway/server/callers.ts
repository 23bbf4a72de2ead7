import { LRUCache } from 'lru-cache';
import type { Caller } from '../../subgraphs/shared/caller.ts';
import type { Configuration } from '../../subgraphs/shared/configuration.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { callerHeader, signCaller } from '../../subgraphs/shared/security/caller-token.ts';
import { authentication } from '../security/authentication.ts';

/** Who sent a request, and how the subgraphs are told. */
export interface RequestCaller {
  caller: Caller;
  /** Equal for callers who may see the same. */
  key: string;
  /** Headers for subgraphs: who asks, signed. */
  headers: Readonly<Record<string, string>>;
}

const keptCallers = 10_000;
/** Well below the lifetime of what is signed, so that no subgraph meets it expired. */
const keptMilliseconds = 60_000;

/** Finds out who asks from the `Authorization` header; what is signed for the subgraphs is kept for a minute. */
export function requestCallers(
  configuration: Configuration,
): (authorization: string | undefined) => Promise<RequestCaller> {
  const authenticate = authentication(configuration);
  const signingKey = deriveKey(configuration.SECRET_KEY, 'caller');
  const signed = new LRUCache<string, Readonly<Record<string, string>>>({ max: keptCallers, ttl: keptMilliseconds });
  return async (authorization) => {
    const caller = await authenticate(authorization);
    const key = JSON.stringify([caller.subject, caller.scopes]);
    const known = signed.get(key);
    if (known !== undefined) return { caller, key, headers: known };
    const token = await signCaller(signingKey, caller);
    const headers = token === null ? {} : { [callerHeader]: token };
    signed.set(key, headers);
    return { caller, key, headers };
  };
}
