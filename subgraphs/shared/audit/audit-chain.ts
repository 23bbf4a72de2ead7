import type { Connection } from 'mongoose';
import { auditEntries } from './audit-log.ts';
import { hashOf } from './audit-event.ts';

/** What a check of the audit log has found. */
export interface AuditFindings {
  entries: number;
  events: number;
  /** The hash of the last entry: kept elsewhere, it shows later whether entries were taken from the end. */
  lastHash: string;
  /** What is wrong with the first entry that is not as it was written; undefined where all are. */
  problem?: string;
}

/**
 * Reads the whole audit log and checks that nothing was changed, removed or put in between.
 * @param knownHash the hash of an entry that must be there: of what is missing at the end, nothing else can tell
 */
export async function checkAuditChain(
  connection: Connection,
  key: Uint8Array,
  knownHash?: string,
): Promise<AuditFindings> {
  const findings: AuditFindings = { entries: 0, events: 0, lastHash: '' };
  let isKnownThere = knownHash === undefined;
  for await (const entry of auditEntries(connection).find({}).sort({ _id: 1 })) {
    const expected = findings.entries + 1;
    if (entry._id !== expected) return { ...findings, problem: `entry ${expected} is missing` };
    if (entry.previous !== findings.lastHash)
      return { ...findings, problem: `entry ${expected} follows another entry` };
    if (entry.hash !== hashOf(entry, key)) return { ...findings, problem: `entry ${expected} was changed` };
    findings.entries += 1;
    findings.events += entry.events.length;
    findings.lastHash = entry.hash;
    isKnownThere ||= entry.hash === knownHash;
  }
  if (!isKnownThere) return { ...findings, problem: 'the entry with the given hash is missing' };
  return findings;
}
