import { useIntl } from 'react-intl';
import { StartDocument, type StartQuery } from '../../../../schema/generated/explorer-operations.ts';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';

const columns = [
  { name: 'start.status' },
  { name: 'start.cases-count', numeric: true },
  { name: 'start.cases-share' },
] as const;

type CaseCount = StartQuery['caseStatistics'][number];

/** A withheld count has a hatched bar of one length for all, so that the bar gives nothing away. */
function CountRow({ caseCount, greatest }: { caseCount: CaseCount; greatest: number }) {
  const intl = useIntl();
  const { keys, count, suppressed } = caseCount;
  const known = !suppressed && typeof count === 'number';
  const withheld = intl.formatMessage({ id: 'components.withheld' });
  const share = known && greatest > 0 ? `${Math.round((count / greatest) * 100)}%` : undefined;
  const status = keys[0]?.value;
  return (
    <tr>
      <th scope="row">
        {status ? <EnumWords of="CaseStatus" value={status} /> : <Message id="components.not-known" />}
      </th>
      <td className="number">{known ? intl.formatNumber(count) : withheld}</td>
      <td className="bar-cell">
        <div
          className={known ? 'bar' : 'bar withheld'}
          role="img"
          aria-label={share ?? withheld}
          style={{ width: share }}
        />
      </td>
    </tr>
  );
}

/** Our own counts of the synthetic cases. */
export function CasesByStatus({ counts }: { counts: readonly CaseCount[] }) {
  const greatest = Math.max(0, ...counts.map(({ count }) => count ?? 0));
  return (
    <Section
      title="start.cases"
      explanation="start.cases-explanation"
      beside={<ShowQuery document={StartDocument} variables={{}} />}
    >
      <WideTable label="start.cases" columns={columns}>
        {counts.map((caseCount) => (
          <CountRow key={caseCount.keys[0]?.value ?? ''} caseCount={caseCount} greatest={greatest} />
        ))}
      </WideTable>
    </Section>
  );
}
