import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from 'urql';
import { type Problem, problemOf } from './problem.ts';

/** What is known of an operation's answer at the moment. A problem beside an answer means that parts of it are missing. */
export interface AnswerState<Answer> {
  answer?: Answer;
  problem?: Problem;
  loading: boolean;
  /** Whether the answer is the one before, shown until the next one comes. */
  outdated: boolean;
  askAgain: () => void;
}

interface Question<Answer, Variables> {
  document: TypedDocumentNode<Answer, Variables>;
  variables: Variables;
  /** Do not ask yet. */
  pause?: boolean;
}

/** Asks the graph, again when the variables or the caller change. */
export function useAnswer<Answer, Variables extends object>({
  document,
  variables,
  pause = false,
}: Question<Answer, Variables>): AnswerState<Answer> {
  const [{ data, error, fetching, stale }, execute] = useQuery<Answer, Variables>({
    query: document,
    variables,
    pause,
  });
  return {
    ...(data !== undefined && data !== null && { answer: data }),
    ...(error && { problem: problemOf(error) }),
    loading: fetching,
    outdated: stale,
    askAgain: () => {
      execute({ requestPolicy: 'network-only' });
    },
  };
}
