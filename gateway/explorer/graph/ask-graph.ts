/** Why no answer came, in words that say what to do. */
export class GraphError extends Error {
  override name = 'GraphError';
}

interface GraphResponse<Answer> {
  data?: Answer | null;
  errors?: { message: string }[];
}

async function send(query: string, variables: unknown, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
      body: JSON.stringify({ query, variables }),
      signal,
    });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new GraphError('The graph does not answer. Check that the gateway runs and that you are online.', { cause });
  }
}

async function read<Answer>(response: Response): Promise<GraphResponse<Answer>> {
  try {
    return (await response.json()) as GraphResponse<Answer>;
  } catch (cause) {
    throw new GraphError(`The graph answered with HTTP status ${response.status} and nothing to read.`, { cause });
  }
}

/**
 * Sends an operation to the graph of the same origin.
 * @throws GraphError when the graph cannot be reached or reports an error, also one beside a partial answer
 */
export async function askGraph<Answer>(query: string, variables: unknown, signal: AbortSignal): Promise<Answer> {
  const { data, errors = [] } = await read<Answer>(await send(query, variables, signal));
  const [error] = errors;
  if (error !== undefined) throw new GraphError(`The graph reports: ${error.message}`);
  if (data === undefined || data === null) throw new GraphError('The graph gave an empty answer.');
  return data;
}
