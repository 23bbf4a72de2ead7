import { buildASTSchema, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import type { SubgraphTransport, TransportFactory } from './engine-types.ts';
import type { SharedAnswer } from './execution/execution.ts';
import { SharedCalls } from './execution/shared-calls.ts';
import { Admission, type Charge, type CostOptions, type SizedDocument } from './limits/admission.ts';
import { costDirectives } from './limits/cost-directives.ts';
import type { OperationLimits } from './limits/operation-limits.ts';
import {
  type OperationDocument,
  type PreparationContext,
  prepareOperation,
  type PreparedOperation,
  readDocument,
  refusal,
  type RefusedOperation,
} from './operation/prepared-operation.ts';
import { type Conditions, conditionsOf } from './operation/conditions.ts';
import { parseDocument } from './operation/parse-document.ts';
import { type Planner, startPlanner } from './planning/planner.ts';

/** Characters of all operations in the cache. */
const largestCache = 16 * 1024 * 1024;

/** How a supergraph is served. */
export interface ServiceOptions {
  planCacheSize: number;
  planTimeoutMilliseconds: number;
  introspection: boolean;
  suggestions: boolean;
  limits: OperationLimits;
  cost: CostOptions;
}

/** An operation in the cache, with how often it was asked for. All who ask while it is prepared wait for the same. */
interface CachedOperation {
  document: OperationDocument;
  conditions: Conditions;
  uses: number;
  prepared: Promise<PreparedOperation | RefusedOperation>;
}

/** One supergraph in service: its schema, its planner, the ways to its subgraphs, and the operations that it knows. */
export class SupergraphService {
  readonly schema: GraphQLSchema;
  /** Whether refusals suggest names of the schema. */
  readonly suggestions: boolean;
  readonly #planner: Planner;
  readonly #transports: ReadonlyMap<string, SubgraphTransport>;
  readonly #context: PreparationContext;
  readonly #admission: Admission;
  readonly #maximumTokens: number;
  readonly #documents: LRUCache<string, SizedDocument | RefusedOperation>;
  readonly #operations: LRUCache<string, CachedOperation>;
  #uses = 0;
  #onIdle: (() => void) | undefined;

  private constructor(
    planner: Planner,
    transports: ReadonlyMap<string, SubgraphTransport>,
    supergraphSdl: string,
    { planCacheSize, limits, cost, suggestions }: ServiceOptions,
  ) {
    this.schema = buildASTSchema(parseDocument(planner.supergraph.apiSchemaSdl, { noLocation: true }), {
      assumeValid: true,
    });
    this.suggestions = suggestions;
    this.#planner = planner;
    this.#transports = transports;
    const directives = costDirectives(parseDocument(supergraphSdl, { noLocation: true }));
    const model = { schema: this.schema, directives, assumedListSize: cost.assumedListSize };
    this.#admission = new Admission(limits, cost.budget, model);
    this.#maximumTokens = limits.tokens;
    const bounds = { max: planCacheSize, maxSize: largestCache };
    this.#documents = new LRUCache({ ...bounds, sizeCalculation: (_document, key) => key.length });
    this.#operations = new LRUCache({ ...bounds, sizeCalculation: (_operation, key) => key.length });
    this.#context = {
      schema: this.schema,
      planner,
      possibleTypes: planner.supergraph.possibleTypes,
      reads: new SharedCalls<SharedAnswer>(),
      transportOf(subgraph) {
        const transport = transports.get(subgraph);
        if (transport === undefined)
          throw cataloguedError('PLANNING_FAILED', 'The plan has a subgraph that the supergraph has not.', {
            subgraph,
          });
        return transport;
      },
    };
  }

  /** @throws SupergraphError when the supergraph is not valid */
  static async start(
    supergraphSdl: string,
    transportTo: TransportFactory,
    options: ServiceOptions,
  ): Promise<SupergraphService> {
    const { introspection, suggestions, planTimeoutMilliseconds } = options;
    const planner = await startPlanner({ supergraphSdl, introspection, suggestions }, planTimeoutMilliseconds);
    try {
      const transports = planner.supergraph.subgraphs.map(({ name, url }) => [name, transportTo(name, url)] as const);
      return new SupergraphService(planner, new Map(transports), supergraphSdl, options);
    } catch (error) {
      await planner.close();
      throw error;
    }
  }

  /**
   * From the cache, or parsed, validated and planned.
   * @param variables as the client sent them: the operation is prepared for what they say of `@skip` and `@include`
   * @param charge is told the cost before the operation is validated and planned
   */
  async prepare(
    query: string,
    operationName: string | undefined,
    variables: Readonly<Record<string, unknown>>,
    charge?: Charge,
  ): Promise<PreparedOperation | RefusedOperation> {
    const key = keyOf(query, operationName);
    const read = this.#readDocument(key, query, operationName);
    const refused = await this.#admission.refuse(read, variables, charge);
    if (refused) return refused;
    if ('refusal' in read) return read;
    const { document } = read;
    const conditions = conditionsOf(document.conditionVariables, document.operation, variables);
    return this.#prepareWith(key, document, conditions);
  }

  /** What an operation costs with these variables; undefined where it is refused whatever they are. */
  costOf(
    query: string,
    operationName: string | undefined,
    variables: Readonly<Record<string, unknown>>,
  ): number | undefined {
    const read = this.#readDocument(keyOf(query, operationName), query, operationName);
    return 'refusal' in read ? undefined : read.cost(variables);
  }

  #readDocument(key: string, query: string, operationName: string | undefined): SizedDocument | RefusedOperation {
    const known = this.#documents.get(key);
    if (known !== undefined) return known;
    const read = this.#admission.read(readDocument(query, operationName, this.#maximumTokens));
    this.#documents.set(key, read);
    return read;
  }

  #prepareWith(
    documentKey: string,
    document: OperationDocument,
    conditions: Conditions,
  ): Promise<PreparedOperation | RefusedOperation> {
    const values = document.conditionVariables.map((name) => (conditions[name] === true ? '1' : '0')).join('');
    const key = values + documentKey;
    const known = this.#operations.get(key);
    if (known !== undefined) {
      known.uses++;
      return known.prepared;
    }
    const prepared = prepareOperation(document, conditions, this.#context).catch(asRefusal);
    this.#operations.set(key, { document, conditions, uses: 1, prepared });
    return prepared;
  }

  /** Prepares the operations that another service was asked for most, the most used first. */
  async warm(other: SupergraphService, count: number): Promise<void> {
    const used = [...other.#operations.values()].sort((a, b) => b.uses - a.uses).slice(0, count);
    await Promise.all(
      used.map(({ document: { query, operationName }, conditions }) => this.prepare(query, operationName, conditions)),
    );
  }

  /** Keeps the service open until an action has ended. */
  async use<Result>(action: () => Promise<Result>): Promise<Result> {
    this.#uses++;
    try {
      return await action();
    } finally {
      this.#uses--;
      if (this.#uses === 0) this.#onIdle?.();
    }
  }

  /** Waits for what runs, then ends the planner and the transports. */
  async close(): Promise<void> {
    if (this.#uses > 0)
      await new Promise<void>((resolve) => {
        this.#onIdle = resolve;
      });
    await this.#planner.close();
    await Promise.all([...this.#transports.values()].map((transport) => transport.close()));
  }
}

/** The length of the name tells where it ends: whatever clients send, no two requests have the same key by chance or intent. */
function keyOf(query: string, operationName: string | undefined): string {
  return operationName === undefined ? `:${query}` : `${operationName.length}:${operationName}${query}`;
}

/** What the executor cannot do of a plan is told like any other refusal. */
function asRefusal(error: unknown): RefusedOperation {
  const message = error instanceof Error ? error.message : String(error);
  return refusal(message, 'PLANNING_FAILED');
}
