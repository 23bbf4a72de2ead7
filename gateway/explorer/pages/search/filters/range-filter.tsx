import { useId } from 'react';
import { Message } from '../../../language/message.tsx';
import type { MessageId } from '../../../language/messages.ts';
import { SettledInput } from './settled-input.tsx';

interface RangeFilterProperties {
  label: MessageId;
  /** Days, or years. */
  of: 'dates' | 'years';
  from: string;
  to: string;
  change: (end: 'from' | 'to', value: string) => void;
}

/** A filter by a first and a last day or year, both included; an end that is not given is open. */
export function RangeFilter({ label, of, from, to, change }: RangeFilterProperties) {
  return (
    <fieldset className="search-filter search-range">
      <legend>
        <Message id={label} />
      </legend>
      <RangeEnd
        of={of}
        label="search.from"
        value={from}
        change={(value) => {
          change('from', value);
        }}
      />
      <RangeEnd
        of={of}
        label="search.to"
        value={to}
        change={(value) => {
          change('to', value);
        }}
      />
    </fieldset>
  );
}

interface RangeEndProperties {
  of: 'dates' | 'years';
  label: MessageId;
  value: string;
  change: (value: string) => void;
}

function RangeEnd({ of, label, value, change }: RangeEndProperties) {
  const id = useId();
  const kind =
    of === 'dates' ? { type: 'date' } : { type: 'text', inputMode: 'numeric' as const, maxLength: 4, size: 4 };
  return (
    <span>
      <label htmlFor={id}>
        <Message id={label} />
      </label>
      <SettledInput id={id} {...kind} value={value} onSettled={change} />
    </span>
  );
}
