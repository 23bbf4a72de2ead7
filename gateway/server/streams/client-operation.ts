import { getOperationAST, GraphQLError, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { ErrorCode } from '../../../schema/error-catalogue.ts';
import type { Engine, EngineResponse, SubscriptionEvent } from '../../engine/engine-types.ts';
import { parseClientDocument } from '../../engine/operation/parse-document.ts';
import type { RequestCaller } from '../callers.ts';
import type { FormatError } from '../send-error.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { SubscriptionLimits } from './subscription-limits.ts';

/** What operations that stream are run with. */
export interface OperationServices {
  /** Words and signs that a document may have. */
  maximumTokens: number;
  rates: RateLimits;
  engine: Pick<Engine, 'execute' | 'subscribe'>;
  limits: SubscriptionLimits;
  formatError: FormatError;
}

/** An operation as a client sends it by a protocol that streams. */
export interface StreamedRequest {
  query: string;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
  /** Continues after this cursor, in place of the operation's `after`. */
  lastCursor?: string | undefined;
  /** Refuses what changes something. */
  readOnly?: boolean;
}

/** One response to an operation; all who share a subscription get the same object. */
export type StreamedResponse = Pick<SubscriptionEvent, 'body' | 'bytes'> & Partial<Pick<SubscriptionEvent, 'cursor'>>;

/** Responses, and of a subscription from where it continues. */
type Responses = AsyncIterator<StreamedResponse> & { readonly cursor?: string | undefined };

/** Why an operation ended that did not come to its own end. */
export class OperationFailure extends Error {
  readonly errors: readonly GraphQLFormattedError[];
  /** Whether the operation was refused before it ran. */
  readonly refused: boolean;

  constructor(errors: readonly GraphQLFormattedError[], refused: boolean) {
    super(errors[0]?.message ?? 'The operation failed.');
    this.errors = errors;
    this.refused = refused;
  }
}

const done = { done: true, value: undefined } as const;

/** What an operation is; undefined where the document does not tell, which the engine will refuse. */
export function operationKind(
  { query, operationName }: StreamedRequest,
  maximumTokens: number,
): OperationTypeNode | undefined {
  try {
    return getOperationAST(parseClientDocument(query, maximumTokens), operationName)?.operation;
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/**
 * A client's operation: its responses, one for a query or mutation, any number for a subscription. It runs from the first
 * `next()` on, and nothing is read from the engine before it is asked for. `next()` rejects with nothing but OperationFailure.
 * To leave it (`return`) ends it, also while a response is awaited.
 */
export class ClientOperation implements AsyncIterableIterator<StreamedResponse, undefined> {
  readonly #request: StreamedRequest;
  readonly #kind: OperationTypeNode | undefined;
  readonly #caller: RequestCaller;
  readonly #services: OperationServices;
  readonly #release: (() => void) | undefined;
  readonly #gone = new AbortController();
  #responses: Responses | undefined;
  /** Called when the operation has started, before its first response. */
  onStart: () => void = () => undefined;
  #isOver = false;
  #failure: OperationFailure | undefined;
  /** Settles the `next()` that waits. */
  #settle: (() => void) | undefined;

  /** @throws TOO_MANY_SUBSCRIPTIONS when the caller has as many as may run */
  constructor(request: StreamedRequest, caller: RequestCaller, services: OperationServices) {
    this.#request = request;
    this.#kind = operationKind(request, services.maximumTokens);
    this.#caller = caller;
    this.#services = services;
    if (this.#kind === OperationTypeNode.SUBSCRIPTION) this.#release = services.limits.take(caller);
  }

  /** From where a subscription continues after what was read of it. */
  get cursor(): string | undefined {
    return this.#responses?.cursor ?? this.#request.lastCursor;
  }

  /** Whether it runs no more; its reader may still have to learn why. */
  get isOver(): boolean {
    return this.#isOver;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** One at a time. */
  next(): Promise<IteratorResult<StreamedResponse, undefined>> {
    return new Promise((resolve, reject) => {
      this.#settle = () => {
        this.#settle = undefined;
        const failure = this.#failure;
        this.#failure = undefined;
        if (failure === undefined) resolve(done);
        else reject(failure);
      };
      if (this.#isOver) this.#settle();
      else void this.#read(resolve);
    });
  }

  /** Ends the operation: the client has gone, or wants no more. */
  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#finish(undefined);
    return done;
  }

  /**
   * Ends a subscription for a reason that its reader gets to know, together with the cursor to continue after. Queries and
   * mutations end by themselves: a change that was made is not told as one that failed.
   */
  fail(code: ErrorCode, message: string): void {
    if (this.#kind !== OperationTypeNode.SUBSCRIPTION) return;
    const cursor = this.cursor === undefined ? {} : { cursor: this.cursor };
    this.#finish(new OperationFailure([{ message, extensions: { code, ...cursor } }], false));
  }

  async #read(resolve: (result: IteratorResult<StreamedResponse, undefined>) => void): Promise<void> {
    try {
      if (this.#responses === undefined) {
        this.#responses = await this.#start();
        this.onStart();
      }
      if (this.#isOver) {
        // Left while it started.
        await this.#responses.return?.();
        return;
      }
      const result = await this.#responses.next();
      if (result.done) {
        this.#finish(undefined);
        return;
      }
      this.#settle = undefined;
      resolve(result);
    } catch (error) {
      this.#finish(this.#failureOf(error));
    }
  }

  async #start(): Promise<Responses> {
    const { query, operationName, variables, lastCursor, readOnly = false } = this.#request;
    const request = {
      query,
      operationName: operationName ?? undefined,
      variables: variables ?? {},
      callerKey: this.#caller.key,
      charge: this.#services.rates.chargeTo(this.#caller),
      signal: this.#gone.signal,
    };
    const { engine } = this.#services;
    const { currentHeaders } = this.#caller;
    const answer =
      this.#kind === OperationTypeNode.SUBSCRIPTION
        ? await engine.subscribe({ ...request, headers: currentHeaders, lastCursor })
        : await engine.execute({ ...request, headers: await currentHeaders(), onlyQueries: readOnly });
    if ('events' in answer) return answer.events;
    if (answer.refused)
      throw new OperationFailure((answer.result.errors ?? []) as readonly GraphQLFormattedError[], true);
    return onlyResponse(answer);
  }

  #finish(failure: OperationFailure | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#failure = failure;
    this.#release?.();
    this.#gone.abort();
    // What the source says to being left concerns nobody any more.
    this.#responses?.return?.().catch(() => undefined);
    this.#settle?.();
  }

  #failureOf(error: unknown): OperationFailure {
    if (error instanceof OperationFailure) return error;
    const told = error instanceof GraphQLError ? error.toJSON() : { message: String(error) };
    return new OperationFailure([this.#services.formatError(told, error)], false);
  }
}

async function* onlyResponse({ body, bytes }: EngineResponse): AsyncGenerator<StreamedResponse> {
  yield { body, bytes };
}
