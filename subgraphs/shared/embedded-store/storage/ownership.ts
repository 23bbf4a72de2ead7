import type { Database as Table, RootDatabase } from 'lmdb';

/** The process that has a database open: where its store answers. */
export interface Owner {
  pid: number;
  port: number;
  /** Tells this store from any other program that may listen on the port later. */
  token: string;
}

const recordKey = 'owner';

function ownersOf(environment: RootDatabase<Uint8Array, string>): Table<Owner, string> {
  return environment.openDB<Owner, string>('owner', { encoding: 'json' });
}

/** Who says to own a database; undefined for nobody. It may have been killed. */
export function ownerOf(environment: RootDatabase<Uint8Array, string>): Owner | undefined {
  return ownersOf(environment).get(recordKey);
}

/**
 * Makes a store the owner of a database, if its owner is still the one that was seen.
 * LMDB lets one process at a time into a write transaction, so of several only one succeeds.
 */
export function takeOwnership(
  environment: RootDatabase<Uint8Array, string>,
  seen: Owner | undefined,
  owner: Owner,
): boolean {
  const owners = ownersOf(environment);
  return environment.transactionSync(() => {
    if (owners.get(recordKey)?.token !== seen?.token) return false;
    owners.putSync(recordKey, owner);
    return true;
  });
}

export function giveUpOwnership(environment: RootDatabase<Uint8Array, string>, { token }: Owner): void {
  const owners = ownersOf(environment);
  environment.transactionSync(() => {
    if (owners.get(recordKey)?.token === token) owners.removeSync(recordKey);
  });
}
