import type { Model } from 'mongoose';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { ErrorCode } from '../../../schema/error-catalogue.ts';
import type { StatusContext } from '../context.ts';
import type { Loaders } from '../loading/loaders.ts';
import type { StatusChangeRecord } from '../status/status-change-record.ts';
import { isDatabaseAway } from './database-errors.ts';
import { type EventFilter, eventTest } from './event-filter.ts';
import { ReachedPlace } from './reached-place.ts';
import { positionOfValues, type StreamPosition, valuesOfPosition } from './stream-position.ts';
import { retried } from '../waiting.ts';

/** A change of status, as a subscriber gets it. */
export interface StatusEvent<Status extends string> {
  recordId: string;
  change: StatusChangeRecord<Status>;
  /** Seals the place after the event. */
  cursor: () => string;
}

export interface StatusSubscription {
  /** The field that its cursors are good for, `Subscription.caseStatusChanged`. */
  name: string;
  filter: EventFilter;
  /** A cursor of an event, or null to begin now. */
  after: string | null | undefined;
}

/** After how many changes in a row that a subscriber does not want it is told the place. */
const longestSilence = 100;

/**
 * Subscribes to the status changes of a subgraph's records. Between them come places, from which one can go on as well.
 * @throws CURSOR_INVALID, CURSOR_MISMATCH, CURSOR_EXPIRED, FILTER_INVALID
 */
export async function subscribeToStatus<Status extends string>(
  { cursors, statusChanges, signal }: StatusContext,
  { name, filter, after }: StatusSubscription,
): Promise<AsyncGenerator<StatusEvent<Status> | ReachedPlace, void>> {
  const wanted = eventTest(filter);
  const start = after == null ? null : positionOfValues(cursors.open(name, after));
  const changes = await statusChanges.follow(start, signal);
  const cursorAt = (position: StreamPosition) => () => cursors.seal(name, valuesOfPosition(position));
  return (async function* () {
    let unwanted = 0;
    for await (const event of changes) {
      if ('reached' in event) yield new ReachedPlace(cursorAt(event.reached));
      // A subscriber waits while the database is away, rather than to miss the event.
      else if (await retried(async () => wanted(event), isDatabaseAway, signal)) {
        unwanted = 0;
        const change = event.change as StatusChangeRecord<Status>;
        yield { recordId: event.recordId, change, cursor: cursorAt(event.position) };
      } else if (++unwanted % longestSilence === 0) yield new ReachedPlace(cursorAt(event.position));
    }
  })();
}

/**
 * The record of an event as it is now. Nothing is read when nothing but the id is asked for.
 * @throws the given code, with the event's cursor, when it has gone
 */
export async function recordOfEvent<Found extends { _id: string }>(
  { recordId, cursor }: StatusEvent<string>,
  loaders: Loaders,
  model: Model<Found>,
  paths: readonly string[],
  notFound: ErrorCode,
): Promise<Found> {
  if (paths.length === 0) return { _id: recordId } as Found;
  const record = await loaders.record(model, recordId, paths);
  if (record !== null) return record;
  throw cataloguedError(notFound, `The record ${recordId}, whose status changed, is not there any more.`, {
    cursor: cursor(),
  });
}

/**
 * The event that is being resolved.
 * @throws BAD_REQUEST when there is none, since the operation was executed instead of subscribed to
 */
export function resolvedEvent<Event>(event: Event | undefined): Event {
  if (event !== undefined) return event;
  throw cataloguedError('BAD_REQUEST', 'A subscription came as a request; expected it over WebSocket.');
}
