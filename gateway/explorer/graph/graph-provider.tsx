import { cacheExchange, Client, fetchExchange } from '@urql/core';
import { type ReactNode, useMemo } from 'react';
import { Provider } from 'urql';
import { type Caller, headersOf, useCaller } from './caller.tsx';

/** A client of the graph of the same origin. */
function clientOf(caller: Caller): Client {
  return new Client({
    url: '/graphql',
    exchanges: [cacheExchange, fetchExchange],
    // What somebody searches for is not to be in an address, which logs keep.
    preferGetMethod: false,
    fetchOptions: { headers: headersOf(caller) },
  });
}

/** Gives the pages a client. Another caller gets another one, with nothing of the former's answers. */
export function GraphProvider({ children }: { children: ReactNode }) {
  const { caller } = useCaller();
  const client = useMemo(() => clientOf(caller), [caller]);
  return <Provider value={client}>{children}</Provider>;
}
