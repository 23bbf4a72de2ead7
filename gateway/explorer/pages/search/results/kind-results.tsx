import { Answer, ProblemNotice } from '../../../components/answer.tsx';
import { ShowQuery } from '../../../components/show-query.tsx';
import { Message } from '../../../language/message.tsx';
import { Export } from '../export/export.tsx';
import { FilterBar } from '../filters/filter-bar.tsx';
import { documentOf, type PageVariables, type RecordKind } from '../kinds/record-kind.ts';
import { type Question, questionOf } from '../question.ts';
import { useSearchAddress } from '../search-address.ts';
import { FoundCount } from './found-count.tsx';
import { ResultsTable } from './results-table.tsx';
import { WrongQuestion } from './wrong-question.tsx';
import { usePages } from './use-pages.ts';

/** The search for one kind of record: its filters, and what was found, as a table. */
export function KindResults<Node extends { id: string }>({ kind }: { kind: RecordKind<Node> }) {
  const { parameters, change } = useSearchAddress();
  const question = questionOf(kind, parameters);
  return (
    <>
      <FilterBar kind={kind} parameters={parameters} change={change} />
      <Found
        kind={kind}
        question={question}
        sort={(order) => {
          change({ order });
        }}
      />
    </>
  );
}

interface FoundProperties<Node> {
  kind: RecordKind<Node>;
  question: Question<PageVariables>;
  sort: (order: string) => void;
}

function Found<Node extends { id: string }>({ kind, question: { variables, wrong }, sort }: FoundProperties<Node>) {
  const document = documentOf(kind);
  const { first, more } = usePages(document, variables);
  if (variables === undefined) return <WrongQuestion wrong={wrong} />;
  return (
    <Answer of={first} empty={{ when: ({ records }) => records.length === 0, show: <Message id="search.nothing" /> }}>
      {({ records, totalCount, next }) => (
        <>
          <div className="search-head">
            <p role="status">
              <FoundCount count={totalCount} />
            </p>
            <ShowQuery document={document} variables={variables} />
            <Export key={JSON.stringify(variables)} kind={kind} variables={variables} />
          </div>
          <ResultsTable kind={kind} records={records} order={variables.orderBy} sort={sort} />
          {more.problem ? <ProblemNotice problem={more.problem} askAgain={more.load} /> : null}
          <div className="search-more">
            <p role="status">
              <Message id={next === null ? 'search.all-shown' : 'search.shown'} values={{ count: records.length }} />
            </p>
            {next === null ? null : (
              <button type="button" aria-disabled={more.loading} onClick={more.load}>
                <Message id={more.loading ? 'components.loading' : 'search.load-more'} />
              </button>
            )}
          </div>
        </>
      )}
    </Answer>
  );
}
