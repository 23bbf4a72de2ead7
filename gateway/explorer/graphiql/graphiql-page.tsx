import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { examplesPlugin } from './examples-plugin.tsx';
import { requestedOperation } from './requested-operation.ts';
import { storageWithoutHeaders } from './storage-without-headers.ts';

const webSocketAddress = new URL('/graphql', window.location.href);
webSocketAddress.protocol = webSocketAddress.protocol.replace('http', 'ws');

/** Subscriptions go over WebSocket, with what the header editor has as connection parameters. */
const fetcher = createGraphiQLFetcher({ url: '/graphql', subscriptionUrl: webSocketAddress.href });

const welcome = `# Families Graph: people, cases, lawsuits and sources as one graph.
# Pick an operation under "Examples" at the left, or write your own; Ctrl+Enter runs it.
# To see what only some callers may see, paste a token under "Headers" below:
#   { "Authorization": "Bearer TOKEN" }
# For this demo, "npm run -s token -- caseworker" prints a token. Whole names also need "x-purpose": "what for".

{
  proceedings(first: 5) {
    edges {
      node {
        caption
        status
      }
    }
  }
}
`;

/** GraphiQL with documentation, history, the example operations, and an editor for headers. Tokens are never stored. */
export function GraphiqlPage() {
  const requested = requestedOperation(window.location);
  const opened =
    requested === undefined ? {} : { initialQuery: requested.query, initialVariables: requested.variables };
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={welcome}
      plugins={[HISTORY_PLUGIN, examplesPlugin]}
      visiblePlugin={examplesPlugin}
      storage={storageWithoutHeaders}
      shouldPersistHeaders={false}
      defaultEditorToolsVisibility="variables"
      {...opened}
    >
      <GraphiQL.Logo>
        <a href="/">Families Graph</a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
