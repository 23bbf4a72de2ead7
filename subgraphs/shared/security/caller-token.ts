import { jwtVerify, SignJWT } from 'jose';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { anonymousCaller, type Caller, scopes } from '../caller.ts';

/** The header in which the gateway tells a subgraph who asks. */
export const callerHeader = 'x-families-graph-caller';

const audience = 'families-graph-subgraph';
const lifetime = '5 minutes';

/** What a token says beside the registered claims. */
type TokenClaims = { scope: string } & Pick<Caller, 'purpose' | 'operation'>;

/** Signs who asks, for the subgraphs; null for the anonymous caller, for whom no header is sent. */
export async function signCaller(key: Uint8Array, caller: Caller): Promise<string | null> {
  if (caller === anonymousCaller) return null;
  const token = new SignJWT({
    scope: caller.scopes.join(' '),
    ...(caller.subject !== null && { sub: caller.subject }),
    ...(caller.purpose !== undefined && { purpose: caller.purpose }),
    ...(caller.operation !== undefined && { operation: caller.operation }),
  });
  return token.setProtectedHeader({ alg: 'HS256' }).setAudience(audience).setExpirationTime(lifetime).sign(key);
}

/**
 * Who asks, from the gateway's header.
 * @throws UNAUTHENTICATED when the header was not signed by the gateway
 */
export async function verifyCaller(key: Uint8Array, token: string | undefined): Promise<Caller> {
  if (token === undefined) return anonymousCaller;
  try {
    const { payload } = await jwtVerify<TokenClaims>(token, key, { audience, algorithms: ['HS256'] });
    const granted = payload.scope.split(' ');
    return {
      subject: payload.sub ?? null,
      scopes: scopes.filter((scope) => granted.includes(scope)),
      purpose: payload.purpose,
      operation: payload.operation,
    };
  } catch {
    throw cataloguedError('UNAUTHENTICATED', `The header ${callerHeader} was not signed by this graph's gateway.`);
  }
}
