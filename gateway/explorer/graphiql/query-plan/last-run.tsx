import { createContext, useContext } from 'react';
import type { OperationTrace } from '../../../engine/operation-trace.ts';

/** What is known of the plan of the operation that was run last. */
export type LastRun =
  | { kind: 'none' | 'running' | 'subscription' }
  /** The operation did not run, or its answer did not come. */
  | { kind: 'refused'; name: string }
  /** The answer has no trace: the caller may not explain queries. */
  | { kind: 'denied'; name: string }
  | { kind: 'traced'; name: string; trace: OperationTrace };

export const LastRunContext = createContext<LastRun>({ kind: 'none' });

export function useLastRun(): LastRun {
  return useContext(LastRunContext);
}
