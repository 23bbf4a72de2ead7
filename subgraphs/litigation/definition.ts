import type { SubgraphDefinition } from '../shared/server/subgraph.ts';
import { type LitigationModels, litigationModels } from './models/index.ts';
import { Agency, Family, Person } from './resolvers/concerned-records.ts';
import { Mutation } from './resolvers/mutation.ts';
import { Negotiation } from './resolvers/negotiation.ts';
import * as proceeding from './resolvers/proceeding.ts';
import { Query } from './resolvers/query.ts';
import { filteredProceedingPaths, ProceedingStatusEvent, Subscription } from './resolvers/subscription.ts';
import { ProceedingWebhook, proceedingWebhooks, WebhookDeadLetter } from './resolvers/webhook.ts';

/** The litigation: proceedings, their milestones, and the talks about settling them. */
export const litigationSubgraph: SubgraphDefinition<LitigationModels> = {
  name: 'litigation',
  models: litigationModels,
  withStatus: ({ Proceeding }) => ({
    collection: Proceeding.collection,
    filteredPaths: filteredProceedingPaths,
    webhooks: proceedingWebhooks,
  }),
  resolvers: {
    Query,
    Mutation,
    Subscription,
    ProceedingStatusEvent,
    ProceedingWebhook,
    WebhookDeadLetter,
    Negotiation,
    Proceeding: proceeding.Proceeding,
    ProceedingParty: proceeding.ProceedingParty,
    Representation: proceeding.Representation,
    RelatedProceeding: proceeding.RelatedProceeding,
    DocketEntry: proceeding.DocketEntry,
    ProceedingStatusChange: proceeding.ProceedingStatusChange,
    NegotiationEvent: proceeding.NegotiationEvent,
    Agency,
    Family,
    Person,
  },
};
