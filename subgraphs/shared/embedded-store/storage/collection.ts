import { ServerError } from '../server-error.ts';
import { type Document, encode } from '../values/document.ts';
import { keyOf } from '../values/value-key.ts';
import { partsOf } from '../values/paths.ts';
import type { Change } from './database.ts';
import { indexKeysOf } from './index-keys.ts';
import { idIndex, type IndexSpecification, keyPatternOf } from './index-specification.ts';
import { OrderedIndex } from './ordered-index.ts';
import { StoredDocument } from './stored-document.ts';

/** What a collection needs of its database. */
export interface CollectionStorage {
  readonly name: string;
  /** Everything that is stored, in the order of the record numbers. */
  read: () => Iterable<{ recordNumber: number; bytes: Uint8Array }>;
  /** The one place through which every change goes. */
  write: (change: Change) => void;
}

/**
 * The documents of one collection: in memory, where they are searched, and in a table on disk, from which they are read once,
 * when they are first needed. An index is built when it is first used; a unique one when something is written.
 */
export class Collection {
  readonly name: string;
  readonly databaseName: string;
  readonly #storage: CollectionStorage;
  readonly #specifications: IndexSpecification[];
  readonly #built = new Map<string, OrderedIndex>();
  #loaded: { byRecord: Map<number, StoredDocument>; byId: Map<string, StoredDocument> } | undefined;
  #lastRecord = 0;

  constructor(databaseName: string, storage: CollectionStorage, specifications: readonly IndexSpecification[]) {
    this.databaseName = databaseName;
    this.name = storage.name;
    this.#storage = storage;
    this.#specifications = [idIndex, ...specifications];
  }

  get #documents() {
    if (this.#loaded !== undefined) return this.#loaded;
    const byRecord = new Map<number, StoredDocument>();
    const byId = new Map<string, StoredDocument>();
    for (const { recordNumber, bytes } of this.#storage.read()) {
      const document = new StoredDocument(recordNumber, bytes);
      byRecord.set(recordNumber, document);
      byId.set(document.idKey, document);
      this.#lastRecord = Math.max(this.#lastRecord, recordNumber);
    }
    this.#loaded = { byRecord, byId };
    return this.#loaded;
  }

  get size(): number {
    return this.#documents.byRecord.size;
  }

  /** `database.collection` */
  get namespace(): string {
    return `${this.databaseName}.${this.name}`;
  }

  /** All documents in the order of their insertion. */
  all(): Iterable<StoredDocument> {
    return this.#documents.byRecord.values();
  }

  byId(id: unknown): StoredDocument | undefined {
    return this.#documents.byId.get(keyOf(id));
  }

  get indexes(): readonly IndexSpecification[] {
    return this.#specifications;
  }

  /** The index of a specification, built where it is not yet. */
  index(specification: IndexSpecification): OrderedIndex {
    const present = this.#built.get(specification.name);
    if (present !== undefined) return present;
    const index = new OrderedIndex(specification);
    index.addAll(this.all());
    this.#built.set(specification.name, index);
    return index;
  }

  /**
   * Adds an index.
   * @throws DuplicateKey when it is unique and documents have the same values, CannotIndexParallelArrays
   */
  addIndex(specification: IndexSpecification): void {
    const fields = specification.key.map(([path]) => partsOf(path));
    for (const document of this.all()) indexKeysOf(document.value, fields);
    if (specification.unique) {
      const index = new OrderedIndex(specification);
      for (const document of this.all()) {
        index.add(document);
        this.#refuseDuplicate(index, document);
      }
      this.#built.set(specification.name, index);
    }
    this.#specifications.push(specification);
  }

  removeIndex(name: string): void {
    const position = this.#specifications.findIndex((specification) => specification.name === name);
    if (position > 0) this.#specifications.splice(position, 1);
    this.#built.delete(name);
  }

  /** @throws DuplicateKey */
  insert(bytes: Uint8Array): StoredDocument {
    const documents = this.#documents;
    const document = new StoredDocument(this.#lastRecord + 1, bytes);
    if (documents.byId.has(document.idKey)) throw this.#duplicate(idIndex, [document.value._id]);
    this.#checkIndexes(document);
    const { recordNumber } = document;
    this.#storage.write({ kind: 'insert', collection: this.name, recordNumber, bytes, content: bytes });
    this.#lastRecord += 1;
    documents.byRecord.set(document.recordNumber, document);
    documents.byId.set(document.idKey, document);
    for (const index of this.#built.values()) index.add(document);
    return document;
  }

  /**
   * Puts a new version in the place of a document.
   * @param updateDescription what changed, for the history; undefined where the document was replaced as a whole
   * @throws DuplicateKey
   */
  replace(previous: StoredDocument, next: StoredDocument, updateDescription?: Document): void {
    this.#checkIndexes(next);
    const { recordNumber, bytes } = next;
    const written = { collection: this.name, recordNumber, bytes };
    if (updateDescription === undefined) this.#storage.write({ kind: 'replace', ...written, content: bytes });
    else {
      const content = encode({ documentKey: { _id: next.value._id }, updateDescription });
      this.#storage.write({ kind: 'update', ...written, content });
    }
    for (const index of this.#built.values()) {
      index.remove(previous);
      index.add(next);
    }
    this.#documents.byRecord.set(recordNumber, next);
    this.#documents.byId.set(next.idKey, next);
  }

  remove(document: StoredDocument): void {
    const content = encode({ documentKey: { _id: document.value._id } });
    const { recordNumber } = document;
    this.#storage.write({ kind: 'delete', collection: this.name, recordNumber, bytes: undefined, content });
    for (const index of this.#built.values()) index.remove(document);
    this.#documents.byRecord.delete(document.recordNumber);
    this.#documents.byId.delete(document.idKey);
  }

  #checkIndexes(document: StoredDocument): void {
    for (const specification of this.#specifications) {
      if (specification === idIndex) continue;
      if (specification.unique) this.#refuseDuplicate(this.index(specification), document);
      // An index of one field cannot lie in several lists.
      else if (specification.key.length > 1) {
        indexKeysOf(
          document.value,
          specification.key.map(([path]) => partsOf(path)),
        );
      }
    }
  }

  #refuseDuplicate(index: OrderedIndex, document: StoredDocument): void {
    const values = index.conflictOf(document);
    if (values !== undefined) throw this.#duplicate(index.specification, values);
  }

  #duplicate(specification: IndexSpecification, values: readonly unknown[]): ServerError {
    const paths = specification.key.map(([path]) => path);
    const keyValue = Object.fromEntries(paths.map((path, index) => [path, values[index] ?? null]));
    return new ServerError(
      'DuplicateKey',
      `E11000 duplicate key error collection: ${this.namespace} index: ${specification.name}`,
      { keyPattern: keyPatternOf(specification), keyValue },
    );
  }
}
