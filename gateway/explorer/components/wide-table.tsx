import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { Message } from '../language/message.tsx';
import type { MessageId } from '../language/messages.ts';

interface WideTableProperties {
  label: MessageId;
  columns: readonly { name: MessageId; numeric?: boolean }[];
  /** Its rows. */
  children: ReactNode[];
}

/** A plain table that scrolls within itself, also by keyboard, where the screen is narrow or the rows are many. */
export function WideTable({ label, columns, children }: WideTableProperties) {
  const intl = useIntl();
  return (
    <div className="wide-table" role="region" aria-label={intl.formatMessage({ id: label })} tabIndex={0}>
      <table>
        <caption>
          <Message id={label} />: <Message id="components.rows" values={{ count: children.length }} />
        </caption>
        <thead>
          <tr>
            {columns.map(({ name, numeric = false }) => (
              <th key={name} scope="col" className={numeric ? 'number' : undefined}>
                <Message id={name} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
