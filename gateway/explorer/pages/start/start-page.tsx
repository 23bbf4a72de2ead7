import { StartDocument } from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { Message } from '../../language/message.tsx';
import { CasesByStatus } from './cases-by-status.tsx';
import { FindBox } from './find-box.tsx';
import { Lawsuits } from './lawsuits.tsx';
import { PublishedFigures } from './published-figures.tsx';

/** The first page: what the graph is, a way to search it, and its numbers, read through the API that everybody uses. */
export function StartPage() {
  const state = useAnswer({ document: StartDocument, variables: {} });
  return (
    <>
      <PageTitle id="start.title" />
      <p className="lead">
        <Message id="start.lead" />
      </p>
      <FindBox />
      <Answer of={state}>
        {({ figures, proceedings, caseStatistics }) => (
          <>
            <PublishedFigures figures={figures} />
            <Lawsuits proceedings={proceedings} />
            <CasesByStatus counts={caseStatistics} />
          </>
        )}
      </Answer>
    </>
  );
}
