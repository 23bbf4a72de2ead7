import type { SubgraphContext } from '../context.ts';
import { requireKnownRecord } from '../inputs/known-record.ts';
import { optionalText } from '../inputs/text-input.ts';
import type { StatusChange } from './change-status.ts';

/** What the inputs of the mutations that change a status have in common. */
export interface StatusInput<Status extends string> {
  to: Status;
  effectiveOn: string;
  sourceId: string;
  rawTerm?: string | null | undefined;
  note?: string | null | undefined;
  expectedVersion?: number | null | undefined;
}

/**
 * Checks an input and makes a change of it.
 * @throws VALUE_INVALID, SOURCE_NOT_FOUND, SUBGRAPH_UNAVAILABLE
 */
export async function statusChangeOf<Status extends string>(
  context: SubgraphContext,
  id: string,
  input: StatusInput<Status>,
): Promise<StatusChange<Status>> {
  const { to, effectiveOn, sourceId, expectedVersion } = input;
  const rawTerm = optionalText('rawTerm', input.rawTerm);
  const note = optionalText('note', input.note);
  await requireKnownRecord(context, sourceId, { types: ['Source'], code: 'SOURCE_NOT_FOUND' });
  return { id, to, effectiveOn, sourceId, rawTerm, note, expectedVersion: expectedVersion ?? null };
}
