import type { Configuration } from '../configuration.ts';
import { subgraphPorts } from '../configuration.ts';
import type { AskSubgraph } from '../record-directory.ts';
import { deriveKey } from '../secrets.ts';
import { callerHeader, signCaller } from '../security/caller-token.ts';
import { requestSigner } from '../security/request-signature.ts';
import type { Subgraph } from './subgraph.ts';

const timeoutMilliseconds = 5_000;

async function headersOf(
  configuration: Configuration,
  caller: Parameters<AskSubgraph>[2],
): Promise<Record<string, string>> {
  const token = await signCaller(deriveKey(configuration.SECRET_KEY, 'caller'), caller);
  return token === null ? {} : { [callerHeader]: token };
}

/** Asks subgraphs that run in processes of their own. */
export function askOverHttp(configuration: Configuration): AskSubgraph {
  const sign = requestSigner(configuration.SECRET_KEY);
  return async (name, request, caller) => {
    const body = JSON.stringify(request);
    const headers = await headersOf(configuration, caller);
    const address = configuration.SUBGRAPH_URLS[name] ?? `http://127.0.0.1:${subgraphPorts[name]}/graphql`;
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers, ...sign(body, headers) },
      body,
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    return (await response.json()) as Awaited<ReturnType<AskSubgraph>>;
  };
}

/** Asks subgraphs of this process. They are looked up at each call, since they need each other to start. */
export function askInProcess(configuration: Configuration, subgraphs: ReadonlyMap<string, Subgraph>): AskSubgraph {
  return async (name, request, caller) => {
    const subgraph = subgraphs.get(name);
    if (subgraph === undefined) throw new Error(`The subgraph ${name} is not running.`);
    return subgraph.execute(request, await headersOf(configuration, caller));
  };
}
