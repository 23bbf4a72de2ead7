import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { ReactNode } from 'react';
import type { EnumName } from '../../../language/enum-words.tsx';
import type { MessageId } from '../../../language/messages.ts';

/** The kinds of records that can be searched, as the address and the graph name them. */
export const kindNames = ['people', 'families', 'cases', 'proceedings', 'agencies', 'sources'] as const;

export type KindName = (typeof kindNames)[number];

/** What a filter offers that only the data can tell. */
export type KnownChoicesName = 'nationalities' | 'sectors' | 'courts' | 'publishers';

/** A filter that a kind of record has in the schema. Its parameters in the address have the schema's names. */
export type FilterField =
  | { type: 'enum'; name: string; label: MessageId; values: EnumName }
  | { type: 'known'; name: KnownChoicesName; label: MessageId }
  /** Days, both included, in two fields of the filter: `separatedFrom` and `separatedTo`. */
  | { type: 'dates'; name: string; label: MessageId }
  /** Years, both included, in one field of the filter, as `IntRange`. */
  | { type: 'years'; name: string; label: MessageId };

export interface Column<Node> {
  name: MessageId;
  /** The values of the kind's order without `_ASC` and `_DESC`, where the graph can sort by the column. */
  order?: string;
  show: (node: Node) => ReactNode;
}

/** A page of what was found. The count is null where it is withheld. */
export interface FoundPage<Node> {
  totalCount?: number | null;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  edges: readonly { node: Node }[];
}

/** The variables of an operation that searches for one kind of record. */
export interface PageVariables {
  filter: Record<string, unknown>;
  orderBy: string;
  first: number;
  after: string | null;
}

/** What the search page knows of a kind of record. */
export interface RecordKind<Node> {
  name: KindName;
  title: MessageId;
  /** The operation, whose filter and order are of types of the kind's own. */
  document: TypedDocumentNode<{ found: FoundPage<Node> }, never>;
  filters: readonly FilterField[];
  defaultOrder: string;
  /** The first names the record, and leads to its page. */
  columns: readonly Column<Node>[];
  /** What an export has of a record: the graph's own values under names that stay, whatever the reader's language. */
  exported: Record<string, (node: Node) => string | number | null | undefined>;
}

/** The operation of a kind, for which `questionOf` makes the variables. */
export function documentOf<Node>(kind: RecordKind<Node>): TypedDocumentNode<{ found: FoundPage<Node> }, PageVariables> {
  return kind.document as TypedDocumentNode<{ found: FoundPage<Node> }, PageVariables>;
}
