import { Message } from '../language/message.tsx';
import { type EntryKind, entryKinds, type TimelineEntry } from './timeline-entry.ts';

interface EntryKindFilterProperties {
  entries: readonly TimelineEntry[];
  hidden: ReadonlySet<EntryKind>;
  onChange: (hidden: ReadonlySet<EntryKind>) => void;
}

/** Chooses which kinds of entries are shown, of those that there are. */
export function EntryKindFilter({ entries, hidden, onChange }: EntryKindFilterProperties) {
  const countOf = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind).length;
  const toggle = (kind: EntryKind) => {
    onChange(hidden.has(kind) ? new Set([...hidden].filter((one) => one !== kind)) : new Set([...hidden, kind]));
  };
  return (
    <fieldset className="kind-filter">
      <legend>
        <Message id="timeline.filter" />
      </legend>
      {entryKinds
        .filter((kind) => countOf(kind) > 0)
        .map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={!hidden.has(kind)}
              onChange={() => {
                toggle(kind);
              }}
            />{' '}
            <Message id={`timeline.${kind}`} /> ({countOf(kind)})
          </label>
        ))}
    </fieldset>
  );
}
