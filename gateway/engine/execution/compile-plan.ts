import type { PlanNode } from '../planning/plan.ts';
import { compileFetch, type FetchContext } from './compile-fetch.ts';
import type { Execution } from './execution.ts';

/** A part of a plan, ready to run any number of times. */
export type Step = (execution: Execution) => Promise<void>;

/** A plan, ready to run any number of times. */
export interface CompiledPlan {
  run: Step;
  /** Positions (keys from the root, joined by dots) whose objects may stand at several places. */
  sharedPositions: ReadonlySet<string>;
}

/** Works out, once, all that depends on the plan alone. */
export function compilePlan(plan: PlanNode, context: Omit<FetchContext, 'sharedPositions'>): CompiledPlan {
  const sharedPositions = new Set<string>();
  findSharedPositions(plan, '', sharedPositions);
  return { run: compileNode(plan, [], { ...context, sharedPositions }), sharedPositions };
}

/** Entities are the same object wherever they have the same representation, but for what several fetches add to. */
function findSharedPositions(node: PlanNode | undefined, position: string, found: Set<string>): void {
  if (node === undefined) return;
  switch (node.kind) {
    case 'Fetch':
      if (position === '') return;
      for (const key of node.keys) if (!node.contestedKeys.includes(key)) found.add(`${position}.${key}`);
      return;
    case 'Flatten':
      findSharedPositions(node.node, positionOf(node.path, position), found);
      return;
    case 'Condition':
      findSharedPositions(node.ifClause, position, found);
      findSharedPositions(node.elseClause, position, found);
      return;
    default:
      for (const each of node.nodes) findSharedPositions(each, position, found);
  }
}

function positionOf(path: readonly string[], start = ''): string {
  return path.reduce((position, key) => (key === '@' ? position : `${position}.${key}`), start);
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
