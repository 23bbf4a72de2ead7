import type { Database as Table } from 'lmdb';
import type { Document, StoredDocument } from './document.ts';
import { keyOfId, storedDocument } from './document.ts';
import { type IndexSpecification, OrderedIndex } from './ordered-index.ts';
import { ServerError } from './server-error.ts';

/** LMDB's keys have 1,978 bytes at the most. */
const longestKey = 1_900;

const idIndex: IndexSpecification = { name: '_id_', key: { _id: 1 }, unique: true, sparse: false };

/**
 * The documents of one collection: in memory, where they are searched, and in a table on disk, from which they are read once. An
 * index is built when it is first used; a unique one when something is written.
 */
export class Collection {
  readonly name: string;
  readonly #table: Table<Uint8Array, string>;
  readonly #specifications: IndexSpecification[];
  readonly #built = new Map<string, OrderedIndex>();
  #loaded: Map<string, StoredDocument> | undefined;

  constructor(name: string, table: Table<Uint8Array, string>, specifications: readonly IndexSpecification[]) {
    this.name = name;
    this.#table = table;
    this.#specifications = [idIndex, ...specifications];
  }

  get #documents(): Map<string, StoredDocument> {
    if (this.#loaded !== undefined) return this.#loaded;
    const documents = new Map<string, StoredDocument>();
    for (const { key, value } of this.#table.getRange({ snapshot: true })) {
      documents.set(key, storedDocument(new Uint8Array(value)));
    }
    this.#loaded = documents;
    return documents;
  }

  get size(): number {
    return this.#documents.size;
  }

  all(): Iterable<StoredDocument> {
    return this.#documents.values();
  }

  byId(id: unknown): StoredDocument | undefined {
    return this.#documents.get(keyOfId(id));
  }

  get indexes(): readonly IndexSpecification[] {
    return this.#specifications;
  }

  /** The built index of a specification. */
  index(specification: IndexSpecification): OrderedIndex {
    const present = this.#built.get(specification.name);
    if (present !== undefined) return present;
    const index = new OrderedIndex(specification);
    for (const document of this.#documents.values()) index.add(document);
    this.#built.set(specification.name, index);
    return index;
  }

  /**
   * Adds an index.
   * @throws DuplicateKey when it is unique and documents have the same values
   */
  addIndex(specification: IndexSpecification): void {
    if (specification.unique) {
      const index = new OrderedIndex(specification);
      for (const document of this.#documents.values()) {
        index.add(document);
        this.#refuseDuplicate(index, document);
      }
      this.#built.set(specification.name, index);
    }
    this.#specifications.push(specification);
  }

  removeIndex(name: string): void {
    const position = this.#specifications.findIndex((specification) => specification.name === name);
    this.#specifications.splice(position, 1);
    this.#built.delete(name);
  }

  /** @throws DuplicateKey */
  insert(document: StoredDocument): void {
    if (document.key.length > longestKey)
      throw new ServerError('BadValue', `The _id is over ${longestKey} characters.`);
    if (this.#documents.has(document.key)) throw this.#duplicate(idIndex, [document.value._id]);
    this.#refuseDuplicates(document);
    this.#documents.set(document.key, document);
    for (const index of this.#built.values()) index.add(document);
    void this.#table.put(document.key, document.bytes);
  }

  /**
   * Puts a new version in the place of a document.
   * @throws DuplicateKey
   */
  replace(previous: StoredDocument, next: StoredDocument): void {
    this.#refuseDuplicates(next);
    for (const index of this.#built.values()) {
      index.remove(previous);
      index.add(next);
    }
    this.#documents.set(next.key, next);
    void this.#table.put(next.key, next.bytes);
  }

  remove(document: StoredDocument): void {
    for (const index of this.#built.values()) index.remove(document);
    this.#documents.delete(document.key);
    void this.#table.remove(document.key);
  }

  #refuseDuplicates(document: StoredDocument): void {
    for (const specification of this.#specifications) {
      if (specification.unique && specification !== idIndex) this.#refuseDuplicate(this.index(specification), document);
    }
  }

  #refuseDuplicate(index: OrderedIndex, document: StoredDocument): void {
    const values = index.conflictOf(document);
    if (values !== null) throw this.#duplicate(index.specification, values);
  }

  #duplicate({ name, key }: IndexSpecification, values: readonly unknown[]): ServerError {
    const keyValue: Document = Object.fromEntries(
      Object.keys(key).map((field, index) => [field, values[index] ?? null]),
    );
    return new ServerError('DuplicateKey', `E11000 duplicate key error collection: ${this.name} index: ${name}`, {
      keyPattern: { ...key },
      keyValue,
    });
  }
}
