import { compileExpressionFilter, type Variables } from '../aggregation/expression-filter.ts';
import { ServerError } from '../server-error.ts';
import type { Collection } from '../storage/collection.ts';
import { keyPatternOf } from '../storage/index-specification.ts';
import type { StoredDocument } from '../storage/stored-document.ts';
import { type Document, isDocument } from '../values/document.ts';
import { type Sort, sortBy } from '../values/sort.ts';
import { sameValues } from '../values/value-order.ts';
import type { Matcher } from './filter.ts';
import { candidatesFor, type Hint } from './query-plan.ts';

export interface Search {
  filter: Document;
  /** The compiled filter, where there is one already. */
  matches?: Matcher | undefined;
  sort?: Sort | undefined;
  skip?: number | undefined;
  /** 0 for no limit. */
  limit?: number | undefined;
  hint?: unknown;
  variables?: Variables | undefined;
}

/**
 * The documents of a collection that meet a filter, in an order.
 * @param collection undefined for one that does not exist; the filter is checked all the same
 */
export function search(collection: Collection | undefined, request: Search): StoredDocument[] {
  const { filter, sort = [], skip = 0, limit = 0, variables } = request;
  const matches = request.matches ?? compileExpressionFilter(filter, variables);
  if (collection === undefined) return [];
  const { documents, sorted } = candidatesFor(collection, filter, sort, hintOf(collection, request.hint));
  const mustSort = !sorted && sort.length > 0;
  const enough = mustSort || limit === 0 ? Infinity : skip + limit;
  const found: StoredDocument[] = [];
  for (const document of documents) {
    if (!matches(document.value)) continue;
    found.push(document);
    if (found.length >= enough) break;
  }
  const inOrder = mustSort ? sortBy(found, sort, ({ value }) => value) : found;
  return skip === 0 && limit === 0 ? inOrder : inOrder.slice(skip, limit === 0 ? undefined : skip + limit);
}

/** The index that a hint names; `$natural` for none. */
function hintOf(collection: Collection, hint: unknown): Hint {
  if (hint === undefined || (isDocument(hint) && Object.keys(hint).length === 0)) return undefined;
  if (isDocument(hint) && '$natural' in hint) return '$natural';
  const found = collection.indexes.find((index) =>
    typeof hint === 'string' ? index.name === hint : sameValues(keyPatternOf(index), hint),
  );
  if (found === undefined) {
    throw new ServerError('BadValue', 'hint provided does not correspond to an existing index');
  }
  return found;
}
