import {
  createSourceEventStream,
  type DocumentNode,
  execute,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { ErrorCode } from '../../../schema/error-catalogue.ts';
import type { Caller } from '../caller.ts';
import type { SubgraphContext } from '../context.ts';
import { isDatabaseAway } from '../events/database-errors.ts';
import { ReachedPlace } from '../events/reached-place.ts';
import { Backoff } from '../waiting.ts';
import type { SubgraphRequest, SubgraphResponse, SubscriptionResponses } from './subgraph.ts';

/** What a subscription needs of its subgraph. */
export interface SubscriptionEnvironment {
  schema: GraphQLSchema;
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;
  /** @throws UNAUTHENTICATED */
  callerOf: () => Promise<Caller>;
  /** A context with loaders of its own. */
  contextFor: (caller: Caller, signal: AbortSignal) => SubgraphContext;
}

/**
 * Subscribes, and executes the operation anew for each event, each with a context of its own, since loaders remember.
 * @returns the responses, or the response that refuses
 */
export async function subscribe(
  environment: SubscriptionEnvironment,
  request: SubgraphRequest,
  signal: AbortSignal | undefined,
): Promise<SubscriptionResponses | SubgraphResponse> {
  const ending = new AbortController();
  const end = () => {
    signal?.removeEventListener('abort', end);
    ending.abort(signal?.reason);
  };
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted === true) end();
  try {
    const caller = await environment.callerOf();
    const document = checkedDocument(environment.schema, request);
    const execution = {
      schema: environment.schema,
      document,
      variableValues: request.variables,
      operationName: request.operationName,
    };
    const newContext = () => environment.contextFor(caller, ending.signal);
    const events = await createSourceEventStream({ ...execution, contextValue: newContext() });
    if (!(Symbol.asyncIterator in events)) throw refusedSource(events.errors ?? []);
    const respond = (event: unknown) =>
      executeUntilAnswered(
        () => execute({ ...execution, rootValue: event, contextValue: newContext() }),
        ending.signal,
      );
    const wanted = request.positions === true ? events : withoutPlaces(events);
    return new Responses(respondEach(environment, wanted, respond, ending.signal), end);
  } catch (error) {
    end();
    return refusal(environment, error);
  }
}

/** Errors for which there is no subscription. */
class Refusal extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('The subscription is refused.');
    this.errors = errors;
  }
}

function refusal({ formatError }: SubscriptionEnvironment, error: unknown): SubgraphResponse {
  const errors = error instanceof Refusal ? error.errors : [asGraphQLError(error)];
  return { errors: errors.map((each) => formatError(each.toJSON(), each)) };
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

function refused(code: ErrorCode, errors: readonly GraphQLError[]): Refusal {
  for (const error of errors) Object.assign(error.extensions, { code });
  return new Refusal(errors);
}

/** Variables that do not fit their types have no code of their own. */
function refusedSource(errors: readonly GraphQLError[]): Refusal {
  const wrongVariable = (error: GraphQLError) => error.nodes?.[0]?.kind === Kind.VARIABLE_DEFINITION;
  return errors.every(wrongVariable) ? refused('BAD_USER_INPUT', errors) : new Refusal(errors);
}

function checkedDocument(schema: GraphQLSchema, { query, operationName }: SubgraphRequest): DocumentNode {
  const document = parsed(query);
  const errors = validate(schema, document);
  if (errors.length > 0) throw refused('GRAPHQL_VALIDATION_FAILED', errors);
  if (getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION) return document;
  throw refused('OPERATION_RESOLUTION_FAILURE', [new GraphQLError('There is no such subscription.')]);
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query);
  } catch (error) {
    throw refused('GRAPHQL_PARSE_FAILED', [asGraphQLError(error)]);
  }
}

async function* withoutPlaces(events: AsyncIterable<unknown>): AsyncGenerator {
  for await (const event of events) if (!(event instanceof ReachedPlace)) yield event;
}

async function* respondEach(
  environment: SubscriptionEnvironment,
  events: AsyncIterable<unknown>,
  respond: (event: unknown) => Promise<ExecutionResult>,
  signal: AbortSignal,
): SubscriptionResponses {
  try {
    for await (const event of events) {
      if (event instanceof ReachedPlace) {
        yield { extensions: { position: event.cursor() } };
        continue;
      }
      const { data, errors } = await respond(event);
      if (signal.aborted) return;
      const formatted = errors?.map((error) => environment.formatError(error.toJSON(), error));
      yield { ...(formatted !== undefined && { errors: formatted }), data: data ?? null };
    }
  } catch (error) {
    if (!signal.aborted) yield refusal(environment, error);
  }
}

/** Executes again while the database is away: the event is not lost with it. */
async function executeUntilAnswered(
  executeOnce: () => ExecutionResult | Promise<ExecutionResult>,
  signal: AbortSignal,
): Promise<ExecutionResult> {
  const backoff = new Backoff();
  for (;;) {
    const result = await executeOnce();
    const away = result.errors?.some(({ originalError }) => isDatabaseAway(originalError)) ?? false;
    if (!away || signal.aborted) return result;
    await backoff.wait(signal);
  }
}

/**
 * The responses of a subscription. Unlike those of a generator, their `return` also ends a `next` that waits for an event, as it
 * ends the subscription at once.
 */
class Responses implements SubscriptionResponses {
  readonly #responses: SubscriptionResponses;
  readonly #end: () => void;

  constructor(responses: SubscriptionResponses, end: () => void) {
    this.#responses = responses;
    this.#end = end;
  }

  async next(): Promise<IteratorResult<SubgraphResponse, void>> {
    const result = await this.#responses.next();
    if (result.done === true) this.#end();
    return result;
  }

  async return(): Promise<IteratorResult<SubgraphResponse, void>> {
    this.#end();
    return this.#responses.return();
  }

  async throw(error: unknown): Promise<IteratorResult<SubgraphResponse, void>> {
    this.#end();
    return this.#responses.throw(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
