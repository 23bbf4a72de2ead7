import { ServerError } from '../server-error.ts';
import type { Database } from '../storage/database.ts';
import { type Document, isDocument } from '../values/document.ts';
import { isNumeric, toNumber } from '../values/numbers.ts';
import type { Cursors } from './cursors.ts';

/** A command, with what it can use. */
export interface CommandRequest {
  body: Document;
  /** The value of the command's own field: usually the name of a collection. */
  target: unknown;
  /** Documents that came beside the body, by the name of the field that they belong to: their bytes. */
  sections: ReadonlyMap<string, readonly Uint8Array[]>;
  database: Database;
  cursors: Cursors;
  /** Aborted when the client has gone. */
  signal: AbortSignal;
}

/** A command on one database. */
export interface Command {
  /** Options that it takes, or ignores as MongoDB may. It refuses all others, rather than to answer something else. */
  options: readonly string[];
  /** Whether the reply waits until everything is on the disk. */
  writes?: boolean;
  run: (request: CommandRequest) => Document | Uint8Array | Promise<Uint8Array>;
}

/** Options that every command takes; they say how, not what, and a store of one process has no choice in them. */
const generalOptions = new Set([
  '$db',
  '$clusterTime',
  '$readPreference',
  'apiDeprecationErrors',
  'apiStrict',
  'apiVersion',
  'comment',
  'lsid',
  'maxTimeMS',
  'readConcern',
  'writeConcern',
]);

const transactionOptions = ['txnNumber', 'autocommit', 'startTransaction'];

/** @throws UnknownField for an option that the command does not know, IllegalOperation for a transaction */
export function checkOptions(name: string, options: readonly string[], body: Document): void {
  if (transactionOptions.some((option) => option in body)) {
    throw new ServerError('IllegalOperation', 'Transaction numbers are only allowed on a replica set member or mongos');
  }
  for (const option of Object.keys(body)) {
    if (option === name || generalOptions.has(option) || options.includes(option)) continue;
    throw new ServerError('UnknownField', `BSON field '${name}.${option}' is an unknown field.`);
  }
}

/** @throws InvalidOptions for any collation but the simple one: texts are compared by their bytes */
export function refuseCollation(collation: unknown): void {
  if (collation === undefined || (isDocument(collation) && collation.locale === 'simple')) return;
  throw new ServerError('InvalidOptions', 'Collation is not supported, but for { locale: "simple" }.');
}

/** The name of the collection that a command is for. */
export function collectionName({ target }: Pick<CommandRequest, 'target'>): string {
  if (typeof target === 'string' && target !== '') return target;
  const isText = typeof target === 'string';
  throw new ServerError(isText ? 'InvalidNamespace' : 'BadValue', 'collection name has invalid type or is empty');
}

/** `database.collection` */
export function namespaceOf(request: Pick<CommandRequest, 'database' | 'target'>): string {
  return `${request.database.name}.${collectionName(request)}`;
}

/** An option that is a document; an empty one where it is not given. */
export function documentOption(body: Document, name: string): Document {
  const value = body[name];
  if (value === undefined || value === null) return {};
  if (isDocument(value)) return value;
  throw new ServerError('TypeMismatch', `BSON field '${name}' is the wrong type, expected type 'object'`);
}

/** An option that is a number from 0 on; undefined where it is not given. */
export function numberOption(body: Document, name: string): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (!isNumeric(value))
    throw new ServerError('TypeMismatch', `BSON field '${name}' is the wrong type, expected a number`);
  const number = toNumber(value);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new ServerError('NumberNegative', `BSON field '${name}' value must be >= 0, actual value '${number}'`);
}
