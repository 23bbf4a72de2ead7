import type { CaseQuery } from '../../../../schema/generated/explorer-operations.ts';
import { AgencyLink, SourceLink } from '../../components/record-links.tsx';
import { Section } from '../../components/section.tsx';
import { ShownDate } from '../../components/shown-date.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';

const columns = [
  { name: 'case.source' },
  { name: 'case.source-kind' },
  { name: 'case.publisher' },
  { name: 'case.published-on' },
] as const;

/** The documents and records that say something about the case. */
export function CaseSources({ sources }: { sources: NonNullable<CaseQuery['case']>['sources'] }) {
  return (
    <Section title="case.sources">
      {sources.length === 0 ? (
        <Message id="case.no-sources" />
      ) : (
        <WideTable label="case.sources" columns={columns}>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <SourceLink source={source} />
              </th>
              <td>
                <EnumWords of="SourceKind" value={source.kind} />
              </td>
              <td>
                <AgencyLink agency={source.publisher} />
              </td>
              <td className="date">
                <ShownDate date={source.publishedOn} precision={source.publishedOnPrecision} />
              </td>
            </tr>
          ))}
        </WideTable>
      )}
    </Section>
  );
}
