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
import { cataloguedError } from '../../../schema/catalogued-error.ts';
import { type ErrorCode, isErrorCode } from '../../../schema/error-catalogue.ts';
import type { Requirements } from '../authorization/requirement.ts';
import type { RestrictedField } from '../authorization/rights.ts';
import {
  type DeniedSelections,
  deniedSelections,
  deniesSubscription,
  restrictedFields,
} from '../authorization/selected-restrictions.ts';
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
  /** Fields that not every caller may see: for each combination of those that are denied, the operation is prepared anew. */
  restricted: readonly RestrictedField[];
}

/** What an operation is prepared for. */
export interface Circumstances {
  conditions: Conditions;
  /** Fields (`Type.field`) that are not for the caller. */
  denied: readonly string[];
}

/** An operation that can run any number of times, with `@skip` and `@include` and what is denied decided. */
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
  /** The fields (`Type.field`) that are not for the callers for whom it was prepared. */
  denied: readonly string[];
  /** Whether the response has fields that are denied. */
  hasDenied: boolean;
}

/** An operation that cannot run. */
export interface RefusedOperation {
  readonly refusal: readonly GraphQLFormattedError[];
}

/** What operations are prepared with. */
export interface PreparationContext extends PlanContext {
  schema: GraphQLSchema;
  planner: Planner;
  /** Words and signs that a document may have. */
  maximumTokens: number;
  /** What fields need of callers. */
  requirements: Requirements;
  /** Whether an operation is refused when any of its fields is denied; otherwise only subscriptions to nothing else are. */
  refusesDenied: boolean;
}

let nextId = 0;

/** Parses a document and finds the operation in it, and which of its fields are restricted. */
export function readDocument(
  query: string,
  operationName: string | undefined,
  { schema, requirements, maximumTokens }: Pick<PreparationContext, 'schema' | 'requirements' | 'maximumTokens'>,
): OperationDocument | RefusedOperation {
  const whole = parseOperation(query, maximumTokens);
  if ('refusal' in whole) return whole;
  const operation = getOperationAST(whole, operationName);
  if (!operation) return refusal(unknownOperation(operationName), 'OPERATION_RESOLUTION_FAILURE');
  const document = onlyOperation(whole, operation);
  return {
    query,
    operationName,
    document,
    operation,
    conditionVariables: conditionVariables(document),
    restricted: restrictedFields(document, schema, requirements),
  };
}

/** Validates and plans an operation, and works out all that depends on it alone. */
export async function prepareOperation(
  { query, operationName, document }: OperationDocument,
  { conditions, denied }: Circumstances,
  context: PreparationContext,
): Promise<PreparedOperation | RefusedOperation> {
  const { schema, requirements } = context;
  const decided = withoutConditions(document, conditions);
  const deniedHere = deniedSelections(decided, schema, new Set(denied), requirements);
  const refused = context.refusesDenied ? deniedHere.size > 0 : deniesSubscription(decided, schema, deniedHere);
  const planned = await context.planner.plan({ query, operationName, conditions, denied, refused });
  if ('errors' in planned)
    return {
      refusal: planned.errors.map(({ message, code, locations }) => ({
        message,
        ...(locations && { locations }),
        extensions: { code },
      })),
    };
  return refused ? refusalOf(deniedHere) : prepare(decided, denied, planned.plan, context);
}

function prepare(
  document: DocumentNode,
  denied: readonly string[],
  plan: PlanNode | undefined,
  context: PreparationContext,
): PreparedOperation {
  const { schema, requirements } = context;
  const operation = operationOf(document);
  const hidden = new Set(denied);
  const resumed = withResumeVariable(document, schema, hidden);
  const selections = deniedSelections(resumed, schema, hidden, requirements);
  return {
    id: nextId++,
    document,
    operation,
    plan,
    run: plan && compilePlan(plan, context),
    introspects: introspects(operation, document),
    shape: shapeOf(resumed, selections, schema),
    source: subscriptionSource({ document, resumed, denied: hidden }, plan, context),
    denied,
    hasDenied: selections.size > 0,
  };
}

/** Each denied field once, however often it is asked for. */
function refusalOf(denied: DeniedSelections): RefusedOperation {
  const messages = [...new Set(denied.values())];
  return { refusal: messages.map((message) => cataloguedError('UNAUTHORIZED_FIELD', message).toJSON()) };
}

function shapeOf(document: DocumentNode, denied: DeniedSelections, schema: GraphQLSchema): ObjectShape {
  const operation = operationOf(document);
  const type = schema.getRootType(operation.operation);
  if (!type) throw new Error(`The schema has no ${operation.operation}.`);
  const fragments = fragmentsOf(document);
  const context = { schema, fragments, denied, keyOf: canonicalKeys(document), nextSlot: 0 };
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
