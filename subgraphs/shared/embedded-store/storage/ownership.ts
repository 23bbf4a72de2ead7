import { linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The process that has a database open: where its store answers. */
export interface Owner {
  pid: number;
  port: number;
  /** Tells this store from any other program that may listen on the port later. */
  token: string;
}

/** What was last said of who has a database open. */
export interface Claim {
  /** Grows by one with each claim; 0 where there is none yet. */
  number: number;
  /** Undefined for nobody. It may have been killed. */
  owner: Owner | undefined;
}

/*
 * Claims are numbered files in the database's directory; the highest number counts. They are not in LMDB, since `lmdb` loses
 * commits of one process while another opens the same files: a store opens them only when it has the database.
 */
const claimPattern = /^owner\.(\d+)$/;

function claimFile(directory: string, number: number): string {
  return join(directory, `owner.${number}`);
}

function claimNumbers(directory: string): number[] {
  return readdirSync(directory).flatMap((name) => {
    const number = claimPattern.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/** Who said last to own a database. */
export function latestClaim(directory: string): Claim {
  for (;;) {
    const number = Math.max(0, ...claimNumbers(directory));
    if (number === 0) return { number, owner: undefined };
    const text = textOf(claimFile(directory, number));
    if (text !== undefined) return { number, owner: ownerIn(text) };
    // Removed since, because there is a later one.
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** A file that the machine's crash has left without its content is nobody's. */
function ownerIn(text: string): Owner | undefined {
  try {
    return (JSON.parse(text) as Owner | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Says who owns a database from now on, if the last claim is still the one that was seen; of several who do so only one succeeds.
 * @param owner undefined for nobody
 * @returns the new claim; undefined when there is another one
 */
export function makeClaim(directory: string, { number: seen }: Claim, owner: Owner | undefined): Claim | undefined {
  const number = seen + 1;
  if (!writeClaim(directory, number, owner)) return undefined;
  const others = claimNumbers(directory).filter((other) => other !== number);
  if (others.some((other) => other > number)) {
    // What was seen was long ago: its file and those of its successors have been removed.
    rmSync(claimFile(directory, number), { force: true });
    return undefined;
  }
  for (const other of others) rmSync(claimFile(directory, other), { force: true });
  return { number, owner };
}

/** Writes a claim, so that it is there with all its content or not at all. @returns whether there was none of this number */
function writeClaim(directory: string, number: number, owner: Owner | undefined): boolean {
  const draft = join(directory, `claim.${process.pid}.${owner?.token ?? 'nobody'}`);
  writeFileSync(draft, JSON.stringify(owner ?? null));
  try {
    linkSync(draft, claimFile(directory, number));
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function isCode(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}
