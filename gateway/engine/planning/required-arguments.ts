import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type FieldNode,
  Kind,
  print,
  visit,
} from 'graphql';
import {
  type FieldedType,
  fieldedTypes,
  isFielded,
  isTrue,
  joinFields,
  mapFields,
  parseFieldSet,
  textArgument,
  type TypesByName,
} from './supergraph-types.ts';

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
  /** The subgraphs (values of `join__Graph`) that require it. */
  graphs: Set<string>;
}

function withoutSelections(field: FieldNode): FieldNode {
  const leaf: { -readonly [Key in keyof FieldNode]: FieldNode[Key] } = { ...field };
  delete leaf.selectionSet;
  return leaf;
}

function requiresOf(field: FieldDefinitionNode): string[] {
  return joinFields(field).flatMap((directive) => textArgument(directive, 'requires') ?? []);
}

/** Gives requirements with arguments fields of their own; undefined where the supergraph has none. */
export function requiredArguments(supergraph: DocumentNode): RequiredArguments | undefined {
  const types = fieldedTypes(supergraph);
  const names = new Set<string>();
  for (const type of types.values())
    for (const field of type.fields ?? [])
      for (const requires of requiresOf(field))
        mapFields(types, parseFieldSet(requires), type.name.value, (typeName, required) => {
          if (required.arguments?.length) names.add(`${typeName}.${required.name.value}`);
          return required;
        });
  return names.size === 0 ? undefined : rewrite(supergraph, types, names);
}

function rewrite(supergraph: DocumentNode, types: TypesByName, names: ReadonlySet<string>): RequiredArguments {
  const fields = new Map<string, RequiredField>();
  const nameByText = new Map<string, string>();
  const requirements = new Map<string, Set<string>>();

  function nameOf(typeName: string, field: FieldNode, graph: string): string {
    const leaf = withoutSelections(field);
    const text = `${typeName} ${print(leaf)}`;
    const name = nameByText.get(text) ?? `${field.name.value}__required_${nameByText.size}`;
    nameByText.set(text, name);
    const known = fields.get(name);
    if (known === undefined) fields.set(name, { typeName, field: leaf, graphs: new Set([graph]) });
    else known.graphs.add(graph);
    return name;
  }

  function withOwnFields(typeName: string, field: FieldDefinitionNode): FieldDefinitionNode {
    const directives = (field.directives ?? []).map((directive) => ({
      ...directive,
      arguments: (directive.arguments ?? []).map((argument) => {
        if (argument.name.value !== 'requires' || argument.value.kind !== Kind.STRING) return argument;
        const needed = requirements.get(`${typeName}.${field.name.value}`) ?? new Set<string>();
        requirements.set(`${typeName}.${field.name.value}`, needed);
        const set = mapFields(types, parseFieldSet(argument.value.value), typeName, (parent, required) => {
          if (!names.has(`${parent}.${required.name.value}`)) return required;
          const value = nameOf(parent, required, textArgument(directive, 'graph') ?? '');
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
    return [...fields].flatMap(([value, { typeName, field, graphs }]) => {
      const original = type.fields?.find(({ name }) => name.value === field.name.value);
      if (!typeNames.has(typeName) || original === undefined) return [];
      // External it is only to those who require it with these arguments.
      const directives = (original.directives ?? []).filter(
        (directive) => !isTrue(directive, 'external') || graphs.has(textArgument(directive, 'graph') ?? ''),
      );
      return [{ ...original, name: { kind: Kind.NAME as const, value }, arguments: [], directives }];
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
      .map((directive) => textArgument(directive, 'graph')),
  );
  const isUnused = (directive: ConstDirectiveNode) =>
    isTrue(directive, 'external') && !implementing.has(textArgument(directive, 'graph'));
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
