import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RootDatabase } from 'lmdb';
import { ServerError } from '../server-error.ts';
import { Database, openEnvironment } from '../storage/database.ts';
import { giveUpOwnership, type Owner, ownerOf, takeOwnership } from '../storage/ownership.ts';
import { answersAs } from './remote-owner.ts';

/** A database of this store, or the store of another process that has it open. */
export type Located = { database: Database } | { owner: Owner };

interface Opened {
  database: Database;
  environment: RootDatabase<Uint8Array, string>;
}

const dataFile = 'data.mdb';

/** How often to look for the owner of a database again, when stores take it from each other meanwhile. */
const mostAttempts = 20;

/** The databases below a directory. Each is opened when it is first used, by one store at a time. */
export class Databases {
  /** Tells this store from others. */
  readonly token = randomUUID();
  readonly #directory: string;
  readonly #opened = new Map<string, Opened>();
  readonly #opening = new Map<string, Promise<Located>>();
  #port = 0;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Where this store answers; known once it listens. */
  listensOn(port: number): void {
    this.#port = port;
  }

  /** @throws InvalidNamespace */
  async locate(name: string): Promise<Located> {
    const present = this.#opened.get(name);
    if (present !== undefined) return present;
    if (!/^[\w-]{1,63}$/.test(name)) throw new ServerError('InvalidNamespace', `Invalid database name: '${name}'`);
    const opening = this.#opening.get(name) ?? this.#open(name);
    this.#opening.set(name, opening);
    try {
      return await opening;
    } finally {
      this.#opening.delete(name);
    }
  }

  /** The names of all databases that have been used. */
  names(): string[] {
    return readdirSync(this.#directory).filter((name) => existsSync(this.fileOf(name)));
  }

  fileOf(name: string): string {
    return join(this.#directory, name, dataFile);
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.#opening.values());
    for (const { database, environment } of this.#opened.values()) {
      await database.flushed();
      giveUpOwnership(environment, this.#self);
      await database.close();
    }
  }

  get #self(): Owner {
    return { pid: process.pid, port: this.#port, token: this.token };
  }

  async #open(name: string): Promise<Located> {
    const environment = openEnvironment(this.#directory, name);
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const owner = ownerOf(environment);
      if (owner !== undefined && (await answersAs(owner))) {
        await environment.close();
        return { owner };
      }
      // Nobody answers: the owner was killed, or there is none.
      if (!takeOwnership(environment, owner, this.#self)) continue;
      const opened = { database: new Database(environment, name), environment };
      this.#opened.set(name, opened);
      return opened;
    }
    await environment.close();
    throw new ServerError(
      'LockBusy',
      `The database ${name} in ${this.#directory} is being opened by other processes. Stop them, or set MONGODB_URI so that all use one MongoDB.`,
    );
  }
}
