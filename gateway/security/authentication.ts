import { createRemoteJWKSet, type JWTPayload, jwtVerify, type JWTVerifyOptions } from 'jose';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import { anonymousCaller, type Caller, scopes } from '../../subgraphs/shared/caller.ts';
import type { Configuration } from '../../subgraphs/shared/configuration.ts';
import { deriveKey } from '../../subgraphs/shared/secrets.ts';
import { developmentIssuer } from './development-tokens.ts';

/** Who asks, and until when that is known. */
export interface Authenticated {
  caller: Caller;
  /** All that the token grants, sorted: a supergraph may ask for scopes that are not this project's. */
  scopes: readonly string[];
  /** When the token stops being accepted, in milliseconds since 1970; undefined where it never does. */
  expiresAt: number | undefined;
}

/**
 * Tells who asks, from the `Authorization` header.
 * @throws UNAUTHENTICATED when a token is there but not good: it never counts as anonymous
 */
export type Authenticate = (authorization: string | undefined) => Promise<Authenticated>;

function verifier(configuration: Configuration): (token: string) => Promise<JWTPayload> {
  const { JWKS_URL, JWT_ISSUER, JWT_AUDIENCE, JWT_ALGORITHMS, SECRET_KEY } = configuration;
  const clockTolerance = configuration.JWT_CLOCK_TOLERANCE;
  const audience = JWT_AUDIENCE === undefined ? {} : { audience: JWT_AUDIENCE };
  if (JWKS_URL === undefined) {
    const key = deriveKey(SECRET_KEY, 'development-token');
    const options = { algorithms: ['HS256'], issuer: developmentIssuer, clockTolerance };
    return async (token) => (await jwtVerify(token, key, options)).payload;
  }
  const keys = createRemoteJWKSet(new URL(JWKS_URL));
  const options: JWTVerifyOptions = {
    algorithms: JWT_ALGORITHMS,
    clockTolerance,
    requiredClaims: ['exp'],
    ...audience,
    ...(JWT_ISSUER === undefined ? {} : { issuer: JWT_ISSUER }),
  };
  return async (token) => (await jwtVerify(token, keys, options)).payload;
}

/** Tokens are signed by the keys at JWKS_URL; in the demo, by the development key. */
export function authentication(configuration: Configuration): Authenticate {
  const verify = verifier(configuration);
  return async (authorization) => {
    if (authorization === undefined) return { caller: anonymousCaller, scopes: [], expiresAt: undefined };
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
    if (token === undefined) throw unauthenticated('The Authorization header expects `Bearer TOKEN`.');
    const payload = await verify(token).catch(() => {
      throw unauthenticated('The token is not valid: malformed, expired, or not signed by a trusted key.');
    });
    const granted = grantedScopes(payload.scope);
    return {
      caller: { subject: payload.sub ?? null, scopes: scopes.filter((scope) => granted.includes(scope)) },
      scopes: granted,
      expiresAt: payload.exp === undefined ? undefined : (payload.exp + configuration.JWT_CLOCK_TOLERANCE) * 1000,
    };
  };
}

function grantedScopes(claim: unknown): string[] {
  return typeof claim === 'string' ? [...new Set(claim.split(' '))].filter((scope) => scope !== '').sort() : [];
}

function unauthenticated(message: string) {
  return cataloguedError('UNAUTHENTICATED', message, { http: { status: 401 } });
}
