import type { ChangeEvent, RecordKind } from './change-event.ts';

/** How many changes each list keeps: the page may be open for weeks. */
export const longestList = 200;
/** How many ids are remembered to know a change that comes again, which happens soon after an interruption. */
const rememberedIds = 2 * longestList + 1000;

/** Where each subscription continues. */
export type Cursors = Partial<Record<RecordKind, string>>;

/** A list that keeps its latest changes, the earliest first, and how many there were. */
export interface ChangeList {
  events: readonly ChangeEvent[];
  total: number;
}

/** What a reader knows of the changes. */
export interface LiveChanges {
  /** Made while the reader was not looking, and not yet marked as read. */
  missed: ChangeList;
  /** Made while the reader was looking. */
  live: ChangeList;
  /** Came while the reader had paused the page. */
  waiting: ChangeList;
  paused: boolean;
  /** Behind everything that has come. */
  received: Cursors;
  /** Behind everything that the reader has seen: from here the next visit goes on. */
  seen: Cursors;
  ids: readonly string[];
}

export type LiveAction =
  /** The subscription is open behind a cursor; a reader who comes for the first time has seen what was before it. */
  | { type: 'opened'; kind: RecordKind; cursor: string }
  | { type: 'changed'; event: ChangeEvent; missed: boolean }
  | { type: 'markAsRead' }
  | { type: 'pause' }
  | { type: 'resume' };

const noChanges: ChangeList = { events: [], total: 0 };

/** What a reader knows at first, who has seen everything up to some cursors. */
export function startOfLooking(seen: Cursors): LiveChanges {
  return { missed: noChanges, live: noChanges, waiting: noChanges, paused: false, received: seen, seen, ids: [] };
}

/** Adds changes in the order of their recording; those of one record stay in the order in which they came. */
function withEvents({ events, total }: ChangeList, added: readonly ChangeEvent[]): ChangeList {
  const sorted = [...events, ...added].sort((one, other) => Date.parse(one.recordedAt) - Date.parse(other.recordedAt));
  return { events: sorted.slice(-longestList), total: total + added.length };
}

/** What has come is seen unless some of it waits or is not yet marked as read: cursors cannot leave a gap behind. */
function withSeen(changes: LiveChanges): LiveChanges {
  const unread = changes.missed.total > 0 || changes.waiting.total > 0;
  return unread ? changes : { ...changes, seen: changes.received };
}

function changed(changes: LiveChanges, event: ChangeEvent, missed: boolean): LiveChanges {
  const received = { ...changes.received, [event.kind]: event.cursor };
  if (changes.ids.includes(event.id)) return { ...changes, received };
  const list = changes.paused ? 'waiting' : missed ? 'missed' : 'live';
  return withSeen({
    ...changes,
    received,
    ids: [...changes.ids, event.id].slice(-rememberedIds),
    [list]: withEvents(changes[list], [event]),
  });
}

/** What the reader knows after something has happened. */
export function afterAction(changes: LiveChanges, action: LiveAction): LiveChanges {
  switch (action.type) {
    case 'opened':
      return withSeen({ ...changes, received: { ...changes.received, [action.kind]: action.cursor } });
    case 'changed':
      return changed(changes, action.event, action.missed);
    case 'markAsRead':
      return withSeen({ ...changes, missed: noChanges });
    case 'pause':
      return { ...changes, paused: true };
    case 'resume': {
      const live = withEvents(changes.live, changes.waiting.events);
      return withSeen({
        ...changes,
        paused: false,
        waiting: noChanges,
        live: { ...live, total: changes.live.total + changes.waiting.total },
      });
    }
  }
}
