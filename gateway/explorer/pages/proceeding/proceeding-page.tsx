import { useParams } from 'react-router';
import { ProceedingPageDocument, type ProceedingPageQuery } from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { MissingRecord } from '../../components/missing-record.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { Message } from '../../language/message.tsx';
import { ConcernedFamilies } from './concerned-families.tsx';
import { Docket } from './docket.tsx';
import { Milestones } from './milestones.tsx';
import { Parties } from './parties.tsx';
import { RelatedProceedings } from './related-proceedings.tsx';
import { StatusHistory } from './status-history.tsx';
import { Talks } from './talks.tsx';
import './proceeding-page.css';

/** What the graph has of a proceeding, as this page asks for it. */
export type ShownProceeding = NonNullable<ProceedingPageQuery['proceeding']>;

/** A lawsuit: its docket, the talks about it with what each side says, and the families that it concerns. */
export function Component() {
  const { id = '' } = useParams();
  const state = useAnswer({ document: ProceedingPageDocument, variables: { id } });
  return (
    <Answer of={state}>
      {({ proceeding }) => (proceeding ? <Proceeding proceeding={proceeding} /> : <MissingRecord />)}
    </Answer>
  );
}

function Proceeding({ proceeding }: { proceeding: ShownProceeding }) {
  const { id, caption, docketNumber, court, negotiations, related } = proceeding;
  const query = <ShowQuery document={ProceedingPageDocument} variables={{ id }} />;
  return (
    <>
      <PageTitle title={caption} />
      <p className="lead">
        {court.citation} · {docketNumber.raw}
      </p>
      <Section title="proceeding.docket" beside={query}>
        <Docket proceeding={proceeding} />
      </Section>
      {negotiations.map((negotiation) => (
        <Section key={negotiation.id} title="proceeding.talks" beside={query}>
          <Talks negotiation={negotiation} />
        </Section>
      ))}
      <Section title="proceeding.milestones" beside={query}>
        <Milestones entries={proceeding.docketEntries} />
      </Section>
      <Section title="proceeding.status-history" beside={query}>
        <StatusHistory changes={proceeding.statusHistory} />
      </Section>
      <Section title="proceeding.parties" beside={query}>
        <Parties proceeding={proceeding} />
      </Section>
      <Section title="proceeding.related" beside={query}>
        {related.length > 0 ? (
          <RelatedProceedings related={related} />
        ) : (
          <p className="notice">
            <Message id="proceeding.related-none" />
          </p>
        )}
      </Section>
      <Section title="proceeding.families" explanation="proceeding.families-explanation" beside={query}>
        <ConcernedFamilies proceedingId={id} first={proceeding.families} />
      </Section>
    </>
  );
}
