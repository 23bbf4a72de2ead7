import type { Caller } from '../caller.ts';
import type { Logger } from '../logger.ts';
import { auditEvent } from './audit-event.ts';
import type { AuditLog } from './audit-log.ts';

/** Writes down that a caller asked for fields (`Type.field`) that are denied. It resolves when that is done, and never rejects. */
export type NoteDenied = (caller: Caller, fields: readonly string[]) => Promise<void>;

/** Notes in the audit log what the gateway denies: no record was looked at. What cannot be noted stays denied. */
export function notesOfDenied(auditLog: Pick<AuditLog, 'append'>, logger: Logger): NoteDenied {
  return async (caller, fields) => {
    try {
      await auditLog.append(auditEvent('denied', caller, { fields, records: [] }));
    } catch (error) {
      logger.error({ err: error, fields }, 'denied fields are not in the audit log');
    }
  };
}
