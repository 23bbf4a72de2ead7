import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionNode } from 'graphql';

/** The `_entities` field of a fetch for entities; undefined where the fetch is of root fields. */
export function entitiesField({ selectionSet }: OperationDefinitionNode): FieldNode | undefined {
  const [first] = selectionSet.selections;
  return first?.kind === Kind.FIELD && first.name.value === '_entities' ? first : undefined;
}

/** Selections of the entities, or of the root. */
export function topSelections(operation: OperationDefinitionNode): readonly SelectionNode[] {
  return (entitiesField(operation) ?? operation).selectionSet?.selections ?? [];
}
