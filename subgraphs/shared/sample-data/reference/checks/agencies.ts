import type { Entries } from '../entries.ts';
import { ReferenceDataError } from '../reference-error.ts';
import { checkNoLoop } from './loops.ts';

const file = 'agencies.yaml';

/** No agency above itself; each code of a record system once. */
export function checkAgencies({ agencies }: Entries): void {
  checkNoLoop(file, 'parent', agencies, ({ parent }) => parent);
  const agencyOfSystem = new Map<string, string>();
  for (const { slug, systems = [] } of agencies) {
    for (const { code } of systems) {
      const other = agencyOfSystem.get(code);
      if (other !== undefined) {
        const problem = `systems.code expects a code that is unique over all agencies; found: ${code}, which ${other} has too`;
        throw new ReferenceDataError(file, `record ${slug}`, problem);
      }
      agencyOfSystem.set(code, slug);
    }
  }
}
