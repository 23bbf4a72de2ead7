import { type CallTrace } from './execution/execution.ts';
import { rounded } from './execution/call-trace.ts';
import type { PlanNode } from './planning/plan.ts';

/**
 * `extensions.trace` of a response: what was done for it, for who may explain queries. It has counts, sizes and times, and no
 * values; the operations have those that the client's operation has. Fields may be added to a version; anything else makes
 * the next.
 */
export interface OperationTrace {
  version: 1;
  /** From the gateway's beginning with the operation until the response was written. */
  totalMilliseconds: number;
  /** For reading and validating the operation, deciding what the caller may see, and planning, or finding all that in the cache. */
  planningMilliseconds: number;
  /** `budget` is null where operations may cost anything; the whole is null where the cost is not known. */
  cost: { value: number; budget: number | null } | null;
  /** Null where nothing is fetched. */
  plan: PlanTrace | null;
}

/** A plan with what each fetch did. */
export type PlanTrace = StepsTrace | FetchTrace;

/** Steps that run one after the other, or at once. */
export interface StepsTrace {
  kind: 'Sequence' | 'Parallel';
  nodes: PlanTrace[];
}

/** One operation for one subgraph. */
export interface FetchTrace {
  kind: 'Fetch';
  subgraph: string;
  /** Where the objects are in the response's data, with `@` for every item of a list; without it, the fetch is of root fields. */
  path?: string[];
  /** The operation that the subgraph is sent. */
  operation: string;
  /** None where there was nothing to ask for; several where arguments come from what is around a field (`@fromContext`). */
  calls: CallTrace[];
}

/** What is known of an operation before it is executed, where its response is to have a trace. */
export interface TraceBeginning {
  /** On the clock of `performance.now()`. */
  startedAt: number;
  planningMilliseconds: number;
  cost: { value: number; budget: number } | undefined;
}

/** The trace of an operation whose response has been written. */
export function operationTrace(
  { startedAt, planningMilliseconds, cost }: TraceBeginning,
  plan: PlanNode | undefined,
  calls: ReadonlyMap<object, CallTrace[]>,
): OperationTrace {
  return {
    version: 1,
    totalMilliseconds: rounded(performance.now() - startedAt),
    planningMilliseconds: rounded(planningMilliseconds),
    cost: cost ? { value: cost.value, budget: Number.isFinite(cost.budget) ? cost.budget : null } : null,
    plan: plan === undefined ? null : planTrace(plan, [], calls),
  };
}

function planTrace(node: PlanNode, path: string[], calls: ReadonlyMap<object, CallTrace[]>): PlanTrace {
  switch (node.kind) {
    case 'Flatten':
      return planTrace(node.node, [...path, ...node.path], calls);
    case 'Fetch':
      return {
        kind: node.kind,
        subgraph: node.subgraph,
        ...(path.length > 0 && { path }),
        operation: node.operation,
        calls: calls.get(node) ?? [],
      };
    default:
      return { kind: node.kind, nodes: node.nodes.map((each) => planTrace(each, path, calls)) };
  }
}
