import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
  type FieldDefinitionNode,
  Kind,
  visit,
} from 'graphql';
import {
  type FieldedType,
  fieldedTypes,
  fieldsIn,
  isTrue,
  joinFields,
  joinTypes,
  namedType,
  parseFieldSet,
  textArgument,
  type TypesByName,
} from './supergraph-types.ts';

/** Between a subgraph's name and the level of a part of it. */
const nameMark = '#requirements-';
const graphMark = '__REQUIREMENTS_';

/** The subgraph that a part of it belongs to. */
export function subgraphOfPart(name: string): string {
  return name.split(nameMark)[0] ?? name;
}

/**
 * Requirements of requirements can go there and back between two subgraphs: A's `stamp` requires B's `volume`, and B's `sealed`
 * requires A's `stamp`. To save fetches, `@apollo/query-planner` 2.14 merges what it asks of one subgraph at different stages,
 * and then asks A for the `volume` that only B has, or for `stamp` before it has sent the `volume`. What it asks of different
 * subgraphs it does not merge. So fields with requirements are planned as if subgraphs of their own had them, one for each level
 * of requirements: the same subgraph, by other names.
 * @returns undefined where nothing has requirements
 */
export function withRequirementLevels(supergraph: DocumentNode): DocumentNode | undefined {
  const types = fieldedTypes(supergraph);
  const partition = new Partition(types);
  if (partition.isTrivial) return undefined;
  const each = (directives: readonly ConstDirectiveNode[] | undefined) => partition.inAllParts(directives ?? []);
  return visit(supergraph, {
    EnumTypeDefinition(node) {
      const values = node.values ?? [];
      if (node.name.value === 'join__Graph')
        return { ...node, values: values.flatMap((value) => partition.graphs(value)) };
      const inParts = values.map((value) => ({ ...value, directives: each(value.directives) }));
      return { ...node, directives: each(node.directives), values: inParts };
    },
    ObjectTypeDefinition: (node) => partition.splitType(node),
    InterfaceTypeDefinition: (node) => partition.splitType(node),
    UnionTypeDefinition: (node) => ({ ...node, directives: each(node.directives) }),
    ScalarTypeDefinition: (node) => ({ ...node, directives: each(node.directives) }),
    InputObjectTypeDefinition: (node) => ({
      ...node,
      directives: each(node.directives),
      fields: (node.fields ?? []).map((field) => ({ ...field, directives: each(field.directives) })),
    }),
  });
}

/** Which part of its subgraph each field with requirements belongs to. */
class Partition {
  readonly #types: TypesByName;
  readonly #levels = new Map<string, number>();
  /** By subgraph: its parts, without itself. */
  readonly #parts = new Map<string, Set<string>>();
  /** By part or subgraph: the fields (`Type.field`) that its `@requires` and `@provides` name. */
  readonly #needs = new Map<string, Set<string>>();

  constructor(types: TypesByName) {
    this.#types = types;
    for (const type of types.values()) for (const field of type.fields ?? []) this.#place(type, field);
  }

  get isTrivial(): boolean {
    return this.#parts.size === 0;
  }

  graphs(value: EnumValueDefinitionNode): EnumValueDefinitionNode[] {
    const parts = [...(this.#parts.get(value.name.value) ?? [])];
    return [
      value,
      ...parts.map((part) => ({ ...value, name: { ...value.name, value: part }, directives: renamed(value, part) })),
    ];
  }

  /** Directives about a subgraph, for each of its parts, too. */
  inAllParts(directives: readonly ConstDirectiveNode[]): ConstDirectiveNode[] {
    return directives.flatMap((directive) => {
      const parts = this.#parts.get(textArgument(directive, 'graph') ?? '') ?? [];
      return [directive, ...[...parts].map((part) => withGraph(directive, part))];
    });
  }

  splitType<Type extends FieldedType>(type: Type): Type {
    const graphs = [...new Set(joinTypes(type).map((directive) => textArgument(directive, 'graph') ?? ''))];
    if (!graphs.some((graph) => this.#parts.has(graph))) return type;
    const directives = (type.directives ?? []).flatMap((directive) => {
      const graph = textArgument(directive, 'graph') ?? '';
      // In its parts, an entity has not all the fields that its interfaces ask for.
      const isOnlyWhole = directive.name.value === 'join__implements' && isEntity(type, graph);
      return isOnlyWhole ? [directive] : this.inAllParts([directive]);
    });
    const fields = (type.fields ?? []).map((field) => this.#splitField(type, field, graphs));
    return { ...type, directives, fields };
  }

  #splitField(type: FieldedType, field: FieldDefinitionNode, graphs: readonly string[]): FieldDefinitionNode {
    const said = joinFields(field);
    const others = (field.directives ?? []).filter((directive) => !said.includes(directive));
    // A field of which nothing is said is in all subgraphs that have the type.
    const joins = said.length > 0 ? said : graphs.map((graph) => joinField(graph));
    return { ...field, directives: [...others, ...joins.flatMap((join) => this.#splitJoin(type, field, join))] };
  }

  #splitJoin(type: FieldedType, field: FieldDefinitionNode, join: ConstDirectiveNode): ConstDirectiveNode[] {
    const graph = textArgument(join, 'graph') ?? '';
    const name = `${type.name.value}.${field.name.value}`;
    if (textArgument(join, 'requires') !== undefined) return [withGraph(join, partOf(graph, this.#level(name)))];
    const parts = [...(this.#parts.get(graph) ?? [])];
    if (isTrue(join, 'external')) {
      const needing = [graph, ...parts].filter((part) => this.#needs.get(part)?.has(name));
      return needing.length === 0 ? [join] : needing.map((part) => withGraph(join, part));
    }
    const isInParts = !isRoot(type) && (!isEntity(type, graph) || this.#isInKey(type, field, graph));
    // What a part needs of the whole is external to it.
    const needing = parts
      .filter((part) => this.#needs.get(part)?.has(name))
      .map((part) => asExternal(withGraph(join, part)));
    // Only the whole has what it provides.
    const inPart = withoutArgument(join, 'provides');
    return [join, ...(isInParts ? parts.map((part) => withGraph(inPart, part)) : needing)];
  }

  #isInKey(type: FieldedType, field: FieldDefinitionNode, graph: string): boolean {
    const name = `${type.name.value}.${field.name.value}`;
    return joinTypes(type).some((directive) => {
      const key = textArgument(directive, 'key');
      if (key === undefined || textArgument(directive, 'graph') !== graph) return false;
      return fieldsIn(this.#types, parseFieldSet(key), type.name.value).has(name);
    });
  }

  #place(type: FieldedType, field: FieldDefinitionNode): void {
    for (const join of joinFields(field)) {
      const graph = textArgument(join, 'graph');
      if (graph === undefined) continue;
      const provides = textArgument(join, 'provides');
      if (provides !== undefined) this.#need(graph, provides, namedType(field.type));
      const requires = textArgument(join, 'requires');
      if (requires === undefined) continue;
      const part = partOf(graph, this.#level(`${type.name.value}.${field.name.value}`));
      this.#need(part, requires, type.name.value);
      if (part !== graph) this.#parts.set(graph, (this.#parts.get(graph) ?? new Set()).add(part));
    }
  }

  #need(part: string, fieldSet: string, typeName: string): void {
    const needs = this.#needs.get(part) ?? new Set<string>();
    for (const name of fieldsIn(this.#types, parseFieldSet(fieldSet), typeName)) needs.add(name);
    this.#needs.set(part, needs);
  }

  /** 0 without requirements, else one more than the highest level of what is required. */
  #level(name: string): number {
    const known = this.#levels.get(name);
    if (known !== undefined) return known;
    // Requirements cannot really go round in a circle; should a supergraph say so, this ends all the same.
    this.#levels.set(name, 0);
    const [typeName = '', fieldName = ''] = name.split('.');
    const field = this.#types.get(typeName)?.fields?.find((candidate) => candidate.name.value === fieldName);
    const required = (field ? joinFields(field) : []).flatMap((join) => {
      const requires = textArgument(join, 'requires');
      return requires === undefined ? [] : [...fieldsIn(this.#types, parseFieldSet(requires), typeName)];
    });
    const level = required.length === 0 ? 0 : 1 + Math.max(...required.map((each) => this.#level(each)));
    this.#levels.set(name, level);
    return level;
  }
}

function partOf(graph: string, level: number): string {
  return level === 0 ? graph : `${graph}${graphMark}${level}`;
}

function isRoot(type: FieldedType): boolean {
  return ['Query', 'Mutation', 'Subscription'].includes(type.name.value);
}

function isEntity(type: FieldedType, graph: string): boolean {
  return joinTypes(type).some(
    (directive) => textArgument(directive, 'graph') === graph && textArgument(directive, 'key') !== undefined,
  );
}

function joinField(graph: string): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'join__field' },
    arguments: [
      { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'graph' }, value: { kind: Kind.ENUM, value: graph } },
    ],
  };
}

function asExternal(join: ConstDirectiveNode): ConstDirectiveNode {
  const external = {
    kind: Kind.ARGUMENT as const,
    name: { kind: Kind.NAME as const, value: 'external' },
    value: { kind: Kind.BOOLEAN as const, value: true },
  };
  const bare = withoutArgument(withoutArgument(join, 'external'), 'provides');
  return { ...bare, arguments: [...(bare.arguments ?? []), external] };
}

function withoutArgument(directive: ConstDirectiveNode, name: string): ConstDirectiveNode {
  return { ...directive, arguments: (directive.arguments ?? []).filter((argument) => argument.name.value !== name) };
}

function withGraph(directive: ConstDirectiveNode, graph: string): ConstDirectiveNode {
  const given = (directive.arguments ?? []).map((argument) =>
    argument.name.value === 'graph' ? { ...argument, value: { kind: Kind.ENUM as const, value: graph } } : argument,
  );
  return { ...directive, arguments: given };
}

/** `@join__graph(name:, url:)` of a part. */
function renamed({ directives = [] }: EnumValueDefinitionNode, part: string): ConstDirectiveNode[] {
  const level = part.split(graphMark)[1] ?? '';
  return directives.map((directive) => ({
    ...directive,
    arguments: (directive.arguments ?? []).map((argument) =>
      argument.name.value === 'name' && argument.value.kind === Kind.STRING
        ? { ...argument, value: { kind: Kind.STRING as const, value: `${argument.value.value}${nameMark}${level}` } }
        : argument,
    ),
  }));
}
