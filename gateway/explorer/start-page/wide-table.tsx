import type { ReactNode } from 'react';

interface WideTableProps {
  label: string;
  columns: readonly { name: string; numeric?: boolean }[];
  children: ReactNode[];
}

/** A table that scrolls within itself, also by keyboard, where the screen is narrow or the rows are many. */
export function WideTable({ label, columns, children }: WideTableProps) {
  return (
    <div className="wide-table" role="region" aria-label={label} tabIndex={0}>
      <table>
        <caption>
          {label}: {children.length} rows
        </caption>
        <thead>
          <tr>
            {columns.map(({ name, numeric = false }) => (
              <th key={name} scope="col" className={numeric ? 'number' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
