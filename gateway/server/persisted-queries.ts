import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import type { GraphqlParameters } from './graphql-parameters.ts';

interface PersistedQuery {
  version: number;
  sha256Hash: string;
}

const keptQueries = 10_000;
const largestTotal = 32 * 1024 * 1024;

function persistedQueryOf({ extensions }: GraphqlParameters): PersistedQuery | undefined {
  const given = extensions?.persistedQuery;
  return typeof given === 'object' && given !== null ? (given as PersistedQuery) : undefined;
}

/**
 * Automatic persisted queries: a client sends the hash of its query, and the query only when the hash is not known here.
 * @returns what gives the query's text
 */
export function persistedQueries(): (parameters: GraphqlParameters) => string {
  const queries = new LRUCache<string, string>({
    max: keptQueries,
    maxSize: largestTotal,
    sizeCalculation: (query) => query.length + 1,
  });
  return (parameters) => {
    const persisted = persistedQueryOf(parameters);
    if (persisted === undefined) {
      if (typeof parameters.query === 'string') return parameters.query;
      throw cataloguedError('BAD_REQUEST', 'The request has no `query`.');
    }
    const { version, sha256Hash } = persisted;
    if (version !== 1 || typeof sha256Hash !== 'string')
      throw cataloguedError('BAD_REQUEST', '`extensions.persistedQuery` must have `version` 1 and `sha256Hash`.');
    if (typeof parameters.query !== 'string') {
      const known = queries.get(sha256Hash);
      if (known === undefined) throw cataloguedError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
      return known;
    }
    if (createHash('sha256').update(parameters.query).digest('hex') !== sha256Hash)
      throw cataloguedError('BAD_REQUEST', '`sha256Hash` is not the hash of `query`.');
    queries.set(sha256Hash, parameters.query);
    return parameters.query;
  };
}
