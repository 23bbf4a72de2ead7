import { type Edge, ReactFlow, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/base.css';
import { useEffect, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { Message } from '../language/message.tsx';
import { box } from './layout.ts';
import { type DrawnRecord, RecordBox } from './record-box.tsx';
import { neighboursIn, type RecordGraph } from './record-graph.ts';
import { expansionOf, type GrowingGraph } from './use-record-graph.ts';

const nodeTypes = { record: RecordBox };

/** The view never makes labels smaller than this by itself; names are then 12 pixels high. */
const readableZoom = 0.8;

interface DrawnGraphProperties {
  growing: GrowingGraph;
  /** The part of it that is drawn. */
  shown: RecordGraph;
}

function nodesOf(growing: GrowingGraph, shown: RecordGraph): DrawnRecord[] {
  return [...shown.nodes.values()].map((node) => {
    const { x, y } = growing.places.get(node.id) ?? { x: 0, y: 0 };
    return {
      id: node.id,
      type: 'record',
      position: { x: x - box.width / 2, y: y - box.height / 2 },
      width: box.width,
      height: box.height,
      // What is told of a node is told of the button in it.
      domAttributes: { 'aria-roledescription': undefined },
      data: { node, expansion: expansionOf(growing, node.id).state, expand: growing.expand },
    };
  });
}

/** Links are drawn for the eye only: the list beneath says them. */
function edgesOf({ links }: RecordGraph): Edge[] {
  return [...links.values()].map(({ id, one, other }) => ({
    id,
    source: one,
    target: other,
    type: 'straight',
    ariaRole: 'presentation',
    domAttributes: { 'aria-hidden': true },
  }));
}

/** Brings what was just expanded into view, with what it is linked to, as far as that stays readable. */
function useViewOfExpanded({ graph, last }: GrowingGraph): void {
  const { fitView } = useReactFlow();
  useEffect(() => {
    const around = last ? [last.node, ...(neighboursIn(graph).get(last.node.id) ?? [])] : [...graph.nodes.values()];
    void fitView({ nodes: around.map(({ id }) => ({ id })), minZoom: readableZoom, maxZoom: 1, padding: 0.05 });
  }, [fitView, graph, last]);
}

function ViewButtons() {
  const { zoomIn, zoomOut, fitView } = useReactFlow();
  const buttons = [
    { name: 'graph-view.zoom-in', act: () => zoomIn() },
    { name: 'graph-view.zoom-out', act: () => zoomOut() },
    { name: 'graph-view.whole', act: () => fitView() },
  ] as const;
  return (
    <div className="view-buttons">
      {buttons.map(({ name, act }) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            void act();
          }}
        >
          <Message id={name} />
        </button>
      ))}
    </div>
  );
}

/** The drawing: every node is a button that expands it. */
export function DrawnGraph({ growing, shown }: DrawnGraphProperties) {
  const intl = useIntl();
  const nodes = useMemo(() => nodesOf(growing, shown), [growing, shown]);
  const edges = useMemo(() => edgesOf(shown), [shown]);
  useViewOfExpanded(growing);
  return (
    <>
      <ViewButtons />
      <div className="drawn-graph" role="group" aria-label={intl.formatMessage({ id: 'graph-view.drawing' })}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          minZoom={0.1}
          maxZoom={2}
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          zoomOnScroll={false}
          preventScrolling={false}
          proOptions={{ hideAttribution: true }}
        />
      </div>
    </>
  );
}
