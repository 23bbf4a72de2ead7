import type { ProceedingStatusEventResolvers, SubscriptionResolvers } from '../../../schema/generated/litigation.ts';
import { checkedIds } from '../../shared/events/event-filter.ts';
import { recordOfEvent, resolvedEvent, subscribeToStatus } from '../../shared/events/status-events.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { proceedingPaths } from '../field-paths.ts';
import type { ProceedingStatusEventRecord } from '../models/proceeding.ts';

/** What filters of events read of a proceeding. */
export const filteredProceedingPaths = ['kind', 'court.id'];

export const Subscription: SubscriptionResolvers = {
  proceedingStatusChanged: {
    subscribe: (_parent, { filter, after }, context) =>
      subscribeToStatus(context, {
        name: 'Subscription.proceedingStatusChanged',
        filter: {
          recordIds: checkedIds(filter?.proceedingIds, 'Proceeding'),
          statuses: filter?.statuses,
          ofRecord: { kind: filter?.kinds, 'court.id': filter?.courts },
        },
        after,
      }),
    resolve: (event: ProceedingStatusEventRecord | undefined) => resolvedEvent(event),
  },
};

export const ProceedingStatusEvent: ProceedingStatusEventResolvers = {
  proceeding: (event, _arguments, { loaders, models }, info) => {
    const paths = pathsOf(proceedingPaths, requestedFields(info));
    return recordOfEvent(event, loaders, models.Proceeding, paths, 'PROCEEDING_NOT_FOUND');
  },
};
