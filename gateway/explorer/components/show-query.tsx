import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { graphiqlAddress } from '../graph/graphiql-address.ts';
import { Message } from '../language/message.tsx';

interface ShowQueryProperties<Answer, Variables> {
  document: TypedDocumentNode<Answer, Variables>;
  variables: Variables;
}

/** The way from what is shown to the operation that asked for it, ready to be run in GraphiQL. */
export function ShowQuery<Answer, Variables>({ document, variables }: ShowQueryProperties<Answer, Variables>) {
  return (
    <a className="show-query" href={graphiqlAddress(document, variables)}>
      <Message id="components.show-query" />
    </a>
  );
}
