import { Link } from 'react-router';
import {
  type PublishedSourcesFragment,
  SourcesOfAgencyDocument,
} from '../../../../schema/generated/explorer-operations.ts';
import { More } from '../../components/more.tsx';
import { ShownDate } from '../../components/shown-date.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { usePages } from '../../graph/use-pages.ts';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';

const columns = [{ name: 'agency.published-on' }, { name: 'agency.source' }, { name: 'agency.source-kind' }] as const;

/** What the agency published, the latest first, page by page. */
export function PublishedSources({ agencyId, first }: { agencyId: string; first: PublishedSourcesFragment }) {
  const pages = usePages({
    first,
    document: SourcesOfAgencyDocument,
    id: agencyId,
    pageOf: ({ sources }) => sources,
  });
  if (pages.nodes.length === 0) {
    return (
      <p className="notice">
        <Message id="agency.sources-none" />
      </p>
    );
  }
  return (
    <>
      <WideTable label="agency.sources" columns={columns}>
        {pages.nodes.map(({ id, title, kind, publishedOn, publishedOnPrecision }) => (
          <tr key={id}>
            <td className="date">
              <ShownDate date={publishedOn} precision={publishedOnPrecision} />
            </td>
            <th scope="row">
              <Link to={`/sources/${id}`}>{title}</Link>
            </th>
            <td>
              <EnumWords of="SourceKind" value={kind} />
            </td>
          </tr>
        ))}
      </WideTable>
      <More pages={pages} total={first.totalCount} />
    </>
  );
}
