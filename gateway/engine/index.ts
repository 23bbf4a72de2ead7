import { OperationTypeNode } from 'graphql';
import { requireUnchangedRights } from './authorization/unchanged-rights.ts';
import type { TraceBeginning } from './describe-trace.ts';
import type { Engine, EngineOptions, EngineRequest, EngineResponse, SubgraphResponse } from './engine-types.ts';
import { executeOperation } from './execute-operation.ts';
import { SharedCalls } from './execution/shared-calls.ts';
import { unlimited } from './limits/operation-limits.ts';
import { withinTime } from './limits/operation-timeout.ts';
import { type PreparedOperation, refusal } from './operation/prepared-operation.ts';
import { variableValues } from './operation/variable-values.ts';
import { SupergraphService } from './supergraph-service.ts';
import { executeUntilWhole } from './subscription/execute-until-whole.ts';
import { Subscriptions } from './subscription/subscriptions.ts';
import { refusalResponse, WrittenEvent, WrittenResponse } from './written-response.ts';

const defaults = {
  shareQueries: true,
  planCacheSize: 1000,
  planTimeoutMilliseconds: 10_000,
  warmedOperations: 100,
  subscriberBuffer: 256,
  subscriberGraceMilliseconds: 1000,
  eventPatienceMilliseconds: 60_000,
  introspection: true,
  deniedFields: 'null',
  suggestions: true,
  cost: { budget: Infinity, assumedListSize: 10 },
  operationTimeoutMilliseconds: undefined,
  formatError: <FormattedError>(error: FormattedError) => error,
} as const;

const onlyQueries = refusal('With GET only queries are answered; send mutations with POST.', 'METHOD_NOT_ALLOWED');

const needsStream = refusal('A subscription has no single response.', 'SUBSCRIPTION_NOT_SUPPORTED');

const gone = refusal('The client went away before its operation was executed.', 'CLIENT_GONE');

/**
 * Serves a supergraph: plans operations over its subgraphs and executes the plans.
 * @throws SupergraphError when the supergraph is not valid
 */
export async function createEngine(given: EngineOptions): Promise<Engine> {
  const options = { ...defaults, ...given, limits: { ...unlimited, ...given.limits } };
  const queries = new SharedCalls<WrittenResponse>();
  /** Counts the mutations that have ended: what began before one is not shared with what comes after it. */
  let changes = 0;
  const subscriptions = new Subscriptions(options, (prepared, variables, request, service) => {
    const executeOnce = (event: SubgraphResponse) =>
      service.use(async () => {
        await requireUnchangedRights(prepared, request, service);
        const headers = (await request.headers?.()) ?? {};
        const context = { schema: service.schema, formatError: options.formatError };
        return executeOperation(prepared, variables, { ...request, headers }, context, event);
      });
    const patience = options.eventPatienceMilliseconds;
    return {
      async execute(event, signal) {
        const executed = await executeUntilWhole(event, () => executeOnce(event), patience, signal);
        return executed && new WrittenEvent(executed.body, prepared.source?.cursorOf(event));
      },
    };
  });
  let inService = await SupergraphService.start(options.supergraphSdl, options.transports, options);

  return {
    get schema() {
      return inService.schema;
    },
    get upstreamSubscriptions() {
      return subscriptions.upstreamCount;
    },
    execute: (request) => {
      const current = inService;
      return current.use(() =>
        withinTime(options.operationTimeoutMilliseconds, request.signal, (signal) =>
          execute({ ...request, signal }, current),
        ),
      );
    },
    subscribe: (request) => {
      const current = inService;
      return current.use(() => subscriptions.subscribe(request, current));
    },
    async reload(supergraphSdl) {
      const next = await SupergraphService.start(supergraphSdl, options.transports, options);
      await next.warm(inService, options.warmedOperations);
      const previous = inService;
      inService = next;
      await subscriptions.moveTo(next);
      await previous.close();
      // Those which were just starting.
      await subscriptions.moveTo(next);
    },
    close: async () => {
      subscriptions.close();
      await inService.close();
    },
  };

  async function execute(request: EngineRequest, service: SupergraphService): Promise<EngineResponse> {
    const { schema } = service;
    const given = request.variables ?? {};
    const startedAt = request.explain ? performance.now() : 0;
    const prepared = await service.prepare(request);
    const traced = request.explain ? traceBeginning(startedAt, request, service) : undefined;
    if ('refusal' in prepared) return refusalResponse(prepared.refusal);
    if (prepared.source) return refusalResponse(needsStream.refusal);
    const isQuery = prepared.operation.operation === OperationTypeNode.QUERY;
    if (request.onlyQueries && !isQuery) return refusalResponse(onlyQueries.refusal);
    const variables = variableValues(service, prepared.operation, given);
    if ('refusal' in variables) return refusalResponse(variables.refusal);
    if (request.signal?.aborted) return refusalResponse(gone.refusal);
    const callerKey = `${changes} ${request.callerKey ?? ''}`;
    const run = async (signal: AbortSignal | undefined) => {
      const context = { schema, formatError: options.formatError, traced };
      const asked = { ...request, callerKey, signal };
      const { body } = await executeOperation(prepared, variables.values, asked, context);
      return new WrittenResponse(body, false);
    };
    if (!isQuery) return run(request.signal).finally(() => changes++);
    if (!options.shareQueries || request.explain) return run(request.signal);
    return runShared({ callerKey, signal: request.signal }, prepared, variables.values, run);
  }

  function traceBeginning(
    startedAt: number,
    { query, operationName, variables = {} }: EngineRequest,
    service: SupergraphService,
  ): TraceBeginning {
    const planningMilliseconds = performance.now() - startedAt;
    const value = service.costOf(query, operationName, variables);
    const cost = value === undefined ? undefined : { value, budget: options.cost.budget };
    return { startedAt, planningMilliseconds, cost };
  }

  /** Takes part in an execution that runs for the same operation, values and rights, or starts one. */
  async function runShared(
    { callerKey, signal }: { callerKey: string; signal: AbortSignal | undefined },
    prepared: PreparedOperation,
    variables: Readonly<Record<string, unknown>>,
    run: (signal: AbortSignal) => Promise<WrittenResponse>,
  ): Promise<WrittenResponse> {
    const taking = queries.take(`${prepared.id} ${callerKey} ${JSON.stringify(variables)}`, run);
    signal?.addEventListener('abort', taking.leave);
    try {
      return await taking.promise;
    } finally {
      signal?.removeEventListener('abort', taking.leave);
    }
  }
}
