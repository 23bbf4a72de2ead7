import { type Command, type CommandRequest, collectionName, namespaceOf } from '../command.ts';
import { type Document, encode } from '../document.ts';
import type { IndexSpecification } from '../ordered-index.ts';
import { ServerError } from '../server-error.ts';
import { sameValues } from '../value-order.ts';

const largestMessage = 48_000_000;

/** The version of MongoDB whose wire protocol the store speaks: 7.0. */
const wireVersion = 21;
const serverVersion = '7.0.0';

function hello(): Document {
  return {
    isWritablePrimary: true,
    ismaster: true,
    helloOk: true,
    maxBsonObjectSize: 16 * 1024 * 1024,
    maxMessageSizeBytes: largestMessage,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    minWireVersion: 0,
    maxWireVersion: wireVersion,
    readOnly: false,
  };
}

const indexOptions = new Set(['key', 'name', 'unique', 'sparse', 'background', 'v']);

function indexSpecificationOf(index: Document): IndexSpecification {
  const unknown = Object.keys(index).find((option) => !indexOptions.has(option));
  if (unknown !== undefined)
    throw new ServerError('CannotCreateIndex', `The index option '${unknown}' is not supported.`);
  const key = index.key as IndexSpecification['key'];
  const directions = Object.values(key);
  if (directions.length === 0 || !directions.every((direction) => Math.abs(direction) === 1)) {
    throw new ServerError('CannotCreateIndex', 'An index key expects fields with 1 or -1.');
  }
  return { name: String(index.name), key, unique: index.unique === true, sparse: index.sparse === true };
}

function createIndexes(request: CommandRequest): Document {
  const database = request.database();
  const name = collectionName(request);
  const present = database.collection(name);
  const collection = present ?? database.createCollection(name);
  const before = collection.indexes.length;
  for (const index of request.body.indexes as Document[]) {
    const specification = indexSpecificationOf(index);
    const same = collection.indexes.find((other) => other.name === specification.name);
    const sameKey = collection.indexes.find(({ key }) => sameKeys(key, specification.key));
    if (same !== undefined && same !== sameKey) {
      throw new ServerError('IndexKeySpecsConflict', `An index named ${same.name} has another key.`);
    }
    if (sameKey === undefined) collection.addIndex(specification);
    else if (
      sameKey.name !== '_id_' &&
      (sameKey.name !== specification.name || sameKey.unique !== specification.unique)
    ) {
      throw new ServerError(
        'IndexOptionsConflict',
        `An index with this key has another name or other options: ${sameKey.name}`,
      );
    }
  }
  database.saveIndexes(collection);
  return {
    numIndexesBefore: before,
    numIndexesAfter: collection.indexes.length,
    createdCollectionAutomatically: present === undefined,
  };
}

function sameKeys(one: IndexSpecification['key'], other: IndexSpecification['key']): boolean {
  return sameValues({ ...one }, { ...other });
}

function existingCollection(request: CommandRequest) {
  const collection = request.database().collection(collectionName(request));
  if (collection === undefined)
    throw new ServerError('NamespaceNotFound', `ns does not exist: ${namespaceOf(request)}`);
  return collection;
}

function listIndexes(request: CommandRequest): Uint8Array {
  const indexes = existingCollection(request).indexes.map(({ name, key, unique, sparse }) =>
    encode({ v: 2, key, name, ...(unique && name !== '_id_' && { unique }), ...(sparse && { sparse }) }),
  );
  return request.cursors.first(namespaceOf(request), indexes, Infinity);
}

function dropIndexes(request: CommandRequest): Document {
  const collection = existingCollection(request);
  const before = collection.indexes.length;
  const wanted = request.body.index;
  const matches = ({ name, key }: IndexSpecification) =>
    wanted === '*' ||
    (typeof wanted === 'string' ? name === wanted : sameKeys(key, wanted as IndexSpecification['key']));
  const dropped = collection.indexes.filter((index) => index.name !== '_id_' && matches(index));
  if (dropped.length === 0 && wanted !== '*') throw new ServerError('IndexNotFound', 'index not found');
  for (const { name } of dropped) collection.removeIndex(name);
  request.database().saveIndexes(collection);
  return { nIndexesWas: before };
}

function listCollections(request: CommandRequest): Uint8Array {
  const database = request.database();
  const wanted = (request.body.filter as Document | undefined)?.name;
  const names = database.collections.map(({ name }) => name).filter((name) => wanted === undefined || wanted === name);
  const replies = names.map((name) => encode({ name, type: 'collection', options: {}, info: { readOnly: false } }));
  return request.cursors.first(`${database.name}.$cmd.listCollections`, replies, Infinity);
}

function create(request: CommandRequest): Document {
  const name = collectionName(request);
  const database = request.database();
  if (database.collection(name) === undefined) database.createCollection(name);
  return {};
}

function drop(request: CommandRequest): Document {
  const collection = existingCollection(request);
  request.database().dropCollection(collection.name);
  return { ns: namespaceOf(request), nIndexesWas: collection.indexes.length };
}

function dropDatabase(request: CommandRequest): Document {
  const database = request.database();
  for (const { name } of database.collections) database.dropCollection(name);
  return { dropped: database.name };
}

const handshakeOptions = [
  'client',
  'compression',
  'helloOk',
  'loadBalanced',
  'speculativeAuthenticate',
  'topologyVersion',
  'maxAwaitTimeMS',
  'saslSupportedMechs',
  'backpressure',
];

/** Commands about the server, its databases, collections and indexes. */
export const administrationCommands: Record<string, Command> = {
  hello: { options: handshakeOptions, run: hello },
  isMaster: { options: handshakeOptions, run: hello },
  ismaster: { options: handshakeOptions, run: hello },
  ping: { options: [], run: () => ({}) },
  buildInfo: {
    options: [],
    run: () => ({ version: serverVersion, versionArray: [7, 0, 0, 0], modules: ['embedded-store'] }),
  },
  connectionStatus: {
    options: ['showPrivileges'],
    run: () => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] } }),
  },
  endSessions: { options: [], run: () => ({}) },
  listDatabases: {
    options: ['nameOnly', 'filter', 'authorizedDatabases'],
    run: ({ databaseNames }) => ({ databases: databaseNames().map((name) => ({ name })) }),
  },
  listCollections: { options: ['authorizedCollections', 'cursor', 'filter', 'nameOnly'], run: listCollections },
  create: { options: [], writes: true, run: create },
  drop: { options: [], writes: true, run: drop },
  dropDatabase: { options: [], writes: true, run: dropDatabase },
  createIndexes: { options: ['commitQuorum', 'indexes'], writes: true, run: createIndexes },
  listIndexes: { options: ['cursor'], run: listIndexes },
  dropIndexes: { options: ['index'], writes: true, run: dropIndexes },
};
