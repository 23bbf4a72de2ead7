import type { SaidStatementFragment } from '../../../schema/generated/explorer-operations.ts';
import { Message } from '../language/message.tsx';
import { SaidBy } from './said-by.tsx';
import { usePropertyWords, useStatementWords } from './statement-words.ts';
import './statement-columns.css';

/** A statement, with which others contradict it. */
type ComparedStatement = SaidStatementFragment & { competing: readonly { id: string }[] };

interface StatementColumnsProperties {
  statements: { totalCount: number; edges: readonly { node: ComparedStatement }[] };
}

function byProperty(statements: readonly ComparedStatement[]): [string, ComparedStatement[]][] {
  const groups = new Map<string, ComparedStatement[]>();
  for (const statement of statements)
    groups.set(statement.property, [...(groups.get(statement.property) ?? []), statement]);
  const disputed = (group: ComparedStatement[]) => group.some(({ competing }) => competing.length > 0);
  return [...groups].sort(([, one], [, other]) => Number(disputed(other)) - Number(disputed(one)));
}

/**
 * What is said about a record: the statements about one property beside each other, each with who says it, none merged with
 * another. What is disputed comes first.
 */
export function StatementColumns({ statements: { totalCount, edges } }: StatementColumnsProperties) {
  const propertyWords = usePropertyWords();
  return (
    <>
      {byProperty(edges.map(({ node }) => node)).map(([property, statements]) => (
        <div key={property} className="compared" role="group" aria-label={propertyWords(property)}>
          <h3>{propertyWords(property)}</h3>
          <ul className="statement-columns">
            {statements.map((statement) => (
              <Column key={statement.id} statement={statement} />
            ))}
          </ul>
        </div>
      ))}
      {edges.length < totalCount ? (
        <p>
          <Message id="components.provenance-more" values={{ shown: edges.length, total: totalCount }} />
        </p>
      ) : null}
    </>
  );
}

function Column({ statement }: { statement: ComparedStatement }) {
  const statementWords = useStatementWords();
  const contradictions = statement.competing.length;
  return (
    <li className={contradictions > 0 ? 'disputed' : undefined}>
      <p className="said-value">{statementWords(statement)}</p>
      {contradictions > 0 ? (
        <p className="dispute">
          <Message id="components.disputed" values={{ count: contradictions }} />
        </p>
      ) : null}
      <SaidBy statement={statement} />
    </li>
  );
}
