import type { SubgraphRequest, SubgraphTransport } from '../../gateway/engine/engine-types.ts';
import type { HttpTransportOptions } from '../../gateway/subgraph-calls/http-transport-options.ts';
import { httpTransport } from '../../gateway/subgraph-calls/http-transport.ts';
import { ScriptedSubgraph, type Script } from './scripted-subgraph.ts';

const started: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(started.splice(0).map((stop) => stop()));
});

/** A subgraph that follows the script until the end of the test, and the way to it. */
export async function start(script: Script, options: HttpTransportOptions = {}) {
  const subgraph = new ScriptedSubgraph(script);
  const transport = httpTransport('cases', await subgraph.start(), { retryDelayMilliseconds: 1, ...options });
  started.push(async () => {
    await subgraph.stop();
    await transport.close();
  });
  return { subgraph, transport };
}

export interface Question {
  kind?: SubgraphRequest['operationKind'];
  body?: string;
  headers?: Record<string, string>;
  signal?: AbortSignal;
  notes?: SubgraphRequest['notes'];
}

export function ask(transport: SubgraphTransport, { kind = 'query', ...question }: Question = {}) {
  return transport.execute({
    query: 'secret query',
    operationName: undefined,
    operationKind: kind,
    variables: { secret: 'secret variable' },
    headers: {},
    body: '{"query":"secret body"}',
    ...question,
  });
}

/** What a client would be told of the error. */
export async function errorOf(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    (answer) => new Error(`No error but ${JSON.stringify(answer)}`),
    (reason: unknown) => reason,
  );
  return JSON.parse(JSON.stringify(error)) as unknown;
}

function told(code: string, message: string) {
  return { message, extensions: { code, subgraph: 'cases' } };
}

export const unavailable = told('SUBGRAPH_UNAVAILABLE', 'A part of the graph does not answer.');
export const timedOut = told('SUBGRAPH_TIMEOUT', 'A part of the graph took too long to answer.');
export const tooLarge = told('SUBGRAPH_RESPONSE_TOO_LARGE', 'A part of the graph gave an answer that is too large.');
export const notGraphql = told('SUBGRAPH_INVALID_RESPONSE', 'A part of the graph gave an answer that is not GraphQL.');
