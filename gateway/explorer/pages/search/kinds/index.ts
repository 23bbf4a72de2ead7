import type { FilterField, KindName } from './record-kind.ts';
import { agencies } from './agencies.tsx';
import { cases } from './cases.tsx';
import { families } from './families.tsx';
import { people } from './people.tsx';
import { proceedings } from './proceedings.tsx';
import { sources } from './sources.tsx';

/** All kinds of records that can be searched, in the order in which they are shown. */
export const recordKinds = { people, families, cases, proceedings, agencies, sources };

/** The filters of a kind; searching everything has none. */
export function filtersOf(kind: KindName | 'everything'): readonly FilterField[] {
  return kind === 'everything' ? [] : recordKinds[kind].filters;
}
