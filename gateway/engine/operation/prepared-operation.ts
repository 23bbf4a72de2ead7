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
import { LRUCache } from 'lru-cache';
import type { ErrorCode } from '../../../schema/error-catalogue.ts';
import { compilePlan, type Step } from '../execution/compile-plan.ts';
import type { PlanContext } from '../execution/compile-fetch.ts';
import type { PlanNode } from '../planning/plan.ts';
import type { Planner } from '../planning/planner.ts';
import { ObjectShape } from '../response/response-shape.ts';
import { conditionVariable } from '../response/selected-fields.ts';
import { canonicalKeys } from './canonical-operation.ts';
import { isIntrospectionField } from './introspection.ts';
import { parseDocument } from './parse-document.ts';
import { fragmentsOf, onlyOperation } from './select-operation.ts';

/** An operation that can run any number of times. */
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
  /** The shape of the response, given the values of the variables. */
  shapeFor: (variables: Readonly<Record<string, unknown>>) => ObjectShape;
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

const keptShapes = 64;
const maximumTokens = 15_000;

/** Parses, validates and plans an operation, and works out all that depends on it alone. */
export async function prepareOperation(
  query: string,
  operationName: string | undefined,
  context: PreparationContext,
): Promise<PreparedOperation | RefusedOperation> {
  const document = parseOperation(query);
  if ('refusal' in document) return document;
  const operation = getOperationAST(document, operationName);
  if (!operation) return refusal(unknownOperation(operationName), 'OPERATION_RESOLUTION_FAILURE');
  const planned = await context.planner.plan(query, operationName);
  if ('errors' in planned)
    return {
      refusal: planned.errors.map(({ message, code, locations }) => ({
        message,
        ...(locations && { locations }),
        extensions: { code },
      })),
    };
  return prepare(document, operation, planned.plan, context);
}

function prepare(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  plan: PlanNode | undefined,
  context: PreparationContext,
): PreparedOperation {
  return {
    id: nextId++,
    document,
    operation,
    plan,
    run: plan && compilePlan(plan, context),
    introspects: introspects(operation, document),
    shapeFor: shapesOf(document, operation, context.schema),
  };
}

/** Fields that are skipped or included by variables make several shapes of one operation. */
function shapesOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): PreparedOperation['shapeFor'] {
  const type = schema.getRootType(operation.operation);
  if (!type) throw new Error(`The schema has no ${operation.operation}.`);
  const keyOf = canonicalKeys(onlyOperation(document, operation));
  const fragments = fragmentsOf(document);
  const names = conditionVariables(document);
  const shapes = new LRUCache<string, ObjectShape>({ max: keptShapes });
  return (variables) => {
    const conditions = Object.fromEntries(names.map((name) => [name, variables[name]]));
    const key = names.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const known = shapes.get(key);
    if (known !== undefined) return known;
    const context = { schema, fragments, conditions, keyOf, nextSlot: 0 };
    const shape = new ObjectShape(type, [operation.selectionSet], '', context);
    shapes.set(key, shape);
    return shape;
  };
}

function parseOperation(query: string): DocumentNode | RefusedOperation {
  try {
    return parseDocument(query, { maxTokens: maximumTokens, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return refusal(error.message, 'GRAPHQL_PARSE_FAILED', error.locations);
  }
}

function unknownOperation(operationName: string | undefined): string {
  return operationName === undefined
    ? 'The document needs exactly one operation, or the request an `operationName`.'
    : `There is no operation named "${operationName}".`;
}

/** A refusal with one error. */
export function refusal(message: string, code: ErrorCode, locations?: readonly SourceLocation[]): RefusedOperation {
  return { refusal: [{ message, ...(locations && { locations }), extensions: { code } }] };
}

function conditionVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const name = conditionVariable(directive);
      if (name !== undefined) names.add(name);
    },
  });
  return [...names];
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
