import { useIntl } from 'react-intl';
import {
  type CaseDimension,
  CaseNumbersDocument,
  type CaseNumbersQueryVariables,
  type ShownCaseCountFragment,
} from '../../../../schema/generated/explorer-operations.ts';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { Message } from '../../language/message.tsx';
import type { MessageId } from '../../language/messages.ts';
import { CountBars } from './count-bars.tsx';
import { useDimensionWords } from './dimension-words.ts';

interface CasesByDimensionProperties {
  dimension: CaseDimension;
  title: MessageId;
  /** What the rows are by. */
  column: MessageId;
  counts: readonly ShownCaseCountFragment[];
  variables: CaseNumbersQueryVariables;
}

/** The known counts, the greatest first, before those that are withheld, whose order must say nothing. */
function inOrder(counts: readonly ShownCaseCountFragment[]): ShownCaseCountFragment[] {
  return [...counts].sort((one, other) => (other.count ?? -1) - (one.count ?? -1));
}

/** Our own counts of cases by one dimension: as bars, and as their table. */
export function CasesByDimension({ dimension, title, column, counts, variables }: CasesByDimensionProperties) {
  const intl = useIntl();
  const dimensionWords = useDimensionWords();
  const withheld = intl.formatMessage({ id: 'components.withheld' });
  const bars = inOrder(counts).map(({ keys, count, suppressed }) => {
    const key = keys[0]?.value ?? null;
    const value = suppressed ? null : (count ?? null);
    return {
      id: key ?? '',
      name: dimensionWords(dimension, key),
      value,
      words: value === null ? withheld : intl.formatNumber(value),
    };
  });
  const known = bars.filter(({ value }) => value !== null);
  const label = intl.formatMessage(
    { id: 'numbers.bars-message' },
    {
      title: intl.formatMessage({ id: title }),
      greatest: known
        .slice(0, 3)
        .map(({ name, words }) => `${name} ${words}`)
        .join(', '),
      known: known.length,
      withheld: bars.length - known.length,
    },
  );
  return (
    <Section title={title} beside={<ShowQuery document={CaseNumbersDocument} variables={variables} />}>
      {bars.length === 0 ? (
        <p className="notice">
          <Message id="numbers.no-cases" />
        </p>
      ) : (
        <>
          <CountBars label={label} bars={bars} />
          <details>
            <summary>
              <Message id="numbers.table" />
            </summary>
            <WideTable label={title} columns={[{ name: column }, { name: 'numbers.cases', numeric: true }]}>
              {bars.map(({ id, name, words }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td className="number">{words}</td>
                </tr>
              ))}
            </WideTable>
          </details>
        </>
      )}
    </Section>
  );
}
