import { Handle, type Node, type NodeProps, Position, useReactFlow } from '@xyflow/react';
import type { FocusEvent } from 'react';
import { useIntl } from 'react-intl';
import { box } from './layout.ts';
import type { RecordNode } from './record-graph.ts';
import type { Expansion } from './use-record-graph.ts';

export type DrawnRecord = Node<
  { node: RecordNode; expansion: Expansion['state']; expand: (node: RecordNode) => void },
  'record'
>;

/** A record in the drawing: its kind and name, and a press expands it. Who comes to it by keyboard gets it into view. */
export function RecordBox({ data, positionAbsoluteX, positionAbsoluteY }: NodeProps<DrawnRecord>) {
  const intl = useIntl();
  const { setCenter, getZoom } = useReactFlow();
  const { node, expansion, expand } = data;
  const bringIntoView = ({ currentTarget }: FocusEvent<HTMLButtonElement>) => {
    if (!currentTarget.matches(':focus-visible')) return;
    const middle = { x: positionAbsoluteX + box.width / 2, y: positionAbsoluteY + box.height / 2 };
    void setCenter(middle.x, middle.y, { zoom: getZoom() });
  };
  const kind = intl.formatMessage({ id: `graph-view.${node.kind}` });
  return (
    <>
      <Handle type="target" position={Position.Top} />
      <button
        type="button"
        className={`record-box ${node.kind} ${expansion}`}
        title={node.name}
        aria-label={intl.formatMessage({ id: `graph-view.node-${expansion}` }, { kind, name: node.name })}
        aria-disabled={expansion === 'whole'}
        onFocus={bringIntoView}
        onClick={() => {
          expand(node);
        }}
      >
        <span className="record-kind">
          {kind} {expansion === 'whole' ? null : '+'}
        </span>
        <span className="record-name">{node.name}</span>
      </button>
      <Handle type="source" position={Position.Bottom} />
    </>
  );
}
