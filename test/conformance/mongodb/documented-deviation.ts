import type { mongo } from 'mongoose';

/** Whether the server is DocumentDB, which differs from MongoDB in places: its README lists them, others were observed. */
export async function isDocumentDb(db: mongo.Db): Promise<boolean> {
  const { gitVersion } = await db.command({ buildInfo: 1 });
  return gitVersion === 'documentdb';
}

/**
 * Holds an expectation that DocumentDB 1.0 does not meet. On any other server it must hold.
 * @param reason what DocumentDB does instead; undefined where it, too, has to meet the expectation
 */
export async function documentedDeviation(
  db: mongo.Db,
  reason: string | undefined,
  expectation: () => Promise<void>,
): Promise<void> {
  if (reason === undefined || !(await isDocumentDb(db))) await expectation();
}
