import type {
  FetchDataRewrite,
  FetchNode as PlannedFetch,
  PlanNode as PlannedNode,
  QueryPlanSelectionNode,
  SubscriptionNode,
} from '@apollo/query-planner';
import { Kind, parse, print, type SelectionNode, stripIgnoredCharacters } from 'graphql';
import { operationOf } from '../operation/select-operation.ts';
import { topSelections } from './fetch-operation.ts';
import { type FetchNode, fetchesOf, type PlanNode, positionOf, type RequiredSelection, type Rewrite } from './plan.ts';
import { type RequiredArguments, withOriginalFields } from './required-arguments.ts';
import { subgraphOfPart } from './requirement-levels.ts';
import { splitConflicts } from './split-conflicts.ts';

/** Works out what can be known of a plan before it runs. The plan of a subscription is what runs for each of its events. */
export function convertPlan(node: PlannedNode | SubscriptionNode, required: RequiredArguments | undefined): PlanNode {
  const plan = convertNode(node, required);
  addAnalysis(plan);
  return plan;
}

function convertNode(node: PlannedNode | SubscriptionNode, required: RequiredArguments | undefined): PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map((each) => convertNode(each, required)) };
    case 'Flatten':
      return { kind: 'Flatten', path: node.path.map(String), node: convertNode(node.node, required) };
    case 'Fetch':
      return convertFetch(node, required);
    case 'Subscription': {
      const nodes = node.rest ? [node.primary, node.rest] : [node.primary];
      return { kind: 'Sequence', nodes: nodes.map((each) => convertNode(each, required)) };
    }
    case 'Condition':
    case 'Defer':
      throw new Error(`The planner was not asked for anything with a node of kind ${node.kind}.`);
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
  if (required === undefined) return fetch;
  const split = fetch.requires ? splitConflicts(fetch, required) : fetch;
  for (const { fetch: each } of fetchesOf(split))
    each.operation = stripIgnoredCharacters(
      print(withOriginalFields(parse(each.operation, { noLocation: true }), required)),
    );
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

/** Adds what each fetch gives, and which of its objects other fetches give parts of. */
function addAnalysis(plan: PlanNode): void {
  const fetches = fetchesOf(plan).map(({ fetch, path }) => ({ fetch, position: positionOf(path) }));
  const providers = new Map<string, Set<FetchNode>>();
  for (const { fetch, position } of fetches) {
    const selections = topSelections(operationOf(parse(fetch.operation, { noLocation: true })));
    fetch.keys = selections.flatMap(keysOf);
    visitObjects(selections, position, fetch, (found) => {
      providers.set(found, (providers.get(found) ?? new Set()).add(fetch));
    });
  }
  for (const { fetch, position } of fetches)
    fetch.contestedPaths = [...providers]
      .filter(([found, givers]) => givers.size > 1 && givers.has(fetch) && found.startsWith(`${position}.`))
      .map(([found]) => found.slice(position.length));
}

function keysOf(selection: SelectionNode): string[] {
  if (selection.kind === Kind.FIELD) return [selection.alias?.value ?? selection.name.value];
  return selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet.selections.flatMap(keysOf) : [];
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
