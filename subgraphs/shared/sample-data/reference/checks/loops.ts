import { ReferenceDataError } from '../reference-error.ts';

/**
 * Checks that following a field from record to record comes to an end.
 * @param nextOf the slug that the field of a record has
 * @throws ReferenceDataError which shows the loop
 */
export function checkNoLoop<Entry extends { slug: string }>(
  file: string,
  field: string,
  entries: readonly Entry[],
  nextOf: (entry: Entry) => string | undefined,
): void {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  for (const start of entries) {
    const path = [start.slug];
    let next = nextOf(start);
    while (next !== undefined && !path.includes(next)) {
      path.push(next);
      const entry = bySlug.get(next);
      next = entry === undefined ? undefined : nextOf(entry);
    }
    if (next === undefined) continue;
    const found = [...path, next].join(' -> ');
    throw new ReferenceDataError(
      file,
      `record ${start.slug}`,
      `${field} expects an end, but goes in a loop; found: ${found}`,
    );
  }
}
