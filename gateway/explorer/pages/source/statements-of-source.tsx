import {
  type StatementsOfOneSourceFragment,
  StatementsOfSourceDocument,
} from '../../../../schema/generated/explorer-operations.ts';
import { More } from '../../components/more.tsx';
import { ShownDate } from '../../components/shown-date.tsx';
import { usePropertyWords, useStatementWords } from '../../components/statement-words.ts';
import { WideTable } from '../../components/wide-table.tsx';
import { usePages } from '../../graph/use-pages.ts';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';
import { SubjectLink } from './subject-link.tsx';

const columns = [
  { name: 'source.asserted' },
  { name: 'source.subject' },
  { name: 'source.property' },
  { name: 'source.value' },
  { name: 'source.speaker' },
  { name: 'source.confidence' },
] as const;

function StatementRow({ statement }: { statement: StatementsOfOneSourceFragment['edges'][number]['node'] }) {
  const propertyWords = usePropertyWords();
  const statementWords = useStatementWords();
  const { subject, property, originalValue, speaker, assertedOn, confidence } = statement;
  return (
    <tr>
      <td className="date">
        <ShownDate date={assertedOn} />
      </td>
      <td>{subject ? <SubjectLink subject={subject} /> : <Message id="components.not-known" />}</td>
      <td>{propertyWords(property)}</td>
      <td>
        {statementWords(statement)}
        {originalValue ? (
          <span className="remark">
            <q>{originalValue}</q>
          </span>
        ) : null}
      </td>
      <td>
        {speaker?.name}
        {speaker?.role ? <span className="remark">{speaker.role}</span> : null}
      </td>
      <td>{confidence ? <EnumWords of="Confidence" value={confidence} /> : <Message id="components.not-known" />}</td>
    </tr>
  );
}

/** What a source says, page by page. */
export function StatementsOfSource({ sourceId, first }: { sourceId: string; first: StatementsOfOneSourceFragment }) {
  const pages = usePages({
    first,
    document: StatementsOfSourceDocument,
    id: sourceId,
    pageOf: ({ source }) => source?.statements,
  });
  if (pages.nodes.length === 0) {
    return (
      <p className="notice">
        <Message id="source.statements-none" />
      </p>
    );
  }
  return (
    <>
      <WideTable label="source.statements" columns={columns}>
        {pages.nodes.map((statement) => (
          <StatementRow key={statement.id} statement={statement} />
        ))}
      </WideTable>
      <More pages={pages} total={first.totalCount} />
    </>
  );
}
