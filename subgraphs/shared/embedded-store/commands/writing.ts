import { ObjectId } from 'bson';
import { compileProjection } from '../aggregation/projection.ts';
import { variablesOf } from '../aggregation/variables.ts';
import { type UpdateDescriber, updateDescriber } from '../change-streams/update-description.ts';
import { type Search, search } from '../query/search.ts';
import {
  type Command,
  type CommandRequest,
  collectionName,
  documentOption,
  refuseCollation,
} from '../server/command.ts';
import { asServerError, ServerError } from '../server-error.ts';
import type { Collection } from '../storage/collection.ts';
import type { StoredDocument } from '../storage/stored-document.ts';
import { bsonTypeOf, decode, type Document, encode, isDocument } from '../values/document.ts';
import { toNumber } from '../values/numbers.ts';
import { sortOf } from '../values/sort.ts';
import { compileUpdate, isReplacement, type Updater, upsertedDocument } from '../update/update.ts';

const largestDocument = 16 * 1024 * 1024;
const largestBulk = 100_000;

/** The collection of a command, made where there is none. */
function writtenCollection(request: CommandRequest): Collection {
  const name = collectionName(request);
  return request.database.collection(name) ?? request.database.createCollection(name);
}

/** The items of a bulk: from the section of their name, else from the body; checked for options that the store does not know. */
function itemsOf(
  { body, sections }: CommandRequest,
  command: string,
  name: string,
  options: readonly string[],
): Document[] {
  const items = sections.get(name)?.map((bytes) => decode(bytes)) ?? ((body[name] ?? []) as Document[]);
  checkBulkSize(items.length);
  for (const item of items) {
    const unknown = Object.keys(item).find((option) => !options.includes(option));
    if (unknown !== undefined) {
      throw new ServerError('UnknownField', `BSON field '${command}.${name}.${unknown}' is an unknown field.`);
    }
    if (!isDocument(item.q))
      throw new ServerError('MissingField', `BSON field '${command}.${name}.q' is missing but a required field`);
    refuseCollation(item.collation);
  }
  return items;
}

function checkBulkSize(size: number): void {
  if (size >= 1 && size <= largestBulk) return;
  throw new ServerError(
    'InvalidLength',
    `Write batch sizes must be between 1 and ${largestBulk}. Got ${size} operations.`,
  );
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
      const { code, message, details } = asServerError(error);
      writeErrors.push({ index, code, errmsg: message, ...details });
      if (body.ordered !== false) break;
    }
  }
  return writeErrors.length === 0 ? {} : { writeErrors };
}

/** The bytes of a document to be stored: with an `_id`, which comes first. */
function storableBytes(value: Document, bytes: Uint8Array): Uint8Array {
  checkId(value._id);
  const [first] = Object.keys(value);
  const storable = first === '_id' ? bytes : encode({ _id: value._id ?? new ObjectId(), ...value });
  if (storable.length > largestDocument) {
    throw new ServerError(
      'BSONObjectTooLarge',
      `object to insert too large. size in bytes: ${storable.length}, max size: ${largestDocument}`,
    );
  }
  return storable;
}

function checkId(id: unknown): void {
  const isExpression = bsonTypeOf(id) === 'BSONRegExp';
  if (!Array.isArray(id) && !isExpression) return;
  throw new ServerError('InvalidIdField', `The '_id' value cannot be of type ${isExpression ? 'regex' : 'array'}`);
}

function insert(request: CommandRequest): Document {
  const documents = request.sections.get('documents') ?? ((request.body.documents ?? []) as Document[]).map(encode);
  checkBulkSize(documents.length);
  const collection = writtenCollection(request);
  let n = 0;
  const errors = bulk(request, documents, (bytes) => {
    collection.insert(storableBytes(decode(bytes), bytes));
    n += 1;
  });
  return { n, ...errors };
}

/** An update of one command, ready to be applied. */
interface PreparedUpdate {
  search: Search;
  update: unknown;
  apply: Updater;
  /** Not for a replacement. */
  describe: UpdateDescriber | undefined;
}

function prepared(filter: Document, { update, arrayFilters, sort, hint, constants }: Document): PreparedUpdate {
  const variables = variablesOf(constants);
  const apply = compileUpdate({ update, filter, arrayFilters, variables });
  const describe = isReplacement(update) ? undefined : updateDescriber(update);
  return { update, apply, describe, search: { filter, sort: sortOf(sort), hint, variables } };
}

/** @returns the stored document after the update, and whether it changed */
function applyUpdate(
  collection: Collection,
  found: StoredDocument,
  { apply, describe }: PreparedUpdate,
): { document: StoredDocument; changed: boolean } {
  const document = found.withValue(apply(found.value));
  if (Buffer.compare(document.bytes, found.bytes) === 0) return { document: found, changed: false };
  if (document.bytes.length > largestDocument) {
    throw new ServerError('BSONObjectTooLarge', `Resulting document after update is larger than ${largestDocument}`);
  }
  collection.replace(found, document, describe?.(found.value, document.value));
  return { document, changed: true };
}

function upsert(collection: Collection, { search: { filter }, update, apply }: PreparedUpdate): StoredDocument {
  const { _id = new ObjectId(), ...fields } = upsertedDocument(filter, update, apply);
  const value = { _id, ...fields };
  return collection.insert(storableBytes(value, encode(value)));
}

const updateOptions = ['q', 'u', 'c', 'multi', 'upsert', 'arrayFilters', 'collation', 'hint', 'sort'];

function update(request: CommandRequest): Document {
  const items = itemsOf(request, 'update', 'updates', updateOptions);
  const collection = writtenCollection(request);
  const upserted: Document[] = [];
  let [n, nModified] = [0, 0];
  const errors = bulk(request, items, (item, index) => {
    const { arrayFilters, sort, hint } = item;
    const constants = { ...documentOption(request.body, 'let'), ...documentOption(item, 'c') };
    const ready = prepared(item.q as Document, { update: item.u, arrayFilters, sort, hint, constants });
    if (item.multi === true && isReplacement(item.u)) {
      throw new ServerError('FailedToParse', 'multi update is not supported for replacement-style update');
    }
    const found = search(collection, { ...ready.search, limit: item.multi === true ? 0 : 1 });
    for (const document of found) {
      if (applyUpdate(collection, document, ready).changed) nModified += 1;
      n += 1;
    }
    if (found.length > 0 || item.upsert !== true) return;
    upserted.push({ index, _id: upsert(collection, ready).value._id });
    n += 1;
  });
  return { n, nModified, ...(upserted.length > 0 && { upserted }), ...errors };
}

function remove(request: CommandRequest): Document {
  const items = itemsOf(request, 'delete', 'deletes', ['q', 'limit', 'collation', 'hint']);
  const collection = request.database.collection(collectionName(request));
  const variables = variablesOf(request.body.let);
  let n = 0;
  const errors = bulk(request, items, ({ q, limit, hint }) => {
    const most = toNumber(limit);
    if (most !== 0 && most !== 1) {
      throw new ServerError('FailedToParse', `The limit field in delete objects must be 0 or 1. Got ${most}`);
    }
    for (const document of search(collection, { filter: q as Document, limit: most, hint, variables })) {
      collection?.remove(document);
      n += 1;
    }
  });
  return { n, ...errors };
}

function findAndModify(request: CommandRequest): Document {
  const { body } = request;
  refuseCollation(body.collation);
  const filter = documentOption(body, 'query');
  const fields = documentOption(body, 'fields');
  const variables = variablesOf(body.let);
  const project = Object.keys(fields).length === 0 ? undefined : compileProjection(fields, { variables, filter });
  const given = (document: StoredDocument | undefined) =>
    document === undefined ? null : (project?.(document.value) ?? document.value);
  checkFindAndModify(body);
  const { arrayFilters, sort, hint } = body;
  const collection = writtenCollection(request);
  if (body.remove === true) {
    const [found] = search(collection, { filter, sort: sortOf(sort), limit: 1, hint, variables });
    const value = given(found);
    if (found !== undefined) collection.remove(found);
    return { lastErrorObject: { n: found === undefined ? 0 : 1 }, value };
  }
  const ready = prepared(filter, { update: body.update, arrayFilters, sort, hint, constants: body.let });
  const [found] = search(collection, { ...ready.search, limit: 1 });
  if (found === undefined) {
    if (body.upsert !== true) return { lastErrorObject: { n: 0, updatedExisting: false }, value: null };
    const inserted = upsert(collection, ready);
    const lastErrorObject = { n: 1, updatedExisting: false, upserted: inserted.value._id };
    return { lastErrorObject, value: body.new === true ? given(inserted) : null };
  }
  const { document } = applyUpdate(collection, found, ready);
  return { lastErrorObject: { n: 1, updatedExisting: true }, value: given(body.new === true ? document : found) };
}

function checkFindAndModify(body: Document): void {
  if (body.remove === true) {
    if (body.update !== undefined)
      throw new ServerError('FailedToParse', 'Cannot specify both an update and remove=true');
    if (body.new === true)
      throw new ServerError(
        'FailedToParse',
        "Cannot specify both new=true and remove=true; 'remove' always returns the deleted document",
      );
    if (body.upsert === true) throw new ServerError('FailedToParse', 'Cannot specify both upsert=true and remove=true');
  } else if (body.update === undefined) {
    throw new ServerError('FailedToParse', 'Either an update or remove=true must be specified');
  }
}

const bulkOptions = ['bypassDocumentValidation', 'ordered', 'let'];

/** Commands that change documents. */
export const writingCommands: Readonly<Record<string, Command>> = {
  insert: { options: ['documents', 'bypassDocumentValidation', 'ordered'], writes: true, run: insert },
  update: { options: ['updates', ...bulkOptions], writes: true, run: update },
  delete: { options: ['deletes', 'ordered', 'let'], writes: true, run: remove },
  findAndModify: {
    options: [
      'arrayFilters',
      'bypassDocumentValidation',
      'collation',
      'fields',
      'hint',
      'let',
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
