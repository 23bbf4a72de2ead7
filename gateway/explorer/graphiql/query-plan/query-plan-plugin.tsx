import type { GraphiQLPlugin } from '@graphiql/react';
import { useDemoCallers } from '../../graph/demo-callers.ts';
import { type LastRun, useLastRun } from './last-run.tsx';
import { Waterfall } from './waterfall.tsx';
import './query-plan.css';

function PlanIcon() {
  return (
    <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="1.5">
      <path d="M3 5h8M8 12h8M13 19h8" strokeWidth="3" />
    </svg>
  );
}

/** Says who may see plans, and how to become one of them here. */
function Denied({ name }: { name: string }) {
  const callers = useDemoCallers();
  return (
    <>
      <p>
        <strong>{name}</strong> ran, but its plan is for callers with the scope <code>query:explain</code>: it needs the
        role analyst.
      </p>
      {callers.includes('analyst') ? (
        <p>Choose the role Analyst at the top of this page, and run the operation again.</p>
      ) : (
        <>
          <p>Put the token of such a caller under Headers, and run the operation again:</p>
          <pre>{'{ "Authorization": "Bearer TOKEN" }'}</pre>
          <p>
            In development, <code>npm run -s token -- analyst</code> prints one.
          </p>
        </>
      )}
    </>
  );
}

function Plan({ run }: { run: LastRun }) {
  switch (run.kind) {
    case 'none':
      return <p>Run an operation: what it asks of which part of the graph, and when, is drawn here.</p>;
    case 'running':
      return <p>The operation runs.</p>;
    case 'subscription':
      return (
        <p>A subscription has no single answer to draw. Run its selections as a query to see how they are fetched.</p>
      );
    case 'refused':
      return (
        <p>
          <strong>{run.name}</strong> did not run, so there is nothing to draw. Its answer says why.
        </p>
      );
    case 'denied':
      return <Denied name={run.name} />;
    case 'traced':
      return <Waterfall name={run.name} trace={run.trace} />;
  }
}

function QueryPlan() {
  const run = useLastRun();
  return (
    <section aria-label="Query plan" aria-live="polite" className="query-plan">
      <div className="query-plan-title">Query plan</div>
      <Plan run={run} />
    </section>
  );
}

/** A pane of GraphiQL that draws how the operation that was run last was fetched. */
export const queryPlanPlugin: GraphiQLPlugin = { title: 'Query plan', icon: PlanIcon, content: QueryPlan };
