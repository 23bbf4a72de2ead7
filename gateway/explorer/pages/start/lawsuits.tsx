import { Link } from 'react-router';
import { StartDocument, type StartQuery } from '../../../../schema/generated/explorer-operations.ts';
import { Section } from '../../components/section.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { ShownDate } from '../../components/shown-date.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';

const columns = [
  { name: 'start.caption' },
  { name: 'start.docket-number' },
  { name: 'start.court' },
  { name: 'start.filed' },
  { name: 'start.kind' },
  { name: 'start.status' },
] as const;

type Proceedings = StartQuery['proceedings'];

function ProceedingRow({ proceeding }: { proceeding: Proceedings['edges'][number]['node'] }) {
  const { id, caption, docketNumber, court, kind, filedOn, filedYear, status } = proceeding;
  return (
    <tr>
      <th scope="row">
        <Link to={`/proceedings/${id}`}>{caption}</Link>
      </th>
      <td className="date">{docketNumber.raw}</td>
      <td>{court.name}</td>
      <td className="date">{filedOn ? <ShownDate date={filedOn} /> : (filedYear ?? <ShownDate date={null} />)}</td>
      <td>
        <EnumWords of="ProceedingKind" value={kind} />
      </td>
      <td>
        <span className="status">
          <EnumWords of="ProceedingStatus" value={status} />
        </span>
      </td>
    </tr>
  );
}

/** The lawsuits with court and status, the latest first. */
export function Lawsuits({ proceedings: { edges, totalCount } }: { proceedings: Proceedings }) {
  return (
    <Section
      title="start.lawsuits"
      explanation="start.lawsuits-explanation"
      beside={<ShowQuery document={StartDocument} variables={{}} />}
    >
      <WideTable label="start.lawsuits" columns={columns}>
        {edges.map(({ node }) => (
          <ProceedingRow key={node.id} proceeding={node} />
        ))}
      </WideTable>
      {edges.length < totalCount ? (
        <p>
          <Message id="start.lawsuits-more" values={{ shown: edges.length, total: totalCount }} />
        </p>
      ) : null}
    </Section>
  );
}
