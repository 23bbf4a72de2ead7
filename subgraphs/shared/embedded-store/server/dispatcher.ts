import { timestampOf } from '../change-streams/change-event.ts';
import { administrationCommands } from '../commands/administration.ts';
import { readingCommands } from '../commands/reading.ts';
import { serverCommands } from '../commands/server.ts';
import { writingCommands } from '../commands/writing.ts';
import { asServerError, ServerError } from '../server-error.ts';
import { type Document, encode } from '../values/document.ts';
import { type Command, type CommandRequest, checkOptions, documentOption } from './command.ts';
import type { Request } from './wire-protocol.ts';

const databaseCommands: ReadonlyMap<string, Command> = new Map(
  Object.entries({ ...administrationCommands, ...readingCommands, ...writingCommands }),
);

/** Names under which older clients call a command. */
const aliases: Readonly<Record<string, string>> = { findandmodify: 'findAndModify', deleteIndexes: 'dropIndexes' };

function nameOf(body: Document): string {
  const [name = ''] = Object.keys(body);
  return aliases[name] ?? name;
}

/** Whether a command is about one database. */
export function needsDatabase({ body }: Request): boolean {
  return databaseCommands.has(nameOf(body));
}

/** Carries out a command on a database; waits until what it wrote is on the disk. */
export async function runOnDatabase(
  { body, sections }: Request,
  { database, cursors, signal }: Pick<CommandRequest, 'database' | 'cursors' | 'signal'>,
): Promise<Uint8Array> {
  const name = nameOf(body);
  const command = databaseCommands.get(name);
  const [givenName = ''] = Object.keys(body);
  try {
    if (command === undefined) throw new ServerError('CommandNotFound', `no such command: '${name}'`);
    checkOptions(givenName, command.options, body);
    const reply = command.run({ body, target: body[givenName], sections, database, cursors, signal });
    if (reply instanceof Promise) return await reply;
    if (reply instanceof Uint8Array) return reply;
    if (command.writes !== true) return encode({ ...reply, ok: 1 });
    // At once, so that what belongs to the changes is written in their transaction.
    const flushed = database.flushed();
    const operationTime = timestampOf(database.history.time);
    await flushed;
    return encode({ ...reply, ok: 1, operationTime });
  } catch (error) {
    // Some of what an erroneous command wrote may stay, and what the client is told then must be durable, too.
    if (command?.writes === true) await database.flushed().catch(() => undefined);
    return errorReply(error);
  }
}

/** Carries out a command about the server. */
export function runOnServer({ body }: Request): Uint8Array {
  const name = nameOf(body);
  try {
    const command = serverCommands[name];
    if (command === undefined) throw new ServerError('CommandNotFound', `no such command: '${name}'`);
    checkOptions(name, command.options, body);
    return encode({ ...command.run(body), ok: 1 });
  } catch (error) {
    return errorReply(error);
  }
}

export function errorReply(error: unknown): Uint8Array {
  const { code, codeName, message, details } = asServerError(error);
  return encode({ ok: 0, errmsg: message, code, codeName, ...details });
}

/** The options of `listDatabases`, which is about all databases. */
export function listDatabasesOptions(body: Document): { filter: Document; nameOnly: boolean } {
  checkOptions('listDatabases', ['nameOnly', 'filter', 'authorizedDatabases'], body);
  return { filter: documentOption(body, 'filter'), nameOnly: body.nameOnly === true };
}
