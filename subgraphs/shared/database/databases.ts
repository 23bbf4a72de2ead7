import mongoose, { type Connection } from 'mongoose';
import type { Configuration, SubgraphName } from '../configuration.ts';
import { mongodbEndpoint } from './mongodb-endpoint.ts';

export interface Databases {
  /** A connection to the database of one subgraph. Close `Databases`, not the connection. */
  connect(name: SubgraphName): Promise<Connection>;
  close(): Promise<void>;
}

/** Opens MongoDB; each subgraph has a database of its own name there. */
export async function openDatabases(configuration: Configuration): Promise<Databases> {
  const endpoint = await mongodbEndpoint(configuration);
  const connections: Connection[] = [];
  return {
    async connect(name) {
      const connection = mongoose.createConnection(endpoint.uri, {
        dbName: `${configuration.DATABASE_PREFIX}${name}`,
        autoIndex: false,
        monitorCommands: true,
        serverSelectionTimeoutMS: 10_000,
      });
      connections.push(connection);
      return connection.asPromise();
    },
    async close() {
      await Promise.all(connections.map((connection) => connection.close()));
      await endpoint.close();
    },
  };
}

/** Creates the collections and indexes of all models of a connection that are not there yet. */
export async function createIndexes(connection: Connection): Promise<void> {
  await Promise.all(Object.values(connection.models).map((model) => model.createIndexes()));
}
