import type { QueryResolvers, SeparationCaseOrder } from '../../../schema/generated/cases.ts';
import { readConnection } from '../../shared/pagination/connection.ts';
import type { RecordOrder } from '../../shared/pagination/keyset.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { protectedTotal } from '../../shared/suppression/protected-total.ts';
import { webhookFields } from '../../shared/webhooks/webhook-resolvers.ts';
import { caseDimensions } from '../case-dimensions.ts';
import { caseStatistics } from '../case-statistics.ts';
import { separationCasePaths } from '../field-paths.ts';
import { separationCaseFilter } from '../separation-case-filter.ts';

const orders: Record<SeparationCaseOrder, RecordOrder> = {
  REFERENCE_ASC: { path: 'reference', direction: 1 },
  REFERENCE_DESC: { path: 'reference', direction: -1 },
  SEPARATED_ON_ASC: { path: 'separatedOn', direction: 1 },
  SEPARATED_ON_DESC: { path: 'separatedOn', direction: -1 },
  STATUS_SINCE_ASC: { path: 'statusSince', direction: 1 },
  STATUS_SINCE_DESC: { path: 'statusSince', direction: -1 },
};

export const Query: QueryResolvers = {
  case: (_parent, { id }, { loaders, models }, info) =>
    loaders.record(models.SeparationCase, id, pathsOf(separationCasePaths, requestedFields(info))),

  cases: (_parent, { filter, orderBy, ...page }, { cursors, models }, info) => {
    const request = {
      name: `Query.cases:${orderBy}`,
      order: orders[orderBy],
      filter: separationCaseFilter(filter),
      arguments: page,
      projection: pathsOf(separationCasePaths, requestedFields(info, ['edges', 'node'])),
    };
    const totalCount = () => protectedTotal(models.SeparationCase, request.filter, caseDimensions(filter, []));
    return readConnection(cursors, models.SeparationCase, request, totalCount);
  },

  caseStatistics: (_parent, { filter, groupBy }, { models }) => caseStatistics(models.SeparationCase, filter, groupBy),

  webhooks: webhookFields.list,
  webhook: webhookFields.find,
};
