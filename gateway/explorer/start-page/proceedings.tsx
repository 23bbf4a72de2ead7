import query from '../../../schema/operations/proceedings.graphql?raw';
import type { ProceedingsQuery } from '../../../schema/generated/operations.ts';
import { useAnswer } from '../graph/use-answer.ts';
import { inWords } from '../shared/words.ts';
import { SectionOfFacts } from './section-of-facts.tsx';
import { WideTable } from './wide-table.tsx';

const columns = [
  { name: 'Caption' },
  { name: 'Docket number' },
  { name: 'Court' },
  { name: 'Filed' },
  { name: 'Kind' },
  { name: 'Status' },
];

type Proceeding = ProceedingsQuery['proceedings']['edges'][number]['node'];

function ProceedingRow({ proceeding }: { proceeding: Proceeding }) {
  const { caption, docketNumber, court, kind, filedOn, filedYear, status } = proceeding;
  return (
    <tr>
      <th scope="row">{caption}</th>
      <td className="date">{docketNumber.raw}</td>
      <td>{court.name}</td>
      <td className="date">{filedOn ?? filedYear ?? 'Not known'}</td>
      <td>{inWords(kind)}</td>
      <td>
        <span className="status">{inWords(status)}</span>
      </td>
    </tr>
  );
}

function Remainder({ shown, total }: { shown: number; total: number }) {
  if (shown === total) return null;
  return (
    <p>
      The first {shown} of {total}. Page through all of them with the query.
    </p>
  );
}

/** The lawsuits with court and status, the latest first. */
export function Proceedings() {
  const answerState = useAnswer<ProceedingsQuery>(query);
  return (
    <SectionOfFacts
      id="proceedings"
      title="Lawsuits"
      explanation="The proceedings about the separations, where each is heard and where it stands: the latest first, those of which only the year is known last."
      operation="proceedings"
      answerState={answerState}
      isEmpty={({ proceedings }) => proceedings.edges.length === 0}
    >
      {({ proceedings: { edges, totalCount } }) => (
        <>
          <WideTable label="Lawsuits" columns={columns}>
            {edges.map(({ node }) => (
              <ProceedingRow key={node.id} proceeding={node} />
            ))}
          </WideTable>
          <Remainder shown={edges.length} total={totalCount} />
        </>
      )}
    </SectionOfFacts>
  );
}
