import type { Cursors } from './live-changes.ts';

/** Cursors are opaque and hold nothing about persons. Each role goes on where that role has looked. */
const storageKey = (role: string) => `families-graph:last-looked:${role}`;

function cursorsIn(stored: unknown): Cursors {
  if (typeof stored !== 'object' || stored === null) return {};
  const { case: ofCases, proceeding } = stored as Record<string, unknown>;
  return {
    ...(typeof ofCases === 'string' && { case: ofCases }),
    ...(typeof proceeding === 'string' && { proceeding }),
  };
}

/** Up to where a role has seen the changes; empty for one who has never looked, or where the storage is damaged. */
export function lastLooked(role: string): Cursors {
  try {
    return cursorsIn(JSON.parse(localStorage.getItem(storageKey(role)) ?? '{}'));
  } catch {
    return {};
  }
}

/** Keeps up to where a role has seen the changes. */
export function keepLastLooked(role: string, cursors: Cursors): void {
  localStorage.setItem(storageKey(role), JSON.stringify(cursors));
}
