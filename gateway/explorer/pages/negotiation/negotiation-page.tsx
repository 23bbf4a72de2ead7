import { useParams } from 'react-router';
import {
  NegotiationPageDocument,
  type NegotiationPageQuery,
} from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { ListedProceedings } from '../../components/listed-proceedings.tsx';
import { MissingRecord } from '../../components/missing-record.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { NegotiationDetails, NegotiationEvents, NegotiationStatements } from './negotiation-parts.tsx';

/** Settlement talks: who took part, what happened, and what each side says about it. */
export function Component() {
  const { id = '' } = useParams();
  const state = useAnswer({ document: NegotiationPageDocument, variables: { id } });
  return (
    <Answer of={state}>
      {({ negotiation }) => (negotiation ? <Negotiation negotiation={negotiation} /> : <MissingRecord />)}
    </Answer>
  );
}

function Negotiation({ negotiation }: { negotiation: NonNullable<NegotiationPageQuery['negotiation']> }) {
  const { id, title, events, proceedings } = negotiation;
  const query = <ShowQuery document={NegotiationPageDocument} variables={{ id }} />;
  return (
    <>
      <PageTitle title={title} />
      <NegotiationDetails negotiation={negotiation} />
      <Section title="negotiation.statements" beside={query}>
        <NegotiationStatements negotiation={negotiation} />
      </Section>
      <Section title="negotiation.events" beside={query}>
        <NegotiationEvents events={events} />
      </Section>
      <Section title="negotiation.proceedings" beside={query}>
        <ListedProceedings proceedings={proceedings.map((proceeding) => ({ proceeding }))} />
      </Section>
    </>
  );
}
