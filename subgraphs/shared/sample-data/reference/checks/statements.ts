import type { Entries } from '../entries.ts';
import { ReferenceDataError } from '../reference-error.ts';

/** No statement competes with itself. */
export function checkStatements({ statements }: Entries): void {
  for (const { slug, competing = [] } of statements) {
    if (!competing.includes(slug)) continue;
    const problem = `competing expects other statements; found: ${slug} itself`;
    throw new ReferenceDataError('statements.yaml', `record ${slug}`, problem);
  }
}
