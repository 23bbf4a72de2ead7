import type { ExecutionResult, GraphQLFormattedError, GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Charge, CostOptions } from './limits/admission.ts';
import type { OperationLimits } from './limits/operation-limits.ts';

/** An error as a subgraph tells it: its path starts at the subgraph's operation, not at the client's. */
export type SubgraphError = Partial<GraphQLFormattedError>;

/** One operation for one subgraph. */
export interface SubgraphRequest {
  query: string;
  operationName: string | undefined;
  operationKind: `${OperationTypeNode}`;
  headers: Readonly<Record<string, string>>;
  /** The whole request, serialised as JSON, for transports that send it so. */
  body: string;
  /** What `body` has under `variables`; read from it at the first use. */
  readonly variables: Record<string, unknown>;
  /** Aborted when nobody waits for the response any more. */
  signal?: AbortSignal | undefined;
  /** Where the transport notes what only it knows of the call; there for who asks for a trace. */
  notes?: TransportNotes | undefined;
}

/** What a transport knows of a call beside its response. */
export interface TransportNotes {
  /** How many tries failed on the way. */
  failedTries: number;
  /** Size of the response, where it did not come serialised. */
  responseBytes?: number;
}

/** What a subgraph answers. */
export interface SubgraphResponse {
  data?: Record<string, unknown> | null;
  errors?: readonly SubgraphError[];
  extensions?: Record<string, unknown>;
  /** Size of the response in bytes, where it came serialised. */
  bytes?: number;
}

/** A subscription of a subgraph that runs. */
export interface OpenSubscription {
  /** The cursor after which its events come, where the subgraph tells it. */
  position: string | undefined;
  responses: AsyncIterable<SubgraphResponse>;
}

/** The way to one subgraph. In one process it is a function call, apart it is HTTP; the rest of the gateway cannot tell. */
export interface SubgraphTransport {
  /** Throws a catalogued error where the subgraph gives no GraphQL response. */
  execute(request: SubgraphRequest): Promise<SubgraphResponse>;
  /**
   * Opens a subscription, until the request's signal is aborted; resolves when it is open, as far as that can be known. A response
   * without `data` is a refusal and the end. What has `extensions.position` and nothing else is no event: it tells a cursor after
   * which nothing has happened yet. Throws where the connection is lost; the engine then opens it again.
   */
  subscribe(request: SubgraphRequest): Promise<OpenSubscription>;
  close(): Promise<void>;
}

/** Makes the way to a subgraph, from its name and its address in the supergraph. */
export type TransportFactory = (subgraph: string, url: string) => SubgraphTransport;

/**
 * What the caller of a request may do, as far as `@authenticated`, `@requiresScopes` and `@policy` in the supergraph ask. Fields
 * that need more are denied.
 */
export interface Rights {
  isAuthenticated: boolean;
  scopes: readonly string[];
  /** Decides a policy. What it throws or rejects with is lost: the policy is not granted. @default no policy is granted */
  grantsPolicy?: (policy: string) => boolean | Promise<boolean>;
}

/** What becomes of an operation with fields that are denied: they are null, with errors, or the whole operation is refused. */
export type DeniedFieldsMode = 'null' | 'refuse';

/** How the engine works; all but the first two have defaults. */
export interface EngineOptions {
  supergraphSdl: string;
  transports: TransportFactory;
  /** Whether identical queries of callers with the same rights share one execution while it runs. @default true */
  shareQueries?: boolean;
  /** How many operations are kept with their plans. @default 1000 */
  planCacheSize?: number;
  /** Milliseconds after which planning one operation is given up. @default 10000 */
  planTimeoutMilliseconds?: number;
  /** How many of the most used operations are planned before a new supergraph is taken into use. @default 100 */
  warmedOperations?: number;
  /** How many events wait for one slow subscriber at most, before its subscription ends. @default 256 */
  subscriberBuffer?: number;
  /** Milliseconds for which a subscription waits for slow subscribers whose buffers are full. @default 1000 */
  subscriberGraceMilliseconds?: number;
  /** Milliseconds for which an event waits for a part of the graph that it needs and that is away. @default 60000 */
  eventPatienceMilliseconds?: number;
  /** Whether operations may ask for `__schema` and `__type`. @default true */
  introspection?: boolean;
  /** @default null */
  deniedFields?: DeniedFieldsMode;
  /** Whether refusals suggest names of the schema that are like those which were asked for. @default true */
  suggestions?: boolean;
  /** What operations may have at most; checked before they are planned. @default no limits */
  limits?: Partial<OperationLimits>;
  /** What operations may cost. @default no budget, and 10 values in a list */
  cost?: CostOptions;
  /** Milliseconds for one query or mutation, from request to response. @default none */
  operationTimeoutMilliseconds?: number | undefined;
  /** Last word on errors before they go to the client. @default as they are */
  formatError?: (error: ResponseError) => ResponseError;
}

/** An error as it goes to the client. */
export interface ResponseError {
  message: string;
  path?: (string | number)[];
  extensions: Record<string, unknown>;
}

/** A client's request. */
export interface EngineRequest {
  query: string;
  operationName?: string | undefined;
  variables?: Readonly<Record<string, unknown>> | undefined;
  /** Headers to send to the subgraphs. */
  headers?: Readonly<Record<string, string>>;
  /** Stands for the caller's rights and all else that headers tell: only requests with equal keys share anything. */
  callerKey?: string;
  /** What the caller may do. @default nothing that needs a right */
  rights?: Rights | undefined;
  /** Told which fields (`Type.field`) of the operation are denied, before anything is fetched; the answer waits for it. */
  onDenied?: ((fields: readonly string[]) => Promise<void>) | undefined;
  /** Told what the operation costs before it is planned; where it throws a catalogued error, the operation is refused with that. */
  charge?: Charge | undefined;
  /** Aborted when the client has gone. */
  signal?: AbortSignal | undefined;
  /** Adds `extensions.trace` (`OperationTrace`) to the response, and the subgraph to each error. */
  explain?: boolean;
  /** Refuses operations that are not queries, as for GET. */
  onlyQueries?: boolean;
}

/** A client's request for a subscription. */
export interface SubscriptionRequest extends Omit<EngineRequest, 'headers' | 'explain' | 'onlyQueries'> {
  /** Headers to send to the subgraphs, asked for anew whenever a subgraph is called: what they sign may expire. */
  headers?: () => Promise<Readonly<Record<string, string>>>;
  /** Continues after this cursor, in place of what the operation has as `after`. */
  lastCursor?: string | undefined;
}

/** A response, serialised, and the same as an object for whoever must look into it. */
export interface EngineResponse {
  /** JSON. */
  body: string;
  /** The same in UTF-8; for all who share the response, one. */
  readonly bytes: Buffer;
  /** Read from `body` at the first use. */
  readonly result: ExecutionResult;
  /** Whether the operation was refused before it ran: such a response has no `data`. */
  refused: boolean;
}

/** The response to an operation that did not run. */
export interface RefusalResponse extends EngineResponse {
  refused: true;
}

/** One event of a subscription. All who share the subscription get the same object. */
export interface SubscriptionEvent {
  /** The response of this event, as JSON. */
  body: string;
  /** The same in UTF-8; for all who share the event, one. */
  readonly bytes: Buffer;
  /** What `after` continues from with the next event; undefined where the subscription cannot be continued. */
  cursor: string | undefined;
}

/** A running subscription of one client. */
export interface Subscription {
  refused: false;
  /**
   * The events, in order, for one reader. It ends when the subscription has ended; it throws a catalogued error when it was
   * ended for another reason, with `extensions.cursor` where it can be continued. To leave it (`return`) ends the subscription.
   */
  events: SubscriptionEvents;
}

export interface SubscriptionEvents extends AsyncIterableIterator<SubscriptionEvent> {
  /** Continues after the events that have been read; undefined where it cannot be continued, or not yet. */
  readonly cursor: string | undefined;
}

/** A supergraph in service. */
export interface Engine {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  /** How many subscriptions of subgraphs are open, or are being opened. */
  readonly upstreamSubscriptions: number;
  /** Never rejects: whatever goes wrong is told in the response. */
  execute(request: EngineRequest): Promise<EngineResponse>;
  /** Starts a subscription: events from then on are in it. Never rejects: a refusal is a response. */
  subscribe(request: SubscriptionRequest): Promise<Subscription | RefusalResponse>;
  /**
   * Takes another supergraph into use once it is loaded and the most used operations are planned.
   * Rejects, and changes nothing, where it cannot be loaded.
   */
  reload(supergraphSdl: string): Promise<void>;
  /** Waits for what runs, then ends the planner and the transports. */
  close(): Promise<void>;
}
