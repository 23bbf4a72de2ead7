import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import type { GraphqlParameters } from './graphql-parameters.ts';
import type { PublishedOperations } from './published-operations.ts';

/** Gives the text of the query that a request is about. Throws a catalogued error where it cannot be had, or is not trusted. */
export type QueryOf = (parameters: GraphqlParameters) => string;

interface PersistedQuery {
  version: number;
  sha256Hash: string;
}

const keptQueries = 10_000;
const largestTotal = 32 * 1024 * 1024;

/**
 * Queries by their hashes. A client sends the hash of its query, as `extensions.persistedQuery` or as `documentId`, and the query
 * only when the hash is not known here. Published operations are always known; where they alone are trusted, nothing else is
 * answered or kept.
 */
export function persistedQueries(published: PublishedOperations): QueryOf {
  const queries = new LRUCache<string, string>({
    max: keptQueries,
    maxSize: largestTotal,
    sizeCalculation: (query) => query.length + 1,
  });
  return (parameters) => {
    const hash = hashOf(parameters);
    const { query } = parameters;
    if (hash === undefined) {
      if (typeof query !== 'string') throw cataloguedError('BAD_REQUEST', 'The request has no `query`.');
      published.check(query);
      return query;
    }
    if (typeof query !== 'string') return published.get(hash) ?? queries.get(hash) ?? notFound(published);
    if (sha256(query) !== hash) throw cataloguedError('BAD_REQUEST', '`sha256Hash` is not the hash of `query`.');
    published.check(query, hash);
    queries.set(hash, query);
    return query;
  };
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The hash that a request has beside its query or in place of it. */
function hashOf({ extensions, documentId }: GraphqlParameters): string | undefined {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '');
  const given = extensions?.persistedQuery;
  if (typeof given !== 'object' || given === null) return undefined;
  const { version, sha256Hash } = given as PersistedQuery;
  if (version !== 1 || typeof sha256Hash !== 'string')
    throw cataloguedError('BAD_REQUEST', '`extensions.persistedQuery` must have `version` 1 and `sha256Hash`.');
  return sha256Hash;
}

function notFound({ mode }: PublishedOperations): never {
  if (mode === 'only') throw cataloguedError('OPERATION_NOT_TRUSTED', 'There is no published operation with this id.');
  throw cataloguedError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
}
