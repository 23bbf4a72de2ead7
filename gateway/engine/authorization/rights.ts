import type { Rights } from '../engine-types.ts';
import { type Grants, isMet, type Requirement } from './requirement.ts';

/** A field that needs something, as `Type.field`. */
export interface RestrictedField {
  field: string;
  requirements: readonly Requirement[];
}

const nobody: Rights = { isAuthenticated: false, scopes: [] };
const none: readonly string[] = [];

/** Which of the fields a caller may not see. Each policy that they need is asked about once. */
export async function deniedAmong(
  restricted: readonly RestrictedField[],
  rights: Rights = nobody,
): Promise<readonly string[]> {
  if (restricted.length === 0) return none;
  const grants: Grants = {
    isAuthenticated: rights.isAuthenticated,
    scopes: new Set(rights.scopes),
    policies: await grantedPolicies(restricted, rights),
  };
  const denied = restricted.filter(({ requirements }) => !requirements.every((each) => isMet(each, grants)));
  return denied.map(({ field }) => field);
}

async function grantedPolicies(
  restricted: readonly RestrictedField[],
  { grantsPolicy }: Rights,
): Promise<ReadonlySet<string>> {
  if (grantsPolicy === undefined) return new Set();
  const needed = new Set(restricted.flatMap(({ requirements }) => requirements.flatMap(policiesOf)));
  // A policy that cannot be decided is not granted.
  const decide = async (policy: string) => await grantsPolicy(policy);
  const decided = await Promise.all(
    [...needed].map(async (policy) => ({ policy, isGranted: await decide(policy).catch(() => false) })),
  );
  return new Set(decided.filter(({ isGranted }) => isGranted).map(({ policy }) => policy));
}

function policiesOf(requirement: Requirement): readonly string[] {
  return requirement.kind === 'policies' ? requirement.alternatives.flat() : [];
}
