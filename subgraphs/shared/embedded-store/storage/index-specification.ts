import type { Document } from '../values/document.ts';
import type { Sort } from '../values/sort.ts';

/** An index as `createIndexes` describes it. */
export interface IndexSpecification {
  name: string;
  key: Sort;
  unique: boolean;
  sparse: boolean;
  /** Which documents are in the index; all where there is none. */
  partialFilterExpression?: Document;
}

export const idIndex: IndexSpecification = { name: '_id_', key: [['_id', 1]], unique: true, sparse: false };

export function keyPatternOf({ key }: IndexSpecification): Document {
  return Object.fromEntries(key);
}

/** The index as `listIndexes` gives it. */
export function describeIndex(specification: IndexSpecification): Document {
  const { name, unique, sparse, partialFilterExpression } = specification;
  return {
    v: 2,
    key: keyPatternOf(specification),
    name,
    ...(unique && name !== idIndex.name && { unique }),
    ...(sparse && { sparse }),
    ...(partialFilterExpression !== undefined && { partialFilterExpression }),
  };
}
