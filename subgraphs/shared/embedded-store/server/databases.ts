import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ServerError } from '../server-error.ts';
import { Database, openEnvironment } from '../storage/database.ts';
import { type Claim, latestClaim, makeClaim, type Owner } from '../storage/ownership.ts';
import { answersAs } from './remote-owner.ts';

/** A database of this store, or the store of another process that has it open. */
export type Located = { database: Database } | { owner: Owner };

interface Opened {
  database: Database;
  claim: Claim;
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
  #isClosing = false;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** Where this store answers; known once it listens. */
  listensOn(port: number): void {
    this.#port = port;
  }

  /** Whether the databases are being closed: until that is done, this store still has them open. */
  get isClosing(): boolean {
    return this.#isClosing;
  }

  /** @throws InvalidNamespace, ShutdownInProgress */
  async locate(name: string): Promise<Located> {
    if (this.#isClosing) throw new ServerError('ShutdownInProgress', 'The store is being closed.');
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
    return join(this.#directoryOf(name), dataFile);
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await Promise.allSettled(this.#opening.values());
    for (const [name, { database, claim }] of this.#opened) {
      await database.flushed();
      await database.close();
      makeClaim(this.#directoryOf(name), claim, undefined);
    }
  }

  get #self(): Owner {
    return { pid: process.pid, port: this.#port, token: this.token };
  }

  #directoryOf(name: string): string {
    return join(this.#directory, name);
  }

  async #open(name: string): Promise<Located> {
    const directory = this.#directoryOf(name);
    mkdirSync(directory, { recursive: true });
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const seen = latestClaim(directory);
      if (seen.owner !== undefined && (await answersAs(seen.owner))) return { owner: seen.owner };
      // Nobody answers: the owner was killed, or there is none.
      const claim = makeClaim(directory, seen, this.#self);
      if (claim !== undefined) return this.#openOwn(name, claim);
    }
    throw new ServerError(
      'LockBusy',
      `The database ${name} in ${this.#directory} is being opened by other processes. Stop them, or set MONGODB_URI so that all use one MongoDB.`,
    );
  }

  #openOwn(name: string, claim: Claim): Located {
    const directory = this.#directoryOf(name);
    try {
      const opened = { database: new Database(openEnvironment(directory), name), claim };
      this.#opened.set(name, opened);
      return opened;
    } catch (error) {
      makeClaim(directory, claim, undefined);
      throw error;
    }
  }
}
