import { Link } from 'react-router';
import type { ShownNegotiationFragment } from '../../../../schema/generated/explorer-operations.ts';
import { Detail, Details } from '../../components/details.tsx';
import { Fact } from '../../components/fact.tsx';
import { ShownDate } from '../../components/shown-date.tsx';
import { SourceLink } from '../../components/source-link.tsx';
import { StatementColumns } from '../../components/statement-columns.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';

/** How the talks stand, by whom they ended, and who took part. */
export function NegotiationDetails({
  negotiation: { id, status, parties },
}: {
  negotiation: ShownNegotiationFragment;
}) {
  return (
    <Details>
      <Detail name="negotiation.status">
        <Fact about={id} property="endedBy">
          <span className="status">
            <EnumWords of="NegotiationStatus" value={status} />
          </span>
        </Fact>
      </Detail>
      <Detail name="negotiation.parties">
        <ul className="plain-list">
          {parties.map((party) => (
            <li key={party.id}>
              <Link to={`/agencies/${party.id}`}>{party.name}</Link>
            </li>
          ))}
        </ul>
      </Detail>
    </Details>
  );
}

const columns = [
  { name: 'negotiation.occurred' },
  { name: 'negotiation.event' },
  { name: 'negotiation.source' },
  { name: 'negotiation.confidence' },
] as const;

/** The day of an event, or its month where only that is known: `2021-03`. */
function Occurred({ occurred }: { occurred: string }) {
  return occurred.length === 7 ? (
    <ShownDate date={`${occurred}-01`} precision="MONTH" />
  ) : (
    <ShownDate date={occurred} />
  );
}

/** What happened in the talks, the earliest first. */
export function NegotiationEvents({ events }: { events: ShownNegotiationFragment['events'] }) {
  return (
    <WideTable label="negotiation.events" columns={columns}>
      {events.map(({ id, occurred, title, source, confidence }) => (
        <tr key={id}>
          <td className="date">
            <Occurred occurred={occurred} />
          </td>
          <td>{title}</td>
          <td>
            <SourceLink source={source} />
          </td>
          <td>
            <EnumWords of="Confidence" value={confidence} />
          </td>
        </tr>
      ))}
    </WideTable>
  );
}

/** What is said about the talks, side by side. */
export function NegotiationStatements({ negotiation }: { negotiation: ShownNegotiationFragment }) {
  return (
    <>
      <p className="explanation">
        <Message id="negotiation.statements-explanation" />
      </p>
      <StatementColumns statements={negotiation.statements} />
    </>
  );
}
