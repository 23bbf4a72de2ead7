import { compileExpressionFilter } from '../aggregation/expression-filter.ts';
import {
  type Command,
  type CommandRequest,
  collectionName,
  documentOption,
  namespaceOf,
  refuseCollation,
} from '../server/command.ts';
import { ServerError } from '../server-error.ts';
import type { Collection } from '../storage/collection.ts';
import { describeIndex, idIndex, type IndexSpecification, keyPatternOf } from '../storage/index-specification.ts';
import { type Document, encode, isDocument } from '../values/document.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import type { Direction } from '../values/sort.ts';
import { sameValues } from '../values/value-order.ts';
import { isTrue } from '../query/conditions.ts';

const indexOptions = new Set([
  'key',
  'name',
  'unique',
  'sparse',
  'background',
  'v',
  'partialFilterExpression',
  'collation',
]);

/** Options of MongoDB's indexes that the store does not have. */
const refusedIndexOptions = new Set([
  'expireAfterSeconds',
  'hidden',
  'weights',
  'default_language',
  'wildcardProjection',
  'storageEngine',
]);

function indexSpecificationOf(index: Document): IndexSpecification {
  const other = Object.keys(index).find((option) => !indexOptions.has(option));
  if (other !== undefined && refusedIndexOptions.has(other)) {
    throw new ServerError('CannotCreateIndex', `The index option '${other}' is not supported.`);
  }
  if (other !== undefined) {
    throw new ServerError(
      'InvalidIndexSpecificationOption',
      `The field '${other}' is not valid for an index specification.`,
    );
  }
  refuseCollation(index.collation);
  if (!isDocument(index.key))
    throw new ServerError('FailedToParse', "The 'key' field is a required property of an index specification");
  if (typeof index.name !== 'string')
    throw new ServerError('FailedToParse', "The 'name' field is a required property of an index specification");
  const partial = index.partialFilterExpression;
  if (partial !== undefined) {
    if (!isDocument(partial))
      throw new ServerError('TypeMismatch', "The field 'partialFilterExpression' must be an object");
    compileExpressionFilter(partial);
  }
  return {
    name: index.name,
    key: keyOfIndex(index.key),
    unique: isTrue(index.unique),
    sparse: isTrue(index.sparse),
    ...(partial !== undefined && { partialFilterExpression: partial }),
  };
}

function keyOfIndex(key: Document): IndexSpecification['key'] {
  const fields = Object.entries(key);
  if (fields.length === 0) throw new ServerError('CannotCreateIndex', 'Index keys cannot be an empty object');
  return fields.map(([path, value]): [string, Direction] => {
    const isEmpty = path.split('.').includes('');
    if (isEmpty || path.startsWith('$') || path.includes('$**')) {
      throw new ServerError('CannotCreateIndex', `Index key contains an illegal field name: '${path}'`);
    }
    const direction = isNumeric(value) ? toNumber(value) : 0;
    if (direction === 0 || Number.isNaN(direction)) {
      throw new ServerError('CannotCreateIndex', `Values in the index key pattern must be 1 or -1: ${path}`);
    }
    return [path, direction > 0 ? 1 : -1];
  });
}

function createIndexes(request: CommandRequest): Document {
  const { body, database } = request;
  const name = collectionName(request);
  if (!Array.isArray(body.indexes) || body.indexes.length === 0) {
    throw new ServerError('BadValue', 'Must specify at least one index to create');
  }
  const specifications = (body.indexes as Document[]).map(indexSpecificationOf);
  const present = database.collection(name);
  const collection = present ?? database.createCollection(name);
  const before = collection.indexes.length;
  try {
    for (const specification of specifications) addIndex(collection, specification);
  } finally {
    database.saveIndexes(collection);
  }
  return {
    numIndexesBefore: before,
    numIndexesAfter: collection.indexes.length,
    createdCollectionAutomatically: present === undefined,
    ...(before === collection.indexes.length && { note: 'all indexes already exist' }),
  };
}

function addIndex(collection: Collection, specification: IndexSpecification): void {
  const sameName = collection.indexes.find(({ name }) => name === specification.name);
  const sameKey = collection.indexes.find((other) => sameKeys(other, keyPatternOf(specification)));
  if (sameKey === undefined && sameName === undefined) collection.addIndex(specification);
  else if (sameKey === undefined) {
    throw new ServerError(
      'IndexKeySpecsConflict',
      `An existing index has the same name as the requested index: ${specification.name}`,
    );
  } else if (sameKey.name !== idIndex.name) {
    if (!sameValues(describeIndex({ ...sameKey, name: '' }), describeIndex({ ...specification, name: '' }))) {
      throw new ServerError(
        'IndexKeySpecsConflict',
        `An equivalent index already exists with other options: ${sameKey.name}`,
      );
    }
    if (sameKey.name !== specification.name) {
      throw new ServerError('IndexOptionsConflict', `Index already exists with a different name: ${sameKey.name}`);
    }
  }
}

function sameKeys(index: IndexSpecification, key: unknown): boolean {
  return sameValues(keyPatternOf(index), key);
}

function existingCollection(request: CommandRequest): Collection {
  const collection = request.database.collection(collectionName(request));
  if (collection !== undefined) return collection;
  throw new ServerError('NamespaceNotFound', `ns does not exist: ${namespaceOf(request)}`);
}

function listIndexes(request: CommandRequest): Uint8Array {
  const documents = existingCollection(request).indexes.map((index) => encode(describeIndex(index)));
  return request.cursors.first({ namespace: namespaceOf(request), documents, batchSize: Infinity });
}

function dropIndexes(request: CommandRequest): Document {
  const collection = existingCollection(request);
  const before = collection.indexes.length;
  const { index: wanted } = request.body;
  const names = Array.isArray(wanted) ? (wanted as unknown[]) : [wanted];
  const dropped = names.flatMap((name) => indexesToDrop(collection, name));
  for (const { name } of dropped) collection.removeIndex(name);
  request.database.saveIndexes(collection);
  return { nIndexesWas: before };
}

function indexesToDrop(collection: Collection, wanted: unknown): IndexSpecification[] {
  if (wanted === '*') return collection.indexes.filter(({ name }) => name !== idIndex.name);
  const found = collection.indexes.find((index) =>
    typeof wanted === 'string' ? index.name === wanted : sameKeys(index, wanted),
  );
  if (found === undefined) {
    throw new ServerError(
      'IndexNotFound',
      typeof wanted === 'string' ? `index not found with name [${wanted}]` : "can't find index with key",
    );
  }
  if (found.name === idIndex.name) throw new ServerError('InvalidOptions', 'cannot drop _id index');
  return [found];
}

function listCollections({ body, database, cursors }: CommandRequest): Uint8Array {
  const matches = compileExpressionFilter(documentOption(body, 'filter'));
  const described = database.collections.map(({ name }) => ({
    name,
    type: 'collection',
    ...(body.nameOnly !== true && {
      options: {},
      info: { readOnly: false },
      idIndex: describeIndex(idIndex),
    }),
  }));
  const documents = described.filter(matches).map((description) => encode(description));
  return cursors.first({ namespace: `${database.name}.$cmd.listCollections`, documents, batchSize: Infinity });
}

function create(request: CommandRequest): Document {
  const name = collectionName(request);
  refuseCollation(request.body.collation);
  if (request.database.collection(name) !== undefined) {
    throw new ServerError('NamespaceExists', `Collection ${namespaceOf(request)} already exists.`);
  }
  request.database.createCollection(name);
  return {};
}

function drop(request: CommandRequest): Document {
  const collection = request.database.collection(collectionName(request));
  // Since version 7.0, what does not exist is dropped without an error.
  if (collection === undefined) return {};
  request.database.dropCollection(collection.name);
  return { ns: namespaceOf(request), nIndexesWas: collection.indexes.length };
}

function dropDatabase({ database }: CommandRequest): Document {
  if (database.collections.length === 0) return {};
  database.drop();
  return { dropped: database.name };
}

/** Commands about databases, collections and indexes. */
export const administrationCommands: Readonly<Record<string, Command>> = {
  listCollections: { options: ['authorizedCollections', 'cursor', 'filter', 'nameOnly'], run: listCollections },
  create: { options: ['collation'], writes: true, run: create },
  drop: { options: [], writes: true, run: drop },
  dropDatabase: { options: [], writes: true, run: dropDatabase },
  createIndexes: { options: ['commitQuorum', 'indexes'], writes: true, run: createIndexes },
  listIndexes: { options: ['cursor'], run: listIndexes },
  dropIndexes: { options: ['index'], writes: true, run: dropIndexes },
};
