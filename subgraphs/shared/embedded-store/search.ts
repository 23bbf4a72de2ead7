import { Query } from 'mingo';
import type { Collection } from './collection.ts';
import type { Document, StoredDocument } from './document.ts';
import { candidatesFor } from './query-plan.ts';
import { ServerError } from './server-error.ts';
import { documentComparator, type SortSpecification } from './value-order.ts';

export interface Search {
  filter: Document;
  sort?: SortSpecification | undefined;
  skip?: number | undefined;
  /** 0 for no limit. */
  limit?: number | undefined;
}

/** Operators that need scripts or indexes which the store does not have, or that the query library answers differently. */
const refusedOperators = new Set([
  '$mod',
  '$where',
  '$function',
  '$text',
  '$near',
  '$nearSphere',
  '$geoWithin',
  '$geoIntersects',
]);

/** Makes a function that tells whether a document meets a filter. */
export function matcher(filter: Document): (document: Document) => boolean {
  refuseOperators(filter);
  const query = new Query(filter);
  return (document) => query.test(document);
}

function refuseOperators(filter: unknown): void {
  if (typeof filter !== 'object' || filter === null) return;
  for (const [name, value] of Object.entries(filter)) {
    if (refusedOperators.has(name)) throw new ServerError('BadValue', `The operator ${name} is not supported.`);
    refuseOperators(value);
  }
}

/** The documents of a collection that meet a filter, in an order. */
export function search(collection: Collection, { filter, sort = {}, skip = 0, limit = 0 }: Search): StoredDocument[] {
  const matches = matcher(filter);
  const { documents, sorted } = candidatesFor(collection, filter, sort);
  const mustSort = !sorted && Object.keys(sort).length > 0;
  const enough = mustSort || limit === 0 ? Infinity : skip + limit;
  const found: StoredDocument[] = [];
  for (const document of documents) {
    if (!matches(document.value)) continue;
    found.push(document);
    if (found.length >= enough) break;
  }
  if (mustSort) {
    const compare = documentComparator(sort);
    found.sort((one, other) => compare(one.value, other.value));
  }
  return found.slice(skip, limit === 0 ? undefined : skip + limit);
}

/** Checks the sort of a command. */
export function sortOf(value: Document | undefined): SortSpecification {
  for (const [path, direction] of Object.entries(value ?? {})) {
    if (direction !== 1 && direction !== -1) {
      throw new ServerError('BadValue', `Illegal sort of ${path}: expected 1 or -1.`);
    }
  }
  return (value ?? {}) as SortSpecification;
}
