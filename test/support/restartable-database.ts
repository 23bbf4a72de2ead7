import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../subgraphs/shared/project-root.ts';
import { freePort, startProcess, type TestProcess } from './test-process.ts';

/** A database that a test can crash and start again, always under the same address. */
export interface RestartableDatabase {
  uri: string;
  /** Breaks all connections; clients can connect again at once. */
  disconnect: () => void;
  /** Kills the database; nobody can connect until it is started again. */
  kill: () => Promise<void>;
  start: () => Promise<void>;
  remove: () => Promise<void>;
}

/** What can be killed: its port is another one after each start. */
interface Server {
  start: () => Promise<number>;
  kill: () => Promise<void>;
  remove: () => Promise<void>;
}

/** Starts a database of the kind that the tests run on: an embedded store of its own, or a server beside MONGODB_URI's. */
export async function startRestartableDatabase(): Promise<RestartableDatabase> {
  const server = await chosenServer();
  const sockets = new Set<Socket>();
  let upstreamPort = await server.start();
  const entrance = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    connectSockets(socket, connect(upstreamPort, '127.0.0.1'));
  });
  const disconnect = () => {
    for (const socket of sockets) cutOff(socket);
  };
  const listen = async (port: number) => {
    entrance.listen(port, '127.0.0.1');
    await once(entrance, 'listening');
    return (entrance.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    uri: `mongodb://127.0.0.1:${port}/?directConnection=true`,
    disconnect,
    async kill() {
      entrance.close();
      disconnect();
      await server.kill();
    },
    async start() {
      upstreamPort = await server.start();
      await listen(port);
    },
    async remove() {
      entrance.close();
      disconnect();
      await server.remove();
    },
  };
}

/** Passes everything on between two connections, and their end. */
function connectSockets(client: Socket, upstream: Socket): void {
  client.pipe(upstream);
  upstream.pipe(client);
  for (const socket of [client, upstream]) socket.on('error', () => undefined);
  client.on('close', () => upstream.destroy());
  upstream.on('close', () => {
    cutOff(client);
  });
}

/** Breaks a connection, when its client has used it: the driver does not notice the end of one that it has just opened. */
function cutOff(client: Socket): void {
  if (client.bytesRead > 0) client.destroy();
  else client.once('data', () => client.destroy());
}

const databaseFolder = process.env.DATABASE_FOLDER ?? join(projectRoot, '..', 'shared', 'database');

async function chosenServer(): Promise<Server> {
  const { MONGODB_URI } = process.env;
  if (MONGODB_URI === undefined) return embeddedStore();
  return existsSync(join(databaseFolder, 'start')) ? installedServer() : connectionsOnly(MONGODB_URI);
}

async function embeddedStore(): Promise<Server> {
  const directory = await mkdtemp(join(tmpdir(), 'families-graph-test-'));
  let store: TestProcess | undefined;
  const kill = async () => store?.stop('SIGKILL');
  return {
    async start() {
      store = startProcess('test/support/embedded-store-process.js', {
        environment: process.env,
        arguments: [directory],
      });
      const [, port] = await store.untilOutput(/listening on mongodb:\/\/127\.0\.0\.1:(\d+)/);
      return Number(port);
    },
    kill,
    async remove() {
      await kill();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function installedServer(): Promise<Server> {
  const port = await freePort();
  const run = async (program: string, ...options: string[]) => {
    const child = spawn(join(databaseFolder, program), ['--port', String(port), ...options], { stdio: 'ignore' });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`The database's program ${program} ended with ${code}.`);
  };
  const directory = join(tmpdir(), `documentdb-${port}`);
  return {
    async start() {
      await run('start', '--no-fsync');
      return port;
    },
    kill: () => run('stop', '--kill'),
    async remove() {
      await run('stop', '--kill');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A server that cannot be restarted from here: to its clients it is as if it could. */
function connectionsOnly(uri: string): Server {
  const { port } = new URL(uri);
  return { start: async () => Number(port), kill: async () => undefined, remove: async () => undefined };
}
