import type { Configuration } from '../configuration.ts';
import { deriveKey } from '../secrets.ts';
import { systemClock } from './clock.ts';
import { Sender } from './sender.ts';
import { resolveBySystem } from './target-address.ts';
import { WebhookAdministration } from './webhook-administration.ts';
import { WebhookDispatcher } from './webhook-dispatcher.ts';
import { defaultLimits, type WebhookEnvironment } from './webhook-environment.ts';

export interface Webhooks {
  administration: WebhookAdministration;
  close: () => Promise<void>;
}

/** Starts the webhooks of a subgraph: what owners do with them, and, unless this instance is configured not to, their delivery. */
export function startWebhooks(
  configuration: Configuration,
  parts: Pick<WebhookEnvironment, 'models' | 'feed' | 'cursors' | 'kind' | 'logger'>,
): Webhooks {
  const targets = { privateTargets: configuration.WEBHOOK_PRIVATE_TARGETS, resolve: resolveBySystem };
  const sender = new Sender({
    ...targets,
    attemptTimeout: defaultLimits.attemptMilliseconds,
    connectionsPerTarget: defaultLimits.concurrentAttempts,
  });
  const key = deriveKey(configuration.SECRET_KEY, 'webhook');
  const environment = { ...parts, key, sender, clock: systemClock, limits: defaultLimits };
  const dispatcher = new WebhookDispatcher(environment);
  const administration = new WebhookAdministration(environment, targets, () => {
    dispatcher.wake();
  });
  if (configuration.WEBHOOK_DELIVERY) dispatcher.start();
  return {
    administration,
    async close() {
      await dispatcher.close();
      await sender.close();
    },
  };
}
