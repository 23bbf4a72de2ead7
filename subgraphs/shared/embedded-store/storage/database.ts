import { type Database as Table, open, type RootDatabase } from 'lmdb';
import { ServerError } from '../server-error.ts';
import type { ChangeKind } from './change-entry.ts';
import { ChangeHistory, type SavedHistory } from './change-history.ts';
import { Collection } from './collection.ts';
import type { IndexSpecification } from './index-specification.ts';

const mostCollections = 1_000;

/** A change of a document, as it is written. */
export interface Change {
  kind: Exclude<ChangeKind, 'drop' | 'dropDatabase'>;
  collection: string;
  recordNumber: number;
  /** The new document; undefined for one that is removed. */
  bytes: Uint8Array | undefined;
  /** What the history says of the change; see `ChangeEntry`. */
  content: Uint8Array;
}

const noContent = new Uint8Array();

/** How documents are stored; a number that grows when an older program could not read them. */
const storageFormat = 2;

/** What a database remembers beside its documents. */
interface State {
  format: number;
  /** How many changes there have been: the position of the last one in the order of all changes. */
  position: number;
  /** Not there where a version without change streams wrote last. */
  history?: SavedHistory;
}

/** One database: an LMDB environment in a directory of its own, which only one process writes to. */
export class Database {
  readonly name: string;
  readonly #environment: RootDatabase<Uint8Array, string>;
  readonly #catalogue: Table<IndexSpecification[], string>;
  readonly #state: Table<State, string>;
  readonly #tables = new Map<string, Table<Uint8Array, number>>();
  readonly #collections = new Map<string, Collection>();
  /** All changes in their order. */
  readonly history: ChangeHistory;
  #savedPosition: number;
  #hasState = false;
  #failure: Error | undefined;
  #lastWritten: Promise<unknown> | undefined;

  /** @throws InternalError when the files were written in another format */
  constructor(environment: RootDatabase<Uint8Array, string>, name: string) {
    this.name = name;
    this.#environment = environment;
    this.#catalogue = environment.openDB<IndexSpecification[], string>('catalogue', { encoding: 'json' });
    this.#state = environment.openDB<State, string>('state', { encoding: 'json' });
    const { position, history } = this.#stateOnDisk();
    const entries = environment.openDB<Uint8Array, number>('history', { encoding: 'binary' });
    if (history === undefined) this.#written(entries.clearAsync());
    this.history = new ChangeHistory(entries, position, history);
    this.#savedPosition = position;
    for (const { key, value } of this.#catalogue.getRange()) this.#open(key, value);
  }

  get collections(): readonly Collection[] {
    return [...this.#collections.values()];
  }

  collection(name: string): Collection | undefined {
    return this.#collections.get(name);
  }

  /** @throws InvalidNamespace */
  createCollection(name: string): Collection {
    if (
      name === '' ||
      name.includes('$') ||
      name.includes('\0') ||
      name.startsWith('.') ||
      name.startsWith('system.')
    ) {
      throw new ServerError('InvalidNamespace', `Invalid collection name: ${name}`);
    }
    this.#written(this.#catalogue.put(name, []));
    return this.#open(name, []);
  }

  dropCollection(name: string): void {
    this.#collections.delete(name);
    this.#written(this.#catalogue.remove(name));
    this.#written(this.#table(name).clearAsync());
    this.#written(this.history.append({ kind: 'drop', collection: name, content: noContent }));
  }

  /** Drops all collections. */
  drop(): void {
    for (const name of [...this.#collections.keys()]) this.dropCollection(name);
    this.#written(this.history.append({ kind: 'dropDatabase', collection: '', content: noContent }));
  }

  /** Writes the indexes of a collection down. */
  saveIndexes(collection: Collection): void {
    const [, ...specifications] = collection.indexes;
    this.#written(this.#catalogue.put(collection.name, specifications));
  }

  /**
   * Resolves when everything that was written so far is on the disk.
   * @throws InternalError when something could not be written; the database is of no use then until it is opened again
   */
  async flushed(): Promise<void> {
    const { position } = this.history;
    if (this.#savedPosition !== position || !this.#hasState) {
      this.#hasState = true;
      this.#savedPosition = position;
      this.#written(this.history.trim());
      this.#written(this.#state.put('state', { format: storageFormat, position, history: this.history.saved }));
    }
    await this.#environment.committed;
    await this.#environment.flushed;
    this.refuseAfterFailure();
    this.history.becameDurable(position);
  }

  async close(): Promise<void> {
    await this.#environment.flushed;
    await this.#environment.close();
  }

  /** @throws InternalError when the files were written in another format */
  #stateOnDisk(): State {
    const isNew = this.#catalogue.getCount() === 0;
    const state = this.#state.get('state') ?? { format: isNew ? storageFormat : 1, position: 0 };
    if (state.format === storageFormat) return state;
    throw new ServerError(
      'InternalError',
      `The files of the database ${this.name} have format ${state.format}; this version reads ${storageFormat}. Delete its directory to begin anew.`,
    );
  }

  /** Writes a change. What one command writes becomes durable at once, since LMDB commits what is written in one turn together. */
  #write(change: Change): void {
    this.refuseAfterFailure();
    const { recordNumber, bytes } = change;
    const table = this.#table(change.collection);
    this.#written(bytes === undefined ? table.remove(recordNumber) : table.put(recordNumber, bytes));
    this.#written(this.history.append(change));
  }

  #written(promise: Promise<unknown>): void {
    // All writes of a transaction have one promise.
    if (promise === this.#lastWritten) return;
    this.#lastWritten = promise;
    promise.catch((error: unknown) => {
      this.#failure ??= error instanceof Error ? error : new Error(String(error));
      this.history.wake();
    });
  }

  /** @throws InternalError when something could not be written */
  refuseAfterFailure(): void {
    if (this.#failure === undefined) return;
    throw new ServerError(
      'InternalError',
      `The database ${this.name} could not be written: ${this.#failure.message}. Restart to go on.`,
    );
  }

  #open(name: string, specifications: readonly IndexSpecification[]): Collection {
    const table = this.#table(name);
    const storage = {
      name,
      *read() {
        // Small buffers share memory, which a collection of many documents needs less of.
        for (const { key, value } of table.getRange()) yield { recordNumber: key, bytes: Buffer.from(value) };
      },
      write: (change: Change) => {
        this.#write(change);
      },
    };
    const collection = new Collection(this.name, storage, specifications);
    this.#collections.set(name, collection);
    return collection;
  }

  #table(name: string): Table<Uint8Array, number> {
    const present = this.#tables.get(name);
    if (present !== undefined) return present;
    const table = this.#environment.openDB<Uint8Array, number>(`collection ${name}`, { encoding: 'binary' });
    this.#tables.set(name, table);
    return table;
  }
}

/**
 * Opens the files of a database, which are made where there are none. Only one process may have them open: `lmdb` loses commits of
 * one process while another opens them, even if that only reads.
 */
export function openEnvironment(directory: string): RootDatabase<Uint8Array, string> {
  return open<Uint8Array, string>({ path: directory, encoding: 'binary', maxDbs: mostCollections });
}
