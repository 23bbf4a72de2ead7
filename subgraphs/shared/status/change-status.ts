import type { Model } from 'mongoose';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { ErrorCode } from '../../../schema/error-catalogue.ts';
import type { Filter } from '../pagination/keyset.ts';
import { newRecordId } from '../record-id.ts';
import { startOfDay } from './start-of-day.ts';
import type { StatusFields } from './status-change-record.ts';

/** A record whose status can change. */
type RecordWithStatus<Status extends string> = StatusFields<Status> & { _id: string };

/** Which status may follow which. */
export type Transitions<Status extends string> = Readonly<Record<Status, readonly Status[]>>;

export interface StatusChange<Status extends string> {
  id: string;
  to: Status;
  /** ISO day. */
  effectiveOn: string;
  sourceId: string;
  rawTerm: string | null;
  note: string | null;
  /** Refuse the change when the record is at another version. */
  expectedVersion: number | null;
}

export interface StatusRules<Status extends string> {
  transitions: Transitions<Status>;
  /** Code of the error when there is no such record. */
  notFound: ErrorCode;
  /** Further fields that change together with the status. */
  alsoSet?: (change: StatusChange<Status>) => Record<string, unknown>;
}

/**
 * Changes a record's status, version and history in one atomic update, whose filter holds every rule: of many changes at
 * once, each is either accepted on top of the one before it, or refused with nothing written.
 * @throws the `notFound` code, VERSION_CONFLICT, TRANSITION_NOT_ALLOWED, EFFECTIVE_DATE_IN_FUTURE,
 *   EFFECTIVE_DATE_BEFORE_LAST_CHANGE
 */
export async function changeStatus<Status extends string, Found extends RecordWithStatus<Status>>(
  model: Model<Found>,
  rules: StatusRules<Status>,
  change: StatusChange<Status>,
  now: Date,
): Promise<void> {
  if (startOfDay(change.effectiveOn) > now) {
    throw cataloguedError(
      'EFFECTIVE_DATE_IN_FUTURE',
      `\`effectiveOn\` is ${change.effectiveOn}; expected today (${now.toISOString().slice(0, 10)}, UTC) or earlier.`,
    );
  }
  const filter = acceptingFilter(rules, change);
  const update = [{ $set: updatedFields(rules, change, now) }];
  // A record that meets the rules when the refusal is explained has changed in between: then the change is tried again.
  for (;;) {
    const { modifiedCount } = await model.updateOne(filter as object, update, { updatePipeline: true });
    if (modifiedCount === 1) return;
    await explainRefusal(model, rules, change);
  }
}

function acceptingFilter<Status extends string>(
  { transitions }: StatusRules<Status>,
  change: StatusChange<Status>,
): Filter {
  const statuses = (Object.keys(transitions) as Status[]).filter((from) => transitions[from].includes(change.to));
  return {
    _id: change.id,
    status: { $in: statuses },
    statusSince: { $lte: startOfDay(change.effectiveOn) },
    ...(change.expectedVersion !== null && { version: change.expectedVersion }),
  };
}

function updatedFields<Status extends string>(
  rules: StatusRules<Status>,
  change: StatusChange<Status>,
  now: Date,
): Filter {
  const { to, effectiveOn, rawTerm, sourceId, note } = change;
  const literal = (value: unknown) => ({ $literal: value });
  const entry = {
    id: newRecordId('chg'),
    from: '$status',
    to,
    effectiveOn,
    recordedAt: now,
    rawTerm: literal(rawTerm),
    sourceId: literal(sourceId),
    note: literal(note),
  };
  return {
    status: to,
    statusSince: startOfDay(effectiveOn),
    version: { $add: ['$version', 1] },
    statusHistory: { $concatArrays: ['$statusHistory', [entry]] },
    ...rules.alsoSet?.(change),
  };
}

async function explainRefusal<Status extends string, Found extends RecordWithStatus<Status>>(
  model: Model<Found>,
  rules: StatusRules<Status>,
  change: StatusChange<Status>,
): Promise<void> {
  const projection = { status: 1, statusSince: 1, version: 1 };
  const record = await model.findOne({ _id: change.id } as object, projection).lean<StatusFields<Status> | null>();
  if (record === null) throw cataloguedError(rules.notFound, `There is no record with the id ${change.id}.`);
  const { status, statusSince, version } = record;
  if (change.expectedVersion !== null && change.expectedVersion !== version) {
    throw cataloguedError(
      'VERSION_CONFLICT',
      `The record is at version ${version}, not at ${change.expectedVersion}. Read it again and decide anew.`,
      { currentVersion: version },
    );
  }
  const allowed = rules.transitions[status];
  if (!allowed.includes(change.to)) {
    throw cataloguedError(
      'TRANSITION_NOT_ALLOWED',
      `The status ${status} cannot change to ${change.to}; expected one of ${allowed.join(', ') || 'none: it is final'}.`,
      { currentStatus: status },
    );
  }
  if (startOfDay(change.effectiveOn) < statusSince) {
    const lastDay = statusSince.toISOString().slice(0, 10);
    throw cataloguedError(
      'EFFECTIVE_DATE_BEFORE_LAST_CHANGE',
      `\`effectiveOn\` is ${change.effectiveOn}; expected ${lastDay}, when the last change took effect, or later.`,
    );
  }
}
