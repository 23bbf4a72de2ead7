import type { Client, CombinedError } from '@urql/core';
import {
  LinksOfAgencyDocument,
  LinksOfCaseDocument,
  LinksOfFamilyDocument,
  LinksOfPersonDocument,
  LinksOfProceedingDocument,
  LinksOfSourceDocument,
} from '../../../schema/generated/explorer-operations.ts';
import type { RecordNode } from './record-graph.ts';
import { recordsIn } from './records-in-answer.ts';

/** What a record is linked to, as far as one request tells. */
export interface FoundLinks {
  neighbours: RecordNode[];
  /** The cursor after which there are more. */
  next?: string;
}

interface Page {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** The answer, or what stood in its way if there is none. What is denied within it is left out. */
function answerOf<Answer>({ data, error }: { data?: Answer; error?: CombinedError }): Answer {
  if (data !== undefined && data !== null) return data;
  throw error ?? new Error('expected an answer or an error');
}

function found(answer: unknown, page?: Page): FoundLinks {
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : undefined;
  return { neighbours: recordsIn(answer), ...(next && { next }) };
}

/**
 * Asks the graph once for what a record is linked to.
 *
 * @param after the `next` of the former answer for the same record, to get more
 * @throws CombinedError of the client, where there is no answer
 */
export async function askForLinks(client: Client, { kind, id }: RecordNode, after?: string): Promise<FoundLinks> {
  const variables = { id, ...(after !== undefined && { after }) };
  switch (kind) {
    case 'Family':
      return found(answerOf(await client.query(LinksOfFamilyDocument, { id })));
    case 'Person':
      return found(answerOf(await client.query(LinksOfPersonDocument, { id })));
    case 'SeparationCase':
      return found(answerOf(await client.query(LinksOfCaseDocument, { id })));
    case 'Proceeding': {
      const answer = answerOf(await client.query(LinksOfProceedingDocument, variables));
      return found(answer, answer.proceeding?.families);
    }
    case 'Agency': {
      const answer = answerOf(await client.query(LinksOfAgencyDocument, variables));
      return found(answer, answer.sources);
    }
    case 'Source': {
      const answer = answerOf(await client.query(LinksOfSourceDocument, variables));
      return found(answer, answer.source?.statements);
    }
  }
}
