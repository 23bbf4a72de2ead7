import { mkdirSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { serveClient } from './server/client-connection.ts';
import { Cursors } from './server/cursors.ts';
import { Databases } from './server/databases.ts';

export interface EmbeddedStore {
  /** A connection string for the official driver. */
  uri: string;
  /** Writes everything to the disk and stops. */
  close: () => Promise<void>;
}

/**
 * Starts a small database server in this process that speaks MongoDB's wire protocol on a loopback port. Stores of several
 * processes can share a directory: one that needs a database which another has open passes commands on to it.
 * @param options.directory where the databases are kept, each in a directory of its own; it is made where there is none
 */
export async function startEmbeddedStore({ directory }: { directory: string }): Promise<EmbeddedStore> {
  mkdirSync(directory, { recursive: true });
  const databases = new Databases(directory);
  const state = { databases, cursors: new Cursors() };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serveClient(socket, state);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The embedded store has no port.');
  databases.listensOn(address.port);
  return {
    uri: `mongodb://127.0.0.1:${address.port}/`,
    async close() {
      const endConnections = () => {
        for (const socket of sockets) socket.destroy();
      };
      endConnections();
      // The store listens until its databases are closed: another one takes them over when nobody answers.
      await databases.close();
      const closed = new Promise((resolve) => server.close(resolve));
      endConnections();
      await closed;
    },
  };
}
