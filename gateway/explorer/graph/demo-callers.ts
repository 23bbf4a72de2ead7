import { useEffect, useState } from 'react';
import { type Caller } from './caller.tsx';

let asked: Promise<string[]> | undefined;

async function askForCallers(): Promise<string[]> {
  const response = await fetch('/demo/callers');
  return response.ok ? ((await response.json()) as { callers: string[] }).callers : [];
}

/** The callers whose tokens the server gives out: those of the demo, none elsewhere and until that is known. */
export function useDemoCallers(): readonly string[] {
  const [callers, setCallers] = useState<readonly string[]>([]);
  useEffect(() => {
    asked ??= askForCallers().catch(() => []);
    void asked.then(setCallers);
  }, []);
  return callers;
}

async function tokenOf(role: string): Promise<string> {
  const response = await fetch('/demo/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ caller: role }),
  });
  if (!response.ok) throw new Error(`HTTP status ${response.status}`);
  return ((await response.json()) as { token: string }).token;
}

/**
 * A caller of the demo, with a token that the server gives out; `anonymous` needs none.
 * @throws Error where the server gives out no token for the role
 */
export async function demoCaller(role: string, purpose = ''): Promise<Caller> {
  if (role === 'anonymous') return { role };
  return { role, token: await tokenOf(role), ...(purpose !== '' && { purpose }) };
}
