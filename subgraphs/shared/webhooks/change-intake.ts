import { setImmediate } from 'node:timers/promises';
import type { FollowedChange } from '../events/change-feed.ts';
import { isDatabaseAway } from '../events/database-errors.ts';
import { eventTest } from '../events/event-filter.ts';
import type { StatusChangeEvent } from '../events/status-change-event.ts';
import { keyOfPosition, positionOfValues, type StreamPosition, valuesOfPosition } from '../events/stream-position.ts';
import { retried } from '../waiting.ts';
import { messageId } from './signing.ts';
import type { WebhookEnvironment, WebhookKind } from './webhook-environment.ts';
import type { QueuedEvent, WebhookRecord } from './webhook-record.ts';

/** So many events are queued in one write at most. */
const largestBatch = 100;

/** So many changes that the webhook does not want are passed before its place is stored. */
const longestSilence = 100;

/** How often the place of a webhook is stored while nothing changes, so that it does not become too old. */
const idleMilliseconds = 60_000;

/** What an intake gives on: events, and the place after them, to be stored in one write. */
export interface IntakeBatch {
  queued: QueuedEvent[];
  position: WebhookRecord['position'];
  sequence: number;
}

/**
 * Reads the changes after a webhook's place, until the signal is aborted.
 * @param store stores a batch, and resolves when there is room for another
 * @throws CURSOR_EXPIRED
 */
export async function readChanges(
  { feed, cursors, kind, clock, limits }: Pick<WebhookEnvironment, 'feed' | 'cursors' | 'kind' | 'clock' | 'limits'>,
  webhook: WebhookRecord,
  store: (batch: IntakeBatch) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const wanted = eventTest(kind.filterOf(webhook.filter));
  let position = positionOfValues([webhook.position.token, webhook.position.skip]);
  let { sequence } = webhook;
  const batchSize = Math.min(largestBatch, limits.pendingDeliveries);
  let queued: QueuedEvent[] = [];
  let passed = 0;
  let flushedAt = 0;
  const flush = async () => {
    const batch = { queued, position: storedPosition(position), sequence };
    queued = [];
    passed = 0;
    flushedAt = clock.now().getTime();
    await store(batch);
  };

  // Ends with the signal, but also when storing fails.
  const following = new AbortController();
  const end = () => {
    following.abort(signal.reason);
  };
  signal.addEventListener('abort', end, { once: true });
  try {
    const changes = await feed.follow(position, following.signal);
    for (;;) {
      const next = changes.next();
      if (queued.length > 0 && !(await isThere(next))) await flush();
      const { done, value } = await next;
      if (done === true || signal.aborted) return;
      if ('reached' in value) {
        const moved = keyOfPosition(value.reached) !== keyOfPosition(position);
        position = value.reached;
        if (moved && clock.now().getTime() - flushedAt >= idleMilliseconds) await flush();
        continue;
      }
      if (await retried(async () => wanted(value), isDatabaseAway, signal)) {
        sequence += 1;
        const cursor = cursors.seal(kind.cursorName, valuesOfPosition(value.position));
        queued.push(queuedEvent(webhook, kind, value, { cursor, sequence, now: clock.now() }));
      }
      position = value.position;
      passed += 1;
      if (queued.length >= batchSize || passed >= longestSilence) await flush();
    }
  } finally {
    signal.removeEventListener('abort', end);
    following.abort();
  }
}

/** The position as it is stored. */
export function storedPosition(position: StreamPosition): WebhookRecord['position'] {
  const [token, skip] = valuesOfPosition(position);
  return { token: token as string, skip: skip as number };
}

/** Whether a change comes without waiting for it. */
async function isThere(next: Promise<IteratorResult<FollowedChange, void>>): Promise<boolean> {
  const arrived = next.then(
    () => true,
    () => true,
  );
  return Promise.race([arrived, setImmediate(false)]);
}

/** What subscribers without further rights see of a change: ids and statuses. */
function queuedEvent(
  { _id: webhookId }: WebhookRecord,
  { eventType, recordName }: WebhookKind,
  { recordId, change, position }: StatusChangeEvent,
  { cursor, sequence, now }: { cursor: string; sequence: number; now: Date },
): QueuedEvent {
  const { id, from, to, effectiveOn, recordedAt } = change;
  // Other writers need not write what ours do.
  const hasId = typeof id === 'string';
  const time = recordedAt instanceof Date ? recordedAt : now;
  const body = JSON.stringify({
    type: eventType,
    timestamp: time.toISOString(),
    data: { cursor, change: { id, from, to, effectiveOn, recordedAt }, [recordName]: { id: recordId } },
  });
  return { id: messageId(webhookId, recordId, hasId ? id : keyOfPosition(position)), recordId, sequence, body };
}
