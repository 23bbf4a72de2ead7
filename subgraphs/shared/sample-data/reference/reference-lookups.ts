import type {
  AgencyEntry,
  CourtEntry,
  Entries,
  FigureEntry,
  NegotiationEntry,
  PersonEntry,
  ProceedingEntry,
  SourceEntry,
  StatementEntry,
} from './entries.ts';
import { lookup, type Lookup } from './lookup.ts';

/** All records of the data files by their slugs. */
export interface ReferenceLookups {
  agencies: Lookup<AgencyEntry>;
  courts: Lookup<CourtEntry>;
  people: Lookup<PersonEntry>;
  sources: Lookup<SourceEntry>;
  proceedings: Lookup<ProceedingEntry>;
  negotiations: Lookup<NegotiationEntry>;
  figures: Lookup<FigureEntry>;
  statements: Lookup<StatementEntry>;
}

export function referenceLookups(entries: Entries): ReferenceLookups {
  const bySlug = <Entry extends { slug: string }>(file: string, list: readonly Entry[]) =>
    lookup(file, list, ({ slug }) => slug);
  return {
    agencies: bySlug('agencies.yaml', entries.agencies),
    courts: lookup('courts.yaml', entries.courts, ({ id }) => id),
    people: bySlug('people.yaml', entries.people),
    sources: bySlug('sources.yaml', entries.sources),
    proceedings: bySlug('proceedings.yaml', entries.proceedings),
    negotiations: bySlug('negotiations.yaml', entries.negotiations),
    figures: bySlug('figures.yaml', entries.figures),
    statements: bySlug('statements.yaml', entries.statements),
  };
}
