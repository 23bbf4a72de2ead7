import type { ReactNode } from 'react';

interface WideTableProps {
  label: string;
  columns: readonly string[];
  children: ReactNode;
}

/** A table that scrolls within itself, also by keyboard, where the screen is narrow or the rows are many. */
export function WideTable({ label, columns, children }: WideTableProps) {
  return (
    <div className="wide-table" role="region" aria-label={label} tabIndex={0}>
      <table>
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
