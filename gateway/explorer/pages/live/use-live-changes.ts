import { type Dispatch, useEffect, useReducer, useState } from 'react';
import { type Caller, useCaller } from '../../graph/caller.tsx';
import type { RecordKind } from './change-event.ts';
import { type ConnectionState, followChanges } from './follow-changes.ts';
import { keepLastLooked, lastLooked } from './last-looked.ts';
import { afterAction, type LiveAction, type LiveChanges, startOfLooking } from './live-changes.ts';

/** What the live page knows. */
export interface LiveState {
  changes: LiveChanges;
  connection: ConnectionState;
  /** The kinds of records of which changes since the last visit are no longer kept. */
  expired: readonly RecordKind[];
  act: Dispatch<LiveAction>;
}

/**
 * Since when somebody looks at what comes, in milliseconds: since the page is both connected and visible. What was recorded before
 * counts as missed. The clocks of browser and server may differ; the worst of it is that a change stands under the other heading.
 */
class Looking {
  #since = Infinity;
  #connected = false;

  set connected(connected: boolean) {
    this.#connected = connected;
    this.update();
  }

  update(): void {
    if (!this.#connected || document.hidden) this.#since = Infinity;
    else if (this.#since === Infinity) this.#since = Date.now();
  }

  missed(recordedAt: string): boolean {
    return Date.parse(recordedAt) < this.#since;
  }
}

/** Follows the changes with the rights of a caller, from where that role has last looked. */
export function useLiveChanges(): LiveState {
  const { caller } = useCaller();
  return useChangesOf(caller);
}

function useChangesOf(caller: Caller): LiveState {
  const [changes, act] = useReducer(afterAction, caller.role, (role) => startOfLooking(lastLooked(role)));
  const [connection, setConnection] = useState<ConnectionState>({ kind: 'connecting' });
  const [expired, setExpired] = useState<readonly RecordKind[]>([]);
  useEffect(() => {
    const looking = new Looking();
    const visibility = () => {
      looking.update();
    };
    document.addEventListener('visibilitychange', visibility);
    const leave = followChanges(caller, lastLooked(caller.role), {
      connection(state) {
        looking.connected = state.kind === 'connected';
        setConnection(state);
      },
      opened(kind, cursor) {
        act({ type: 'opened', kind, cursor });
      },
      changed(event) {
        act({ type: 'changed', event, missed: looking.missed(event.recordedAt) });
      },
      expired(kind) {
        setExpired((before) => [...new Set([...before, kind])]);
      },
    });
    return () => {
      document.removeEventListener('visibilitychange', visibility);
      leave();
    };
  }, [caller]);
  useEffect(() => {
    if (Object.keys(changes.seen).length > 0) keepLastLooked(caller.role, changes.seen);
  }, [caller.role, changes.seen]);
  return { changes, connection, expired, act };
}
