import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import { anonymousCaller, type Caller, hasScope } from '../../subgraphs/shared/caller.ts';
import type { NoteDenied } from '../../subgraphs/shared/audit/denied-fields.ts';
import type { Configuration } from '../../subgraphs/shared/configuration.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { callerHeader, signCaller } from '../../subgraphs/shared/security/caller-token.ts';
import type { Rights } from '../engine/engine-types.ts';
import { authentication } from '../security/authentication.ts';

type SubgraphHeaders = Readonly<Record<string, string>>;

/** With what rights an operation runs, and how the subgraphs are told. */
export interface OperationCaller {
  /** Equal for operations that may see, and are noted as, the same. */
  key: string;
  /** Headers for subgraphs: who asks, signed. */
  headers: SubgraphHeaders;
  /** The same, signed anew where need be, for what runs longer than the signature is good. */
  currentHeaders: () => Promise<SubgraphHeaders>;
  /** Notes which fields of the operation are denied. */
  onDenied: (fields: readonly string[]) => Promise<void>;
}

/** Who sent a request. */
export interface RequestCaller {
  caller: Caller;
  /** Equal for callers who may see the same. */
  key: string;
  /** What directives in the supergraph ask for. No policy is granted. */
  rights: Rights;
  /** The network address that the request came from. */
  address: string;
  /** When the caller's token stops being accepted, in milliseconds since 1970; undefined where it never does. */
  expiresAt: number | undefined;
  /** For who may read identities, the audit log names the operation; so they share none with others. */
  forOperation: (query: string) => Promise<OperationCaller>;
}

/** What a request says of who sent it: in its headers, or in the parameters of its WebSocket. */
export interface CallerClaims {
  authorization?: string | undefined;
  'x-purpose'?: string | string[] | undefined;
  /** The network address that the request came from. */
  address: string;
}

/**
 * Finds out who asks.
 * @throws UNAUTHENTICATED when there is a token that is not good; BAD_REQUEST when the purpose is nothing to be noted
 */
export type CallerOf = (claims: CallerClaims) => Promise<RequestCaller>;

export function isAnonymous({ caller }: Pick<RequestCaller, 'caller'>): boolean {
  return caller === anonymousCaller;
}

const keptCallers = 10_000;
/** Well below the lifetime of what is signed, so that no subgraph meets it expired. */
const keptMilliseconds = 60_000;

/** What is signed for the subgraphs is kept for a minute. */
export function requestCallers(configuration: Configuration, noteDenied: NoteDenied): CallerOf {
  const authenticate = authentication(configuration);
  const signingKey = deriveKey(configuration.SECRET_KEY, 'caller');
  const signed = new LRUCache<string, SubgraphHeaders>({ max: keptCallers, ttl: keptMilliseconds });

  async function signedCaller(key: string, caller: Caller): Promise<Omit<OperationCaller, 'onDenied'>> {
    const currentHeaders = async () => {
      const known = signed.get(key);
      if (known !== undefined) return known;
      const token = await signCaller(signingKey, caller);
      const headers = token === null ? {} : { [callerHeader]: token };
      signed.set(key, headers);
      return headers;
    };
    return { key, headers: await currentHeaders(), currentHeaders };
  }

  return async ({ authorization, 'x-purpose': purposeText, address }) => {
    const { caller, scopes, expiresAt } = await authenticate(authorization);
    const purpose = purposeIn(purposeText);
    const isAuthenticated = caller !== anonymousCaller;
    const key = isAuthenticated ? JSON.stringify([caller.subject, scopes]) : 'anonymous';
    return {
      caller,
      key,
      address,
      rights: { isAuthenticated, scopes },
      expiresAt,
      async forOperation(query) {
        const audited = () => ({ ...caller, purpose, operation: hashOf(query) });
        const onDenied = (fields: readonly string[]) => noteDenied(audited(), fields);
        if (!hasScope(caller, 'identity:read')) return { ...(await signedCaller(key, caller)), onDenied };
        const reader = audited();
        return { ...(await signedCaller(JSON.stringify([key, purpose, reader.operation]), reader)), onDenied };
      },
    };
  };
}

const longestPurpose = 200;

/** @throws BAD_REQUEST */
function purposeIn(text: string | string[] | undefined): string | undefined {
  if (text === undefined) return undefined;
  const purpose = typeof text === 'string' ? text.trim() : '';
  if (purpose !== '' && purpose.length <= longestPurpose && /^[\x20-\x7e]+$/.test(purpose)) return purpose;
  throw cataloguedError('BAD_REQUEST', `x-purpose: expected 1 to ${longestPurpose} printable ASCII characters.`);
}

function hashOf(query: string): string {
  return createHash('sha256').update(query).digest('hex');
}
