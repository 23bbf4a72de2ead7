import { Link } from 'react-router';
import type { PersonQuery } from '../../../../schema/generated/explorer-operations.ts';
import { Fact } from '../../components/fact.tsx';
import { PersonLink } from '../../components/record-links.tsx';
import { Section } from '../../components/section.tsx';
import { ShownDate } from '../../components/shown-date.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { EnumWords } from '../../language/enum-words.tsx';

const columns = [
  { name: 'person.case' },
  { name: 'person.child' },
  { name: 'person.status' },
  { name: 'person.separated-on' },
  { name: 'person.reunified-on' },
] as const;

type Cases = NonNullable<PersonQuery['person']>['cases'];

/** The separations in which somebody is the child or a parent. */
export function PersonCases({ cases }: { cases: Cases }) {
  return (
    <Section title="person.cases">
      <WideTable label="person.cases" columns={columns}>
        {cases.map(({ id, reference, child, status, separatedOn, reunifiedOn }) => (
          <tr key={id}>
            <th scope="row">
              <Link to={`/cases/${id}`}>{reference}</Link>
            </th>
            <td>
              <PersonLink person={child} />
            </td>
            <td>
              <Fact about={id} property="status">
                <EnumWords of="CaseStatus" value={status} />
              </Fact>
            </td>
            <td className="date">
              <Fact about={id} property="separatedOn">
                <ShownDate date={separatedOn} />
              </Fact>
            </td>
            <td className="date">
              <ShownDate date={reunifiedOn} />
            </td>
          </tr>
        ))}
      </WideTable>
    </Section>
  );
}
