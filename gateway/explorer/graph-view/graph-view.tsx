import { useMemo, useState } from 'react';
import { ReactFlowProvider } from '@xyflow/react';
import { Link } from 'react-router';
import { ProblemNotice } from '../components/answer.tsx';
import { Message } from '../language/message.tsx';
import { DrawnGraph } from './drawn-graph.tsx';
import { NodeList } from './node-list.tsx';
import { ofKinds, placeOf, type RecordKind, type RecordNode } from './record-graph.ts';
import { RecordKindFilter } from './record-kind-filter.tsx';
import { type GrowingGraph, useRecordGraph } from './use-record-graph.ts';
import './graph-view.css';

/** What just happened, and how much is shown, also for those who cannot see it. */
function GraphStatus({ growing: { graph, last, asking } }: { growing: GrowingGraph }) {
  return (
    <p role="status" className="remark">
      {asking === undefined ? null : <Message id="components.loading" />}{' '}
      {last ? (
        <>
          <Message id="graph-view.expanded" values={{ name: last.node.name, added: last.added }} />{' '}
        </>
      ) : null}
      <Message id="graph-view.size" values={{ nodes: graph.nodes.size, links: graph.links.size }} />
    </p>
  );
}

function Expanded({ node: { kind, id, name } }: { node: RecordNode }) {
  return (
    <p>
      <Link to={`${placeOf[kind]}/${id}`}>
        <Message id="graph-view.open-page" values={{ name }} />
      </Link>
    </p>
  );
}

/** What a record is linked to, as a drawing and as a list of the same: both expand what is chosen. */
export default function GraphView({ root }: { root: RecordNode }) {
  const growing = useRecordGraph(root);
  const [hidden, setHidden] = useState<ReadonlySet<RecordKind>>(new Set());
  const shown = useMemo(() => ofKinds(growing.graph, (kind) => !hidden.has(kind)), [growing.graph, hidden]);
  return (
    <>
      <RecordKindFilter nodes={[...growing.graph.nodes.values()]} hidden={hidden} onChange={setHidden} />
      <GraphStatus growing={growing} />
      {growing.last ? <Expanded node={growing.last.node} /> : null}
      {growing.problem ? <ProblemNotice problem={growing.problem} /> : null}
      <ReactFlowProvider>
        <DrawnGraph growing={growing} shown={shown} />
      </ReactFlowProvider>
      <NodeList growing={growing} shown={shown} />
    </>
  );
}
