import { ShownDate } from '../../components/shown-date.tsx';
import { SourceLink } from '../../components/source-link.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import type { ShownProceeding } from './proceeding-page.tsx';

const columns = [
  { name: 'proceeding.day' },
  { name: 'proceeding.entry-kind' },
  { name: 'proceeding.entry' },
  { name: 'proceeding.source' },
] as const;

/** The entries on the docket, the earliest first. */
export function Milestones({ entries }: { entries: ShownProceeding['docketEntries'] }) {
  return (
    <WideTable label="proceeding.milestones" columns={columns}>
      {entries.map(({ id, enteredOn, kind, title, source }) => (
        <tr key={id}>
          <td className="date">
            <ShownDate date={enteredOn} />
          </td>
          <td>
            <EnumWords of="DocketEntryKind" value={kind} />
          </td>
          <td>{title}</td>
          <td>
            <SourceLink source={source} />
          </td>
        </tr>
      ))}
    </WideTable>
  );
}
