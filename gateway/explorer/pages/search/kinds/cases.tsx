import { Link } from 'react-router';
import { type FoundCaseFragment, SearchCasesDocument } from '../../../../../schema/generated/explorer-operations.ts';
import { Fact } from '../../../components/fact.tsx';
import { ShownDate } from '../../../components/shown-date.tsx';
import { EnumWords } from '../../../language/enum-words.tsx';
import { Message } from '../../../language/message.tsx';
import { Country, StatusSince } from './cells.tsx';
import type { RecordKind } from './record-kind.ts';

/** Cases: each one child's separation from one family. */
export const cases: RecordKind<FoundCaseFragment> = {
  name: 'cases',
  title: 'search.cases',
  document: SearchCasesDocument,
  filters: [
    { type: 'enum', name: 'statuses', label: 'search.status', values: 'CaseStatus' },
    { type: 'known', name: 'nationalities', label: 'search.nationality' },
    { type: 'known', name: 'sectors', label: 'search.sector' },
    { type: 'enum', name: 'policies', label: 'search.policy', values: 'SeparationPolicy' },
    { type: 'dates', name: 'separated', label: 'search.separated' },
  ],
  defaultOrder: 'REFERENCE_ASC',
  columns: [
    {
      name: 'search.reference',
      order: 'REFERENCE',
      show: ({ id, reference }) => <Link to={`/cases/${id}`}>{reference}</Link>,
    },
    {
      name: 'search.child',
      show: ({ child: { id, displayName } }) => <Link to={`/people/${id}`}>{displayName}</Link>,
    },
    { name: 'search.nationality', show: ({ child }) => <Country code={child.nationality} /> },
    {
      name: 'search.status',
      show: ({ id, status }) => (
        <span className="status">
          <Fact about={id} property="status">
            <EnumWords of="CaseStatus" value={status} />
          </Fact>
        </span>
      ),
    },
    {
      name: 'search.status-since',
      order: 'STATUS_SINCE',
      show: ({ statusSince }) => <StatusSince time={statusSince} />,
    },
    {
      name: 'search.separated',
      order: 'SEPARATED_ON',
      show: ({ id, separatedOn }) => (
        <Fact about={id} property="separatedOn">
          <ShownDate date={separatedOn} />
        </Fact>
      ),
    },
    { name: 'search.sector', show: ({ location }) => location?.sector ?? <Message id="components.not-known" /> },
    { name: 'search.policy', show: ({ policy }) => <EnumWords of="SeparationPolicy" value={policy} /> },
  ],
  exported: {
    id: ({ id }) => id,
    reference: ({ reference }) => reference,
    childId: ({ child }) => child.id,
    child: ({ child }) => child.displayName,
    nationality: ({ child }) => child.nationality,
    status: ({ status }) => status,
    statusSince: ({ statusSince }) => statusSince,
    separatedOn: ({ separatedOn }) => separatedOn,
    sector: ({ location }) => location?.sector,
    policy: ({ policy }) => policy,
  },
};
