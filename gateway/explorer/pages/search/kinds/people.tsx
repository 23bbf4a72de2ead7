import { Link } from 'react-router';
import { type FoundPersonFragment, SearchPeopleDocument } from '../../../../../schema/generated/explorer-operations.ts';
import { Fact } from '../../../components/fact.tsx';
import { EnumWords } from '../../../language/enum-words.tsx';
import { Message } from '../../../language/message.tsx';
import { Country, Links } from './cells.tsx';
import type { RecordKind } from './record-kind.ts';

/** People: members of families under the names that the caller may see, and public figures. */
export const people: RecordKind<FoundPersonFragment> = {
  name: 'people',
  title: 'search.people',
  document: SearchPeopleDocument,
  filters: [
    { type: 'enum', name: 'kinds', label: 'search.person-kind', values: 'PersonKind' },
    { type: 'known', name: 'nationalities', label: 'search.nationality' },
    { type: 'years', name: 'birthYears', label: 'search.birth-year' },
  ],
  defaultOrder: 'NAME_ASC',
  columns: [
    {
      name: 'search.name',
      order: 'NAME',
      show: ({ id, displayName }) => <Link to={`/people/${id}`}>{displayName}</Link>,
    },
    { name: 'search.person-kind', show: ({ kind }) => <EnumWords of="PersonKind" value={kind} /> },
    {
      name: 'search.birth-year',
      order: 'BIRTH_YEAR',
      show: ({ id, birthYear }) => (
        <Fact about={id} property="birthYear">
          {birthYear ?? <Message id="components.not-known" />}
        </Fact>
      ),
    },
    {
      name: 'search.nationality',
      show: ({ id, nationality }) => (
        <Fact about={id} property="nationality">
          <Country code={nationality} />
        </Fact>
      ),
    },
    {
      name: 'search.families',
      show: ({ memberships }) => (
        <Links path="/families" to={memberships.map(({ family: { id, reference } }) => ({ id, name: reference }))} />
      ),
    },
  ],
  exported: {
    id: ({ id }) => id,
    displayName: ({ displayName }) => displayName,
    kind: ({ kind }) => kind,
    birthYear: ({ birthYear }) => birthYear,
    nationality: ({ nationality }) => nationality,
    families: ({ memberships }) => memberships.map(({ family }) => family.reference).join('; '),
  },
};
