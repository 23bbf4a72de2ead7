import { ObjectId } from 'bson';
import type { Collection } from '../collection.ts';
import { type Command, type CommandRequest, collectionName, refuseCollation } from '../command.ts';
import { decode, type Document, encode, storedDocument } from '../document.ts';
import { projector } from '../projection.ts';
import { search, sortOf } from '../search.ts';
import { asServerError, ServerError } from '../server-error.ts';
import { checkUpdate, insertedByUpsert, type Update, updated } from '../update.ts';
import { sameValues } from '../value-order.ts';

const largestDocument = 16 * 1024 * 1024;

/** The collection of a command, made where there is none. */
function writtenCollection(request: CommandRequest): Collection {
  const name = collectionName(request);
  const database = request.database();
  return database.collection(name) ?? database.createCollection(name);
}

/** The items of a bulk: from the section of their name, else from the body. */
function itemsOf({ body, sections }: CommandRequest, name: string): Document[] {
  return sections.get(name)?.map((bytes) => decode(bytes)) ?? ((body[name] ?? []) as Document[]);
}

/** Does each item of a bulk; an ordered bulk stops at the first error. */
function bulk<Item>(
  { body }: CommandRequest,
  items: readonly Item[],
  apply: (item: Item, index: number) => void,
): { writeErrors?: Document[] } {
  const writeErrors: Document[] = [];
  for (const [index, item] of items.entries()) {
    try {
      apply(item, index);
    } catch (error) {
      const { code, codeName, message, details } = asServerError(error);
      writeErrors.push({ index, code, codeName, errmsg: message, ...details });
      if (body.ordered !== false) break;
    }
  }
  return writeErrors.length === 0 ? {} : { writeErrors };
}

function insertDocument(collection: Collection, bytes: Uint8Array): void {
  if (bytes.length > largestDocument) throw new ServerError('BSONObjectTooLarge', 'A document is over 16 MiB.');
  const value = decode(bytes);
  if (Array.isArray(value._id) || value._id instanceof RegExp) {
    throw new ServerError('BadValue', "The '_id' value cannot be an array or a regular expression.");
  }
  if (value._id !== undefined) collection.insert(storedDocument(bytes, value));
  else collection.insert(storedDocument(encode({ _id: new ObjectId(), ...value })));
}

function insert(request: CommandRequest): Document {
  const collection = writtenCollection(request);
  const documents = request.sections.get('documents') ?? (request.body.documents as Document[]).map(encode);
  let n = 0;
  const errors = bulk(request, documents, (bytes) => {
    insertDocument(collection, bytes);
    n += 1;
  });
  return { n, ...errors };
}

interface UpdateItem extends Document {
  q: Document;
  u: Update;
  multi?: boolean;
  upsert?: boolean;
  arrayFilters?: Document[];
  collation?: Document;
}

const updateOptions = new Set(['q', 'u', 'multi', 'upsert', 'arrayFilters', 'collation', 'hint', 'sort']);

function update(request: CommandRequest): Document {
  const collection = writtenCollection(request);
  const upserted: Document[] = [];
  let [n, nModified] = [0, 0];
  const errors = bulk(request, itemsOf(request, 'updates') as UpdateItem[], (item, index) => {
    const unknown = Object.keys(item).find((option) => !updateOptions.has(option));
    if (unknown !== undefined)
      throw new ServerError('UnknownField', `BSON field 'update.updates.${unknown}' is an unknown field.`);
    refuseCollation(item.collation);
    checkUpdate(item.u);
    const sort = sortOf(item.sort as Document | undefined);
    const found = search(collection, { filter: item.q, sort, limit: item.multi === true ? 0 : 1 });
    for (const document of found) {
      n += 1;
      if (replaceUpdated(collection, document, item)) nModified += 1;
    }
    if (found.length > 0 || item.upsert !== true) return;
    n += 1;
    upserted.push({ index, _id: upsert(collection, item)._id });
  });
  return { n, nModified, ...(upserted.length > 0 && { upserted }), ...errors };
}

/** @returns whether the document changed */
function replaceUpdated(
  collection: Collection,
  document: ReturnType<typeof storedDocument>,
  item: UpdateItem,
): boolean {
  const { q: filter, u, arrayFilters } = item;
  const next = updated(document.value, { update: u, filter, arrayFilters, inserts: false });
  if (sameValues(next, document.value)) return false;
  collection.replace(document, storedDocument(encode(next)));
  return true;
}

function upsert(collection: Collection, { q: filter, u, arrayFilters }: UpdateItem): Document {
  const { _id = new ObjectId(), ...fields } = insertedByUpsert({ update: u, filter, arrayFilters });
  const document = storedDocument(encode({ _id, ...fields }));
  collection.insert(document);
  return document.value;
}

function remove(request: CommandRequest): Document {
  const collection = writtenCollection(request);
  let n = 0;
  const errors = bulk(request, itemsOf(request, 'deletes'), (item) => {
    refuseCollation(item.collation);
    for (const document of search(collection, { filter: item.q as Document, limit: Number(item.limit) })) {
      collection.remove(document);
      n += 1;
    }
  });
  return { n, ...errors };
}

function findAndModify(request: CommandRequest): Document {
  const { body } = request;
  refuseCollation(body.collation);
  const collection = writtenCollection(request);
  const project = projector(body.fields as Document | undefined);
  const given = (document: Document | null) => (document === null || project === null ? document : project(document));
  const filter = (body.query ?? {}) as Document;
  const [found] = search(collection, { filter, sort: sortOf(body.sort as Document | undefined), limit: 1 });
  if (body.remove === true) {
    if (found !== undefined) collection.remove(found);
    return { lastErrorObject: { n: found === undefined ? 0 : 1 }, value: given(found?.value ?? null) };
  }
  const item: UpdateItem = {
    q: filter,
    u: body.update as Update,
    ...(Array.isArray(body.arrayFilters) && { arrayFilters: body.arrayFilters as Document[] }),
  };
  checkUpdate(item.u);
  if (found === undefined) {
    if (body.upsert !== true) return { lastErrorObject: { n: 0, updatedExisting: false }, value: null };
    const inserted = upsert(collection, item);
    const lastErrorObject = { n: 1, updatedExisting: false, upserted: inserted._id };
    return { lastErrorObject, value: body.new === true ? given(inserted) : null };
  }
  replaceUpdated(collection, found, item);
  const value = body.new === true ? (collection.byId(found.value._id)?.value ?? null) : found.value;
  return { lastErrorObject: { n: 1, updatedExisting: true }, value: given(value) };
}

const bulkOptions = ['bypassDocumentValidation', 'ordered'];

/** Commands that change documents. */
export const writingCommands: Record<string, Command> = {
  insert: { options: ['documents', ...bulkOptions], writes: true, run: insert },
  update: { options: ['updates', ...bulkOptions], writes: true, run: update },
  delete: { options: ['deletes', ...bulkOptions], writes: true, run: remove },
  findAndModify: {
    options: [
      'arrayFilters',
      'bypassDocumentValidation',
      'collation',
      'fields',
      'hint',
      'new',
      'query',
      'remove',
      'sort',
      'update',
      'upsert',
    ],
    writes: true,
    run: findAndModify,
  },
};
