import { createHash, createHmac } from 'node:crypto';
import type { WebhookRecord } from './webhook-record.ts';

/** What begins a secret, by the Standard Webhooks specification: https://www.standardwebhooks.com. */
const secretPrefix = 'whsec_';

/** For how long the secret before a rotation signs as well, in milliseconds. */
export const secretOverlap = 24 * 60 * 60 * 1000;

type Secrets = Pick<WebhookRecord, '_id' | 'secretGeneration' | 'previousSecretUntil'>;

/**
 * Makes the secret of a webhook, which is derived and stored nowhere.
 * @param key 256 bits
 * @returns the secret as its owner gets it
 */
export function webhookSecret(key: Uint8Array, webhookId: string, generation: number): string {
  return secretPrefix + secretBytes(key, webhookId, generation).toString('base64');
}

function secretBytes(key: Uint8Array, webhookId: string, generation: number): Buffer {
  return createHmac('sha256', key).update(`${webhookId}:${generation}`).digest();
}

/**
 * The headers that sign a message by the Standard Webhooks specification: for a day after a rotation with both secrets.
 * @param id the idempotency key
 */
export function signedHeaders(
  key: Uint8Array,
  webhook: Secrets,
  { id, body }: { id: string; body: string },
  now: Date,
): Record<string, string> {
  const timestamp = Math.floor(now.getTime() / 1000);
  const { _id, secretGeneration, previousSecretUntil } = webhook;
  const generations = [secretGeneration];
  if (previousSecretUntil !== null && previousSecretUntil > now) generations.push(secretGeneration - 1);
  const signatures = generations.map((generation) => {
    const secret = secretBytes(key, _id, generation);
    return `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signatures.join(' ') };
}

/** The idempotency key of an event of a webhook: the same whenever and by whomever the event is read. */
export function messageId(webhookId: string, recordId: string, event: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([webhookId, recordId, event]))
    .digest('hex');
  return `msg_${digest.slice(0, 32)}`;
}
