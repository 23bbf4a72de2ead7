/** A protocol that streams over HTTP. */
export type StreamProtocol = 'multipart' | 'server-sent events';

/** The protocol that streams which a client accepts, if any. Apollo's says itself that it is for subscriptions. */
export function acceptedProtocol(accept: string | undefined): StreamProtocol | undefined {
  const types =
    accept
      ?.toLowerCase()
      .split(',')
      .map((type) => type.trim()) ?? [];
  if (types.some((type) => /^multipart\/mixed\s*;.*\bsubscriptionspec="?1\.0"?/.test(type))) return 'multipart';
  return types.some((type) => /^text\/event-stream\s*(;|$)/.test(type)) ? 'server-sent events' : undefined;
}
