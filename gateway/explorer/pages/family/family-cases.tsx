import { Link } from 'react-router';
import { FamilyDocument, type ShownCaseFragment } from '../../../../schema/generated/explorer-operations.ts';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { Message } from '../../language/message.tsx';
import { CaseFacts } from '../../separation-case/case-facts.tsx';
import './family-page.css';

/** The separations of the family's children, each with its facts. */
export function FamilyCases({ id, cases }: { id: string; cases: readonly ShownCaseFragment[] }) {
  return (
    <Section title="family.cases" beside={<ShowQuery document={FamilyDocument} variables={{ id }} />}>
      {cases.length === 0 ? <Message id="family.no-cases" /> : null}
      {cases.map((shownCase) => (
        <article className="family-case" key={shownCase.id}>
          <h3>
            <Link to={`/cases/${shownCase.id}`}>{shownCase.reference}</Link>
          </h3>
          <CaseFacts of={shownCase} />
        </article>
      ))}
    </Section>
  );
}
