import { Link } from 'react-router';
import {
  type FoundAgencyFragment,
  SearchAgenciesDocument,
} from '../../../../../schema/generated/explorer-operations.ts';
import { EnumWords } from '../../../language/enum-words.tsx';
import type { RecordKind } from './record-kind.ts';

/** Agencies: public bodies and organisations. */
export const agencies: RecordKind<FoundAgencyFragment> = {
  name: 'agencies',
  title: 'search.agencies',
  document: SearchAgenciesDocument,
  filters: [{ type: 'enum', name: 'kinds', label: 'search.kind', values: 'AgencyKind' }],
  defaultOrder: 'NAME_ASC',
  columns: [
    { name: 'search.name', order: 'NAME', show: ({ id, name }) => <Link to={`/agencies/${id}`}>{name}</Link> },
    { name: 'search.acronym', show: ({ acronym }) => acronym },
    { name: 'search.kind', show: ({ kind }) => <EnumWords of="AgencyKind" value={kind} /> },
    {
      name: 'search.part-of',
      show: ({ parent }) => (parent ? <Link to={`/agencies/${parent.id}`}>{parent.name}</Link> : null),
    },
  ],
  exported: {
    id: ({ id }) => id,
    name: ({ name }) => name,
    acronym: ({ acronym }) => acronym,
    kind: ({ kind }) => kind,
    parentId: ({ parent }) => parent?.id,
    parent: ({ parent }) => parent?.name,
  },
};
