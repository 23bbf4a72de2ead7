import { Cell, Column, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { Message } from '../../../language/message.tsx';
import type { RecordKind } from '../kinds/record-kind.ts';

interface ResultsTableProperties<Node> {
  kind: RecordKind<Node>;
  records: readonly Node[];
  /** As the kind's schema names it: `NAME_ASC`. */
  order: string;
  sort: (order: string) => void;
}

const sortSigns = { ascending: '▲', descending: '▼' };

function descriptorOf(order: string): SortDescriptor {
  return {
    column: order.replace(/_(ASC|DESC)$/, ''),
    direction: order.endsWith('_DESC') ? 'descending' : 'ascending',
  };
}

/** A table whose headings sort, where the graph can sort by them; arrow keys move through its cells. */
export function ResultsTable<Node extends { id: string }>({
  kind,
  records,
  order,
  sort,
}: ResultsTableProperties<Node>) {
  const intl = useIntl();
  return (
    <div className="search-table">
      <Table
        aria-label={intl.formatMessage({ id: kind.title })}
        sortDescriptor={descriptorOf(order)}
        onSortChange={({ column, direction }) => {
          sort(`${column}_${direction === 'descending' ? 'DESC' : 'ASC'}`);
        }}
      >
        <TableHeader>
          {kind.columns.map(({ name, order: orderOfColumn }, index) => (
            <Column
              key={name}
              id={orderOfColumn ?? name}
              isRowHeader={index === 0}
              allowsSorting={orderOfColumn !== undefined}
            >
              {({ allowsSorting, sortDirection }) => (
                <>
                  <Message id={name} />
                  {allowsSorting ? (
                    <span aria-hidden="true" className="search-sort">
                      {sortDirection ? sortSigns[sortDirection] : '↕'}
                    </span>
                  ) : null}
                </>
              )}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {records.map((record) => (
            <Row key={record.id} id={record.id}>
              {kind.columns.map(({ name, show }) => (
                <Cell key={name}>{show(record)}</Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
