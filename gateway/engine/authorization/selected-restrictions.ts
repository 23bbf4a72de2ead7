import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { fragmentsOf, operationOf } from '../operation/select-operation.ts';
import { cursorOfEvents } from '../subscription/resumption.ts';
import { denialMessage, type Requirements } from './requirement.ts';
import type { RestrictedField } from './rights.ts';

/** Fields of an operation that are denied, with the reason. */
export type DeniedSelections = ReadonlyMap<FieldNode, string>;

/**
 * The fields with requirements that an operation asks for, whether its conditions leave them out or not. The document need not
 * be valid.
 */
export function restrictedFields(
  document: DocumentNode,
  schema: GraphQLSchema,
  requirements: Requirements,
): RestrictedField[] {
  if (requirements.size === 0) return [];
  const found = new Set<string>();
  visitFields(document, schema, (_node, field) => {
    found.add(field);
    return true;
  });
  // The gateway asks for the cursor of events, to continue after it, whether the client does or not.
  for (const field of [...found]) found.add(cursorOfEvents(schema, field) ?? field);
  return [...found].flatMap((field) => {
    const needed = requirements.get(field);
    return needed === undefined ? [] : [{ field, requirements: needed }];
  });
}

/** The selections of an operation that ask for denied fields; what is within them is not looked at. */
export function deniedSelections(
  document: DocumentNode,
  schema: GraphQLSchema,
  denied: ReadonlySet<string>,
  requirements: Requirements,
): DeniedSelections {
  const found = new Map<FieldNode, string>();
  if (denied.size > 0)
    visitFields(document, schema, (node, field) => {
      if (!denied.has(field)) return true;
      found.set(node, denialMessage(field, requirements.get(field) ?? []));
      return false;
    });
  return found;
}

/** A document without the fields that are denied. Fields and fragments can lose all their selections. */
export function withoutDenied(
  document: DocumentNode,
  schema: GraphQLSchema,
  denied: ReadonlySet<string>,
): DocumentNode {
  if (denied.size === 0) return document;
  const selections = deniedSelections(document, schema, denied, new Map());
  return visit(document, { Field: (node) => (selections.has(node) ? null : undefined) });
}

/**
 * Visits the fields that an operation asks for, in fragments too, each with its name as `Type.field`: the type is that which
 * the selection is on, an interface where it is on one. Fragments are visited once: what they are on does not depend on who
 * spreads them.
 * @param enter says whether what is within the field is visited
 */
function visitFields(
  document: DocumentNode,
  schema: GraphQLSchema,
  enter: (node: FieldNode, field: string) => boolean,
): void {
  const fragments = fragmentsOf(document);
  const spread = new Set<string>();
  const operation = operationOf(document);
  visitSet(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);

  function visitSet(set: SelectionSetNode, type: GraphQLNamedType | undefined): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) visitField(selection, type);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        visitSet(selection.selectionSet, condition === undefined ? type : schema.getType(condition));
      } else {
        const fragment = fragments.get(selection.name.value);
        if (fragment === undefined || spread.has(fragment.name.value)) continue;
        spread.add(fragment.name.value);
        visitSet(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
      }
    }
  }

  function visitField(node: FieldNode, type: GraphQLNamedType | undefined): void {
    const definition = type && 'getFields' in type ? type.getFields()[node.name.value] : undefined;
    if (type === undefined || definition === undefined) return;
    if (enter(node, `${type.name}.${node.name.value}`) && node.selectionSet)
      visitSet(node.selectionSet, getNamedType(definition.type));
  }
}

/** Whether denied fields are in selections, or within what is in them. */
export function asksForDenied(
  sets: readonly SelectionSetNode[],
  { denied, fragments }: { denied: DeniedSelections; fragments: ReadonlyMap<string, FragmentDefinitionNode> },
): boolean {
  const spread = new Set<string>();
  return denied.size > 0 && sets.some(isIn);

  function isIn({ selections }: SelectionSetNode): boolean {
    return selections.some((selection) => {
      if (selection.kind !== Kind.FRAGMENT_SPREAD)
        return isDenied(selection) || (selection.selectionSet !== undefined && isIn(selection.selectionSet));
      const fragment = fragments.get(selection.name.value);
      if (fragment === undefined || spread.has(fragment.name.value)) return false;
      spread.add(fragment.name.value);
      return isIn(fragment.selectionSet);
    });
  }

  function isDenied(selection: SelectionNode): boolean {
    return selection.kind === Kind.FIELD && denied.has(selection);
  }
}

/** Whether a subscription's own field is denied: then there is nothing to subscribe to. */
export function deniesSubscription(document: DocumentNode, schema: GraphQLSchema, denied: DeniedSelections): boolean {
  if (operationOf(document).operation !== OperationTypeNode.SUBSCRIPTION) return false;
  let found = false;
  visitFields(document, schema, (node) => {
    found ||= denied.has(node);
    return false;
  });
  return found;
}
