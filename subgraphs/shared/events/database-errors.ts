import mongoose from 'mongoose';

const { MongoError, MongoServerError } = mongoose.mongo;

const connectionErrors = [
  mongoose.mongo.MongoNetworkError,
  mongoose.mongo.MongoServerSelectionError,
  // While a connection is opened anew.
  mongoose.mongo.MongoNotConnectedError,
  mongoose.mongo.MongoTopologyClosedError,
  mongoose.mongo.MongoClientClosedError,
];

/** What mongoose says while there is no connection. */
const awayMessage = /buffering timed out|must be connected|server selection/i;

/** ChangeStreamHistoryLost; ChangeStreamFatalError, by which older servers said the same; InvalidResumeToken, of another database. */
const historyLostCodes: readonly unknown[] = [286, 280, 260];

/** The server is stopping, has just stopped, or is not the primary any more. */
const awayCodes: readonly unknown[] = [6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436];

/** What Node.js says of a broken connection, and the driver passes on where it was just about to write. */
const brokenConnectionCodes: readonly unknown[] = ['EPIPE', 'ECONNRESET'];

/** Whether the database no longer has the changes after a resume token. */
export function isHistoryLost(error: unknown): boolean {
  return error instanceof MongoServerError && historyLostCodes.includes(error.code);
}

/** Whether an error says that the database is away for a while, and that what failed can be tried again. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof mongoose.MongooseError) return awayMessage.test(error.message);
  if (!(error instanceof MongoError)) return brokenConnectionCodes.includes((error as { code?: unknown } | null)?.code);
  if (connectionErrors.some((type) => error instanceof type)) return true;
  return error.hasErrorLabel('ResumableChangeStreamError') || awayCodes.includes(error.code);
}
