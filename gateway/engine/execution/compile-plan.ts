import type { PlanNode } from '../planning/plan.ts';
import { compileFetch, type FetchContext, type PlanContext } from './compile-fetch.ts';
import type { Execution } from './execution.ts';

/** A part of a plan, ready to run any number of times. */
export type Step = (execution: Execution) => Promise<void>;

/** A plan, ready to run any number of times. */
export interface CompiledPlan {
  run: Step;
}

/** Works out, once, all that depends on the plan alone. */
export function compilePlan(plan: PlanNode, context: PlanContext): CompiledPlan {
  return { run: compileNode(plan, [], { ...context, keepsPlacesApart: usesContext(plan) }) };
}

/** Whether fields get arguments from what is around them: then equal objects at different places may come to differ. */
function usesContext(node: PlanNode | undefined): boolean {
  if (node === undefined) return false;
  switch (node.kind) {
    case 'Fetch':
      return node.contextRewrites.length > 0;
    case 'Flatten':
      return usesContext(node.node);
    case 'Condition':
      return usesContext(node.ifClause) || usesContext(node.elseClause);
    default:
      return node.nodes.some(usesContext);
  }
}

function compileNode(node: PlanNode, path: readonly string[], context: FetchContext): Step {
  switch (node.kind) {
    case 'Sequence':
      return inSequence(node.nodes.map((each) => compileNode(each, path, context)));
    case 'Parallel':
      return inParallel(node.nodes.map((each) => compileNode(each, path, context)));
    case 'Flatten':
      return compileNode(node.node, [...path, ...node.path], context);
    case 'Condition': {
      const then = node.ifClause && compileNode(node.ifClause, path, context);
      const otherwise = node.elseClause && compileNode(node.elseClause, path, context);
      return async (execution) => {
        await (execution.variables[node.condition] === true ? then : otherwise)?.(execution);
      };
    }
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
