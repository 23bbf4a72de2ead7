import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

/** Who asks the graph: without a token the anonymous reader. */
export interface Caller {
  /** `anonymous`, or one of the demo's callers. */
  role: string;
  token?: string;
  /** What identities are read for; without one, the graph refuses to show them. */
  purpose?: string;
}

const anonymous: Caller = { role: 'anonymous' };

interface CallerChoice {
  caller: Caller;
  become: (caller: Caller) => void;
}

const CallerContext = createContext<CallerChoice>({ caller: anonymous, become: () => undefined });

/** Who asks, and how to become another caller. */
export function useCaller(): CallerChoice {
  return useContext(CallerContext);
}

/** Keeps who asks while the page is open. Tokens are never stored. */
export function CallerProvider({ children }: { children: ReactNode }) {
  const [caller, become] = useState(anonymous);
  const choice = useMemo(() => ({ caller, become }), [caller]);
  return <CallerContext value={choice}>{children}</CallerContext>;
}

/** The headers that say who asks. */
export function headersOf({ token, purpose }: Caller): Record<string, string> {
  return {
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(purpose !== undefined && { 'x-purpose': purpose }),
  };
}
