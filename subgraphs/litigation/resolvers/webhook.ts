import type { ProceedingWebhookResolvers, WebhookDeadLetterResolvers } from '../../../schema/generated/litigation.ts';
import type { WebhookKind } from '../../shared/webhooks/webhook-environment.ts';
import { deadLetterType, webhookType } from '../../shared/webhooks/webhook-resolvers.ts';
import { proceedingCursorName, proceedingEventFilter } from './subscription.ts';

/** What webhooks tell of proceedings. */
export const proceedingWebhooks: WebhookKind = {
  eventType: 'proceeding.status_changed',
  recordName: 'proceeding',
  cursorName: proceedingCursorName,
  filterOf: proceedingEventFilter,
};

export const ProceedingWebhook: ProceedingWebhookResolvers = webhookType;

export const WebhookDeadLetter: WebhookDeadLetterResolvers = deadLetterType;
