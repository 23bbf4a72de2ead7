import query from '../../../schema/operations/cases-by-status.graphql?raw';
import type { CasesByStatusQuery } from '../../../schema/generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { formatNumber, inWords } from '../shared/words.ts';
import { SectionOfFacts } from './section-of-facts.tsx';
import { WideTable } from './wide-table.tsx';

const columns = [{ name: 'Status' }, { name: 'Cases', numeric: true }, { name: 'Compared with the largest' }];

type CaseCount = CasesByStatusQuery['caseStatistics'][number];

function statusOf({ keys }: CaseCount): string {
  const value = keys[0]?.value;
  return typeof value === 'string' ? inWords(value) : 'Not recorded';
}

/** A withheld count has a hatched bar of one length for all, so that the bar gives nothing away. */
function CountRow({ caseCount, greatest }: { caseCount: CaseCount; greatest: number }) {
  const { count, suppressed } = caseCount;
  const known = !suppressed && typeof count === 'number';
  const share = known && greatest > 0 ? `${Math.round((count / greatest) * 100)}%` : undefined;
  return (
    <tr>
      <th scope="row">{statusOf(caseCount)}</th>
      <td className="number">{known ? formatNumber(count) : 'Withheld'}</td>
      <td className="bar-cell">
        <div
          className={known ? 'bar' : 'bar withheld'}
          role="img"
          aria-label={share ?? 'Withheld'}
          style={{ width: share }}
        />
      </td>
    </tr>
  );
}

/** Our own counts of the synthetic cases. */
export function CasesByStatus() {
  const answerState = useAnswer<CasesByStatusQuery>(query);
  return (
    <SectionOfFacts
      id="cases"
      title="Cases by status"
      explanation="Synthetic cases, counted by this graph. A count from 1 to 10 is withheld, and so is any that would give it away."
      operation="cases-by-status"
      answerState={answerState}
      isEmpty={({ caseStatistics }) => caseStatistics.length === 0}
    >
      {({ caseStatistics }) => {
        const greatest = Math.max(0, ...caseStatistics.map(({ count }) => count ?? 0));
        return (
          <WideTable label="Cases by status" columns={columns}>
            {caseStatistics.map((caseCount) => (
              <CountRow key={statusOf(caseCount)} caseCount={caseCount} greatest={greatest} />
            ))}
          </WideTable>
        );
      }}
    </SectionOfFacts>
  );
}
