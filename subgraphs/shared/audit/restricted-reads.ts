import DataLoader from 'dataloader';
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { Caller } from '../caller.ts';
import { type AuditEvent, auditEvent } from './audit-event.ts';
import type { AuditLog } from './audit-log.ts';

interface Read {
  /** `Person.legalName` for example. */
  field: string;
  /** The id of the record. */
  record: string;
}

/** Readings in one event of the log at most. */
const mostReads = 2_000;

/** The restricted fields that one request reads. Those that are read at the same time become one event of the audit log. */
export class RestrictedReads {
  readonly #allowed: DataLoader<Read, void>;
  readonly #denied: DataLoader<Read, void>;

  constructor(log: Pick<AuditLog, 'append'>, caller: Caller) {
    const noteAs = (outcome: AuditEvent['outcome']) =>
      new DataLoader<Read, void>(
        async (reads) => {
          const fields = reads.map(({ field }) => field);
          const records = reads.map(({ record }) => record);
          await log.append(auditEvent(outcome, caller, { fields, records }));
          return reads.map(() => undefined);
        },
        { cache: false, maxBatchSize: mostReads },
      );
    this.#allowed = noteAs('allowed');
    this.#denied = noteAs('denied');
  }

  /**
   * Resolves when the log has it that a field is read; then it may be.
   * @throws AUDIT_UNAVAILABLE
   */
  async allowed(field: string, record: string): Promise<void> {
    try {
      await this.#allowed.load({ field, record });
    } catch {
      throw cataloguedError('AUDIT_UNAVAILABLE', `${field} cannot be read while the audit log cannot be written.`);
    }
  }

  /** Resolves when the log has it that a field was denied, or cannot have it: it stays denied. */
  async denied(field: string, record: string): Promise<void> {
    await this.#denied.load({ field, record }).catch(() => undefined);
  }
}
