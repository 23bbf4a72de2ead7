import { Link } from 'react-router';
import { CurrentStatusesDocument } from '../../../../schema/generated/explorer-operations.ts';
import { Answer } from '../../components/answer.tsx';
import { Section } from '../../components/section.tsx';
import { ShownTime } from '../../components/shown-date.tsx';
import { ShowQuery } from '../../components/show-query.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { useAnswer } from '../../graph/use-answer.ts';
import { EnumWords } from '../../language/enum-words.tsx';

const columns = [{ name: 'live.record' }, { name: 'live.status' }, { name: 'live.since' }] as const;

interface StatusRowProperties {
  path: string;
  name: string;
  of: 'CaseStatus' | 'ProceedingStatus';
  status: string;
  since: string;
}

function StatusRow({ path, name, of, status, since }: StatusRowProperties) {
  return (
    <tr>
      <th scope="row">
        <Link to={path}>{name}</Link>
      </th>
      <td>
        <EnumWords of={of} value={status} />
      </td>
      <td>
        <ShownTime time={since} />
      </td>
    </tr>
  );
}

/** What changed last, as it is now: where the changes since the last visit are no longer kept, this is what remains of them. */
export function CurrentStatuses() {
  const state = useAnswer({ document: CurrentStatusesDocument, variables: {} });
  return (
    <Section
      title="live.expired"
      explanation="live.expired-explanation"
      beside={<ShowQuery document={CurrentStatusesDocument} variables={{}} />}
    >
      <Answer of={state}>
        {({ cases, proceedings }) => (
          <>
            <WideTable label="live.current-cases" columns={columns}>
              {cases.edges.map(({ node: { id, reference, status, statusSince } }) => (
                <StatusRow
                  key={id}
                  path={`/cases/${id}`}
                  name={reference}
                  of="CaseStatus"
                  status={status}
                  since={statusSince}
                />
              ))}
            </WideTable>
            <WideTable label="live.current-proceedings" columns={columns}>
              {proceedings.edges.map(({ node: { id, caption, status, statusSince } }) => (
                <StatusRow
                  key={id}
                  path={`/proceedings/${id}`}
                  name={caption}
                  of="ProceedingStatus"
                  status={status}
                  since={statusSince}
                />
              ))}
            </WideTable>
          </>
        )}
      </Answer>
    </Section>
  );
}
