import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { stringifyDocument } from '@urql/core';

/**
 * The address of GraphiQL with an operation and its variables open. They are behind the `#`, since what somebody searched for
 * must not get into a server's log.
 */
export function graphiqlAddress<Answer, Variables>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
): string {
  const opened = new URLSearchParams({
    query: stringifyDocument(document),
    variables: JSON.stringify(variables, null, 2),
  });
  return `/graphiql#${opened.toString()}`;
}
