import { useId } from 'react';
import { useIntl } from 'react-intl';
import { useParameters } from '../../application/change-parameters.ts';
import { Message } from '../../language/message.tsx';
import type { MessageId } from '../../language/messages.ts';

interface ChooseValueProperties {
  /** The parameter of the address that keeps the choice. */
  parameter: string;
  label: MessageId;
  /** What choosing nothing means. */
  all: MessageId;
  options: readonly { value: string; words: string }[];
}

/** A choice that the address keeps, so that it can be bookmarked and sent to somebody. */
export function ChooseValue({ parameter, label, all, options }: ChooseValueProperties) {
  const intl = useIntl();
  const id = useId();
  const [parameters, change] = useParameters();
  return (
    <div className="choose-value">
      <label htmlFor={id}>
        <Message id={label} />
      </label>
      <select
        id={id}
        value={parameters.get(parameter) ?? ''}
        onChange={({ target }) => {
          change({ [parameter]: target.value });
        }}
      >
        <option value="">{intl.formatMessage({ id: all })}</option>
        {options.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
