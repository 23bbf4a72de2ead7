import type { ProceedingOrder, QueryResolvers } from '../../../schema/generated/litigation.ts';
import { between, hasWords, oneOf } from '../../shared/filters/filters.ts';
import { readConnection } from '../../shared/pagination/connection.ts';
import { allOf, type RecordOrder } from '../../shared/pagination/keyset.ts';
import { pathsOf } from '../../shared/selection/field-paths.ts';
import { requestedFields } from '../../shared/selection/requested-fields.ts';
import { webhookFields } from '../../shared/webhooks/webhook-resolvers.ts';
import { docketKey } from '../docket-number.ts';
import { negotiationPaths, proceedingPaths } from '../field-paths.ts';
import type { NegotiationRecord } from '../models/negotiation.ts';
import type { ProceedingRecord } from '../models/proceeding.ts';

const orders: Record<ProceedingOrder, RecordOrder> = {
  FILED_ON_ASC: { path: 'filedOn', direction: 1 },
  FILED_ON_DESC: { path: 'filedOn', direction: -1 },
  CAPTION_ASC: { path: 'captionSortKey', direction: 1 },
  CAPTION_DESC: { path: 'captionSortKey', direction: -1 },
  STATUS_SINCE_ASC: { path: 'statusSince', direction: 1 },
  STATUS_SINCE_DESC: { path: 'statusSince', direction: -1 },
};

export const Query: QueryResolvers = {
  proceeding: (_parent, { id }, { loaders, models }, info) =>
    loaders.record(models.Proceeding, id, pathsOf(proceedingPaths, requestedFields(info))),

  proceedings: (_parent, { filter, orderBy, ...page }, { cursors, models }, info) => {
    const request = {
      name: `Query.proceedings:${orderBy}`,
      order: orders[orderBy],
      filter: allOf([
        oneOf('status', filter?.statuses),
        oneOf('kind', filter?.kinds),
        oneOf('court.id', filter?.courts),
        between('filedOn', filter?.filedFrom, filter?.filedTo),
        hasWords('words', filter?.text),
      ]),
      arguments: page,
      projection: pathsOf(proceedingPaths, requestedFields(info, ['edges', 'node'])),
    };
    return readConnection(cursors, models.Proceeding, request);
  },

  proceedingByDocket: async (_parent, { court, docketNumber }, { models }, info) => {
    const projection = pathsOf(proceedingPaths, requestedFields(info));
    const filter = { docketKeys: docketKey(court, docketNumber) };
    return models.Proceeding.findOne(filter, ['_id', ...projection]).lean<ProceedingRecord | null>();
  },

  negotiation: (_parent, { id }, { loaders, models }, info) =>
    loaders.record(models.Negotiation, id, pathsOf(negotiationPaths, requestedFields(info))),

  negotiations: (_parent, _arguments, { models }, info) => {
    const projection = pathsOf(negotiationPaths, requestedFields(info));
    return models.Negotiation.find({}, ['_id', ...projection])
      .sort({ _id: 1 })
      .lean<NegotiationRecord[]>()
      .exec();
  },

  proceedingWebhooks: webhookFields.list,
  proceedingWebhook: webhookFields.find,
};
