import { Link } from 'react-router';
import {
  type FoundProceedingFragment,
  SearchProceedingsDocument,
} from '../../../../../schema/generated/explorer-operations.ts';
import { Fact } from '../../../components/fact.tsx';
import { ShownDate } from '../../../components/shown-date.tsx';
import { EnumWords } from '../../../language/enum-words.tsx';
import { StatusSince } from './cells.tsx';
import type { RecordKind } from './record-kind.ts';

/** Proceedings: the lawsuits, which are real. */
export const proceedings: RecordKind<FoundProceedingFragment> = {
  name: 'proceedings',
  title: 'search.proceedings',
  document: SearchProceedingsDocument,
  filters: [
    { type: 'enum', name: 'statuses', label: 'search.status', values: 'ProceedingStatus' },
    { type: 'enum', name: 'kinds', label: 'search.kind', values: 'ProceedingKind' },
    { type: 'known', name: 'courts', label: 'search.court' },
    { type: 'dates', name: 'filed', label: 'search.filed' },
  ],
  defaultOrder: 'FILED_ON_DESC',
  columns: [
    {
      name: 'search.caption',
      order: 'CAPTION',
      show: ({ id, caption }) => <Link to={`/proceedings/${id}`}>{caption}</Link>,
    },
    { name: 'search.docket-number', show: ({ docketNumber }) => <span className="date">{docketNumber.raw}</span> },
    { name: 'search.court', show: ({ court }) => court.name },
    { name: 'search.kind', show: ({ kind }) => <EnumWords of="ProceedingKind" value={kind} /> },
    {
      name: 'search.filed',
      order: 'FILED_ON',
      show: ({ id, filedOn, filedYear }) => (
        <Fact about={id} property="filedOn">
          {filedOn ? <ShownDate date={filedOn} /> : (filedYear ?? <ShownDate date={null} />)}
        </Fact>
      ),
    },
    {
      name: 'search.status',
      show: ({ id, status }) => (
        <span className="status">
          <Fact about={id} property="status">
            <EnumWords of="ProceedingStatus" value={status} />
          </Fact>
        </span>
      ),
    },
    {
      name: 'search.status-since',
      order: 'STATUS_SINCE',
      show: ({ statusSince }) => <StatusSince time={statusSince} />,
    },
  ],
  exported: {
    id: ({ id }) => id,
    caption: ({ caption }) => caption,
    docketNumber: ({ docketNumber }) => docketNumber.raw,
    courtId: ({ court }) => court.id,
    court: ({ court }) => court.name,
    kind: ({ kind }) => kind,
    filedOn: ({ filedOn }) => filedOn,
    filedYear: ({ filedYear }) => filedYear,
    status: ({ status }) => status,
    statusSince: ({ statusSince }) => statusSince,
  },
};
