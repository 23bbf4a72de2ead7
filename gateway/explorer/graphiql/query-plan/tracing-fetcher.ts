import { createGraphiQLFetcher, type Fetcher, type FetcherOpts, type FetcherParams } from '@graphiql/toolkit';
import { getOperationAST, OperationTypeNode } from 'graphql';
import type { OperationTrace } from '../../../engine/operation-trace.ts';
import { type Caller, headersOf } from '../../graph/caller.tsx';
import type { LastRun } from './last-run.tsx';

const webSocketAddress = new URL('/graphql', window.location.href);
webSocketAddress.protocol = webSocketAddress.protocol.replace('http', 'ws');

/** Subscriptions go over WebSocket, with the headers as connection parameters. */
const send = createGraphiQLFetcher({
  url: '/graphql',
  subscriptionUrl: webSocketAddress.href,
  // The gateway gives each answer whole.
  enableIncrementalDelivery: false,
});

interface Answer {
  data?: Record<string, unknown> | null;
  extensions?: { trace?: OperationTrace } & Record<string, unknown>;
}

/**
 * Sends what GraphiQL runs as the caller who is chosen, asks for its trace, and tells it. The trace is taken out of the answer: it
 * is drawn in its own pane. What the header editor has goes before what is known of the caller.
 * @param caller who asks at the moment
 * @param onRun told when an operation is run, and again when its answer is there
 */
export function tracingFetcher(caller: () => Caller, onRun: (run: LastRun) => void): Fetcher {
  return async (parameters, options) => {
    const headers = withCaller(caller(), options?.headers);
    if (parameters.operationName === 'IntrospectionQuery') return send(parameters, { ...options, headers });
    if (isSubscription(parameters, options)) {
      onRun({ kind: 'subscription' });
      return send(parameters, { ...options, headers });
    }
    onRun({ kind: 'running' });
    const name = parameters.operationName ?? 'operation without a name';
    try {
      const answer = (await send(parameters, { ...options, headers: { 'x-query-plan': '1', ...headers } })) as Answer;
      const { extensions: { trace, ...otherExtensions } = {}, ...rest } = answer;
      if (trace) onRun({ kind: 'traced', name, trace });
      else onRun({ kind: answer.data === undefined ? 'refused' : 'denied', name });
      return { ...rest, ...(Object.keys(otherExtensions).length > 0 && { extensions: otherExtensions }) };
    } catch (error) {
      onRun({ kind: 'refused', name });
      throw error;
    }
  };
}

/** A header that is written in the editor takes the place of the caller's, whatever its capitals. */
function withCaller(caller: Caller, written: Record<string, unknown> = {}): Record<string, unknown> {
  const names = new Set(Object.keys(written).map((name) => name.toLowerCase()));
  const own = Object.entries(headersOf(caller)).filter(([name]) => !names.has(name));
  return { ...Object.fromEntries(own), ...written };
}

function isSubscription({ operationName }: FetcherParams, options: FetcherOpts | undefined): boolean {
  const document = options?.documentAST;
  return (
    document !== undefined && getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION
  );
}
