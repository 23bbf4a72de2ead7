import { Link, useParams } from 'react-router';
import { AgencyPageDocument, type AgencyPageQuery } from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { Detail, Details } from '../../components/details.tsx';
import { FigureList } from '../../components/figure-list.tsx';
import { ListedProceedings } from '../../components/listed-proceedings.tsx';
import { MissingRecord } from '../../components/missing-record.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { StatementColumns } from '../../components/statement-columns.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { EnumWords } from '../../language/enum-words.tsx';
import { PublishedSources } from './published-sources.tsx';
import { RecordSystems } from './record-systems.tsx';

/** An agency or an organisation: its record systems, its lawsuits, what is said about it, and what it published. */
export function Component() {
  const { id = '' } = useParams();
  const state = useAnswer({ document: AgencyPageDocument, variables: { id } });
  return (
    <Answer of={state}>
      {({ agency, ...published }) => (agency ? <Agency agency={agency} {...published} /> : <MissingRecord />)}
    </Answer>
  );
}

type AgencyProperties = Omit<AgencyPageQuery, 'agency'> & { agency: NonNullable<AgencyPageQuery['agency']> };

function Agency({ agency, sources, figures }: AgencyProperties) {
  const { id, name, acronym, kind, parent, systems, proceedings, statements } = agency;
  const query = <ShowQuery document={AgencyPageDocument} variables={{ id }} />;
  return (
    <>
      <PageTitle title={acronym ? `${name} (${acronym})` : name} />
      <Details>
        <Detail name="agency.kind">
          <EnumWords of="AgencyKind" value={kind} />
        </Detail>
        {parent ? (
          <Detail name="agency.parent">
            <Link to={`/agencies/${parent.id}`}>{parent.name}</Link>
          </Detail>
        ) : null}
      </Details>
      {systems.length > 0 ? (
        <Section title="agency.systems" explanation="agency.systems-explanation" beside={query}>
          <RecordSystems systems={systems} />
        </Section>
      ) : null}
      {statements.edges.length > 0 ? (
        <Section title="agency.statements" beside={query}>
          <StatementColumns statements={statements} />
        </Section>
      ) : null}
      {proceedings.length > 0 ? (
        <Section title="agency.proceedings" beside={query}>
          <ListedProceedings proceedings={proceedings.map((proceeding) => ({ proceeding }))} />
        </Section>
      ) : null}
      {figures.length > 0 ? (
        <Section title="agency.figures" beside={query}>
          <FigureList figures={figures} />
        </Section>
      ) : null}
      <Section title="agency.sources" beside={query}>
        <PublishedSources agencyId={id} first={sources} />
      </Section>
    </>
  );
}
