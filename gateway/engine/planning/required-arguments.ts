import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
  visit,
} from 'graphql';

/**
 * `@requires(fields: "price(currency: \"USD\")")`: the planner of `@apollo/query-planner` loses the arguments once the value is
 * in the data, so that another `price` takes its place. Here each requirement with arguments becomes a field of its own,
 * `price__required_0`, in the supergraph that is planned with. Subgraphs never see it: the fetch that provides it asks for
 * `price__required_0: price(currency: "USD")`, and the representation that needs it carries the value as `price`.
 */
export interface RequiredArguments {
  document: DocumentNode;
  /** Undefined for a field that is none of ours. */
  fieldOf: (name: string) => RequiredField | undefined;
  /** The fields of ours that a field's `@requires` needs in a subgraph (by the name of its `join__Graph` value). */
  requirementsOf: (typeName: string, fieldName: string) => ReadonlySet<string>;
}

/** A field that stands for another with certain arguments. */
export interface RequiredField {
  typeName: string;
  field: FieldNode;
}

type FieldedType = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

function isFielded(node: DocumentNode['definitions'][number]): node is FieldedType {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function stringArgument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function selectionSetOf(fieldSet: string): SelectionSetNode {
  const [definition] = parse(`{ ${fieldSet} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error(`Expected a field set but got: ${fieldSet}`);
  return definition.selectionSet;
}

/** Every field of every `@requires` with the type that it is on. */
function visitRequired(
  types: ReadonlyMap<string, FieldedType>,
  set: SelectionSetNode,
  typeName: string,
  change: (typeName: string, field: FieldNode) => FieldNode,
): SelectionSetNode {
  const selections = set.selections.map((selection): SelectionNode => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const condition = selection.typeCondition?.name.value ?? typeName;
      return { ...selection, selectionSet: visitRequired(types, selection.selectionSet, condition, change) };
    }
    const definition = types.get(typeName)?.fields?.find(({ name }) => name.value === selection.name.value);
    const inner = definition && selection.selectionSet;
    const changed = change(typeName, selection);
    return inner
      ? { ...changed, selectionSet: visitRequired(types, inner, namedType(definition.type), change) }
      : changed;
  });
  return { ...set, selections };
}

function withoutSelections(field: FieldNode): FieldNode {
  const leaf: { -readonly [Key in keyof FieldNode]: FieldNode[Key] } = { ...field };
  delete leaf.selectionSet;
  return leaf;
}

function requiresOf(field: FieldDefinitionNode): string[] {
  return (field.directives ?? []).flatMap((directive) => {
    const requires = directive.name.value === 'join__field' ? stringArgument(directive, 'requires') : undefined;
    return requires === undefined ? [] : [requires];
  });
}

/** Gives requirements with arguments fields of their own; undefined where the supergraph has none. */
export function requiredArguments(supergraph: DocumentNode): RequiredArguments | undefined {
  const types = new Map(supergraph.definitions.filter(isFielded).map((type) => [type.name.value, type]));
  const names = new Set<string>();
  for (const type of types.values())
    for (const field of type.fields ?? [])
      for (const requires of requiresOf(field))
        visitRequired(types, selectionSetOf(requires), type.name.value, (typeName, required) => {
          if (required.arguments?.length) names.add(`${typeName}.${required.name.value}`);
          return required;
        });
  return names.size === 0 ? undefined : rewrite(supergraph, types, names);
}

function rewrite(
  supergraph: DocumentNode,
  types: ReadonlyMap<string, FieldedType>,
  names: ReadonlySet<string>,
): RequiredArguments {
  const fields = new Map<string, RequiredField>();
  const nameByText = new Map<string, string>();
  const requirements = new Map<string, Set<string>>();

  function nameOf(typeName: string, field: FieldNode): string {
    const leaf = withoutSelections(field);
    const text = `${typeName} ${print(leaf)}`;
    const name = nameByText.get(text) ?? `${field.name.value}__required_${nameByText.size}`;
    nameByText.set(text, name);
    fields.set(name, { typeName, field: leaf });
    return name;
  }

  function withOwnFields(typeName: string, field: FieldDefinitionNode): FieldDefinitionNode {
    const directives = (field.directives ?? []).map((directive) => ({
      ...directive,
      arguments: (directive.arguments ?? []).map((argument) => {
        if (argument.name.value !== 'requires' || argument.value.kind !== Kind.STRING) return argument;
        const needed = requirements.get(`${typeName}.${field.name.value}`) ?? new Set<string>();
        requirements.set(`${typeName}.${field.name.value}`, needed);
        const set = visitRequired(types, selectionSetOf(argument.value.value), typeName, (parent, required) => {
          if (!names.has(`${parent}.${required.name.value}`)) return required;
          const value = nameOf(parent, required);
          needed.add(value);
          return { ...required, name: { kind: Kind.NAME, value }, arguments: [] };
        });
        return { ...argument, value: { kind: Kind.STRING as const, value: print(set).slice(1, -1) } };
      }),
    }));
    return { ...field, directives };
  }

  const rewritten = visit(supergraph, {
    FieldDefinition: {
      leave(field, _key, _parent, _path, ancestors) {
        const type = ancestors.at(-1) as FieldedType | undefined;
        return type?.kind.endsWith('TypeDefinition') ? withOwnFields(type.name.value, field) : undefined;
      },
    },
  });
  return {
    document: withDefinitions(rewritten, fields),
    fieldOf: (name) => fields.get(name),
    requirementsOf: (typeName, fieldName) => requirements.get(`${typeName}.${fieldName}`) ?? new Set(),
  };
}

/** Adds the fields, like those which they stand for but without arguments, to their types and to all that implement these. */
function withDefinitions(document: DocumentNode, fields: ReadonlyMap<string, RequiredField>): DocumentNode {
  const originals = new Set([...fields.values()].map(({ typeName, field }) => `${typeName}.${field.name.value}`));
  const kept = (type: FieldedType): FieldDefinitionNode[] =>
    (type.fields ?? []).map((field) =>
      originals.has(`${type.name.value}.${field.name.value}`) ? withoutUnusedExternal(type, field) : field,
    );
  const added = (type: FieldedType): FieldDefinitionNode[] => {
    const typeNames = new Set([type.name.value, ...(type.interfaces ?? []).map(({ name }) => name.value)]);
    return [...fields].flatMap(([value, { typeName, field }]) => {
      const original = type.fields?.find(({ name }) => name.value === field.name.value);
      if (!typeNames.has(typeName) || original === undefined) return [];
      return [{ ...original, name: { kind: Kind.NAME as const, value }, arguments: [] }];
    });
  };
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      isFielded(definition) ? { ...definition, fields: [...kept(definition), ...added(definition)] } : definition,
    ),
  };
}

/** What was external for the requirement alone has no use any more, which the planner refuses; an interface may need it still. */
function withoutUnusedExternal(type: FieldedType, field: FieldDefinitionNode): FieldDefinitionNode {
  const implementing = new Set(
    (type.directives ?? [])
      .filter(({ name }) => name.value === 'join__implements')
      .map((directive) => stringArgument(directive, 'graph')),
  );
  const isUnused = (directive: ConstDirectiveNode) =>
    directive.arguments?.some(
      ({ name, value }) => name.value === 'external' && value.kind === Kind.BOOLEAN && value.value,
    ) && !implementing.has(stringArgument(directive, 'graph'));
  return { ...field, directives: (field.directives ?? []).filter((directive) => !isUnused(directive)) };
}

/** The operation as the subgraph knows it: with the fields that ours stand for. */
export function withOriginalFields(operation: DocumentNode, { fieldOf }: RequiredArguments): DocumentNode {
  return visit(operation, {
    Field(node) {
      const required = fieldOf(node.name.value);
      if (required === undefined) return undefined;
      const { name, arguments: given } = required.field;
      return { ...node, alias: node.alias ?? node.name, name, arguments: given };
    },
  });
}
