import { Message } from '../language/message.tsx';
import { type RecordKind, recordKinds, type RecordNode } from './record-graph.ts';

interface RecordKindFilterProperties {
  nodes: readonly RecordNode[];
  hidden: ReadonlySet<RecordKind>;
  onChange: (hidden: ReadonlySet<RecordKind>) => void;
}

/** Chooses which kinds of records are drawn and listed. */
export function RecordKindFilter({ nodes, hidden, onChange }: RecordKindFilterProperties) {
  const countOf = (kind: RecordKind) => nodes.filter((node) => node.kind === kind).length;
  const toggle = (kind: RecordKind) => {
    onChange(hidden.has(kind) ? new Set([...hidden].filter((one) => one !== kind)) : new Set([...hidden, kind]));
  };
  return (
    <fieldset className="kind-filter">
      <legend>
        <Message id="graph-view.filter" />
      </legend>
      {recordKinds
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
            <Message id={`graph-view.${kind}`} /> ({countOf(kind)})
          </label>
        ))}
    </fieldset>
  );
}
