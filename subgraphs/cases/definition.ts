import type { SubgraphDefinition } from '../shared/server/subgraph.ts';
import { type CasesModels, casesModels } from './models/index.ts';
import { Family, Person } from './resolvers/concerned-records.ts';
import { Mutation } from './resolvers/mutation.ts';
import { Query } from './resolvers/query.ts';
import { caseWebhooks, Webhook, WebhookDeadLetter } from './resolvers/webhook.ts';
import { CaseStatusEvent, filteredCasePaths, Subscription } from './resolvers/subscription.ts';
import { CaseStatusChange, CustodyEvent, SeparatedFlag, SeparationCase } from './resolvers/separation-case.ts';

/** The cases: what happened to each child, and what status each separation has. */
export const casesSubgraph: SubgraphDefinition<CasesModels> = {
  name: 'cases',
  models: casesModels,
  withStatus: ({ SeparationCase }) => ({
    collection: SeparationCase.collection,
    filteredPaths: filteredCasePaths,
    webhooks: caseWebhooks,
  }),
  resolvers: {
    Query,
    Mutation,
    Subscription,
    SeparationCase,
    CustodyEvent,
    SeparatedFlag,
    CaseStatusChange,
    CaseStatusEvent,
    Webhook,
    WebhookDeadLetter,
    Family,
    Person,
  },
};
