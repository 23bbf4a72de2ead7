import type {
  FetchDataRewrite,
  FetchNode as PlannedFetch,
  PlanNode as PlannedNode,
  QueryPlanSelectionNode,
} from '@apollo/query-planner';
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  stripIgnoredCharacters,
} from 'graphql';
import type { FetchNode, PlanNode, RequiredSelection, Rewrite } from './plan.ts';
import { type RequiredArguments, withOriginalFields } from './required-arguments.ts';
import { subgraphOfPart } from './requirement-levels.ts';
import { splitConflicts } from './split-conflicts.ts';

/** Works out what can be known of a plan before it runs. */
export function convertPlan(node: PlannedNode, required: RequiredArguments | undefined): PlanNode {
  const plan = convertNode(node, required);
  markContestedPaths(plan);
  return plan;
}

function convertNode(node: PlannedNode, required: RequiredArguments | undefined): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map((each) => convertNode(each, required)) };
    case 'Flatten':
      return { kind: 'Flatten', path: node.path.map(String), node: convertNode(node.node, required) };
    case 'Condition':
      return {
        kind: 'Condition',
        condition: node.condition,
        ...(node.ifClause && { ifClause: convertNode(node.ifClause, required) }),
        ...(node.elseClause && { elseClause: convertNode(node.elseClause, required) }),
      };
    case 'Fetch':
      return convertFetch(node, required);
    case 'Defer':
      throw new Error('The planner was not asked to defer anything.');
  }
}

function convertFetch(node: PlannedFetch, required: RequiredArguments | undefined): PlanNode {
  const fetch: FetchNode = {
    kind: 'Fetch',
    subgraph: subgraphOfPart(node.serviceName),
    operation: node.operation,
    operationName: node.operationName,
    operationKind: node.operationKind,
    variables: node.variableUsages ?? [],
    ...(node.requires && { requires: node.requires.map((selection) => convertRequired(selection, required)) }),
    inputRewrites: (node.inputRewrites ?? []).map(convertRewrite),
    outputRewrites: (node.outputRewrites ?? []).map(convertRewrite),
    contextRewrites: (node.contextRewrites ?? []).map(convertRewrite),
    keys: [],
    contestedPaths: [],
  };
  const split = required && fetch.requires ? splitConflicts(fetch, required) : fetch;
  const fetches = split.kind === 'Parallel' ? (split.nodes as FetchNode[]) : [fetch];
  for (const each of fetches) {
    const document = parse(each.operation, { noLocation: true });
    const asked = required ? withOriginalFields(document, required) : document;
    if (required) each.operation = stripIgnoredCharacters(print(asked));
    each.keys = topSelections(asked).flatMap((selection) => keysOf(selection));
  }
  return split;
}

function convertRequired(
  selection: QueryPlanSelectionNode,
  required: RequiredArguments | undefined,
): RequiredSelection {
  const selections = selection.selections?.map((each) => convertRequired(each, required));
  if (selection.kind === 'InlineFragment')
    return { kind: 'InlineFragment', typeCondition: selection.typeCondition, selections: selections ?? [] };
  const key = selection.alias ?? selection.name;
  const name = required?.fieldOf(selection.name)?.field.name.value ?? key;
  return { kind: 'Field', key, name, ...(selections && { selections }) };
}

function convertRewrite(rewrite: FetchDataRewrite): Rewrite {
  if (rewrite.kind === 'KeyRenamer')
    return { kind: rewrite.kind, path: rewrite.path, renameKeyTo: rewrite.renameKeyTo };
  return { kind: rewrite.kind, path: rewrite.path, setValueTo: rewrite.setValueTo as unknown };
}

/** Selections of the root, or of the entities. */
function topSelections(document: DocumentNode): readonly SelectionNode[] {
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const selections = operation?.selectionSet.selections ?? [];
  const [first] = selections;
  return first?.kind === Kind.FIELD && first.name.value === '_entities'
    ? (first.selectionSet?.selections ?? [])
    : selections;
}

function keysOf(selection: SelectionNode): string[] {
  if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
  return selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet.selections.flatMap(keysOf) : [];
}

/** Finds the objects that several fetches give parts of: an entity that stands at many places may not share those. */
function markContestedPaths(plan: PlanNode): void {
  const providers = new Map<string, Set<FetchNode>>();
  const fetches: { fetch: FetchNode; path: string }[] = [];
  visitFetches(plan, '', (fetch, path) => {
    fetches.push({ fetch, path });
    visitObjects(topSelections(parse(fetch.operation, { noLocation: true })), path, fetch, (position) => {
      const known = providers.get(position) ?? new Set();
      providers.set(position, known.add(fetch));
    });
  });
  for (const { fetch, path } of fetches)
    fetch.contestedPaths = [...providers]
      .filter(([position, givers]) => givers.size > 1 && givers.has(fetch) && position.startsWith(`${path}.`))
      .map(([position]) => position.slice(path.length));
}

function visitFetches(node: PlanNode | undefined, path: string, visit: (fetch: FetchNode, path: string) => void): void {
  if (node === undefined) return;
  if (node.kind === 'Fetch') visit(node, path);
  else if (node.kind === 'Flatten') {
    const keys = node.path.filter((element) => element !== '@');
    visitFetches(
      node.node,
      keys.reduce((whole, key) => `${whole}.${key}`, path),
      visit,
    );
  } else if (node.kind === 'Condition') {
    visitFetches(node.ifClause, path, visit);
    visitFetches(node.elseClause, path, visit);
  } else for (const each of node.nodes) visitFetches(each, path, visit);
}

function visitObjects(
  selections: readonly SelectionNode[],
  path: string,
  fetch: FetchNode,
  visit: (position: string) => void,
): void {
  for (const selection of selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) visitObjects(selection.selectionSet.selections, path, fetch, visit);
    if (selection.kind !== Kind.FIELD || !selection.selectionSet) continue;
    const position = `${path}.${renamed(fetch, selection.alias?.value ?? selection.name.value)}`;
    visit(position);
    visitObjects(selection.selectionSet.selections, position, fetch, visit);
  }
}

/** The key that a field has in the data, once the planner's own aliases are gone. */
function renamed(fetch: FetchNode, key: string): string {
  const rewrite = fetch.outputRewrites.find(({ path }) => path.at(-1) === key);
  return rewrite?.kind === 'KeyRenamer' ? rewrite.renameKeyTo : key;
}
