import mongoose, { type Connection, type ConnectOptions } from 'mongoose';
import type { Configuration, SubgraphName } from '../configuration.ts';
import { heartbeatTimeout, watchHeartbeats } from './stuck-heartbeats.ts';
import { mongodbEndpoint } from './mongodb-endpoint.ts';

export interface Databases {
  /** A connection to the database of one subgraph, or to that of the audit log. Close `Databases`, not the connection. */
  connect(name: SubgraphName | 'audit'): Promise<Connection>;
  close(): Promise<void>;
}

/** Opens MongoDB; each subgraph has a database of its own name there. */
export async function openDatabases(configuration: Configuration): Promise<Databases> {
  const endpoint = await mongodbEndpoint(configuration);
  const opened: OpenConnection[] = [];
  return {
    async connect(name) {
      const connection = new OpenConnection(endpoint.uri, {
        dbName: `${configuration.DATABASE_PREFIX}${name}`,
        autoIndex: false,
        monitorCommands: true,
        serverSelectionTimeoutMS: 10_000,
        connectTimeoutMS: heartbeatTimeout,
      });
      opened.push(connection);
      return connection.open();
    },
    async close() {
      await Promise.all(opened.map((connection) => connection.close()));
      await endpoint.close();
    },
  };
}

/** A connection that is opened anew, with all that uses it, when the driver has lost its server for good. */
class OpenConnection {
  readonly #connection = mongoose.createConnection();
  readonly #uri: string;
  readonly #options: ConnectOptions;
  #closed = false;
  #endWatch: () => void = () => undefined;

  constructor(uri: string, options: ConnectOptions) {
    this.#uri = uri;
    this.#options = options;
  }

  async open(): Promise<Connection> {
    await this.#connection.openUri(this.#uri, this.#options);
    this.#endWatch = watchHeartbeats(this.#connection, () => void this.#openAnew());
    return this.#connection;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#endWatch();
    await this.#connection.close();
  }

  async #openAnew(): Promise<void> {
    this.#endWatch();
    while (!this.#closed) {
      try {
        await this.#connection.close();
        await this.open();
        return;
      } catch {
        // The server is not there yet; opening has waited for it for a while.
      }
    }
  }
}

/** Creates the collections and indexes of all models of a connection that are not there yet. */
export async function createIndexes(connection: Connection): Promise<void> {
  await Promise.all(Object.values(connection.models).map((model) => model.createIndexes()));
}
