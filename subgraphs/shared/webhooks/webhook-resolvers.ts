import type { StatusContext } from '../context.ts';
import type { PageArguments } from '../pagination/page-arguments.ts';
import type { Registration } from './webhook-administration.ts';
import type { DeadLetterRecord, WebhookRecord } from './webhook-record.ts';

interface ById {
  id: string;
}

/** What the queries and mutations of webhooks do, whatever each subgraph calls them. */
export const webhookFields = {
  list: (_parent: unknown, _arguments: unknown, { webhooks, caller }: StatusContext) => webhooks.list(caller),
  find: (_parent: unknown, { id }: ById, { webhooks, caller }: StatusContext) => webhooks.find(caller, id),
  register: (_parent: unknown, registration: Registration, { webhooks, caller }: StatusContext) =>
    webhooks.register(caller, registration),
  delete: async (_parent: unknown, { id }: ById, { webhooks, caller }: StatusContext) => {
    await webhooks.delete(caller, id);
    return { id };
  },
  rotateSecret: (_parent: unknown, { id }: ById, { webhooks, caller }: StatusContext) =>
    webhooks.rotateSecret(caller, id),
  resume: async (_parent: unknown, { id }: ById, { webhooks, caller }: StatusContext) => ({
    webhook: await webhooks.resume(caller, id),
  }),
  replay: async (
    _parent: unknown,
    { webhookId, ids }: { webhookId: string; ids?: readonly string[] | null | undefined },
    { webhooks, caller }: StatusContext,
  ) => ({ replayed: await webhooks.replay(caller, webhookId, ids) }),
};

/** The fields of a webhook. Whoever has got one may see all of it. */
export const webhookType = {
  id: ({ _id }: WebhookRecord) => _id,
  waiting: ({ _id }: WebhookRecord, _arguments: unknown, { webhooks }: StatusContext) => webhooks.waiting(_id),
  deadLetters: ({ _id }: WebhookRecord, page: PageArguments, { webhooks }: StatusContext) =>
    webhooks.deadLetters(_id, page),
};

/** The fields of a dead letter. */
export const deadLetterType = {
  id: ({ _id }: DeadLetterRecord) => _id,
  deadSince: ({ settledAt }: DeadLetterRecord) => settledAt,
};
