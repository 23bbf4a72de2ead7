import { type DocumentNode, type OperationDefinitionNode, visit } from 'graphql';

/** A document without the operations that were not asked for: their fields have no say in what follows. Fragments stay. */
export function onlyOperation(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  return visit(document, {
    OperationDefinition: (node) => (node === operation ? undefined : null),
    SelectionSet: () => false,
  });
}
