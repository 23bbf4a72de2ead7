/** What a caller may do, as the token says it. */
export const scopes = ['records:read', 'identity:read', 'records:write', 'status:subscribe', 'query:explain'] as const;

export type Scope = (typeof scopes)[number];

/** Who asks. Someone without a token is the anonymous caller, with no scopes. */
export interface Caller {
  /** The token's subject; null for the anonymous caller. */
  subject: string | null;
  scopes: readonly Scope[];
  /** What a caller with `identity:read` says that the request is for. */
  purpose?: string | undefined;
  /** SHA-256 of the operation of a caller with `identity:read`, in hexadecimal digits. */
  operation?: string | undefined;
}

export const anonymousCaller: Caller = { subject: null, scopes: [] };

export function hasScope(caller: Caller, scope: Scope): boolean {
  return caller.scopes.includes(scope);
}

/** Whether a caller sees whole names: with `identity:read`, and a purpose that the audit log can tell. */
export function seesIdentities(caller: Caller): boolean {
  return hasScope(caller, 'identity:read') && caller.purpose !== undefined;
}
