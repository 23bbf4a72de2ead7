import { getOperationAST, GraphQLError, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { ErrorCode } from '../../../schema/error-catalogue.ts';
import type { Engine, EngineResponse, SubscriptionEvent } from '../../engine/engine-types.ts';
import { parseClientDocument } from '../../engine/operation/parse-document.ts';
import type { RequestCaller } from '../callers.ts';
import type { FormatError } from '../send-error.ts';
import type { RateLimits } from '../rate-limits.ts';
import type { StreamMetrics, SubscriptionEnding } from './stream-metrics.ts';
import type { SubscriptionLimits } from './subscription-limits.ts';

/** What operations that stream are run with. */
export interface OperationServices {
  /** Words and signs that a document may have. */
  maximumTokens: number;
  rates: RateLimits;
  engine: Pick<Engine, 'execute' | 'subscribe'>;
  limits: SubscriptionLimits;
  metrics: StreamMetrics;
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

type ReadResponse = IteratorResult<StreamedResponse, undefined>;

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
 *
 * There may be very many, and all of them wait most of the time: what waits is a single promise of the engine's.
 */
export class ClientOperation implements AsyncIterableIterator<StreamedResponse, undefined> {
  readonly #request: StreamedRequest;
  readonly #isSubscription: boolean;
  readonly #caller: RequestCaller;
  readonly #services: OperationServices;
  readonly #release: (() => void) | undefined;
  #responses: Responses | undefined;
  /** Called when the operation has started, before its first response. */
  onStart: () => void = () => undefined;
  #isOver = false;
  #failure: OperationFailure | undefined;
  /** Gives up the start, while the operation starts. */
  #giveUpStart: (() => void) | undefined;

  /** @throws TOO_MANY_SUBSCRIPTIONS when the caller has as many as may run */
  constructor(request: StreamedRequest, caller: RequestCaller, services: OperationServices) {
    this.#request = request;
    const kind = operationKind(request, services.maximumTokens);
    this.#isSubscription = kind === OperationTypeNode.SUBSCRIPTION;
    this.#caller = caller;
    this.#services = services;
    if (this.#isSubscription) this.#release = services.limits.take(caller);
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
  next(): Promise<ReadResponse> {
    if (this.#isOver) return this.#ending();
    return this.#responses === undefined ? this.#startAndRead() : this.#read(this.#responses);
  }

  /** Ends the operation: the client has gone, or wants no more. */
  async return(): Promise<IteratorReturnResult<undefined>> {
    this.#finish('left');
    return done;
  }

  /**
   * Ends a subscription for a reason that its reader gets to know, together with the cursor to continue after. Queries and
   * mutations end by themselves: a change that was made is not told as one that failed.
   */
  fail(code: ErrorCode, message: string): void {
    if (!this.#isSubscription) return;
    const cursor = this.cursor === undefined ? {} : { cursor: this.cursor };
    this.#finish(new OperationFailure([{ message, extensions: { code, ...cursor } }], false));
  }

  /** Starts the operation and reads its first response. To leave it while it starts does not wait for the engine. */
  #startAndRead(): Promise<ReadResponse> {
    return new Promise((resolve) => {
      const gone = new AbortController();
      this.#giveUpStart = () => {
        gone.abort();
        resolve(this.#ending());
      };
      this.#start(gone.signal).then(
        (responses) => {
          this.#giveUpStart = undefined;
          if (this.#isOver) {
            leave(responses);
            return;
          }
          this.#responses = responses;
          this.onStart();
          resolve(this.#read(responses));
        },
        (error: unknown) => {
          this.#giveUpStart = undefined;
          resolve(this.#endWith(error));
        },
      );
    });
  }

  /** Those who end the operation leave the responses, which then end too. */
  #read(responses: Responses): Promise<ReadResponse> {
    return responses.next().then(this.#take, this.#endWith);
  }

  readonly #take = (result: IteratorResult<StreamedResponse>): ReadResponse | Promise<ReadResponse> => {
    // What was read just before it failed counts as read for the cursor of the failure, so it is handed on.
    if (!result.done && (!this.#isOver || this.#failure !== undefined)) {
      if (this.#isSubscription) this.#services.metrics.delivered();
      return result;
    }
    this.#finish('completed');
    return this.#ending();
  };

  readonly #endWith = (error: unknown): Promise<ReadResponse> => {
    this.#finish(this.#failureOf(error));
    return this.#ending();
  };

  /** The end, or once why it came. */
  async #ending(): Promise<IteratorReturnResult<undefined>> {
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure;
    return done;
  }

  async #start(signal: AbortSignal): Promise<Responses> {
    const { query, operationName, variables, lastCursor, readOnly = false } = this.#request;
    const { key, headers, currentHeaders, onDenied } = await this.#caller.forOperation(query);
    const request = {
      query,
      operationName: operationName ?? undefined,
      variables: variables ?? {},
      callerKey: key,
      rights: this.#caller.rights,
      onDenied,
      charge: this.#services.rates.chargeTo(this.#caller),
      signal,
    };
    const { engine } = this.#services;
    const answer = this.#isSubscription
      ? await engine.subscribe({ ...request, headers: currentHeaders, lastCursor })
      : await engine.execute({ ...request, headers, onlyQueries: readOnly });
    if ('events' in answer) return answer.events;
    if (answer.refused)
      throw new OperationFailure((answer.result.errors ?? []) as readonly GraphQLFormattedError[], true);
    return onlyResponse(answer);
  }

  #finish(ending: OperationFailure | 'completed' | 'left'): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (typeof ending !== 'string') this.#failure = ending;
    if (this.#isSubscription) this.#services.metrics.ended(endingOf(ending));
    this.#release?.();
    this.#giveUpStart?.();
    if (this.#responses !== undefined) leave(this.#responses);
  }

  #failureOf(error: unknown): OperationFailure {
    if (error instanceof OperationFailure) return error;
    const told = error instanceof GraphQLError ? error.toJSON() : { message: String(error) };
    return new OperationFailure([this.#services.formatError(told, error)], false);
  }
}

function endingOf(ending: OperationFailure | 'completed' | 'left'): SubscriptionEnding {
  return typeof ending === 'string' ? ending : { code: ending.errors[0]?.extensions?.code };
}

/** What the source says to being left concerns nobody any more. */
function leave(responses: Responses): void {
  responses.return?.().catch(() => undefined);
}

async function* onlyResponse({ body, bytes }: EngineResponse): AsyncGenerator<StreamedResponse> {
  yield { body, bytes };
}
