/** One thing that must hold of a caller. */
export type Requirement =
  | { kind: 'authenticated' }
  /** All of one of the lists: the outer list is an "or", the inner ones are "and"s. */
  | { kind: 'scopes' | 'policies'; alternatives: readonly (readonly string[])[] };

/** What must hold of a caller, all of it, by field (`Type.field`, also of interfaces). Fields without requirements are not in it. */
export type Requirements = ReadonlyMap<string, readonly Requirement[]>;

/** What is known of a caller, and decided of policies. */
export interface Grants {
  isAuthenticated: boolean;
  scopes: ReadonlySet<string>;
  policies: ReadonlySet<string>;
}

export function isMet(requirement: Requirement, grants: Grants): boolean {
  if (requirement.kind === 'authenticated') return grants.isAuthenticated;
  const granted = grants[requirement.kind];
  const { alternatives } = requirement;
  // To composition, no alternative at all asks for nothing.
  return alternatives.length === 0 || alternatives.some((names) => names.every((name) => granted.has(name)));
}

/** Why a field is denied, for whoever asked for it. */
export function denialMessage(field: string, requirements: readonly Requirement[]): string {
  return `${field} needs ${requirements.map(describe).join('; and ')}.`;
}

function describe(requirement: Requirement): string {
  if (requirement.kind === 'authenticated') return 'an authenticated caller';
  const needed = requirement.alternatives.map((names) => names.join(' and ')).join(', or ');
  return `the ${requirement.kind === 'scopes' ? 'scope' : 'policy'} ${needed}`;
}
