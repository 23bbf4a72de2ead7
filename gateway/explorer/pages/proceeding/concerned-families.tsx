import { Link } from 'react-router';
import {
  type ConcernedFamiliesFragment,
  FamiliesOfProceedingDocument,
} from '../../../../schema/generated/explorer-operations.ts';
import { More } from '../../components/more.tsx';
import { WideTable } from '../../components/wide-table.tsx';
import { usePages } from '../../graph/use-pages.ts';
import { EnumWords } from '../../language/enum-words.tsx';
import { Message } from '../../language/message.tsx';

const columns = [{ name: 'proceeding.family' }, { name: 'proceeding.children' }, { name: 'proceeding.cases' }] as const;

type Family = ConcernedFamiliesFragment['edges'][number]['node'];

function FamilyRow({ id, reference, children, cases }: Family) {
  return (
    <tr>
      <th scope="row">
        <Link to={`/families/${id}`}>{reference}</Link>
      </th>
      <td>{children.map(({ displayName }) => displayName).join(', ')}</td>
      <td>
        <ul className="plain-list">
          {cases.map((one) => (
            <li key={one.id}>
              <Link to={`/cases/${one.id}`}>{one.reference}</Link>{' '}
              <span className="status">
                <EnumWords of="CaseStatus" value={one.status} />
              </span>
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** The synthetic families whom a lawsuit concerns, page by page. */
export function ConcernedFamilies({ proceedingId, first }: { proceedingId: string; first: ConcernedFamiliesFragment }) {
  const pages = usePages({
    first,
    document: FamiliesOfProceedingDocument,
    id: proceedingId,
    pageOf: ({ proceeding }) => proceeding?.families,
  });
  if (pages.nodes.length === 0) {
    return (
      <p className="notice">
        <Message id="proceeding.families-none" />
      </p>
    );
  }
  return (
    <>
      <WideTable label="proceeding.families" columns={columns}>
        {pages.nodes.map((family) => (
          <FamilyRow key={family.id} {...family} />
        ))}
      </WideTable>
      <More pages={pages} {...(first.totalCount !== undefined && { total: first.totalCount })} />
    </>
  );
}
