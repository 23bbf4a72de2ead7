import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SourceLocation,
  visit,
} from 'graphql';
import { type ErrorCode, isErrorCode } from '../../../schema/error-catalogue.ts';
import { compilePlan, type Step } from '../execution/compile-plan.ts';
import type { PlanContext } from '../execution/compile-fetch.ts';
import type { PlanNode } from '../planning/plan.ts';
import type { Planner } from '../planning/planner.ts';
import { ObjectShape } from '../response/response-shape.ts';
import { withResumeVariable } from '../subscription/resumption.ts';
import { type SubscriptionSource, subscriptionSource } from '../subscription/subscription-source.ts';
import { canonicalKeys } from './canonical-operation.ts';
import { type Conditions, conditionVariables, withoutConditions } from './conditions.ts';
import { isIntrospectionField } from './introspection.ts';
import { parseClientDocument } from './parse-document.ts';
import { fragmentsOf, onlyOperation, operationOf } from './select-operation.ts';

/** A client's document with the operation that was asked for, parsed. */
export interface OperationDocument {
  query: string;
  operationName: string | undefined;
  /** Without other operations. */
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Variables that `@skip` and `@include` depend on: for each combination of their values, the operation is prepared anew. */
  conditionVariables: readonly string[];
}

/** An operation that can run any number of times, with `@skip` and `@include` decided. */
export interface PreparedOperation {
  /** Distinguishes it from every other, also of another supergraph. */
  id: number;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  plan: PlanNode | undefined;
  /** Runs the plan; none where nothing is fetched. */
  run: Step | undefined;
  /** Whether `__schema` or `__type` are asked for. */
  introspects: boolean;
  /** The shape of the response. */
  shape: ObjectShape;
  /** Where the events come from, of a subscription. */
  source: SubscriptionSource | undefined;
}

/** An operation that cannot run. */
export interface RefusedOperation {
  readonly refusal: readonly GraphQLFormattedError[];
}

/** What operations are prepared with. */
export interface PreparationContext extends PlanContext {
  schema: GraphQLSchema;
  planner: Planner;
}

let nextId = 0;

/** Parses a document and finds the operation in it. */
export function readDocument(
  query: string,
  operationName: string | undefined,
  maximumTokens: number,
): OperationDocument | RefusedOperation {
  const whole = parseOperation(query, maximumTokens);
  if ('refusal' in whole) return whole;
  const operation = getOperationAST(whole, operationName);
  if (!operation) return refusal(unknownOperation(operationName), 'OPERATION_RESOLUTION_FAILURE');
  const document = onlyOperation(whole, operation);
  return { query, operationName, document, operation, conditionVariables: conditionVariables(document) };
}

/** Validates and plans an operation, and works out all that depends on it alone. */
export async function prepareOperation(
  { query, operationName, document }: OperationDocument,
  conditions: Conditions,
  context: PreparationContext,
): Promise<PreparedOperation | RefusedOperation> {
  const planned = await context.planner.plan({ query, operationName, conditions });
  if ('errors' in planned)
    return {
      refusal: planned.errors.map(({ message, code, locations }) => ({
        message,
        ...(locations && { locations }),
        extensions: { code },
      })),
    };
  return prepare(withoutConditions(document, conditions), planned.plan, context);
}

function prepare(document: DocumentNode, plan: PlanNode | undefined, context: PreparationContext): PreparedOperation {
  const operation = operationOf(document);
  const resumed = withResumeVariable(document, context.schema);
  return {
    id: nextId++,
    document,
    operation,
    plan,
    run: plan && compilePlan(plan, context),
    introspects: introspects(operation, document),
    shape: shapeOf(resumed, context.schema),
    source: subscriptionSource({ document, resumed }, plan, context),
  };
}

function shapeOf(document: DocumentNode, schema: GraphQLSchema): ObjectShape {
  const operation = operationOf(document);
  const type = schema.getRootType(operation.operation);
  if (!type) throw new Error(`The schema has no ${operation.operation}.`);
  const context = { schema, fragments: fragmentsOf(document), keyOf: canonicalKeys(document), nextSlot: 0 };
  return new ObjectShape(type, [operation.selectionSet], '', context);
}

function parseOperation(query: string, maximumTokens: number): DocumentNode | RefusedOperation {
  try {
    return parseClientDocument(query, maximumTokens);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, locations, extensions } = error;
    if (isErrorCode(extensions.code)) return { refusal: [{ message, extensions }] };
    return refusal(message, 'GRAPHQL_PARSE_FAILED', locations);
  }
}

function unknownOperation(operationName: string | undefined): string {
  return operationName === undefined
    ? 'The document needs exactly one operation, or the request an `operationName`.'
    : `There is no operation named "${operationName}".`;
}

/** A refusal with one error. */
export function refusal(
  message: string,
  code: ErrorCode,
  locations?: readonly SourceLocation[],
  details: Readonly<Record<string, unknown>> = {},
): RefusedOperation {
  return { refusal: [{ message, ...(locations && { locations }), extensions: { code, ...details } }] };
}

function introspects(operation: OperationDefinitionNode, document: DocumentNode): boolean {
  let found = false;
  const note = {
    Field: ({ name }: FieldNode) => void (found ||= isIntrospectionField(name.value)),
  };
  visit(operation, note);
  for (const fragment of fragmentsOf(document).values()) visit(fragment, note);
  return found;
}
