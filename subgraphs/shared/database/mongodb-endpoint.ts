import type { Configuration } from '../configuration.ts';

export interface MongodbEndpoint {
  /** A connection string for the official driver. */
  uri: string;
  close(): Promise<void>;
}

/** Which MongoDB: the configured one, else the embedded store. Nothing else in the project knows which it is. */
export async function mongodbEndpoint(configuration: Configuration): Promise<MongodbEndpoint> {
  const { MONGODB_URI, DATA_DIRECTORY } = configuration;
  if (MONGODB_URI !== undefined) return { uri: MONGODB_URI, close: async () => undefined };
  // Loaded only here, so that a process with MongoDB of its own never loads the store.
  const { startEmbeddedStore } = await import('../embedded-store/index.ts');
  return startEmbeddedStore({ directory: DATA_DIRECTORY });
}
