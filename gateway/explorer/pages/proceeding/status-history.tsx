import { ShownDate } from '../../components/shown-date.tsx';
import { SourceLink } from '../../components/source-link.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import type { ShownProceeding } from './proceeding-page.tsx';

const columns = [
  { name: 'proceeding.day' },
  { name: 'proceeding.status' },
  { name: 'proceeding.raw-term' },
  { name: 'proceeding.source' },
] as const;

/** Each change of status, the oldest first, in the court's own words too. */
export function StatusHistory({ changes }: { changes: ShownProceeding['statusHistory'] }) {
  return (
    <WideTable label="proceeding.status-history" columns={columns}>
      {changes.map(({ id, to, effectiveOn, rawTerm, note, source }) => (
        <tr key={id}>
          <td className="date">
            <ShownDate date={effectiveOn} />
          </td>
          <td>
            <span className="status">
              <EnumWords of="ProceedingStatus" value={to} />
            </span>
          </td>
          <td>
            {rawTerm}
            {note ? <span className="remark">{note}</span> : null}
          </td>
          <td>
            <SourceLink source={source} />
          </td>
        </tr>
      ))}
    </WideTable>
  );
}
