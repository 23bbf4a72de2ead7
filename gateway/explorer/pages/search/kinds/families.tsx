import { Link } from 'react-router';
import {
  type FoundFamilyFragment,
  SearchFamiliesDocument,
} from '../../../../../schema/generated/explorer-operations.ts';
import { Fact } from '../../../components/fact.tsx';
import { EnumWords } from '../../../language/enum-words.tsx';
import { Links } from './cells.tsx';
import type { RecordKind } from './record-kind.ts';

type Member = FoundFamilyFragment['children'][number];

function MemberLinks({ members }: { members: readonly Member[] }) {
  return <Links path="/people" to={members.map(({ id, displayName }) => ({ id, name: displayName }))} />;
}

function names(members: readonly Member[]): string {
  return members.map(({ displayName }) => displayName).join('; ');
}

/** Families, with the people in them and where their cases stand. */
export const families: RecordKind<FoundFamilyFragment> = {
  name: 'families',
  title: 'search.families',
  document: SearchFamiliesDocument,
  filters: [{ type: 'known', name: 'nationalities', label: 'search.nationality' }],
  defaultOrder: 'REFERENCE_ASC',
  columns: [
    {
      name: 'search.reference',
      order: 'REFERENCE',
      show: ({ id, reference }) => <Link to={`/families/${id}`}>{reference}</Link>,
    },
    { name: 'search.children', show: ({ children }) => <MemberLinks members={children} /> },
    { name: 'search.adults', show: ({ adults }) => <MemberLinks members={adults} /> },
    {
      name: 'search.cases',
      show: ({ cases }) => (
        <ul className="search-cases">
          {cases.map(({ id, reference, status }) => (
            <li key={id}>
              <Link to={`/cases/${id}`}>{reference}</Link>{' '}
              <span className="status">
                <Fact about={id} property="status">
                  <EnumWords of="CaseStatus" value={status} />
                </Fact>
              </span>
            </li>
          ))}
        </ul>
      ),
    },
  ],
  exported: {
    id: ({ id }) => id,
    reference: ({ reference }) => reference,
    children: ({ children }) => names(children),
    adults: ({ adults }) => names(adults),
    cases: ({ cases }) => cases.map(({ reference, status }) => `${reference} ${status}`).join('; '),
  },
};
