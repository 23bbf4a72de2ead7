import { SignJWT } from 'jose';
import type { Scope } from '../../subgraphs/shared/caller.ts';

/** The callers of the demo, each with what it may do. The anonymous reader has no token. */
export const developmentCallers = {
  analyst: ['records:read', 'query:explain'],
  caseworker: ['records:read', 'identity:read', 'status:subscribe'],
  partner: ['records:read', 'status:subscribe'],
  writer: ['records:read', 'records:write', 'status:subscribe'],
} as const satisfies Record<string, readonly Scope[]>;

export type DevelopmentCaller = keyof typeof developmentCallers;

export const developmentIssuer = 'families-graph-development';

/** A token for a caller of the demo, good for a day. */
export function developmentToken(key: Uint8Array, caller: DevelopmentCaller): Promise<string> {
  return new SignJWT({ scope: developmentCallers[caller].join(' ') })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(`development-${caller}`)
    .setIssuer(developmentIssuer)
    .setIssuedAt()
    .setExpirationTime('1 day')
    .sign(key);
}
