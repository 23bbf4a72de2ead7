import { type DocumentNode, type FieldNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';

/** The operation of a fetch: its document has one, and no fragments by name. */
export function operationOf(document: DocumentNode): OperationDefinitionNode {
  for (const definition of document.definitions) if (definition.kind === Kind.OPERATION_DEFINITION) return definition;
  throw new Error('A fetch has no operation.');
}

/** The `_entities` field of a fetch for entities; undefined where the fetch is of root fields. */
export function entitiesField({ selectionSet }: OperationDefinitionNode): FieldNode | undefined {
  const [first] = selectionSet.selections;
  return first?.kind === Kind.FIELD && first.name.value === '_entities' ? first : undefined;
}

/** Selections of the entities, or of the root. */
export function topSelections(operation: OperationDefinitionNode): readonly SelectionNode[] {
  return (entitiesField(operation) ?? operation).selectionSet?.selections ?? [];
}
