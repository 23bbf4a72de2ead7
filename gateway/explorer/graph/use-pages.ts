import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { useClient } from 'urql';
import { type Problem, problemOf } from './problem.ts';

interface Page<Node> {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface PagedList<Answer, Node> {
  /** The page that came with the view. */
  first: Page<Node>;
  /** Asks for the page after a cursor. */
  document: TypedDocumentNode<Answer, { id: string; after: string }>;
  /** Whose list it is. */
  id: string;
  pageOf: (answer: Answer) => Page<Node> | null | undefined;
}

/** The records of a list that were read so far. */
export interface FurtherPages<Node> {
  nodes: readonly Node[];
  /** Reads the next page; absent where there is none. */
  more?: () => void;
  loading: boolean;
  problem?: Problem;
}

/** A list page by page: each next one by the cursor of the one before, so that none is left out or comes twice. */
export function usePages<Answer, Node>({ first, document, id, pageOf }: PagedList<Answer, Node>): FurtherPages<Node> {
  const client = useClient();
  const [further, setFurther] = useState<{ after: Page<Node>; pages: Page<Node>[] }>({ after: first, pages: [] });
  const [loading, setLoading] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  // Pages that followed another first page are not this list's: it is of another record, or for another caller.
  const pages = [first, ...(further.after === first ? further.pages : [])];
  const { hasNextPage, endCursor: after } = pages.at(-1)?.pageInfo ?? first.pageInfo;
  const more = async (cursor: string) => {
    setLoading(true);
    const { data, error } = await client.query(document, { id, after: cursor }).toPromise();
    const page = data && pageOf(data);
    if (page) setFurther({ after: first, pages: [...pages.slice(1), page] });
    setProblem(error && problemOf(error));
    setLoading(false);
  };
  return {
    nodes: pages.flatMap(({ edges }) => edges.map(({ node }) => node)),
    loading,
    ...(problem && { problem }),
    ...(hasNextPage &&
      after && {
        more: () => {
          if (!loading) void more(after);
        },
      }),
  };
}
