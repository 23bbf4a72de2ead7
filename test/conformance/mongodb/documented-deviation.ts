import type { mongo } from 'mongoose';

const namesOfServers = new WeakMap<mongo.Db, Promise<boolean>>();

/** Whether the server is DocumentDB, which says what it does differently from MongoDB. */
export async function isDocumentDb(db: mongo.Db): Promise<boolean> {
  const known =
    namesOfServers.get(db) ?? db.command({ buildInfo: 1 }).then(({ gitVersion }) => gitVersion === 'documentdb');
  namesOfServers.set(db, known);
  return known;
}

/**
 * Marks an expectation that DocumentDB does not meet, as its documentation says. On any other server it must hold.
 * @param reason what DocumentDB does instead
 */
export async function documentedDeviation(
  db: mongo.Db,
  reason: string,
  expectation: () => Promise<void>,
): Promise<void> {
  if (reason === '') throw new Error('A deviation needs its reason.');
  if (!(await isDocumentDb(db))) await expectation();
}
