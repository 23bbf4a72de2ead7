import type { AgencyPageQuery } from '../../../../schema/generated/explorer-operations.ts';
import { WideTable } from '../../components/wide-table.tsx';

const columns = [{ name: 'agency.system-code' }, { name: 'agency.system' }, { name: 'agency.description' }] as const;

/** Where the agency keeps its records. */
export function RecordSystems({ systems }: { systems: NonNullable<AgencyPageQuery['agency']>['systems'] }) {
  return (
    <WideTable label="agency.systems" columns={columns}>
      {systems.map(({ code, name, description }) => (
        <tr key={code}>
          <td className="date">{code}</td>
          <th scope="row">{name}</th>
          <td>{description}</td>
        </tr>
      ))}
    </WideTable>
  );
}
