import { useCallback, useEffect, useState } from 'react';
import { askGraph } from './ask-graph.ts';

/** What is known of an operation's answer at the moment. */
export type AnswerState<Answer> =
  | { state: 'loading' }
  | { state: 'answered'; answer: Answer }
  | { state: 'failed'; message: string; tryAgain: () => void };

/** Asks the graph when the component appears, and again on demand after a failure. */
export function useAnswer<Answer>(query: string): AnswerState<Answer> {
  const [attempt, setAttempt] = useState(0);
  const [answerState, setAnswerState] = useState<AnswerState<Answer>>({ state: 'loading' });
  const tryAgain = useCallback(() => {
    setAnswerState({ state: 'loading' });
    setAttempt((number) => number + 1);
  }, []);
  useEffect(() => {
    const left = new AbortController();
    askGraph<Answer>(query, {}, left.signal).then(
      (answer) => {
        setAnswerState({ state: 'answered', answer });
      },
      (error: unknown) => {
        if (left.signal.aborted) return;
        const message = error instanceof Error ? error.message : String(error);
        setAnswerState({ state: 'failed', message, tryAgain });
      },
    );
    return () => {
      left.abort();
    };
  }, [query, attempt, tryAgain]);
  return answerState;
}
