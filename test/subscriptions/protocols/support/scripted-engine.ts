import {
  buildSchema,
  execute,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type {
  EngineRequest,
  EngineResponse,
  RefusalResponse,
  Subscription,
  SubscriptionRequest,
} from '../../../../gateway/engine/engine-types.ts';
import type { ServedEngine } from '../../../../gateway/server/streams/stream-services.ts';
import { refusalResponse, WrittenResponse } from '../../../../gateway/engine/written-response.ts';
import { Changes, EventLog, type LogReader } from './event-log.ts';

const schema = buildSchema(/* GraphQL */ `
  type Query {
    hello: String!
    caller: String
  }
  type Mutation {
    touch: Int!
  }
  type Subscription {
    tick(after: String): Int!
  }
`);

/** A subscription that a client has, with what was asked for it. */
export interface ScriptedSubscription {
  request: SubscriptionRequest;
  reader: LogReader;
}

/** An engine over a small schema, whose subscriptions all read one log. */
export class ScriptedEngine implements ServedEngine {
  readonly log = new EventLog();
  readonly subscriptions: ScriptedSubscription[] = [];
  readonly #changes = new Changes();
  #touched = 0;

  get upstreamSubscriptions(): number {
    return this.subscriptions.filter(({ reader }) => !reader.hasLeft).length;
  }

  async execute(request: EngineRequest): Promise<EngineResponse> {
    const prepared = prepare(request);
    if (Array.isArray(prepared)) return refusalResponse(prepared);
    const { document, kind } = prepared;
    if (kind === OperationTypeNode.SUBSCRIPTION) return refused('Not here.', 'SUBSCRIPTION_NOT_SUPPORTED');
    if (request.onlyQueries && kind !== OperationTypeNode.QUERY) return refused('Only queries.', 'METHOD_NOT_ALLOWED');
    const rootValue = { hello: 'world', caller: request.callerKey, touch: () => ++this.#touched };
    return new WrittenResponse(JSON.stringify(await execute({ schema, document, rootValue })), false);
  }

  async subscribe(request: SubscriptionRequest): Promise<Subscription | RefusalResponse> {
    const prepared = prepare(request);
    if (Array.isArray(prepared)) return refusalResponse(prepared);
    const after = request.lastCursor ?? (request.variables?.after as string | undefined);
    if (after !== undefined && !after.startsWith('cursor-')) return refused('The cursor is damaged.', 'CURSOR_INVALID');
    const reader = this.log.readAfter(after);
    this.subscriptions.push({ request, reader });
    this.#changes.changed();
    return { refused: false, events: reader };
  }

  /** The nth subscription that is asked for, counted from 1. */
  async subscription(number: number): Promise<ScriptedSubscription> {
    await this.#changes.until(() => this.subscriptions.length >= number);
    const subscription = this.subscriptions[number - 1];
    if (subscription === undefined) throw new Error('There is no such subscription.');
    return subscription;
  }
}

function prepare({ query, operationName }: EngineRequest | SubscriptionRequest) {
  try {
    const document = parse(query);
    const errors = validate(schema, document);
    if (errors.length > 0) return errors.map((error) => formatted(error.message, 'GRAPHQL_VALIDATION_FAILED'));
    const kind = getOperationAST(document, operationName)?.operation;
    return kind ? { document, kind } : [formatted('There is no such operation.', 'OPERATION_RESOLUTION_FAILURE')];
  } catch (error) {
    if (error instanceof GraphQLError) return [formatted(error.message, 'GRAPHQL_PARSE_FAILED')];
    throw error;
  }
}

function formatted(message: string, code: string): GraphQLFormattedError {
  return { message, extensions: { code } };
}

function refused(message: string, code: string): RefusalResponse {
  return refusalResponse([formatted(message, code)]);
}
