import type { Socket } from 'node:net';
import { statSync } from 'node:fs';
import { compileExpressionFilter } from '../aggregation/expression-filter.ts';
import type { Owner } from '../storage/ownership.ts';
import { encode } from '../values/document.ts';
import type { Cursors } from './cursors.ts';
import type { Databases } from './databases.ts';
import { errorReply, listDatabasesOptions, needsDatabase, runOnDatabase, runOnServer } from './dispatcher.ts';
import { MessageReader } from './message-reader.ts';
import { identifyCommand, RemoteOwner } from './remote-owner.ts';
import { decodeRequest, type Request } from './wire-protocol.ts';

/** What the connections of a store share. */
export interface StoreState {
  databases: Databases;
  cursors: Cursors;
}

/** Serves one client: its commands one after the other, here or at the store that has the database open. */
export function serveClient(socket: Socket, state: StoreState): void {
  const remotes = new Map<string, RemoteOwner>();
  const gone = new AbortController();
  let responses = 0;
  let last: Promise<void> = Promise.resolve();

  const remoteOf = (owner: Owner): RemoteOwner => {
    const present = remotes.get(owner.token);
    if (present?.isOpen === true) return present;
    const remote = new RemoteOwner(owner);
    remotes.set(owner.token, remote);
    return remote;
  };

  async function answer(message: Buffer): Promise<void> {
    const request = decodeRequest(message);
    const reply = await replyTo(request, message, state, { remoteOf, signal: gone.signal });
    if (socket.destroyed || !request.wantsReply) return;
    socket.write('message' in reply ? reply.message : request.encodeReply(++responses, reply.document));
  }

  const reader = new MessageReader((message) => {
    // What goes wrong beside an error of a command leaves its outcome open; the client learns that from the end of the connection.
    last = last.then(() => answer(message)).catch(() => void socket.destroy());
  });
  socket.setNoDelay(true);
  socket.on('data', (chunk: Buffer) => {
    try {
      reader.read(chunk);
    } catch {
      socket.destroy();
    }
  });
  // A client that goes away is no failure of the store.
  socket.on('error', () => socket.destroy());
  socket.on('close', () => {
    gone.abort();
    for (const remote of remotes.values()) remote.close();
  });
}

/** The reply to a command: a document, or a whole message as another store sent it. */
type Reply = { document: Uint8Array } | { message: Buffer };

interface ClientState {
  remoteOf: (owner: Owner) => RemoteOwner;
  /** Aborted when the client has gone. */
  signal: AbortSignal;
}

async function replyTo(
  request: Request,
  message: Buffer,
  { databases, cursors }: StoreState,
  { remoteOf, signal }: ClientState,
): Promise<Reply> {
  const { body } = request;
  const [name = ''] = Object.keys(body);
  if (name === identifyCommand) {
    // Who asks waits, then, until the databases are closed, which the end of the connection tells.
    if (databases.isClosing) return new Promise(() => undefined);
    return { document: encode({ token: databases.token, ok: 1 }) };
  }
  if (name === 'listDatabases') return { document: await listDatabases(request, databases) };
  if (!needsDatabase(request)) return { document: runOnServer(request) };
  let located;
  try {
    located = await databases.locate(String(body.$db));
  } catch (error) {
    return { document: errorReply(error) };
  }
  if ('database' in located) {
    return { document: await runOnDatabase(request, { database: located.database, cursors, signal }) };
  }
  const remote = remoteOf(located.owner);
  return { message: await remote.request(message, request.wantsReply) };
}

async function listDatabases({ body }: Request, databases: Databases): Promise<Uint8Array> {
  try {
    const { filter, nameOnly } = listDatabasesOptions(body);
    const matches = compileExpressionFilter(filter);
    const described = [];
    for (const name of databases.names()) {
      const located = await databases.locate(name);
      const isEmpty = 'database' in located && located.database.collections.length === 0;
      const sizeOnDisk = statSync(databases.fileOf(name)).size;
      if (!isEmpty) described.push({ name, ...(!nameOnly && { sizeOnDisk, empty: false }) });
    }
    const totalSize = described.reduce((sum, { sizeOnDisk = 0 }) => sum + sizeOnDisk, 0);
    return encode({ databases: described.filter(matches), ...(!nameOnly && { totalSize }), ok: 1 });
  } catch (error) {
    return errorReply(error);
  }
}
