import { createHmac } from 'node:crypto';
import type { Caller } from '../caller.ts';

/** A reading of restricted fields, as the audit log keeps it. */
export interface AuditEvent {
  outcome: 'allowed' | 'denied';
  /** Who asked; null for the anonymous caller. */
  subject: string | null;
  scopes: readonly string[];
  /** What the caller said that it is for. */
  purpose: string | null;
  /** SHA-256 of the client's operation, in hexadecimal digits. */
  operation: string | null;
  /** The restricted fields, `Person.legalName` for example. */
  fields: readonly string[];
  /** Ids of the records that they were read of. */
  records: readonly string[];
}

/** What the log says of a caller's readings, at one moment. */
export function auditEvent(
  outcome: AuditEvent['outcome'],
  { subject, scopes, purpose, operation }: Caller,
  { fields, records }: { fields: readonly string[]; records: readonly string[] },
): AuditEvent {
  return {
    outcome,
    subject,
    scopes,
    purpose: purpose ?? null,
    operation: operation ?? null,
    fields: distinct(fields),
    records: distinct(records),
  };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** What is written at once: the events of a moment, chained to what was written before. */
export interface AuditEntry {
  /** Counts from 1, without a gap. */
  _id: number;
  /** RFC 3339, UTC. */
  at: string;
  events: readonly AuditEvent[];
  /** The hash of the entry before; empty for the first. */
  previous: string;
  /** HMAC-SHA256 of all the above, so that who has not the key can change and remove nothing unnoticed. */
  hash: string;
}

/** The hash that an entry must have. */
export function hashOf({ _id, at, events, previous }: Omit<AuditEntry, 'hash'>, key: Uint8Array): string {
  const eventTexts = events.map(({ outcome, subject, scopes, purpose, operation, fields, records }) => [
    outcome,
    subject,
    scopes,
    purpose,
    operation,
    fields,
    records,
  ]);
  return createHmac('sha256', key)
    .update(JSON.stringify([_id, at, eventTexts, previous]))
    .digest('hex');
}
