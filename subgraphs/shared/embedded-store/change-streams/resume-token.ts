import { ServerError } from '../server-error.ts';
import type { ChangeHistory } from '../storage/change-history.ts';
import { type Document, isDocument } from '../values/document.ts';

/**
 * What a place in the history is behind: an `event` of a change; the `end` of all that there was up to a change, that stream's
 * end included where the change ends streams; or the `invalidate` event that came after a change.
 */
const placeNumbers = { event: '01', end: '02', invalidate: '03' } as const;

type Place = keyof typeof placeNumbers;

/** A place in the history of a database. */
export interface ResumePoint {
  /** The position of the last change before it. */
  position: number;
  behind: Place;
}

/** Tells tokens of this store at a glance, and their version. */
const prefix = '8201';

const pattern = new RegExp(`^${prefix}([0-9a-f]{14})(0[123])([0-9a-f]{16})$`, 'i');

/** The token that leads to a place: text that is compared as the places are, as MongoDB's tokens are. */
export function resumeTokenOf({ position, behind }: ResumePoint, history: ChangeHistory): Document {
  return { _data: `${prefix}${position.toString(16).padStart(14, '0')}${placeNumbers[behind]}${history.id}` };
}

export function historyLost(): ServerError {
  return new ServerError(
    'ChangeStreamHistoryLost',
    'Resume of change stream was not possible, as the resume point may no longer be in the oplog.',
    { errorLabels: ['NonResumableChangeStreamError'] },
  );
}

/**
 * The place that a token leads to.
 * @throws TypeMismatch, ResumeTokenWithoutData and InvalidResumeToken for what is no token, ChangeStreamHistoryLost for one of
 * another history or of one that is not kept any more
 */
export function resumePointOf(token: unknown, option: string, history: ChangeHistory): ResumePoint {
  if (!isDocument(token)) {
    throw new ServerError(
      'TypeMismatch',
      `BSON field '$changeStream.${option}' is the wrong type, expected type 'object'`,
    );
  }
  const { _data: data } = token;
  if (typeof data !== 'string') {
    throw new ServerError('ResumeTokenWithoutData', 'Bad resume token: _data of missing or of wrong type');
  }
  const match = pattern.exec(data);
  if (match === null)
    throw new ServerError('InvalidResumeToken', `Bad resume token in ${option}: it is of no change stream here`);
  const [, digits = '', number, id = ''] = match;
  const position = Number.parseInt(digits, 16);
  const behind = (Object.keys(placeNumbers) as Place[]).find((place) => placeNumbers[place] === number) ?? 'event';
  const isOfHistory = id.toLowerCase() === history.id && position <= history.durable;
  if (!isOfHistory || !history.hasAllAfter(position)) throw historyLost();
  return { position, behind };
}
