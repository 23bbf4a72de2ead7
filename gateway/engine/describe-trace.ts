import { rounded } from './execution/call-trace.ts';
import type { CallTrace, OperationTrace, PlanTrace } from './operation-trace.ts';
import type { PlanNode } from './planning/plan.ts';

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
