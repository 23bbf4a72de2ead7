import { hkdfSync } from 'node:crypto';

export type SecretPurpose = 'cursor' | 'caller' | 'subgraph-request' | 'audit' | 'webhook' | 'development-token';

/** A 256-bit key for one purpose, from the one configured secret, so that a key used in one place is of no use in another. */
export function deriveKey(secret: string, purpose: SecretPurpose): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'families-graph', purpose, 32));
}
