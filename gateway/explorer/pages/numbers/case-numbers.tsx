import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router';
import {
  type CaseDimension,
  CaseNumbersDocument,
  type CaseNumbersQuery,
  type CaseNumbersQueryVariables,
} from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { Message } from '../../language/message.tsx';
import { caseNumbersVariables, policies } from './case-filter.ts';
import { CasesByDimension } from './cases-by-dimension.tsx';
import { ChooseValue } from './choose-value.tsx';
import { useDimensionWords } from './dimension-words.ts';
import { statusesByPeriod } from './statuses-by-period.ts';
import { StatusCharts, StatusesTable } from './statuses-over-time.tsx';

/** What the cases are chosen by; the address keeps it. */
function CaseFilters({ nationalities, sectors }: Pick<CaseNumbersQuery, 'nationalities' | 'sectors'>) {
  const dimensionWords = useDimensionWords();
  const optionsOf = (dimension: CaseDimension, values: readonly string[]) =>
    values.map((value) => ({ value, words: dimensionWords(dimension, value) }));
  const valuesOf = (counts: CaseNumbersQuery['sectors']) =>
    counts.map(({ keys }) => keys[0]?.value).filter((value) => typeof value === 'string');
  return (
    <div className="filters">
      <ChooseValue
        parameter="policy"
        label="numbers.policy"
        all="numbers.all"
        options={optionsOf('POLICY', policies)}
      />
      <ChooseValue
        parameter="nationality"
        label="numbers.nationality"
        all="numbers.all"
        options={optionsOf('NATIONALITY', valuesOf(nationalities))}
      />
      <ChooseValue
        parameter="sector"
        label="numbers.sector"
        all="numbers.all"
        options={optionsOf('SECTOR', valuesOf(sectors))}
      />
    </div>
  );
}

function CasesOverTime({
  counts,
  variables,
}: {
  counts: CaseNumbersQuery['overTime'];
  variables: CaseNumbersQueryVariables;
}) {
  const intl = useIntl();
  const statuses = statusesByPeriod(counts);
  return (
    <Section
      title="numbers.over-time"
      explanation="numbers.over-time-explanation"
      beside={<ShowQuery document={CaseNumbersDocument} variables={variables} />}
    >
      <div className="filters">
        <ChooseValue
          parameter="interval"
          label="numbers.interval"
          all="numbers.by-month"
          options={[{ value: 'year', words: intl.formatMessage({ id: 'numbers.by-year' }) }]}
        />
      </div>
      {statuses.length === 0 ? (
        <p className="notice">
          <Message id="numbers.no-cases" />
        </p>
      ) : (
        <>
          <StatusCharts statuses={statuses} />
          <details>
            <summary>
              <Message id="numbers.table" />
            </summary>
            <StatusesTable statuses={statuses} />
          </details>
        </>
      )}
    </Section>
  );
}

/** Our own counts of the cases, by all that the graph can group by. */
export function CaseNumbers() {
  const [parameters] = useSearchParams();
  const variables = caseNumbersVariables(parameters);
  const state = useAnswer({ document: CaseNumbersDocument, variables });
  return (
    <div className="case-numbers">
      <p>
        <Message id="numbers.cases-explanation" />
      </p>
      <Answer of={state}>
        {({ byStatus, byNationality, bySector, byPolicy, overTime, nationalities, sectors }) => (
          <>
            <CaseFilters nationalities={nationalities} sectors={sectors} />
            <p className="withheld-explanation">
              <span className="bar withheld" aria-hidden="true" />
              <Message id="numbers.withheld-explanation" />
            </p>
            <div className="dimension-grid">
              <CasesByDimension
                dimension="STATUS"
                title="numbers.by-status"
                column="numbers.status"
                counts={byStatus}
                variables={variables}
              />
              <CasesByDimension
                dimension="POLICY"
                title="numbers.by-policy"
                column="numbers.policy"
                counts={byPolicy}
                variables={variables}
              />
              <CasesByDimension
                dimension="NATIONALITY"
                title="numbers.by-nationality"
                column="numbers.nationality"
                counts={byNationality}
                variables={variables}
              />
              <CasesByDimension
                dimension="SECTOR"
                title="numbers.by-sector"
                column="numbers.sector"
                counts={bySector}
                variables={variables}
              />
            </div>
            <CasesOverTime counts={overTime} variables={variables} />
          </>
        )}
      </Answer>
    </div>
  );
}
