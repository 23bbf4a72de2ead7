import { type ExampleOperation, exampleOperations } from './example-operations.ts';

type RequestedOperation = Pick<ExampleOperation, 'query' | 'variables'>;

/**
 * The operation that the address asks for, if it does: an example by its name (`?operation=published-figures`), or any with its
 * variables behind the `#`, which is where the explorer's pages put theirs: what is there reaches no server.
 */
export function requestedOperation({ search, hash }: Location): RequestedOperation | undefined {
  const written = new URLSearchParams(hash.slice(1));
  const query = written.get('query');
  if (query !== null) return { query, variables: written.get('variables') ?? '' };
  const name = new URLSearchParams(search).get('operation');
  return exampleOperations.find((example) => example.name === name);
}
