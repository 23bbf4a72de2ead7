import type { ReactNode } from 'react';
import type { AnswerState } from '../graph/use-answer.ts';
import { graphiqlAddress } from '../shared/graphiql-address.ts';

interface SectionOfFactsProps<Answer> {
  id: string;
  title: string;
  explanation: string;
  /** The example operation that the facts come from, by the name of its file. */
  operation: string;
  answerState: AnswerState<Answer>;
  isEmpty: (answer: Answer) => boolean;
  children: (answer: Answer) => ReactNode;
}

function Facts<Answer>({ title, answerState, isEmpty, children }: SectionOfFactsProps<Answer>) {
  if (answerState.state === 'loading') {
    return (
      <p className="notice" role="status">
        Loading&hellip;
      </p>
    );
  }
  if (answerState.state === 'failed') {
    return (
      <div className="notice failed" role="alert">
        <p>
          {answerState.message} <strong>{title}</strong> could not be loaded.
        </p>
        <button type="button" onClick={answerState.tryAgain}>
          Try again
        </button>
      </div>
    );
  }
  if (isEmpty(answerState.answer)) {
    return (
      <p className="notice">
        Nothing is recorded yet. Load the sample data with <code>npm run seed</code>, then reload this page.
      </p>
    );
  }
  return <>{children(answerState.answer)}</>;
}

/** A part of the page: its heading, the way to its query, and its facts or why there are none. */
export function SectionOfFacts<Answer>(props: SectionOfFactsProps<Answer>) {
  const { id, title, explanation, operation, answerState } = props;
  const headingId = `${id}-heading`;
  return (
    <section id={id} aria-labelledby={headingId} aria-busy={answerState.state === 'loading'}>
      <div className="section-head">
        <h2 id={headingId}>{title}</h2>
        <a href={graphiqlAddress(operation)} aria-describedby={headingId}>
          Show the query
        </a>
      </div>
      <p>{explanation}</p>
      <Facts {...props} />
    </section>
  );
}
