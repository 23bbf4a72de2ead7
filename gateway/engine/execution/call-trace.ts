import { GraphQLError } from 'graphql';
import type { TransportNotes } from '../engine-types.ts';
import type { CallTrace } from '../operation-trace.ts';
import type { FetchNode } from '../planning/plan.ts';
import type { Targets } from './compile-fetch.ts';
import type { Execution, SharedAnswer } from './execution.ts';

/** What a call gave, and whether other executions got it, too. */
export interface CallAnswer {
  answer: SharedAnswer;
  isShared: boolean;
}

interface TracedCall {
  node: FetchNode;
  targets: Targets;
  body: string;
}

/**
 * Sends a call and notes what it did.
 * @param send asks for the transport's notes when it starts a call, and not where it takes part in one that runs
 */
export async function traceCall(
  execution: Execution,
  { node, targets, body }: TracedCall,
  send: (notesFor: () => TransportNotes) => Promise<CallAnswer>,
): Promise<CallAnswer> {
  const start = performance.now();
  let notes: TransportNotes | undefined;
  const note = (outcome: Pick<CallTrace, 'responseBytes' | 'shared' | 'errors' | 'failure'>) => {
    const calls = execution.traces?.get(node) ?? [];
    calls.push({
      startMilliseconds: rounded(start - execution.startedAt),
      durationMilliseconds: rounded(performance.now() - start),
      ...(node.requires && { representations: { found: targets.objects.length, sent: targets.groups.length } }),
      requestBytes: Buffer.byteLength(body),
      failedTries: notes?.failedTries ?? null,
      ...outcome,
    });
    execution.traces?.set(node, calls);
  };
  try {
    const given = await send(() => (notes = { failedTries: 0 }));
    const { bytes, errors = [] } = given.answer;
    const responseBytes = bytes ?? notes?.responseBytes ?? null;
    note({ responseBytes, shared: given.isShared, errors: errors.length, failure: null });
    return given;
  } catch (error) {
    note({ responseBytes: null, shared: false, errors: 0, failure: codeOf(error) });
    throw error;
  }
}

/** What is no catalogued error is told clients as this one. */
function codeOf(error: unknown): string {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return typeof code === 'string' ? code : 'SUBGRAPH_UNAVAILABLE';
}

/** To microseconds: a clock tells no more. */
export function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
