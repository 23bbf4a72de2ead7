import type { Timestamp } from 'bson';
import { ServerError } from '../server-error.ts';
import { type ClusterTime, compareTimes } from '../storage/change-entry.ts';
import type { ChangeHistory } from '../storage/change-history.ts';
import { bsonTypeOf, type Document, isDocument } from '../values/document.ts';
import { historyLost, type ResumePoint, resumePointOf } from './resume-token.ts';

const knownOptions = new Set([
  'allChangesForCluster',
  'fullDocument',
  'fullDocumentBeforeChange',
  'resumeAfter',
  'showExpandedEvents',
  'startAfter',
  'startAtOperationTime',
]);

/** What `$changeStream` asks for. */
export interface StreamOptions {
  start: ResumePoint;
  /** Changes before it are left out. */
  notBefore: ClusterTime | undefined;
  /** Whether updates come with the whole document. */
  looksUp: boolean;
}

/**
 * Reads the `$changeStream` stage.
 * @throws ServerError for what the store does not have, and for a place to start at that is not in the history
 */
export function streamOptionsOf(specification: unknown, history: ChangeHistory): StreamOptions {
  if (!isDocument(specification)) {
    throw new ServerError('FailedToParse', 'the $changeStream stage specification must be an object');
  }
  const unknown = Object.keys(specification).find((option) => !knownOptions.has(option));
  if (unknown !== undefined) {
    throw new ServerError('UnknownField', `BSON field '$changeStream.${unknown}' is an unknown field.`);
  }
  if (specification.allChangesForCluster === true) {
    throw new ServerError('CommandNotSupported', 'A change stream is of one collection or one database here.');
  }
  if (specification.showExpandedEvents === true) {
    throw new ServerError('InvalidOptions', "The option 'showExpandedEvents' is not supported.");
  }
  checkChoice(specification, 'fullDocumentBeforeChange', ['off']);
  checkChoice(specification, 'fullDocument', ['default', 'updateLookup']);
  return { ...startOf(specification, history), looksUp: specification.fullDocument === 'updateLookup' };
}

/** Choices of MongoDB that need what a document was before or after each change. */
const needImages = ['whenAvailable', 'required'];

function checkChoice(specification: Document, option: string, choices: readonly string[]): void {
  const value = specification[option];
  if (value === undefined || choices.some((choice) => choice === value)) return;
  if (needImages.some((choice) => choice === value)) {
    throw new ServerError(
      'InvalidOptions',
      `The option '${option}' needs images of documents here, which are not kept.`,
    );
  }
  const allowed = choices.join(', ');
  throw new ServerError('BadValue', `Enumeration value for field '$changeStream.${option}' is not one of: ${allowed}.`);
}

function startOf(
  { resumeAfter, startAfter, startAtOperationTime }: Document,
  history: ChangeHistory,
): Omit<StreamOptions, 'looksUp'> {
  if (resumeAfter !== undefined && startAfter !== undefined) {
    throw new ServerError(
      'TwoResumeTokens',
      "Do not specify both 'resumeAfter' and 'startAfter' in a $changeStream stage",
    );
  }
  if (startAtOperationTime !== undefined) {
    if (resumeAfter !== undefined || startAfter !== undefined) {
      throw new ServerError('TwoResumeOptions', 'Only one type of resume option is allowed, but multiple were found.');
    }
    return startAt(startAtOperationTime, history);
  }
  if (startAfter !== undefined)
    return { start: resumePointOf(startAfter, 'startAfter', history), notBefore: undefined };
  if (resumeAfter === undefined) return { start: { position: history.position, behind: 'end' }, notBefore: undefined };
  const start = resumePointOf(resumeAfter, 'resumeAfter', history);
  if (start.behind !== 'invalidate') return { start, notBefore: undefined };
  throw new ServerError(
    'InvalidResumeToken',
    "Attempting to resume a change stream using 'resumeAfter' is not allowed from an invalidate notification.",
  );
}

function startAt(given: unknown, history: ChangeHistory): Omit<StreamOptions, 'looksUp'> {
  if (bsonTypeOf(given) !== 'Timestamp') {
    const message = "BSON field '$changeStream.startAtOperationTime' is the wrong type, expected type 'timestamp'";
    throw new ServerError('TypeMismatch', message);
  }
  const { t: seconds, i: ordinal } = given as Timestamp;
  const notBefore = { seconds, ordinal };
  if (compareTimes(notBefore, history.forgotten) <= 0) throw historyLost();
  return { start: { position: history.positionBefore(notBefore), behind: 'end' }, notBefore };
}
