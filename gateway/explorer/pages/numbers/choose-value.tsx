import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { useIntl } from 'react-intl';
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
  const [parameters, setParameters] = useSearchParams();
  return (
    <div className="choose-value">
      <label htmlFor={id}>
        <Message id={label} />
      </label>
      <select
        id={id}
        value={parameters.get(parameter) ?? ''}
        onChange={({ target }) => {
          setParameters(
            (before) => {
              const after = new URLSearchParams(before);
              if (target.value === '') after.delete(parameter);
              else after.set(parameter, target.value);
              return after;
            },
            { preventScrollReset: true },
          );
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
