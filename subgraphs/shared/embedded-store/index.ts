import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { checkOptions, type Command } from './command.ts';
import { administrationCommands } from './commands/administration.ts';
import { readingCommands } from './commands/reading.ts';
import { writingCommands } from './commands/writing.ts';
import { Cursors } from './cursors.ts';
import { Database } from './database.ts';
import { encode } from './document.ts';
import { asServerError, ServerError } from './server-error.ts';
import { decodeRequest, lengthOfMessage, type Request } from './wire-protocol.ts';

export interface EmbeddedStore {
  /** A connection string for the official driver. */
  uri: string;
  /** Writes everything to the disk and stops. */
  close: () => Promise<void>;
}

const commands: ReadonlyMap<string, Command> = new Map(
  Object.entries({ ...administrationCommands, ...readingCommands, ...writingCommands }),
);

const largestMessage = 48_000_000;

/**
 * Starts a small database server in this process that speaks MongoDB's wire protocol on a loopback port.
 * @param options.directory where the databases are kept, each in a directory of its own; it is made where there is none
 */
export async function startEmbeddedStore({ directory }: { directory: string }): Promise<EmbeddedStore> {
  mkdirSync(directory, { recursive: true });
  const databases = new Map<string, Database>();
  const cursors = new Cursors();
  const sockets = new Set<Socket>();

  const openDatabase = (name: string): Database => {
    if (!/^[\w-]{1,63}$/.test(name)) throw new ServerError('InvalidNamespace', `Invalid database name: ${name}`);
    const present = databases.get(name);
    if (present !== undefined) return present;
    const database = new Database(directory, name);
    databases.set(name, database);
    return database;
  };

  const databaseNames = () =>
    readdirSync(directory).filter((name) => existsSync(join(directory, name, 'data.mdb')) || databases.has(name));

  async function replyTo({ body, sections }: Request): Promise<Uint8Array> {
    const name = Object.keys(body)[0] ?? '';
    try {
      const command = commands.get(name);
      if (command === undefined) throw new ServerError('CommandNotFound', `no such command: '${name}'`);
      checkOptions(name, command, body);
      const database = () => openDatabase(String(body.$db));
      const reply = command.run({ body, target: body[name], sections, database, databaseNames, cursors });
      if (command.writes === true) await database().flushed();
      return reply instanceof Uint8Array ? reply : encode({ ...reply, ok: 1 });
    } catch (error) {
      const { code, codeName, message, details } = asServerError(error);
      return encode({ ok: 0, errmsg: message, code, codeName, ...details });
    }
  }

  let responses = 0;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setNoDelay(true);
    socket.on('close', () => sockets.delete(socket));
    // A client that goes away is no failure of the store.
    socket.on('error', () => socket.destroy());
    readMessages(socket, async (request) => {
      const reply = await replyTo(request);
      if (request.wantsReply && !socket.destroyed) socket.write(request.encodeReply(++responses, reply));
    });
  });

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The embedded store has no port.');

  return {
    uri: `mongodb://127.0.0.1:${address.port}/`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
      await Promise.all([...databases.values()].map((database) => database.close()));
    },
  };
}

/** Cuts what comes from a client into messages. What is no message ends the connection. */
function readMessages(socket: Socket, handle: (request: Request) => Promise<void>): void {
  let chunks: Buffer[] = [];
  let received = 0;
  socket.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    received += chunk.length;
    try {
      for (;;) {
        const first = chunks[0];
        if (first === undefined || received < 4) return;
        const joined = first.length < 4 ? Buffer.concat(chunks) : first;
        const length = lengthOfMessage(joined) ?? 0;
        if (length < 16 || length > largestMessage) throw new Error('A message has an impossible length.');
        if (received < length) return;
        const all = chunks.length === 1 ? first : Buffer.concat(chunks);
        chunks = all.length === length ? [] : [all.subarray(length)];
        received -= length;
        handle(decodeRequest(all.subarray(0, length))).catch(() => socket.destroy());
      }
    } catch {
      socket.destroy();
    }
  });
}
