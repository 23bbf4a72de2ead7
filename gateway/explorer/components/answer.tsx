import type { ReactNode } from 'react';
import type { Problem } from '../graph/problem.ts';
import type { AnswerState } from '../graph/use-answer.ts';
import { Message } from '../language/message.tsx';

/** What stood in the way, and what to do about it. */
export function ProblemNotice({ problem, askAgain }: { problem: Problem; askAgain?: () => void }) {
  return (
    <div className="notice problem" role="alert">
      <p>
        <ProblemWords problem={problem} />
      </p>
      {askAgain && problem.kind !== 'denied' ? (
        <button type="button" onClick={askAgain}>
          <Message id="components.try-again" />
        </button>
      ) : null}
    </div>
  );
}

function ProblemWords({ problem }: { problem: Problem }) {
  switch (problem.kind) {
    case 'unreachable':
      return <Message id="components.unreachable" />;
    case 'denied':
      return <Message id={problem.needsPurpose ? 'components.purpose-required' : 'components.denied'} />;
    case 'unauthenticated':
      return <Message id="components.unauthenticated" />;
    case 'rate-limited':
      return <Message id="components.rate-limited" values={{ seconds: problem.retryAfter ?? 60 }} />;
    case 'failed':
      return <Message id="components.failed" values={{ message: problem.message, code: problem.code }} />;
  }
}

interface AnswerProperties<Answer> {
  of: AnswerState<Answer>;
  /** What to show where the answer has nothing to show; its words say what to do. */
  empty?: { when: (answer: Answer) => boolean; show: ReactNode };
  children: (answer: Answer) => ReactNode;
}

/** An answer of the graph, or why it is not there: loading, a problem, nothing found. What is denied is said beside the rest. */
export function Answer<Data>({ of: state, empty, children }: AnswerProperties<Data>) {
  const { answer, problem, loading, outdated, askAgain } = state;
  if (answer === undefined) {
    if (problem) return <ProblemNotice problem={problem} askAgain={askAgain} />;
    return (
      <p className="notice" role="status">
        <Message id="components.loading" />
      </p>
    );
  }
  return (
    <div aria-busy={loading || outdated}>
      {problem ? <ProblemNotice problem={problem} askAgain={askAgain} /> : null}
      {empty?.when(answer) ? <div className="notice">{empty.show}</div> : children(answer)}
    </div>
  );
}
