import { Link, useParams } from 'react-router';
import { CaseDocument, type CaseQuery } from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { NamedFact } from '../../components/fact-list.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { PersonLink } from '../../components/record-links.tsx';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { ShownTime } from '../../components/shown-date.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { Message } from '../../language/message.tsx';
import { CaseFacts } from '../../separation-case/case-facts.tsx';
import { entriesOfCase, separationsOf } from '../../timeline/entries-of-case.tsx';
import { Timeline } from '../../timeline/timeline.tsx';
import { CaseSources } from './case-sources.tsx';

type Case = NonNullable<CaseQuery['case']>;

function Parents({ parents }: { parents: Case['parents'] }) {
  if (parents.length === 0) return <Message id="case.no-parents" />;
  return (
    <ul className="plain">
      {parents.map((parent) => (
        <li key={parent.id}>
          <PersonLink person={parent} />
        </li>
      ))}
    </ul>
  );
}

function ShownCase({ shownCase }: { shownCase: Case }) {
  const { id, reference, family, parents, ageAtSeparation, daysSeparated, statusSince, sources } = shownCase;
  const showQuery = <ShowQuery document={CaseDocument} variables={{ id }} />;
  return (
    <>
      <PageTitle id="case.title" values={{ reference }} />
      <Section title="case.facts" beside={showQuery}>
        <CaseFacts of={shownCase}>
          <NamedFact name="case.family">
            <Link to={`/families/${family.id}`}>{family.reference}</Link>
          </NamedFact>
          <NamedFact name="case.parents">
            <Parents parents={parents} />
          </NamedFact>
          <NamedFact name="case.age">{ageAtSeparation}</NamedFact>
          <NamedFact name="case.days-separated">{daysSeparated}</NamedFact>
          <NamedFact name="case.status-since">
            <ShownTime time={statusSince} />
          </NamedFact>
        </CaseFacts>
      </Section>
      <Section title="case.timeline" explanation="case.timeline-explanation" beside={showQuery}>
        <Timeline entries={entriesOfCase(shownCase)} separations={separationsOf([shownCase])} />
      </Section>
      <CaseSources sources={sources} />
    </>
  );
}

/** One child's separation: its facts, what happened when, and the documents that say so. */
export function Component() {
  const { id = '' } = useParams();
  const state = useAnswer({ document: CaseDocument, variables: { id } });
  return (
    <Answer of={state} empty={{ when: (answer) => !answer.case, show: <Message id="case.missing" /> }}>
      {(answer) => (answer.case ? <ShownCase key={answer.case.id} shownCase={answer.case} /> : null)}
    </Answer>
  );
}
