import type {
  ProceedingStatusEventFilter,
  ProceedingStatusEventResolvers,
  SubscriptionResolvers,
} from '../../../schema/generated/litigation.ts';
import { checkedIds, type EventFilter } from '../../shared/events/event-filter.ts';
import { recordOfEvent, resolvedEvent, subscribeToStatus } from '../../shared/events/status-events.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { proceedingPaths } from '../field-paths.ts';
import type { ProceedingStatusEventRecord } from '../models/proceeding.ts';

/** What filters of events read of a proceeding. */
export const filteredProceedingPaths = ['kind', 'court.id'];

/** The field whose cursors are good for subscriptions and webhooks. */
export const proceedingCursorName = 'Subscription.proceedingStatusChanged';

/**
 * Makes a filter of events of the input.
 * @throws FILTER_INVALID
 */
export function proceedingEventFilter(filter: ProceedingStatusEventFilter | null | undefined): EventFilter {
  return {
    recordIds: checkedIds(filter?.proceedingIds, 'Proceeding'),
    statuses: filter?.statuses,
    ofRecord: { kind: filter?.kinds, 'court.id': filter?.courts },
  };
}

export const Subscription: SubscriptionResolvers = {
  proceedingStatusChanged: {
    subscribe: (_parent, { filter, after }, context) =>
      subscribeToStatus(context, { name: proceedingCursorName, filter: proceedingEventFilter(filter), after }),
    resolve: (event: ProceedingStatusEventRecord | undefined) => resolvedEvent(event),
  },
};

export const ProceedingStatusEvent: ProceedingStatusEventResolvers = {
  proceeding: (event, _arguments, { loaders, models }, info) => {
    const paths = pathsOf(proceedingPaths, requestedFields(info));
    return recordOfEvent(event, loaders, models.Proceeding, paths, 'PROCEEDING_NOT_FOUND');
  },
};
