import { buildASTSchema, type GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { cataloguedError } from '../../schema/catalogued-error.ts';
import { deniedAmong } from './authorization/rights.ts';
import type { DeniedFieldsMode, EngineRequest, Rights, SubgraphTransport, TransportFactory } from './engine-types.ts';
import type { SharedAnswer } from './execution/execution.ts';
import { SharedCalls } from './execution/shared-calls.ts';
import { Admission, type CostOptions, type SizedDocument } from './limits/admission.ts';
import { costDirectives } from './limits/cost-directives.ts';
import type { OperationLimits } from './limits/operation-limits.ts';
import {
  type Circumstances,
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
  deniedFields: DeniedFieldsMode;
  suggestions: boolean;
  limits: OperationLimits;
  cost: CostOptions;
}

/** What a request says of its operation. */
type OperationRequest = Pick<EngineRequest, 'query' | 'operationName' | 'variables' | 'rights' | 'charge' | 'onDenied'>;

type Preparation = PreparedOperation | RefusedOperation;

/** An operation in the cache, with how often it was asked for. All who ask while it is prepared wait for the same. */
interface CachedOperation {
  document: OperationDocument;
  conditions: Conditions;
  /** Of the caller who asked first. */
  rights: Rights | undefined;
  uses: number;
  prepared: Promise<Preparation>;
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
  readonly #documents: LRUCache<string, SizedDocument | RefusedOperation>;
  readonly #operations: LRUCache<string, CachedOperation>;
  #uses = 0;
  #onIdle: (() => void) | undefined;

  private constructor(
    planner: Planner,
    transports: ReadonlyMap<string, SubgraphTransport>,
    supergraphSdl: string,
    { planCacheSize, deniedFields, limits, cost, suggestions }: ServiceOptions,
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
    const bounds = { max: planCacheSize, maxSize: largestCache };
    this.#documents = new LRUCache({ ...bounds, sizeCalculation: (_document, key) => key.length });
    this.#operations = new LRUCache({ ...bounds, sizeCalculation: (_operation, key) => key.length });
    this.#context = {
      schema: this.schema,
      planner,
      possibleTypes: planner.supergraph.possibleTypes,
      requirements: planner.supergraph.requirements,
      maximumTokens: limits.tokens,
      refusesDenied: deniedFields === 'refuse',
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
   * From the cache, or parsed, validated and planned. The operation is prepared for what its variables say of `@skip` and
   * `@include`, and for which of its fields the caller may see. What it costs is charged before it is validated and planned.
   */
  async prepare({
    query,
    operationName,
    variables = {},
    rights,
    charge,
    onDenied,
  }: OperationRequest): Promise<Preparation> {
    const key = documentKey(query, operationName);
    const read = this.#readDocument(key, query, operationName);
    const refused = await this.#admission.refuse(read, variables, charge);
    if (refused) return refused;
    if ('refusal' in read) return read;
    const { document } = read;
    const conditions = conditionsOf(document.conditionVariables, document.operation, variables);
    if (document.restricted.length === 0) return this.#prepareWith(key, document, { conditions, denied: [] }, rights);
    const denied = await deniedAmong(document.restricted, rights);
    if (denied.length > 0) await onDenied?.(denied);
    return this.#prepareWith(key, document, { conditions, denied }, rights);
  }

  /** Which fields of an operation (`Type.field`) the caller may not see now. */
  async deniedFields({ query, operationName, rights }: OperationRequest): Promise<readonly string[]> {
    const read = this.#readDocument(documentKey(query, operationName), query, operationName);
    return 'refusal' in read ? [] : deniedAmong(read.document.restricted, rights);
  }

  /** What an operation costs with these variables; undefined where it is refused whatever they are. */
  costOf(
    query: string,
    operationName: string | undefined,
    variables: Readonly<Record<string, unknown>>,
  ): number | undefined {
    const read = this.#readDocument(documentKey(query, operationName), query, operationName);
    return 'refusal' in read ? undefined : read.cost(variables);
  }

  #readDocument(key: string, query: string, operationName: string | undefined): SizedDocument | RefusedOperation {
    const known = this.#documents.get(key);
    if (known !== undefined) return known;
    const read = this.#admission.read(readDocument(query, operationName, this.#context));
    this.#documents.set(key, read);
    return read;
  }

  #prepareWith(
    documentKey: string,
    document: OperationDocument,
    { conditions, denied }: Circumstances,
    rights: Rights | undefined,
  ): Promise<Preparation> {
    const { conditionVariables, restricted } = document;
    const values = conditionVariables.map((name) => (conditions[name] === true ? '1' : '0'));
    const decisions = denied.length === 0 ? [] : restricted.map(({ field }) => (denied.includes(field) ? 'd' : 'a'));
    const key = values.join('') + decisions.join('') + documentKey;
    const known = this.#operations.get(key);
    if (known !== undefined) {
      known.uses++;
      return known.prepared;
    }
    const prepared = prepareOperation(document, { conditions, denied }, this.#context).catch(asRefusal);
    this.#operations.set(key, { document, conditions, rights, uses: 1, prepared });
    return prepared;
  }

  /** Prepares the operations that another service was asked for most, the most used first. */
  async warm(other: SupergraphService, count: number): Promise<void> {
    const used = [...other.#operations.values()].sort((a, b) => b.uses - a.uses).slice(0, count);
    await Promise.all(
      used.map(({ document: { query, operationName }, conditions, rights }) =>
        this.prepare({ query, operationName, variables: conditions, rights }),
      ),
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
function documentKey(query: string, operationName: string | undefined): string {
  return operationName === undefined ? `:${query}` : `${operationName.length}:${operationName}${query}`;
}

/** What the executor cannot do of a plan is told like any other refusal. */
function asRefusal(error: unknown): RefusedOperation {
  const message = error instanceof Error ? error.message : String(error);
  return refusal(message, 'PLANNING_FAILED');
}
