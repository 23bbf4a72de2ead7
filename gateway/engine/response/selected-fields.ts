import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What decides which fields of an operation are in its response. It has no conditions (see `withoutConditions`). */
export interface SelectionContext {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The fields, by the names that they have in the response, that objects of a type have; as in the specification's CollectFields. */
export function selectedFields(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  context: SelectionContext,
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const set of sets) visit(set);
  return fields;

  function visit(set: SelectionSetNode): void {
    for (const selection of set.selections) add(selection);
  }

  function add(selection: SelectionNode): void {
    if (selection.kind === Kind.FIELD) {
      const name = selection.alias?.value ?? selection.name.value;
      const known = fields.get(name);
      if (known === undefined) fields.set(name, [selection]);
      else known.push(selection);
      return;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.fragments.get(selection.name.value);
      if (fragment === undefined || visited.has(selection.name.value)) return;
      visited.add(selection.name.value);
      if (fits(fragment.typeCondition.name.value)) visit(fragment.selectionSet);
    } else if (selection.typeCondition === undefined || fits(selection.typeCondition.name.value))
      visit(selection.selectionSet);
  }

  function fits(condition: string): boolean {
    if (condition === type.name) return true;
    const conditionType = context.schema.getType(condition);
    return isAbstractType(conditionType) && 'getInterfaces' in type && context.schema.isSubType(conditionType, type);
  }
}
