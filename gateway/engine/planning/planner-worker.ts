import { parentPort, workerData } from 'node:worker_threads';
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES as supportedFeatures, Supergraph } from '@apollo/federation-internals';
import {
  buildSchema,
  getOperationAST,
  type GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  printSchema,
  specifiedRules,
  validate,
} from 'graphql';
import { withoutDenied } from '../authorization/selected-restrictions.ts';
import { supergraphRequirements } from '../authorization/supergraph-requirements.ts';
import { canonicalOperation } from '../operation/canonical-operation.ts';
import { type Conditions, withoutConditions, withoutEmptySelections } from '../operation/conditions.ts';
import { onlyOperation } from '../operation/select-operation.ts';
import { withCursor, withResumeVariable } from '../subscription/resumption.ts';
import { withoutIntrospectionSelections } from './introspection-selections.ts';
import type { LoadedSupergraph, OperationError, Planned } from './plan.ts';
import { operationPlanner } from './operation-planner.ts';

/** What the worker is started with. */
export interface PlannerInput {
  supergraphSdl: string;
  introspection: boolean;
  suggestions: boolean;
}

/** An operation to plan. */
export interface PlanRequest {
  query: string;
  operationName: string | undefined;
  /** What the variables of `@skip` and `@include` are. */
  conditions: Conditions;
  /** Fields (`Type.field`) that are not for the caller: nothing of them is planned. */
  denied: readonly string[];
  /** Whether the operation is refused for what is denied of it, unless something else is wrong with it. */
  refused: boolean;
}

/** What the worker says: first of the supergraph, then of each operation, in the order in which they were asked. */
export type PlannerMessage = { loaded: LoadedSupergraph } | { failed: string } | { planned: Planned };

const maximumErrors = 20;

/** The planner's thread: it validates and plans, so that neither keeps the gateway's thread from its clients. */
function start({ supergraphSdl, introspection, suggestions }: PlannerInput): void {
  const supergraph = Supergraph.build(supergraphSdl, { supportedFeatures, validateSupergraph: true });
  const apiSchemaSdl = printSchema(supergraph.apiSchema().toGraphQLJSSchema());
  const schema = buildSchema(apiSchemaSdl);
  const document = parse(supergraphSdl, { noLocation: true });
  const planOperation = operationPlanner(document);
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];

  function plan({ query, operationName, conditions, denied, refused }: PlanRequest): Planned {
    const asked = parse(query);
    const errors = validate(schema, asked, rules, { maxErrors: maximumErrors, hideSuggestions: !suggestions });
    if (errors.length > 0) return { errors: errors.map(toOperationError) };
    if (refused) return { plan: undefined };
    const chosen = getOperationAST(asked, operationName);
    if (!chosen) throw new Error('The gateway asks for operations only that are in their document.');
    const decided = withoutConditions(onlyOperation(asked, chosen), conditions);
    const hidden = new Set(denied);
    const fetched = withoutIntrospectionSelections(decided);
    const continued = withCursor(withResumeVariable(fetched, schema, hidden), schema, hidden);
    // The keys are those of the whole operation, as they are for the response, which knows what is denied.
    const canonical = canonicalOperation(withoutEmptySelections(continued));
    return { plan: planOperation(withoutEmptySelections(withoutDenied(canonical, schema, hidden))) };
  }

  parentPort?.on('message', (request: PlanRequest) => {
    post({ planned: attempt(() => plan(request)) });
  });
  post({
    loaded: {
      apiSchemaSdl,
      subgraphs: subgraphsOf(supergraph),
      possibleTypes: possibleTypes(supergraph),
      requirements: supergraphRequirements(document, supergraph.schema),
    },
  });
}

function attempt(plan: () => Planned): Planned {
  try {
    return plan();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const isLimit = /limit|exceed/i.test(message);
    return { errors: [{ message, code: isLimit ? 'OPERATION_TOO_COMPLEX' : 'PLANNING_FAILED' }] };
  }
}

function toOperationError({ message, locations }: GraphQLError): OperationError {
  return { message, code: 'GRAPHQL_VALIDATION_FAILED', ...(locations && { locations }) };
}

function subgraphsOf(supergraph: Supergraph): LoadedSupergraph['subgraphs'] {
  return [...supergraph.subgraphsMetadata()].map(({ name, url }) => ({ name, url }));
}

function possibleTypes({ schema }: Supergraph): Record<string, string[]> {
  const interfaces = [...schema.interfaceTypes()].map((type) => [type.name, type.possibleRuntimeTypes()] as const);
  const unions = [...schema.unionTypes()].map((type) => [type.name, type.types()] as const);
  return Object.fromEntries(
    [...interfaces, ...unions].map(([abstract, types]) => [abstract, types.map(({ name }) => name)]),
  );
}

function post(message: PlannerMessage): void {
  parentPort?.postMessage(message);
}

try {
  start(workerData as PlannerInput);
} catch (error) {
  post({ failed: error instanceof Error ? error.message : String(error) });
}
