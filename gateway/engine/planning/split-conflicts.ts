import { Kind, type OperationDefinitionNode, parse, print, type SelectionNode } from 'graphql';
import { operationOf } from '../operation/select-operation.ts';
import { entitiesField, topSelections } from './fetch-operation.ts';
import type { FetchNode, PlanNode, RequiredSelection } from './plan.ts';
import type { RequiredArguments } from './required-arguments.ts';

/**
 * A representation holds one value for a field. Where a fetch needs the same field with two sets of arguments, for different
 * fields of its entities, it becomes several fetches, each with the fields that go together.
 */
export function splitConflicts(fetch: FetchNode, required: RequiredArguments): PlanNode {
  const operation = operationOf(parse(fetch.operation, { noLocation: true }));
  const fields = entityFields(operation).map(({ typeName, name }) => required.requirementsOf(typeName, name));
  const groups: Set<string>[] = [];
  for (const needed of fields) {
    if (needed.size === 0) continue;
    const group = groups.find((candidate) => !conflict(candidate, needed, required));
    if (group === undefined) groups.push(new Set(needed));
    else for (const name of needed) group.add(name);
  }
  if (groups.length < 2) return fetch;
  const nodes = groups.map((group, index) => restricted(fetch, operation, group, index === 0, required));
  return { kind: 'Parallel', nodes };
}

function conflict(a: ReadonlySet<string>, b: ReadonlySet<string>, required: RequiredArguments): boolean {
  const original = (name: string) => {
    const found = required.fieldOf(name);
    return `${found?.typeName ?? ''}.${found?.field.name.value ?? name}`;
  };
  return [...a].some((name) => [...b].some((other) => name !== other && original(name) === original(other)));
}

function entityFields(operation: OperationDefinitionNode): { typeName: string; name: string }[] {
  return topSelections(operation).flatMap((fragment) => {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !fragment.typeCondition) return [];
    const typeName = fragment.typeCondition.name.value;
    return fragment.selectionSet.selections.flatMap((selection) =>
      selection.kind === Kind.FIELD ? [{ typeName, name: selection.name.value }] : [],
    );
  });
}

/** The fetch with the fields whose requirements are in the group; the first one also has those without requirements. */
function restricted(
  fetch: FetchNode,
  operation: OperationDefinitionNode,
  group: ReadonlySet<string>,
  isFirst: boolean,
  required: RequiredArguments,
): FetchNode {
  const belongs = (typeName: string, selection: SelectionNode) => {
    const needed =
      selection.kind === Kind.FIELD ? required.requirementsOf(typeName, selection.name.value) : new Set<string>();
    return needed.size === 0 ? isFirst : [...needed].every((name) => group.has(name));
  };
  const entities = entitiesField(operation);
  if (!entities?.selectionSet) return fetch;
  const selections = topSelections(operation).flatMap((selection): SelectionNode[] => {
    if (selection.kind !== Kind.INLINE_FRAGMENT || !selection.typeCondition) return isFirst ? [selection] : [];
    const typeName = selection.typeCondition.name.value;
    const kept = selection.selectionSet.selections.filter((inner) => belongs(typeName, inner));
    if (kept.length === 0) return [];
    return [{ ...selection, selectionSet: { ...selection.selectionSet, selections: kept } }];
  });
  const field = { ...entities, selectionSet: { ...entities.selectionSet, selections } };
  return {
    ...fetch,
    operation: print({ ...operation, selectionSet: { ...operation.selectionSet, selections: [field] } }),
    requires: fetch.requires?.map((selection) => without(selection, group, required)).filter(isPresent) ?? [],
  };
}

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** A required selection without the fields of ours that are not in the group. */
function without(
  selection: RequiredSelection,
  group: ReadonlySet<string>,
  required: RequiredArguments,
): RequiredSelection | undefined {
  if (selection.kind === 'Field' && required.fieldOf(selection.key) && !group.has(selection.key)) return undefined;
  const inner = selection.selections?.map((each) => without(each, group, required)).filter(isPresent);
  return inner ? { ...selection, selections: inner } : selection;
}
