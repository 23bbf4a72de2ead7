import type { WebhookDeadLetterResolvers, WebhookResolvers } from '../../../schema/generated/cases.ts';
import type { WebhookKind } from '../../shared/webhooks/webhook-environment.ts';
import { deadLetterType, webhookType } from '../../shared/webhooks/webhook-resolvers.ts';
import { caseCursorName, caseEventFilter } from './subscription.ts';

/** What webhooks tell of cases. */
export const caseWebhooks: WebhookKind = {
  eventType: 'case.status_changed',
  recordName: 'case',
  cursorName: caseCursorName,
  filterOf: caseEventFilter,
};

export const Webhook: WebhookResolvers = webhookType;

export const WebhookDeadLetter: WebhookDeadLetterResolvers = deadLetterType;
