import type { Entries } from '../entries.ts';
import { checkAgencies } from './agencies.ts';
import { checkFigures } from './figures.ts';
import { checkNegotiations } from './negotiations.ts';
import { checkProceedings } from './proceedings.ts';
import { checkStatements } from './statements.ts';

/**
 * Checks what no JSON Schema of one record can say: how records stand to each other, and that dates are in order.
 * That each slug stands for a record is checked where the records are made.
 * @throws ReferenceDataError
 */
export function checkReferenceEntries(entries: Entries): void {
  checkAgencies(entries);
  checkNegotiations(entries);
  checkProceedings(entries);
  checkFigures(entries);
  checkStatements(entries);
}
