import type { FetchRecord } from './execution/execution.ts';
import type { PlanNode } from './planning/plan.ts';

/** A plan as it is shown, with what each fetch did: without a record, it had nothing to ask for. */
export type PlanView =
  | { kind: 'Sequence' | 'Parallel'; nodes: PlanView[] }
  | {
      kind: 'Fetch';
      subgraph: string;
      /** Where the entities are in the response's data; without it, root fields. */
      path?: string[];
      operation: string;
      executed: FetchRecord | null;
    };

/** Shows a plan after it has run. */
export function describePlan(plan: PlanNode | undefined, records: ReadonlyMap<object, FetchRecord>): PlanView | null {
  return plan === undefined ? null : describe(plan, []);

  function describe(node: PlanNode, path: string[]): PlanView {
    switch (node.kind) {
      case 'Flatten':
        return describe(node.node, [...path, ...node.path]);
      case 'Fetch':
        return {
          kind: node.kind,
          subgraph: node.subgraph,
          ...(path.length > 0 && { path }),
          operation: node.operation,
          executed: records.get(node) ?? null,
        };
      default:
        return { kind: node.kind, nodes: node.nodes.map((each) => describe(each, path)) };
    }
  }
}
