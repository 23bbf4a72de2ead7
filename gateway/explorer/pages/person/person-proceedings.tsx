import { Link } from 'react-router';
import type { PersonQuery } from '../../../../schema/generated/explorer-operations.ts';
import { AgencyLink } from '../../components/record-links.tsx';
import { Section } from '../../components/section.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';

const columns = [
  { name: 'person.proceeding' },
  { name: 'person.docket-number' },
  { name: 'person.court' },
  { name: 'person.part' },
  { name: 'person.status' },
] as const;

type Proceeding = NonNullable<PersonQuery['person']>['proceedings'][number];

/** What somebody is in a proceeding: its judge, counsel for a side, a party, or several of these. */
function Part({ personId, proceeding }: { personId: string; proceeding: Proceeding }) {
  const { judge, parties, representations } = proceeding;
  return (
    <ul className="plain">
      {judge?.id === personId ? (
        <li>
          <Message id="person.judge" />
        </li>
      ) : null}
      {representations
        .filter(({ counsel }) => counsel?.id === personId)
        .map(({ represents, organisation }) => (
          <li key={`${represents} ${organisation.id}`}>
            <Message id="person.counsel" /> (<EnumWords of="PartyRole" value={represents} />,{' '}
            <AgencyLink agency={organisation} />)
          </li>
        ))}
      {parties
        .filter(({ person }) => person?.id === personId)
        .map(({ role }) => (
          <li key={role}>
            <EnumWords of="PartyRole" value={role} />
          </li>
        ))}
    </ul>
  );
}

/** The proceedings in which somebody is judge, counsel or party. */
export function PersonProceedings({ personId, proceedings }: { personId: string; proceedings: readonly Proceeding[] }) {
  return (
    <Section title="person.proceedings">
      <WideTable label="person.proceedings" columns={columns}>
        {proceedings.map((proceeding) => (
          <tr key={proceeding.id}>
            <th scope="row">
              <Link to={`/proceedings/${proceeding.id}`}>{proceeding.caption}</Link>
            </th>
            <td className="date">{proceeding.docketNumber.raw}</td>
            <td>{proceeding.court.name}</td>
            <td>
              <Part personId={personId} proceeding={proceeding} />
            </td>
            <td>
              <span className="status">
                <EnumWords of="ProceedingStatus" value={proceeding.status} />
              </span>
            </td>
          </tr>
        ))}
      </WideTable>
    </Section>
  );
}
