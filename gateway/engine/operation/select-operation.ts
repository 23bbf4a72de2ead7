import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** A document without the operations that were not asked for: their fields have no say in what follows. Fragments stay. */
export function onlyOperation(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  return visit(document, {
    OperationDefinition: (node) => (node === operation ? undefined : null),
    SelectionSet: () => false,
  });
}

/** The fragments of a document, by name. */
export function fragmentsOf(document: DocumentNode): Map<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** The operation of a document that has one. */
export function operationOf(document: DocumentNode): OperationDefinitionNode {
  for (const definition of document.definitions) if (definition.kind === Kind.OPERATION_DEFINITION) return definition;
  throw new Error('A document has no operation.');
}

/** The root fields of the operations of a kind, in fragments too. */
export function rootFields(document: DocumentNode, kind: OperationTypeNode): ReadonlySet<FieldNode> {
  const found = new Set<FieldNode>();
  const fragments = fragmentsOf(document);
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.operation === kind)
      addFields(definition.selectionSet);
  return found;

  function addFields(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) found.add(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) addFields(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) addFields(fragment.selectionSet);
      }
    }
  }
}
