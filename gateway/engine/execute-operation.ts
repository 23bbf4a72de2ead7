import { type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { EngineRequest, ResponseError, SubgraphResponse } from './engine-types.ts';
import type { DataPath } from './execution/data.ts';
import { Execution } from './execution/execution.ts';
import { introspect } from './operation/introspection.ts';
import type { PreparedOperation } from './operation/prepared-operation.ts';
import { clientErrors } from './response/client-errors.ts';
import { deniedErrors } from './response/denied-errors.ts';
import { NeedsPaths, PathWriting, PlainWriting } from './response/response-writing.ts';
import { operationTrace, type TraceBeginning } from './describe-trace.ts';

/** What the execution of an operation is given beside the operation. */
export interface ExecutionContext {
  schema: GraphQLSchema;
  formatError: (error: ResponseError) => ResponseError;
  /** For a response that is to have a trace. */
  traced?: TraceBeginning | undefined;
}

/** A response that was written. */
export interface ExecutedOperation {
  /** JSON. */
  body: string;
  /** Whether it has any data. */
  hasData: boolean;
  /** What it tells that went wrong, as the subgraphs told it. */
  errors: readonly ResponseError[];
}

/**
 * Runs an operation and writes its response. The variables have been checked.
 * @param event of a subscription: what the subgraph sent
 */
export async function executeOperation(
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  request: EngineRequest,
  context: ExecutionContext,
  event?: SubgraphResponse,
): Promise<ExecutedOperation> {
  const execution = new Execution({
    variables,
    headers: request.headers ?? {},
    callerKey: request.callerKey ?? '',
    sharesReads: prepared.operation.operation === OperationTypeNode.QUERY,
    tracedFrom: context.traced?.startedAt,
    event,
  });
  await runPlan(prepared, execution, request.signal);
  const { data, errors } = writeResponse(prepared, execution, context.schema);
  const parts: string[] = [];
  if (errors.length > 0) parts.push(`"errors":${JSON.stringify(errors.map((error) => finish(error, context)))}`);
  parts.push(`"data":${data}`);
  if (context.traced && execution.traces) {
    const trace = operationTrace(context.traced, prepared.plan, execution.traces);
    parts.push(`"extensions":${JSON.stringify({ trace })}`);
  }
  return { body: `{${parts.join(',')}}`, hasData: data !== 'null', errors };
}

async function runPlan(
  prepared: PreparedOperation,
  execution: Execution,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (prepared.run === undefined) return;
  if (signal === undefined || prepared.operation.operation !== OperationTypeNode.QUERY) {
    await prepared.run(execution);
    return;
  }
  const abort = () => {
    execution.abort();
  };
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  try {
    await prepared.run(execution);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

function writeResponse(
  prepared: PreparedOperation,
  execution: Execution,
  schema: GraphQLSchema,
): { data: string; errors: ResponseError[] } {
  const introspected = introspection(prepared, execution.variables, schema);
  const { data } = execution;
  const { shape } = prepared;
  const errors = clientErrors(execution.errors, data, shape);
  if (prepared.hasDenied) errors.push(...deniedErrors(data, shape));
  try {
    return { data: shape.write(data, new PlainWriting(introspected, execution.sharedPositions)) ?? 'null', errors };
  } catch (error) {
    if (!(error instanceof NeedsPaths)) throw error;
  }
  const told = errors.flatMap(({ path }): DataPath[] => (path ? [path] : []));
  const writing = new PathWriting(introspected, told);
  const text = shape.write(data, writing) ?? 'null';
  const found = writing.errors.map(({ message, path, code }) => ({ message, path, extensions: { code } }));
  return { data: text, errors: [...errors, ...found] };
}

function introspection(
  { introspects, document, operation }: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  schema: GraphQLSchema,
): (responseName: string) => string {
  if (!introspects) return () => 'null';
  const answers = introspect(document, operation.name?.value, schema, variables);
  return (responseName) => JSON.stringify(answers[responseName] ?? null);
}

/** Which subgraph an error comes from is for those who may see plans. */
function finish(error: ResponseError, { formatError, traced }: ExecutionContext): ResponseError {
  const formatted = formatError(error);
  if (traced) return formatted;
  const extensions = { ...formatted.extensions };
  delete extensions.subgraph;
  return { ...formatted, extensions };
}
