import type { Cursors } from './cursors.ts';
import type { Database } from './database.ts';
import type { Document } from './document.ts';
import { ServerError } from './server-error.ts';

/** A command, with what it can use. */
export interface CommandRequest {
  body: Document;
  /** The value of the command's own field: usually the name of a collection. */
  target: unknown;
  sections: ReadonlyMap<string, readonly Uint8Array[]>;
  database: () => Database;
  databaseNames: () => readonly string[];
  cursors: Cursors;
}

/** A command that the store knows. */
export interface Command {
  /** Options that it takes, or ignores as MongoDB may. It refuses all others, rather than to answer something else. */
  options: readonly string[];
  /** Whether the reply waits until everything is on the disk. */
  writes?: boolean;
  run: (request: CommandRequest) => Document | Uint8Array;
}

/** Options that every command takes; they say how, not what, and a store of one process has no choice in them. */
const generalOptions = new Set([
  '$db',
  '$clusterTime',
  '$readPreference',
  'apiVersion',
  'comment',
  'lsid',
  'maxTimeMS',
  'readConcern',
  'writeConcern',
]);

/** @throws UnknownField for an option that the command does not know */
export function checkOptions(name: string, { options }: Command, body: Document): void {
  for (const option of Object.keys(body)) {
    if (option === name || generalOptions.has(option) || options.includes(option)) continue;
    throw new ServerError('UnknownField', `BSON field '${name}.${option}' is an unknown field.`);
  }
}

/** @throws InvalidOptions for any collation but the simple one: texts are compared by their bytes */
export function refuseCollation(collation: unknown): void {
  if (collation === undefined || (collation as Document).locale === 'simple') return;
  throw new ServerError('InvalidOptions', 'Collation is not supported, but for { locale: "simple" }.');
}

/** The name of the collection that a command is for. */
export function collectionName({ target }: Pick<CommandRequest, 'target'>): string {
  if (typeof target === 'string' && target !== '') return target;
  throw new ServerError('InvalidNamespace', 'The command expects the name of a collection.');
}

/** `database.collection` */
export function namespaceOf(request: CommandRequest): string {
  return `${request.database().name}.${String(request.target)}`;
}
