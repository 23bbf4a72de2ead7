import { Link, useParams } from 'react-router';
import { SourcePageDocument, type SourcePageQuery } from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { Detail, Details } from '../../components/details.tsx';
import { FigureList } from '../../components/figure-list.tsx';
import { MissingRecord } from '../../components/missing-record.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { ShownDate, ShownTime } from '../../components/shown-date.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';
import { StatementsOfSource } from './statements-of-source.tsx';

type ShownSource = NonNullable<SourcePageQuery['source']>;

/** A document or record: where it can be read, and what it says about whom. */
export function Component() {
  const { id = '' } = useParams();
  const state = useAnswer({ document: SourcePageDocument, variables: { id } });
  return (
    <Answer of={state}>
      {({ source, figures }) => (source ? <Source source={source} figures={figures} /> : <MissingRecord />)}
    </Answer>
  );
}

function Source({ source, figures }: { source: ShownSource; figures: SourcePageQuery['figures'] }) {
  const { id, title, statements } = source;
  const query = <ShowQuery document={SourcePageDocument} variables={{ id }} />;
  return (
    <>
      <PageTitle title={title} />
      <Section title="source.document" beside={query}>
        <SourceDetails source={source} />
      </Section>
      {figures.length > 0 ? (
        <Section title="source.figures" beside={query}>
          <FigureList figures={figures} />
        </Section>
      ) : null}
      <Section title="source.statements" beside={query}>
        <StatementsOfSource sourceId={id} first={statements} />
      </Section>
    </>
  );
}

function SourceDetails({ source }: { source: ShownSource }) {
  const { kind, publisher, publishedOn, publishedOnPrecision, url, retrievedAt, contentHash } = source;
  return (
    <Details>
      <Detail name="source.kind">
        <EnumWords of="SourceKind" value={kind} />
      </Detail>
      <Detail name="source.publisher">
        <Link to={`/agencies/${publisher.id}`}>{publisher.name}</Link>
      </Detail>
      <Detail name="source.published">
        <ShownDate date={publishedOn} precision={publishedOnPrecision} />
      </Detail>
      <Detail name="source.address">
        {url ? (
          <a href={url} rel="noreferrer">
            {url}
          </a>
        ) : (
          <Message id="source.no-address" />
        )}
      </Detail>
      <Detail name="source.retrieved">
        {retrievedAt ? <ShownTime time={retrievedAt} /> : <Message id="components.not-known" />}
      </Detail>
      <Detail name="source.content-hash">
        {contentHash ? <code>{contentHash}</code> : <Message id="components.not-known" />}
      </Detail>
    </Details>
  );
}
