import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

/** A type of a supergraph that has fields. */
export type FieldedType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

export type TypesByName = ReadonlyMap<string, FieldedType>;

export function isFielded(node: DocumentNode['definitions'][number]): node is FieldedType {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

export function fieldedTypes(supergraph: DocumentNode): TypesByName {
  return new Map(supergraph.definitions.filter(isFielded).map((type) => [type.name.value, type]));
}

export function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** What is given to a directive, as plain values. */
export function givenTo({ arguments: given = [] }: ConstDirectiveNode): Record<string, unknown> {
  const entries = given.map(({ name, value }): [string, unknown] => [name.value, valueFromASTUntyped(value)]);
  return Object.fromEntries(entries);
}

/** The value of an argument that is a string or a name. */
export function textArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

export function isTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.BOOLEAN && value.value;
}

/** What the supergraph says of a field, subgraph by subgraph (`@join__field`). */
export function joinFields(field: FieldDefinitionNode): readonly ConstDirectiveNode[] {
  return (field.directives ?? []).filter(({ name }) => name.value === 'join__field');
}

/** What the supergraph says of a type, subgraph by subgraph and key by key (`@join__type`). */
export function joinTypes(type: FieldedType): readonly ConstDirectiveNode[] {
  return (type.directives ?? []).filter(({ name }) => name.value === 'join__type');
}

/** @throws GraphQLError when the text is not a field set */
export function parseFieldSet(fieldSet: string): SelectionSetNode {
  const [definition] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Expected a field set but got: ${fieldSet}`);
  return definition.selectionSet;
}

/** A copy of a selection set in which each field is what `change` makes of it, given the type that the field is on. */
export function mapFields(
  types: TypesByName,
  set: SelectionSetNode,
  typeName: string,
  change: (typeName: string, field: FieldNode) => FieldNode,
): SelectionSetNode {
  const selections = set.selections.map((selection): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? typeName;
      return { ...selection, selectionSet: mapFields(types, selection.selectionSet, condition, change) };
    }
    const definition = types.get(typeName)?.fields?.find(({ name }) => name.value === selection.name.value);
    const inner = definition && selection.selectionSet;
    const changed = change(typeName, selection);
    return inner ? { ...changed, selectionSet: mapFields(types, inner, namedType(definition.type), change) } : changed;
  });
  return { ...set, selections };
}

/** Names every field in a selection set, as `Type.field`. */
export function fieldsIn(types: TypesByName, set: SelectionSetNode, typeName: string): ReadonlySet<string> {
  const found = new Set<string>();
  mapFields(types, set, typeName, (parent, field) => {
    found.add(`${parent}.${field.name.value}`);
    return field;
  });
  return found;
}
