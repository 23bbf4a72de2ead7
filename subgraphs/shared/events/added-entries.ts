import { LRUCache } from 'lru-cache';
import type { StatusChangeRecord } from '../status/status-change-record.ts';

/** One entry that a change of a document added, or may have added, to the document's status history. */
export interface AddedEntry {
  /** Which of the change's entries it is, from 0: the same in every process that reads the change. */
  index: number;
  entry: StatusChangeRecord<string>;
}

/** The parts of a change event that tell of a history. */
export interface HistoryEvent {
  operationType: string;
  fullDocument?: { statusHistory?: unknown } | undefined;
  updateDescription?: { updatedFields?: Record<string, unknown> | undefined } | undefined;
}

const position = /^statusHistory\.(\d+)$/;

/**
 * The entries that a change event shows whole, in the order of the history: those at the positions that an update wrote, or all
 * of them where the history was written as a whole. It depends on nothing but the event, so that a cursor can count them.
 */
export function shownEntries(event: HistoryEvent): AddedEntry[] {
  const shown = event.operationType === 'update' ? shownByUpdate(event) : event.fullDocument?.statusHistory;
  const entries = Array.isArray(shown) ? shown.filter(isEntry) : [];
  return entries.map((entry, index) => ({ index, entry }));
}

function shownByUpdate({ updateDescription }: HistoryEvent): unknown {
  const fields = updateDescription?.updatedFields ?? {};
  if (fields.statusHistory !== undefined) return fields.statusHistory;
  return Object.entries(fields)
    .flatMap(([path, value]) => {
      const match = position.exec(path);
      return match === null ? [] : [{ place: Number(match[1]), value }];
    })
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value);
}

function isEntry(value: unknown): value is StatusChangeRecord<string> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** So many entries are remembered. */
const rememberedEntries = 50_000;

/**
 * The entries that one reading of a change stream has come across. An event that shows a whole history does not tell which of its
 * entries are new: those that came before are not, all others may be, and are given.
 */
export class KnownEntries {
  readonly #known = new LRUCache<string, true>({ max: rememberedEntries });

  /** The entries of a document's change that have not come before; from now on they have. */
  notKnown(recordId: string, entries: readonly AddedEntry[]): AddedEntry[] {
    return entries.filter(({ entry }) => {
      if (typeof entry.id !== 'string') return true;
      const key = `${recordId} ${entry.id}`;
      const known = this.#known.has(key);
      this.#known.set(key, true);
      return !known;
    });
  }
}
