import { Message } from '../../language/message.tsx';
import type { MessageId } from '../../language/messages.ts';
import type { ConnectionState } from './follow-changes.ts';

const words: Record<ConnectionState['kind'], MessageId> = {
  connecting: 'live.connecting',
  connected: 'live.connected',
  reconnecting: 'live.reconnecting',
  denied: 'live.ended',
  'signed-out': 'live.ended',
  ended: 'live.ended',
};

/** Whether changes come, by its shape as well as in words. */
export function ConnectionMarker({ connection }: { connection: ConnectionState }) {
  return (
    <p className={`connection-marker ${connection.kind}`} role="status">
      <span className="connection-sign" aria-hidden="true" />
      <Message id={words[connection.kind]} />
    </p>
  );
}

/** Why changes do not come any more, and what to do about it. */
export function EndNotice({ connection, again }: { connection: ConnectionState; again: () => void }) {
  switch (connection.kind) {
    case 'denied':
      return (
        <div className="notice problem" role="alert">
          <Message id="live.denied" />
        </div>
      );
    case 'signed-out':
      return (
        <div className="notice problem" role="alert">
          <Message id="live.signed-out" />
        </div>
      );
    case 'ended':
      return (
        <div className="notice problem" role="alert">
          <p>
            <Message id="live.ended-for" values={{ code: connection.code }} />
          </p>
          <button type="button" onClick={again}>
            <Message id="components.try-again" />
          </button>
        </div>
      );
    default:
      return null;
  }
}
