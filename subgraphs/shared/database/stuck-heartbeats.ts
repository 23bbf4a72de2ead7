import type { Connection } from 'mongoose';

/** How long the driver waits for a server to answer a heartbeat, in milliseconds. */
export const heartbeatTimeout = 5_000;
const slack = 1_000;

/**
 * Calls back when a heartbeat of the driver neither succeeds nor fails. The driver (7.8) sends heartbeats over a connection that it
 * keeps; when the server goes at that very moment, it waits for ever, and never notices that the server is there again.
 * @returns ends it
 */
export function watchHeartbeats(connection: Connection, stuck: () => void): () => void {
  const client = connection.getClient();
  const waiting = new Map<string, NodeJS.Timeout>();
  const ended = ({ connectionId }: { connectionId: string }) => {
    clearTimeout(waiting.get(connectionId));
    waiting.delete(connectionId);
  };
  client.on('serverHeartbeatStarted', (event) => {
    ended(event);
    // The answer to an awaited heartbeat may take its time, and the driver does notice when that one breaks.
    if (!event.awaited) waiting.set(event.connectionId, setTimeout(stuck, heartbeatTimeout + slack).unref());
  });
  client.on('serverHeartbeatSucceeded', ended);
  client.on('serverHeartbeatFailed', ended);
  return () => {
    for (const timer of waiting.values()) clearTimeout(timer);
    client.removeAllListeners('serverHeartbeatStarted');
  };
}
