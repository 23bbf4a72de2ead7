import { lazy, Suspense, useMemo, useState } from 'react';
import { Section } from '../components/section.tsx';
import { Message } from '../language/message.tsx';
import type { RecordNode } from './record-graph.ts';

const GraphView = lazy(() => import('./graph-view.tsx'));

/** Offers to draw what a record is linked to. What draws it is loaded, and the graph asked, when the reader wants it. */
export function OpenGraphView({ root: { kind, id, name } }: { root: RecordNode }) {
  const [open, setOpen] = useState(false);
  const root = useMemo(() => ({ kind, id, name }), [kind, id, name]);
  return (
    <Section title="graph-view.title" explanation="graph-view.explanation">
      {open ? (
        <Suspense
          fallback={
            <p className="notice" role="status">
              <Message id="components.loading" />
            </p>
          }
        >
          <GraphView root={root} />
        </Suspense>
      ) : (
        <button
          type="button"
          onClick={() => {
            setOpen(true);
          }}
        >
          <Message id="graph-view.open" />
        </button>
      )}
    </Section>
  );
}
