import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { EngineResponse, RefusalResponse, SubscriptionEvent } from './engine-types.ts';

/** A response that is written once, whoever it goes to. */
export class WrittenResponse<Refused extends boolean = false> implements EngineResponse {
  readonly body: string;
  readonly refused: Refused;
  #bytes: Buffer | undefined;
  #result: ExecutionResult | undefined;

  constructor(body: string, refused: Refused) {
    this.body = body;
    this.refused = refused;
  }

  get bytes(): Buffer {
    return (this.#bytes ??= Buffer.from(this.body));
  }

  get result(): ExecutionResult {
    return (this.#result ??= JSON.parse(this.body) as ExecutionResult);
  }
}

/** An event of a subscription that is written once, whoever it goes to. */
export class WrittenEvent implements SubscriptionEvent {
  readonly body: string;
  readonly cursor: string | undefined;
  #bytes: Buffer | undefined;

  constructor(body: string, cursor: string | undefined) {
    this.body = body;
    this.cursor = cursor;
  }

  get bytes(): Buffer {
    return (this.#bytes ??= Buffer.from(this.body));
  }
}

/** The response to an operation that did not run. */
export function refusalResponse(errors: readonly GraphQLFormattedError[]): RefusalResponse {
  return new WrittenResponse(JSON.stringify({ errors }), true);
}
