import { parse, print } from 'graphql';
import type { CallTrace, FetchTrace, OperationTrace, PlanTrace } from '../../../engine/operation-trace.ts';
import { bytes, count, milliseconds } from './units.ts';

/** A bar on the time line of the whole operation, which is as wide as the pane. */
function Bar({ kind, from, to, total }: { kind: string; from: number; to: number; total: number }) {
  const percent = (time: number) => `${total > 0 ? (time / total) * 100 : 0}%`;
  return <div className={`plan-bar ${kind}`} style={{ insetInlineStart: percent(from), width: percent(to - from) }} />;
}

/** What a call did, in words: the bars are for the eye only. */
function wordsOf(call: CallTrace): string[] {
  const { representations, requestBytes, responseBytes, failedTries, shared } = call;
  return [
    `started at ${milliseconds(call.startMilliseconds)}`,
    ...(representations
      ? [`${count(representations.sent, 'representation')} sent for ${count(representations.found, 'object')}`]
      : []),
    `${bytes(requestBytes)} sent`,
    ...(responseBytes === null ? [] : [`${bytes(responseBytes)} received`]),
    ...(failedTries ? [count(failedTries, 'failed try', 'failed tries')] : []),
    ...(shared ? ['shared with another operation'] : []),
  ];
}

/** Failed, answered with errors, tried again, or well. */
function statusOf({ calls }: FetchTrace): { kind: string; words: string } {
  const failure = calls.find((call) => call.failure !== null)?.failure;
  if (failure) return { kind: 'failed', words: failure };
  const errors = calls.reduce((sum, call) => sum + call.errors, 0);
  if (errors > 0) return { kind: 'failed', words: count(errors, 'error') };
  if (calls.some((call) => call.failedTries)) return { kind: 'retried', words: 'tried again' };
  return calls.length === 0 ? { kind: 'idle', words: 'nothing to ask' } : { kind: 'well', words: 'answered' };
}

/** Where in the answer, without what the gateway adds to names of fields that are asked for with arguments. */
function pathWords(path: readonly string[]): string {
  return path.map((name) => name.replace(/__arguments_\d+$/, '')).join(' › ');
}

function Fetch({ fetch, total }: { fetch: FetchTrace; total: number }) {
  const { subgraph, path, operation, calls } = fetch;
  const status = statusOf(fetch);
  const duration = calls.reduce((sum, call) => sum + call.durationMilliseconds, 0);
  return (
    <details className="plan-fetch">
      <summary>
        <span className="plan-line">
          <strong>{subgraph}</strong>
          <span className={`plan-status ${status.kind}`}>{status.words}</span>
          {calls.length > 0 ? <span className="plan-time">{milliseconds(duration)}</span> : null}
        </span>
        <span className="plan-path">{path ? pathWords(path) : 'root fields'}</span>
        <span className="plan-track">
          {calls.map((call) => (
            <Bar
              key={call.startMilliseconds}
              kind={status.kind}
              from={call.startMilliseconds}
              to={call.startMilliseconds + call.durationMilliseconds}
              total={total}
            />
          ))}
        </span>
        {calls.map((call) => (
          <span key={call.startMilliseconds} className="plan-words">
            {wordsOf(call).join(' · ')}
          </span>
        ))}
      </summary>
      <pre aria-label={`Operation sent to ${subgraph}`} tabIndex={0}>
        {print(parse(operation))}
      </pre>
    </details>
  );
}

function Step({ node, total }: { node: PlanTrace; total: number }) {
  if (node.kind === 'Fetch') return <Fetch fetch={node} total={total} />;
  const List = node.kind === 'Sequence' ? 'ol' : 'ul';
  return (
    <div className="plan-group">
      <span className="plan-kind">{node.kind === 'Sequence' ? 'One after the other' : 'At once'}</span>
      <List>
        {node.nodes.map((each, index) => (
          <li key={index}>
            <Step node={each} total={total} />
          </li>
        ))}
      </List>
    </div>
  );
}

/** How an operation was fetched, on one time line, with what it took and cost as a whole. */
export function Waterfall({ name, trace }: { name: string; trace: OperationTrace }) {
  const { totalMilliseconds, planningMilliseconds, cost, plan } = trace;
  return (
    <>
      <dl className="plan-summary">
        <div>
          <dt>Operation</dt>
          <dd>{name}</dd>
        </div>
        <div>
          <dt>Total</dt>
          <dd>{milliseconds(totalMilliseconds)}</dd>
        </div>
        <div>
          <dt>Planning</dt>
          <dd>{milliseconds(planningMilliseconds)}</dd>
        </div>
        {cost ? (
          <div>
            <dt>Cost</dt>
            <dd>
              {cost.value.toLocaleString('en')}
              {cost.budget === null ? '' : ` of ${cost.budget.toLocaleString('en')}`}
            </dd>
          </div>
        ) : null}
      </dl>
      <div className="plan-track" aria-hidden="true">
        <Bar kind="planning" from={0} to={planningMilliseconds} total={totalMilliseconds} />
      </div>
      {plan ? <Step node={plan} total={totalMilliseconds} /> : <p>Nothing was fetched for it.</p>}
    </>
  );
}
