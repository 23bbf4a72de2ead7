import { Link } from 'react-router';
import type { PersonQuery } from '../../../../schema/generated/explorer-operations.ts';
import { Section } from '../../components/section.tsx';
import { ShownDate } from '../../components/shown-date.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';

const columns = [
  { name: 'person.family' },
  { name: 'person.role' },
  { name: 'person.from' },
  { name: 'person.until' },
] as const;

type Memberships = NonNullable<PersonQuery['person']>['memberships'];

/** The families to which somebody belongs or belonged, the earliest first. */
export function PersonMemberships({ memberships }: { memberships: Memberships }) {
  return (
    <Section title="person.memberships">
      <WideTable label="person.memberships" columns={columns}>
        {memberships.map(({ family, role, from, until }, index) => (
          <tr key={index}>
            <th scope="row">
              <Link to={`/families/${family.id}`}>{family.reference}</Link>
            </th>
            <td>
              <EnumWords of="FamilyRole" value={role} />
            </td>
            <td className="date">
              <ShownDate date={from} />
            </td>
            <td className="date">{until ? <ShownDate date={until} /> : <Message id="person.still" />}</td>
          </tr>
        ))}
      </WideTable>
    </Section>
  );
}
