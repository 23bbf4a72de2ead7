import { setImmediate } from 'node:timers/promises';
import type { LiveBatch, LiveSource, NextRequest } from '../server/cursors.ts';
import type { ChangeEntry } from '../storage/change-entry.ts';
import { compareTimes } from '../storage/change-entry.ts';
import type { Database } from '../storage/database.ts';
import { type Document, encode } from '../values/document.ts';
import { changeEventOf, invalidateEventOf, timestampOf } from './change-event.ts';
import { historyLost, type ResumePoint, resumeTokenOf } from './resume-token.ts';
import type { StreamOptions } from './stream-options.ts';
import type { EventTransform } from './stream-pipeline.ts';

/** After how many changes of the history others get their turn. */
const mostChangesAtOnce = 500;

/** A reply has at most 16 MiB of events; one always fits. */
const largestBatch = 16 * 1024 * 1024;

export interface StreamRequest {
  database: Database;
  /** The collection whose changes are wanted; undefined for all of the database. */
  collection: string | undefined;
  options: StreamOptions;
  transform: EventTransform;
}

/** The changes of a collection or a database from a place in the history on, as events. */
export class ChangeStream implements LiveSource {
  readonly #request: StreamRequest;
  /** Behind what the next event is. */
  #point: ResumePoint;
  #isClosed = false;
  #wake: () => void = () => undefined;

  constructor(request: StreamRequest) {
    this.#request = request;
    const { position, behind } = request.options.start;
    const isBeforeEnd =
      behind === 'event' && this.#history.isKept(position) && this.#endsStream(this.#entryAt(position));
    this.#point = { position, behind: isBeforeEnd ? 'event' : 'end' };
  }

  async next(request: NextRequest): Promise<LiveBatch> {
    const { database } = this.#request;
    const documents = await this.#nextEvents(request);
    // What was looked up may be newer than what is on the disk.
    await database.flushed();
    return {
      documents,
      isDone: this.#point.behind === 'invalidate',
      postBatchResumeToken: resumeTokenOf(this.#point, database.history),
      operationTime: timestampOf(database.history.time),
    };
  }

  close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  async #nextEvents({ batchSize, milliseconds, signal }: NextRequest): Promise<Uint8Array[]> {
    const deadline = Date.now() + milliseconds;
    for (;;) {
      this.#request.database.refuseAfterFailure();
      const events = this.#take(batchSize);
      if (events.length > 0 || batchSize === 0 || this.#point.behind === 'invalidate') return events;
      if (this.#isClosed || signal.aborted) return [];
      if (this.#point.position < this.#history.durable) await setImmediate();
      else if (Date.now() >= deadline) return [];
      else await this.#somethingNew(deadline - Date.now(), signal);
    }
  }

  get #history() {
    return this.#request.database.history;
  }

  /** The next events among the next changes: none where all of these are left out. */
  #take(batchSize: number): Uint8Array[] {
    const events: Uint8Array[] = [];
    let bytes = 0;
    for (let looked = 0; looked < mostChangesAtOnce && events.length < batchSize; looked++) {
      const step = this.#step();
      if (step === undefined) break;
      const event = step.event === undefined ? undefined : this.#request.transform(step.event);
      const encoded = event === undefined ? undefined : encode(event);
      bytes += encoded?.length ?? 0;
      if (events.length > 0 && bytes > largestBatch) break;
      if (encoded !== undefined) events.push(encoded);
      this.#point = step.behind;
    }
    return events;
  }

  /** What is next: a place, and the event on the way to it; undefined where there is no more yet. */
  #step(): { behind: ResumePoint; event?: Document | undefined } | undefined {
    const { position, behind } = this.#point;
    if (behind === 'event') {
      const end: ResumePoint = { position, behind: 'invalidate' };
      return { behind: end, event: invalidateEventOf(this.#entryAt(position), resumeTokenOf(end, this.#history)) };
    }
    if (behind === 'invalidate' || position >= this.#history.durable) return undefined;
    const next = position + 1;
    const entry = this.#entryAt(next);
    return {
      behind: { position: next, behind: this.#endsStream(entry) ? 'event' : 'end' },
      event: this.#isWanted(entry) ? this.#eventOf(entry, next) : undefined,
    };
  }

  /** @throws ChangeStreamHistoryLost */
  #entryAt(position: number): ChangeEntry {
    if (!this.#history.isKept(position)) throw historyLost();
    return this.#history.at(position);
  }

  #isWanted({ collection, kind, time }: ChangeEntry): boolean {
    const { collection: wanted, options } = this.#request;
    if (options.notBefore !== undefined && compareTimes(time, options.notBefore) < 0) return false;
    return wanted === undefined || (wanted === collection && kind !== 'dropDatabase');
  }

  #endsStream({ collection, kind }: ChangeEntry): boolean {
    const { collection: wanted } = this.#request;
    return wanted === undefined ? kind === 'dropDatabase' : kind === 'drop' && collection === wanted;
  }

  #eventOf(entry: ChangeEntry, position: number): Document {
    const { database, options } = this.#request;
    const token = resumeTokenOf({ position, behind: 'event' }, this.#history);
    return changeEventOf(entry, token, database, options.looksUp);
  }

  /** Resolves when there are more changes, when the time is over, and when nobody waits for them any more. */
  async #somethingNew(milliseconds: number, signal: AbortSignal): Promise<void> {
    let end: () => void = () => undefined;
    const happened = new Promise<void>((resolve) => (end = resolve));
    const timer = setTimeout(end, milliseconds);
    const stopWatching = this.#history.onChange(end);
    this.#wake = end;
    signal.addEventListener('abort', end, { once: true });
    await happened;
    clearTimeout(timer);
    stopWatching();
    signal.removeEventListener('abort', end);
  }
}
