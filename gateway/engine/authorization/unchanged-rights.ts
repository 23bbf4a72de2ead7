import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { SubscriptionRequest } from '../engine-types.ts';
import type { PreparedOperation } from '../operation/prepared-operation.ts';
import { StreamEnded } from '../subscription/shared-stream.ts';
import type { SupergraphService } from '../supergraph-service.ts';

/**
 * Decides again, before an event is sent, what the subscription's caller may see.
 * @throws StreamEnded when something that was asked for is no longer among it: what upstream sends still has it
 */
export async function requireUnchangedRights(
  prepared: PreparedOperation,
  request: SubscriptionRequest,
  service: Pick<SupergraphService, 'deniedFields'>,
): Promise<void> {
  const denied = await service.deniedFields(request);
  const lost = denied.find((field) => !prepared.denied.includes(field));
  if (lost === undefined) return;
  throw new StreamEnded(cataloguedError('UNAUTHORIZED_FIELD', `The caller has lost the right to ${lost}.`));
}
