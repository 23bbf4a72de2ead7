import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import { Collection } from './collection.ts';
import { lockDirectory } from './directory-lock.ts';
import type { IndexSpecification } from './ordered-index.ts';
import { ServerError } from './server-error.ts';

const mostCollections = 1_000;

/** One database: a directory with an LMDB environment, which only one process has open. */
export class Database {
  readonly name: string;
  readonly #unlock: () => void;
  readonly #environment: RootDatabase<Uint8Array, string>;
  /** The indexes of each collection, by its name. */
  readonly #catalogue;
  readonly #collections = new Map<string, Collection>();

  /** @throws LockBusy when another process has the database open */
  constructor(directory: string, name: string) {
    const path = join(directory, name);
    mkdirSync(path, { recursive: true });
    this.name = name;
    this.#unlock = lockDirectory(path, name);
    this.#environment = open<Uint8Array, string>({ path, encoding: 'binary', maxDbs: mostCollections });
    this.#catalogue = this.#environment.openDB<IndexSpecification[], string>('catalogue', { encoding: 'json' });
    for (const { key, value } of this.#catalogue.getRange()) this.#open(key, value);
  }

  get collections(): readonly Collection[] {
    return [...this.#collections.values()];
  }

  collection(name: string): Collection | undefined {
    return this.#collections.get(name);
  }

  createCollection(name: string): Collection {
    if (name === '' || name.includes('$') || name.includes('\0')) {
      throw new ServerError('InvalidNamespace', `Invalid collection name: ${name}`);
    }
    void this.#catalogue.put(name, []);
    return this.#open(name, []);
  }

  dropCollection(name: string): void {
    this.#collections.delete(name);
    void this.#catalogue.remove(name);
    void this.#table(name).drop();
  }

  /** Writes the indexes of a collection down. */
  saveIndexes(collection: Collection): void {
    const [, ...specifications] = collection.indexes;
    void this.#catalogue.put(collection.name, specifications);
  }

  /** Resolves when everything that was written so far is on the disk. */
  async flushed(): Promise<void> {
    await this.#environment.committed;
    await this.#environment.flushed;
  }

  async close(): Promise<void> {
    await this.flushed();
    await this.#environment.close();
    this.#unlock();
  }

  #open(name: string, specifications: readonly IndexSpecification[]): Collection {
    const collection = new Collection(name, this.#table(name), specifications);
    this.#collections.set(name, collection);
    return collection;
  }

  #table(name: string) {
    return this.#environment.openDB<Uint8Array, string>(`collection ${name}`, { encoding: 'binary' });
  }
}
