import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Takes over the connection of a request that asks for a WebSocket. */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** Hands requests for a WebSocket to `upgrade` where they are for `path`, and refuses the others. */
export function handleUpgrades(server: Server, path: string, upgrade: Upgrade): void {
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // A connection that breaks while it is handed over has nobody to tell.
    socket.on('error', () => undefined);
    if (request.headers.upgrade?.toLowerCase() !== 'websocket') answerWithoutUpgrade(server, request, socket, head);
    else if (request.url?.split('?')[0] === path) upgrade(request, socket, head);
    else refuseUpgrade(socket, '404 Not Found');
  });
}

/** Answers a request for a WebSocket with a status, and closes the connection. */
export function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

/**
 * Some clients offer another protocol with their first request (Java's HTTP client: HTTP/2), which a server may leave unheeded.
 * Node.js takes any such request out of HTTP once something listens for upgrades; this puts it back, without the offer.
 */
function answerWithoutUpgrade(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const offers = new Set(['upgrade', 'connection', 'http2-settings']);
  const { method = 'GET', url = '/', httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (!offers.has(name.toLowerCase())) lines.push(`${name}: ${rawHeaders[index + 1] ?? ''}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit('connection', socket);
}
