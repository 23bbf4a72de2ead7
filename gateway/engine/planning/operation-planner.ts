import {
  operationFromDocument,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES as supportedFeatures,
  Supergraph,
} from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, print } from 'graphql';
import { convertPlan } from './convert-plan.ts';
import { misplacedFields } from './misplaced-fields.ts';
import type { PlanNode } from './plan.ts';
import { requiredArguments } from './required-arguments.ts';
import { withRequirementLevels } from './requirement-levels.ts';
import { resolvableKeysFirst } from './resolvable-keys-first.ts';

type PlanOperation = (operation: DocumentNode) => PlanNode | undefined;

/**
 * Plans with `@apollo/query-planner`, on a supergraph that is rewritten where that planner is known to be wrong. Each rewriting
 * says why.
 */
export function operationPlanner(supergraph: DocumentNode): PlanOperation {
  const ordered = resolvableKeysFirst(supergraph);
  const plan = plannerOf(ordered);
  const isMisplaced = misplacedFields(ordered);
  const planInLevels = levelsPlanner(ordered);
  return (operation) => {
    const planned = plan(operation);
    if (planned === undefined || !isMisplaced(planned)) return planned;
    const inLevels = planInLevels(operation);
    return inLevels === undefined || isMisplaced(inLevels) ? planned : inLevels;
  };
}

/** Plans on the supergraph in levels, which is made when it is first needed. Not every supergraph has one that can be planned. */
function levelsPlanner(supergraph: DocumentNode): PlanOperation {
  let planInLevels: PlanOperation | undefined;
  return (operation) => {
    try {
      planInLevels ??= plannerOf(withRequirementLevels(supergraph) ?? supergraph);
      return planInLevels(operation);
    } catch {
      planInLevels ??= () => undefined;
      return undefined;
    }
  };
}

function plannerOf(supergraph: DocumentNode): PlanOperation {
  const required = requiredArguments(supergraph);
  const planned = Supergraph.build(print(required?.document ?? supergraph), { supportedFeatures });
  const planner = new QueryPlanner(planned, { generateQueryFragments: false, reuseQueryFragments: false });
  return (operation) => {
    const { node } = planner.buildQueryPlan(operationFromDocument(planned.apiSchema(), operation));
    return node && convertPlan(node, required);
  };
}
