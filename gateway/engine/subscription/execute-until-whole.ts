import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../../../schema/error-catalogue.ts';
import { Backoff } from '../../../subgraphs/shared/waiting.ts';
import type { SubgraphError, SubgraphResponse } from '../engine-types.ts';
import type { ExecutedOperation } from '../execute-operation.ts';

/** What is told of a part of the graph that is away and can come back. */
const passingCodes: ReadonlySet<unknown> = new Set<ErrorCode>([
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'DATABASE_UNAVAILABLE',
  'NOT_READY',
]);

/** An event that cannot be told, since a part of the graph has been away for too long: clients must come back for it. */
export class EventUnavailable extends Error {
  readonly reason: GraphQLError;

  constructor({ message = 'A part of the graph does not answer.', extensions }: SubgraphError) {
    super(message);
    this.reason = new GraphQLError(message, { extensions: { code: extensions?.code } });
  }
}

function passingError(errors: readonly SubgraphError[] | undefined): SubgraphError | undefined {
  return errors?.find(({ extensions }) => passingCodes.has(extensions?.code));
}

/**
 * Executes the rest of an event's plan, again and again while a part of the graph that it needs is away: clients would take what
 * lacks that part for all there is to the event, and go on behind it.
 * @param event what the subgraph sent, which stays as it is
 * @param patienceMilliseconds after which it is told without that part
 * @param signal aborted when the event is not wanted any more
 * @returns undefined when the signal was aborted meanwhile
 * @throws EventUnavailable where without that part nothing of it is left
 */
export async function executeUntilWhole(
  event: SubgraphResponse,
  execute: () => Promise<ExecutedOperation>,
  patienceMilliseconds: number,
  signal: AbortSignal,
): Promise<ExecutedOperation | undefined> {
  const deadline = performance.now() + patienceMilliseconds;
  const backoff = new Backoff();
  for (;;) {
    const executed = await execute();
    const passing = passingError(event.errors) ? undefined : passingError(executed.errors);
    if (passing === undefined) return executed;
    if (signal.aborted) return undefined;
    if (performance.now() >= deadline) {
      if (executed.hasData) return executed;
      throw new EventUnavailable(passing);
    }
    await backoff.wait(signal);
  }
}
