import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { ErrorCode } from '../../../schema/error-catalogue.ts';
import type { SubgraphContext } from '../context.ts';
import { subjectTypeOf } from '../record-id.ts';

/**
 * Checks that a record of another subgraph exists, before a change refers to it.
 * @throws the given code when it does not; SUBGRAPH_UNAVAILABLE when its subgraph does not answer
 */
export async function requireKnownRecord(
  { directory, caller }: SubgraphContext,
  id: string,
  { types, code }: { types: readonly string[]; code: ErrorCode },
): Promise<void> {
  const type = subjectTypeOf(id);
  const known = type !== null && types.includes(type) && (await existsOrUnavailable());
  if (!known)
    throw cataloguedError(code, `There is no ${types.join(' or ')} with the id ${JSON.stringify(id.slice(0, 40))}.`);

  async function existsOrUnavailable(): Promise<boolean> {
    try {
      return await directory.exists(id, caller);
    } catch {
      throw cataloguedError(
        'SUBGRAPH_UNAVAILABLE',
        'A record could not be checked; nothing was changed. Try again later.',
      );
    }
  }
}
