import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { type Problem, problemOf } from '../../../graph/problem.ts';
import type { AnswerState } from '../../../graph/use-answer.ts';
import type { FoundPage, PageVariables } from '../kinds/record-kind.ts';

/** The pages that were loaded so far, as one list. */
export interface FoundRecords<Node> {
  records: readonly Node[];
  /** Null where the count is withheld. */
  totalCount: number | null;
  /** The cursor after which the next page begins, where there is one. */
  next: string | null;
}

interface Pages<Node> {
  first: AnswerState<FoundRecords<Node>>;
  more: { loading: boolean; problem?: Problem; load: () => void };
}

interface State<Node> {
  found?: FoundRecords<Node>;
  /** Which page is on its way, if any. */
  waitingFor?: 'first' | 'more';
  problem?: { with: 'first' | 'more'; is: Problem };
}

/** Adds a page behind those before it. */
function withPage<Node>(former: FoundRecords<Node> | undefined, page: FoundPage<Node>): FoundRecords<Node> {
  return {
    records: [...(former?.records ?? []), ...page.edges.map(({ node }) => node)],
    totalCount: page.totalCount ?? null,
    next: page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null,
  };
}

/**
 * Asks for the first page, again when the question or the caller change, and for the next one after its cursor when it is wanted.
 * Only the answer to the last question counts: a request for another one is broken off. Without variables nothing is asked.
 */
export function usePages<Node>(
  document: TypedDocumentNode<{ found: FoundPage<Node> }, PageVariables>,
  variables: PageVariables | undefined,
): Pages<Node> {
  const client = useClient();
  const [state, setState] = useState<State<Node>>({});
  const running = useRef<{ unsubscribe: () => void }>(undefined);
  const question = variables && JSON.stringify(variables);

  const ask = useCallback(
    (after: string | null, requestPolicy: 'cache-first' | 'network-only' = 'cache-first') => {
      if (question === undefined) return;
      running.current?.unsubscribe();
      const page = after === null ? 'first' : 'more';
      setState(({ found }) => ({ ...(found && { found }), waitingFor: page }));
      const asked = { ...(JSON.parse(question) as PageVariables), after };
      running.current = client.query(document, asked, { requestPolicy }).subscribe(({ data, error }) => {
        setState(({ found }) => {
          const former = page === 'more' ? found : undefined;
          const now = data ? withPage(former, data.found) : former;
          return { ...(now && { found: now }), ...(error && { problem: { with: page, is: problemOf(error) } }) };
        });
      });
    },
    [client, document, question],
  );

  useEffect(() => {
    ask(null);
    return () => {
      running.current?.unsubscribe();
    };
  }, [ask]);

  const { found, waitingFor, problem } = state;
  return {
    first: {
      ...(found && { answer: found }),
      ...(problem?.with === 'first' && { problem: problem.is }),
      loading: waitingFor === 'first',
      outdated: waitingFor === 'first' && found !== undefined,
      askAgain: () => {
        ask(null, 'network-only');
      },
    },
    more: {
      loading: waitingFor === 'more',
      ...(problem?.with === 'more' && { problem: problem.is }),
      load: () => {
        if (found?.next && waitingFor === undefined) ask(found.next);
      },
    },
  };
}
