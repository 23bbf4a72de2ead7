import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { GraphiQL } from 'graphiql';
import { useEffect, useRef, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { graphiqlIntrospection } from '../../../schema/graphiql-introspection.ts';
import { ChooseCaller } from '../components/choose-caller.tsx';
import { CallerProvider, useCaller } from '../graph/caller.tsx';
import { english } from '../language/messages.ts';
import { examplesPlugin } from './examples-plugin.tsx';
import { type LastRun, LastRunContext } from './query-plan/last-run.tsx';
import { queryPlanPlugin } from './query-plan/query-plan-plugin.tsx';
import { tracingFetcher } from './query-plan/tracing-fetcher.ts';
import { requestedOperation } from './requested-operation.ts';
import { storageWithoutHeaders } from './storage-without-headers.ts';

const welcome = `# Families Graph: people, cases, lawsuits and sources as one graph.
# Pick an operation under "Examples" at the left, or write your own; Ctrl+Enter runs it.
# To see what only some callers may see, choose a role at the top, where this is the demo, or paste a token under "Headers":
#   { "Authorization": "Bearer TOKEN" }
# Whole names also need "x-purpose": "what for". The role analyst sees how an operation was fetched, under "Query plan".

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

/** One list for all times: for another one, GraphiQL shows the first pane again. */
const plugins = [HISTORY_PLUGIN, examplesPlugin, queryPlanPlugin];

/** GraphiQL, as the caller who is chosen. */
function Workbench() {
  const { caller } = useCaller();
  const [lastRun, setLastRun] = useState<LastRun>({ kind: 'none' });
  const asking = useRef(caller);
  useEffect(() => {
    asking.current = caller;
  }, [caller]);
  const [fetcher] = useState(() => tracingFetcher(() => asking.current, setLastRun));
  const requested = requestedOperation(window.location);
  const opened =
    requested === undefined ? {} : { initialQuery: requested.query, initialVariables: requested.variables };
  return (
    <LastRunContext value={lastRun}>
      <GraphiQL
        fetcher={fetcher}
        defaultQuery={welcome}
        plugins={plugins}
        visiblePlugin={examplesPlugin}
        storage={storageWithoutHeaders}
        shouldPersistHeaders={false}
        defaultEditorToolsVisibility="variables"
        {...graphiqlIntrospection}
        {...opened}
      >
        <GraphiQL.Logo>
          <ChooseCaller />
          <a href="/">Families Graph</a>
        </GraphiQL.Logo>
      </GraphiQL>
    </LastRunContext>
  );
}

/**
 * GraphiQL with documentation, history, the example operations, query plans, an editor for headers, and in the demo a switch of
 * roles. Tokens are never stored. Like GraphiQL, the page is in English.
 */
export function GraphiqlPage() {
  return (
    <IntlProvider locale="en" messages={english}>
      <CallerProvider>
        <Workbench />
      </CallerProvider>
    </IntlProvider>
  );
}
