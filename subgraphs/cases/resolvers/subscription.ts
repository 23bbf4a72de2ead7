import type {
  CaseStatusEventFilter,
  CaseStatusEventResolvers,
  SubscriptionResolvers,
} from '../../../schema/generated/cases.ts';
import { checkedIds, type EventFilter } from '../../shared/events/event-filter.ts';
import { recordOfEvent, resolvedEvent, subscribeToStatus } from '../../shared/events/status-events.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { separationCasePaths } from '../field-paths.ts';
import type { CaseStatusEventRecord } from '../models/separation-case.ts';

/** What filters of events read of a case. */
export const filteredCasePaths = ['familyId', 'nationality'];

/** The field whose cursors are good for subscriptions and webhooks. */
export const caseCursorName = 'Subscription.caseStatusChanged';

/**
 * Makes a filter of events of the input.
 * @throws FILTER_INVALID
 */
export function caseEventFilter(filter: CaseStatusEventFilter | null | undefined): EventFilter {
  return {
    recordIds: checkedIds(filter?.caseIds, 'SeparationCase'),
    statuses: filter?.statuses,
    ofRecord: { familyId: checkedIds(filter?.familyIds, 'Family'), nationality: filter?.nationalities },
  };
}

export const Subscription: SubscriptionResolvers = {
  caseStatusChanged: {
    subscribe: (_parent, { filter, after }, context) =>
      subscribeToStatus(context, { name: caseCursorName, filter: caseEventFilter(filter), after }),
    resolve: (event: CaseStatusEventRecord | undefined) => resolvedEvent(event),
  },
};

export const CaseStatusEvent: CaseStatusEventResolvers = {
  case: (event, _arguments, { loaders, models }, info) => {
    const paths = pathsOf(separationCasePaths, requestedFields(info));
    return recordOfEvent(event, loaders, models.SeparationCase, paths, 'CASE_NOT_FOUND');
  },
};
