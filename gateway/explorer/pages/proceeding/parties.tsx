import { Link } from 'react-router';
import { WideTable } from '../../components/wide-table.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import type { ShownProceeding } from './proceeding-page.tsx';

const partyColumns = [{ name: 'proceeding.role' }, { name: 'proceeding.party' }] as const;
const counselColumns = [
  { name: 'proceeding.represents' },
  { name: 'proceeding.organisation' },
  { name: 'proceeding.counsel-name' },
] as const;

type Party = ShownProceeding['parties'][number];

function PartyName({ name, agency, person }: Party) {
  if (agency) return <Link to={`/agencies/${agency.id}`}>{name}</Link>;
  return person ? <Link to={`/people/${person.id}`}>{name}</Link> : name;
}

/** Who is against whom, and who represents them. */
export function Parties({ proceeding: { parties, representations } }: { proceeding: ShownProceeding }) {
  return (
    <div className="parties">
      <WideTable label="proceeding.parties-list" columns={partyColumns}>
        {parties.map((party) => (
          <tr key={`${party.role} ${party.name}`}>
            <td>
              <EnumWords of="PartyRole" value={party.role} />
            </td>
            <td>
              <PartyName {...party} />
            </td>
          </tr>
        ))}
      </WideTable>
      <WideTable label="proceeding.counsel" columns={counselColumns}>
        {representations.map(({ represents, organisation, counsel }) => (
          <tr key={`${represents} ${organisation.id} ${counsel?.id ?? ''}`}>
            <td>
              <EnumWords of="PartyRole" value={represents} />
            </td>
            <td>
              <Link to={`/agencies/${organisation.id}`}>{organisation.name}</Link>
            </td>
            <td>{counsel ? <Link to={`/people/${counsel.id}`}>{counsel.displayName}</Link> : null}</td>
          </tr>
        ))}
      </WideTable>
    </div>
  );
}
