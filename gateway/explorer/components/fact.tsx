import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { ProvenancePopover } from './provenance-popover.tsx';
import './fact.css';

interface FactProperties {
  /** The id of the record that the fact is about. */
  about: string;
  /** The property, as statements name it: `status`. */
  property: string;
  children: ReactNode;
}

/** A fact, with one click to who says so. The graph is asked when it is opened, not before. */
export function Fact({ about, property, children }: FactProperties) {
  const intl = useIntl();
  const shown = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [value, setValue] = useState('');
  const [open, setOpen] = useState(false);
  const dialogId = useId();
  // The button is named by what is shown beside it, whatever component shows it.
  useEffect(() => {
    setValue(shown.current?.textContent ?? '');
  });
  return (
    <span className="fact">
      <span ref={shown}>{children}</span>
      <button
        type="button"
        ref={button}
        className="fact-provenance"
        aria-label={intl.formatMessage({ id: 'components.provenance-of' }, { value })}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? dialogId : undefined}
        title={intl.formatMessage({ id: 'components.provenance' })}
        onClick={() => {
          setOpen(true);
        }}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M3 8.5C3 5.6 4.3 3.8 6.6 3l.5 1.1C5.8 4.7 5.1 5.5 5 6.6h2v4.2H3zm6 0c0-2.9 1.3-4.7 3.6-5.5l.5 1.1c-1.3.6-2 1.4-2.1 2.5h2v4.2H9z" />
        </svg>
      </button>
      {open ? (
        <ProvenancePopover
          id={dialogId}
          of={{ about, property }}
          shownValue={value}
          button={button}
          onOpenChange={setOpen}
        />
      ) : null}
    </span>
  );
}
