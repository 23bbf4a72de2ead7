import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ServerError } from './server-error.ts';

const lockedHere = new Set<string>();

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The process that holds a lock file, where it still runs. A lock of this very process id is of an earlier one. */
function holderOf(file: string): number | null {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    return holder !== process.pid && isAlive(holder) ? holder : null;
  } catch {
    return null;
  }
}

/**
 * Locks a directory for this process; what a process leaves behind when it is killed does not count.
 * @returns what unlocks it
 * @throws LockBusy
 */
export function lockDirectory(directory: string, database: string): () => void {
  const path = resolve(directory);
  const file = join(path, 'process.pid');
  const holder = lockedHere.has(path) ? process.pid : holderOf(file);
  if (holder !== null) {
    throw new ServerError(
      'LockBusy',
      `The database ${database} in ${path} is in use by process ${holder}. Stop that process, or set MONGODB_URI so that both use MongoDB.`,
    );
  }
  writeFileSync(file, String(process.pid));
  lockedHere.add(path);
  return () => {
    lockedHere.delete(path);
    rmSync(file, { force: true });
  };
}
