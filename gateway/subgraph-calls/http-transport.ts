import { Pool } from 'undici';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import type { SubgraphResponse, SubgraphTransport } from './subgraph-transport.ts';

const connections = 64;
const timeoutMilliseconds = 30_000;

/** Calls a subgraph over HTTP, on connections that are kept open. */
export function httpTransport(subgraph: string, url: string): SubgraphTransport {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections, headersTimeout: timeoutMilliseconds, bodyTimeout: timeoutMilliseconds });
  return {
    async execute({ headers, ...request }) {
      const text = await post(JSON.stringify(request), headers).catch(() => {
        throw cataloguedError('SUBGRAPH_UNAVAILABLE', 'A part of the graph does not answer.', { subgraph });
      });
      return parseResponse(text);
    },
    close: () => pool.close(),
  };

  async function post(body: string, headers: Readonly<Record<string, string>>): Promise<string> {
    const response = await pool.request({
      path: `${pathname}${search}`,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body,
    });
    return response.body.text();
  }

  function parseResponse(text: string): SubgraphResponse {
    try {
      const response: unknown = JSON.parse(text);
      if (typeof response === 'object' && response !== null && ('data' in response || 'errors' in response))
        return response as SubgraphResponse;
    } catch {
      // Told below, like any other answer that is not GraphQL.
    }
    throw cataloguedError('SUBGRAPH_INVALID_RESPONSE', 'A part of the graph gave an answer that is not GraphQL.', {
      subgraph,
    });
  }
}
