import { type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

function isUnresolvable({ arguments: given = [] }: ConstDirectiveNode): boolean {
  return given.some(({ name, value }) => name.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value);
}

/**
 * Puts the keys by which a subgraph finds its entities before those which it only knows. `@apollo/query-planner` 2.14 takes a
 * type's first key to come back to a subgraph after a `@requires`, also where the subgraph finds nothing by it
 * (`resolvable: false`).
 */
export function resolvableKeysFirst(supergraph: DocumentNode): DocumentNode {
  const order = (directives: readonly ConstDirectiveNode[]) => [
    ...directives.filter((directive) => !isUnresolvable(directive)),
    ...directives.filter(isUnresolvable),
  ];
  return visit(supergraph, {
    ObjectTypeDefinition: (node) => ({ ...node, directives: order(node.directives ?? []) }),
    InterfaceTypeDefinition: (node) => ({ ...node, directives: order(node.directives ?? []) }),
  });
}
