import type { Connection } from 'mongoose';
import type { Configuration } from '../configuration.ts';
import { type Databases, openDatabases } from '../database/databases.ts';
import type { Logger } from '../logger.ts';
import { deriveKey } from '../secrets.ts';
import { AuditLog } from './audit-log.ts';

/** @param connection to the database of the audit log */
export function openAuditLog(connection: Connection, { SECRET_KEY }: Configuration, logger: Logger): AuditLog {
  return new AuditLog(connection, deriveKey(SECRET_KEY, 'audit'), logger);
}

/** The same for a process that has no database beside: it is connected to when there is something to write. */
export class DistantAuditLog implements Pick<AuditLog, 'append'> {
  readonly #configuration: Configuration;
  readonly #logger: Logger;
  #databases: Databases | undefined;
  #opening: Promise<AuditLog> | undefined;

  constructor(configuration: Configuration, logger: Logger) {
    this.#configuration = configuration;
    this.#logger = logger;
  }

  async append(event: Parameters<AuditLog['append']>[0]): Promise<void> {
    this.#opening ??= this.#open();
    try {
      const log = await this.#opening;
      await log.append(event);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const databases = this.#databases;
    this.#databases = undefined;
    this.#opening = undefined;
    await databases?.close();
  }

  async #open(): Promise<AuditLog> {
    this.#databases = await openDatabases(this.#configuration);
    return openAuditLog(await this.#databases.connect('audit'), this.#configuration, this.#logger);
  }
}
