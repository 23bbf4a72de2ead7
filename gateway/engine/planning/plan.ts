import type { OperationTypeNode } from 'graphql';
import type { Requirements } from '../authorization/requirement.ts';

/**
 * A query plan, as the planner's worker gives it: that of `@apollo/query-planner`, with what can be known of it before it
 * runs worked out. It has no conditions, since these are decided before planning (`withoutConditions`).
 */
export type PlanNode =
  | { kind: 'Sequence' | 'Parallel'; nodes: PlanNode[] }
  | { kind: 'Flatten'; path: string[]; node: PlanNode }
  | FetchNode;

/** One operation for one subgraph. Where it is a subscription, it is the first of its plan, and each event answers it. */
export interface FetchNode {
  kind: 'Fetch';
  subgraph: string;
  operation: string;
  operationName: string | undefined;
  operationKind: `${OperationTypeNode}`;
  /** Names of the client's variables that the operation uses. */
  variables: string[];
  /** What the representations of entities are made of; without it, the fetch is of root fields. */
  requires?: RequiredSelection[];
  inputRewrites: Rewrite[];
  outputRewrites: Rewrite[];
  /** Values from ancestors that become variables of the operation (`@fromContext`). */
  contextRewrites: Rewrite[];
  /** Keys of the root fields, or of the entities' fields, that the fetch gives. */
  keys: string[];
  /**
   * Positions (keys after dots, from the root field or entity) of objects that other fetches give parts of: those belong to
   * their places, and are not shared.
   */
  contestedPaths: string[];
}

/** The fetches of a plan, each with the path (keys, with `@` for every item of a list) of the objects that it is for. */
export function fetchesOf(
  plan: PlanNode | undefined,
  path: readonly string[] = [],
): { fetch: FetchNode; path: readonly string[] }[] {
  if (plan === undefined) return [];
  switch (plan.kind) {
    case 'Fetch':
      return [{ fetch: plan, path }];
    case 'Flatten':
      return fetchesOf(plan.node, [...path, ...plan.path]);
    default:
      return plan.nodes.flatMap((node) => fetchesOf(node, path));
  }
}

/** The position (keys after dots, from the root) that a path leads to. */
export function positionOf(path: readonly string[]): string {
  return path.map((step) => (step === '@' ? '' : `.${step}`)).join('');
}

/** A part of a representation. */
export type RequiredSelection = RequiredField | RequiredFragment;

export interface RequiredField {
  kind: 'Field';
  /** Where the value is in the data. */
  key: string;
  /** How the subgraph calls it. */
  name: string;
  selections?: RequiredSelection[];
}

/** For objects of a type only. */
export interface RequiredFragment {
  kind: 'InlineFragment';
  typeCondition: string | undefined;
  selections: RequiredSelection[];
}

/** A change of data on its way in or out: elements of the path are keys, or types as `... on Type`. */
export type Rewrite =
  | { kind: 'ValueSetter'; path: string[]; setValueTo: unknown }
  | { kind: 'KeyRenamer'; path: string[]; renameKeyTo: string };

/** What the worker knows of a supergraph once it is loaded. */
export interface LoadedSupergraph {
  /** SDL of the schema that clients see. */
  apiSchemaSdl: string;
  subgraphs: { name: string; url: string }[];
  /** Names of the object types of each interface and union, inaccessible ones included. */
  possibleTypes: Record<string, string[]>;
  /** What fields need of callers. */
  requirements: Requirements;
}

/** Something wrong with an operation, as it goes to the client. */
export interface OperationError {
  message: string;
  code: string;
  locations?: readonly { line: number; column: number }[];
}

/** The answer of the planner: a plan (none where nothing is fetched), or what is wrong with the operation. */
export type Planned = { plan: PlanNode | undefined } | { errors: OperationError[] };
