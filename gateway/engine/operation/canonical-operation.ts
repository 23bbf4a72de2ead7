import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  OperationTypeNode,
  print,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** Names that every object answers to, so that reading them from a subgraph's object would not tell whether it has them. */
const inheritedNames = new Set(Object.getOwnPropertyNames(Object.prototype));

function argumentsText(field: FieldNode): string {
  return (field.arguments ?? [])
    .map((argument) => print(argument))
    .sort()
    .join(',');
}

/** The names under which the fields of an operation are asked of subgraphs and kept while it is executed. */
export interface CanonicalOperation {
  document: DocumentNode;
  /** The key in the data for a field of the client's document. */
  keyOf: (field: FieldNode) => string;
}

/**
 * Rids an operation of the aliases that the client chose: a field is called by its name, and by its name and a number
 * where it has arguments. So the same key always means the same field with the same arguments, and no alias can collide with
 * a key field, with a field that `@requires` needs, or with an alias on another type. The client's aliases come back when the
 * response is written. Root fields of a mutation keep their names in the response: each of them runs, equal ones too.
 */
export function canonicalOperation(document: DocumentNode): CanonicalOperation {
  const keyOf = keys(document);
  const canonical = visit(document, {
    Field(field) {
      const key = keyOf(field);
      const { alias, ...plain } = field;
      if (key !== field.name.value) return { ...plain, alias: { kind: Kind.NAME, value: key } };
      return alias === undefined ? undefined : plain;
    },
  });
  return { document: canonical, keyOf };
}

function keys(document: DocumentNode): (field: FieldNode) => string {
  const numbers = new Map<string, Map<string, number>>();
  visit(document, {
    Field(field) {
      const known = numbers.get(field.name.value) ?? new Map<string, number>();
      numbers.set(field.name.value, known);
      const text = argumentsText(field);
      if (!known.has(text)) known.set(text, known.size);
    },
  });
  const changes = mutationFields(document);
  return (field) => {
    const name = field.name.value;
    if (changes.has(field)) return `mutation__${field.alias?.value ?? name}`;
    const text = argumentsText(field);
    if (text === '' && !inheritedNames.has(name)) return name;
    return `${name}__arguments_${numbers.get(name)?.get(text) ?? 0}`;
  };
}

function mutationFields(document: DocumentNode): ReadonlySet<FieldNode> {
  const found = new Set<FieldNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.MUTATION)
      addFields(definition.selectionSet);
  return found;

  function addFields(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) found.add(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) addFields(selection.selectionSet);
      else for (const fragment of fragmentsNamed(selection.name.value)) addFields(fragment.selectionSet);
    }
  }

  function fragmentsNamed(name: string): FragmentDefinitionNode[] {
    return document.definitions.filter(
      (definition): definition is FragmentDefinitionNode =>
        definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
    );
  }
}
