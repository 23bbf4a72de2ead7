import { type DocumentNode, type FieldNode, Kind, OperationTypeNode, print, visit } from 'graphql';
import { withoutEmptySelections } from './conditions.ts';
import { rootFields } from './select-operation.ts';

/** Names that every object answers to, so that reading them from a subgraph's object would not tell whether it has them. */
const inheritedNames = new Set(Object.getOwnPropertyNames(Object.prototype));

function argumentsText(field: FieldNode): string {
  return (field.arguments ?? [])
    .map((argument) => print(argument))
    .sort()
    .join(',');
}

/**
 * Rids an operation of the aliases that the client chose: each field gets its key (see `canonicalKeys`) as its name in the
 * response.
 */
export function canonicalOperation(document: DocumentNode): DocumentNode {
  const keyOf = canonicalKeys(document);
  return visit(document, {
    Field(field) {
      const key = keyOf(field);
      const { alias, ...plain } = field;
      if (key !== field.name.value) return { ...plain, alias: { kind: Kind.NAME, value: key } };
      return alias === undefined ? undefined : plain;
    },
  });
}

/**
 * The keys under which the fields of an operation are asked of subgraphs and kept while it is executed: a field's name, and its
 * name and a number where it has arguments. So the same key always means the same field with the same arguments, and no alias
 * can collide with a key field, with a field that `@requires` needs, or with an alias on another type. The client's aliases come
 * back when the response is written. Two things keep their names: root fields of a mutation, since each of them runs, equal ones
 * too, and a field that has different selections under different names, since an error in one may take its object away, and
 * only its.
 */
export function canonicalKeys(document: DocumentNode): (field: FieldNode) => string {
  const contested = contestedFields(document);
  const textOf = (field: FieldNode): string => {
    const text = argumentsText(field);
    const name = responseName(field);
    return name !== field.name.value && contested.has(fieldText(field)) ? `${text} as ${name}` : text;
  };
  const numbers = new Map<string, Map<string, number>>();
  visit(document, {
    Field(field) {
      const known = numbers.get(field.name.value) ?? new Map<string, number>();
      numbers.set(field.name.value, known);
      const text = textOf(field);
      if (!known.has(text)) known.set(text, known.size);
    },
  });
  const changes = rootFields(document, OperationTypeNode.MUTATION);
  return (field) => {
    const name = field.name.value;
    if (changes.has(field)) return `mutation__${responseName(field)}`;
    const text = textOf(field);
    if (text === '' && !inheritedNames.has(name)) return name;
    return `${name}__arguments_${numbers.get(name)?.get(text) ?? 0}`;
  };
}

/** Fields (with their arguments) that are asked for under different names with different selections. */
function contestedFields(document: DocumentNode): ReadonlySet<string> {
  const fields = new Map<string, FieldNode[]>();
  visit(document, {
    Field(field) {
      if (!field.selectionSet) return;
      const key = fieldText(field);
      const known = fields.get(key);
      if (known === undefined) fields.set(key, [field]);
      else known.push(field);
    },
  });
  const contested = [...fields].filter(([, same]) => differ(same, responseName) && differ(same, selectionsText));
  return new Set(contested.map(([key]) => key));
}

function differ(fields: readonly FieldNode[], textOf: (field: FieldNode) => string): boolean {
  const [first, ...others] = fields.length > 1 ? fields.map(textOf) : [];
  return others.some((text) => text !== first);
}

function fieldText(field: FieldNode): string {
  return `${field.name.value}(${argumentsText(field)})`;
}

function responseName({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

/** The same whether empty selections have been filled for the planner or not. */
function selectionsText({ selectionSet }: FieldNode): string {
  return selectionSet ? print(withoutEmptySelections(selectionSet)) : '';
}
