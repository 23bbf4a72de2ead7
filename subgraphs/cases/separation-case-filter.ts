import type { SeparationCaseFilter } from '../../schema/generated/cases.ts';
import { between, hasWords, oneOf } from '../shared/filters/filters.ts';
import { allOf, type Filter } from '../shared/pagination/keyset.ts';

/** The database's filter for a filter of cases; lists and statistics use the same. */
export function separationCaseFilter(filter: SeparationCaseFilter | null | undefined): Filter {
  if (filter == null) return {};
  return allOf([
    oneOf('status', filter.statuses),
    oneOf('nationality', filter.nationalities),
    oneOf('policy', filter.policies),
    oneOf('location.sector', filter.sectors),
    between('separatedOn', filter.separatedFrom, filter.separatedTo),
    hasWords('words', filter.text),
  ]);
}
