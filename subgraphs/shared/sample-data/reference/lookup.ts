import { ReferenceDataError } from './reference-error.ts';

/** Records of one file by their slugs. */
export interface Lookup<Entry> {
  /** @throws ReferenceDataError which names where the slug stands */
  get(slug: string, where: { file: string; record: string; field: string }): Entry;
}

/** @throws ReferenceDataError when two records have the same slug */
export function lookup<Entry>(
  file: string,
  entries: readonly Entry[],
  slugOf: (entry: Entry) => string,
): Lookup<Entry> {
  const bySlug = new Map<string, Entry>();
  for (const entry of entries) {
    const slug = slugOf(entry);
    if (bySlug.has(slug)) throw new ReferenceDataError(file, `record ${slug}`, 'another record has the same slug');
    bySlug.set(slug, entry);
  }
  return {
    get(slug, { file: from, record, field }) {
      const entry = bySlug.get(slug);
      if (entry === undefined) {
        throw new ReferenceDataError(from, `record ${record}`, `${field} is ${slug}, but ${file} has no such record`);
      }
      return entry;
    },
  };
}
