import { fetchesOf, type PlanNode } from '../planning/plan.ts';
import { compileFetch, type FetchContext, type PlanContext } from './compile-fetch.ts';
import type { Execution } from './execution.ts';

/** A plan, or a part of one, ready to run any number of times. */
export type Step = (execution: Execution) => Promise<void>;

/** Works out, once, all that depends on the plan alone. */
export function compilePlan(plan: PlanNode, context: PlanContext): Step {
  // Where arguments come from what is around a field, equal objects at different places may come to differ.
  const keepsPlacesApart = fetchesOf(plan).some(({ fetch }) => fetch.contextRewrites.length > 0);
  return compileNode(plan, [], { ...context, keepsPlacesApart });
}

function compileNode(node: PlanNode, path: readonly string[], context: FetchContext): Step {
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map((each) => compileNode(each, path, context)));
    case 'Parallel':
      return inParallel(node.nodes.map((each) => compileNode(each, path, context)));
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path], context);
    case 'Fetch':
      return compileFetch(node, path, context);
  }
}

function inSequence(steps: readonly Step[]): Step {
  return async (execution) => {
    for (const step of steps) await step(execution);
  };
}

function inParallel(steps: readonly Step[]): Step {
  return async (execution) => {
    await Promise.all(steps.map((step) => step(execution)));
  };
}
