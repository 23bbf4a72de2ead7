import { cataloguedError } from '../../../schema/catalogued-error.ts';
import type { RefusalResponse, Subscription, SubscriptionRequest } from '../engine-types.ts';
import { type PreparedOperation, refusal, type RefusedOperation } from '../operation/prepared-operation.ts';
import { variableValues } from '../operation/variable-values.ts';
import type { SupergraphService } from '../supergraph-service.ts';
import { refusalResponse } from '../written-response.ts';
import type { StreamLimits, StreamSource } from './shared-stream.ts';
import { StreamGroup } from './stream-group.ts';
import type { SubscriptionSource } from './subscription-source.ts';

/** A subscription that can start, on one supergraph. */
interface StartableSubscription {
  key: string;
  source: StreamSource;
  after: string | undefined;
}

interface RunningGroup {
  group: StreamGroup;
  /** Of the client who came first; whoever shares the group asks for the same. */
  request: SubscriptionRequest;
  /** The supergraph on which it runs. */
  service: SupergraphService;
}

/** Runs one event through the rest of the plan. */
export type ExecuteEvent = (
  prepared: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
  request: SubscriptionRequest,
  service: SupergraphService,
) => Pick<StreamSource, 'execute'>;

/** All subscriptions that run. */
export class Subscriptions {
  readonly #limits: StreamLimits;
  readonly #executeEvent: ExecuteEvent;
  readonly #groups = new Map<string, RunningGroup>();

  constructor(limits: StreamLimits, executeEvent: ExecuteEvent) {
    this.#limits = limits;
    this.#executeEvent = executeEvent;
  }

  /** How many subscriptions of subgraphs are open, or are being opened. */
  get upstreamCount(): number {
    return [...this.#groups.values()].reduce((sum, { group }) => sum + group.streamCount, 0);
  }

  async subscribe(request: SubscriptionRequest, service: SupergraphService): Promise<Subscription | RefusalResponse> {
    const startable = await this.#prepare(request, service);
    if ('refusal' in startable) return refusalResponse(startable.refusal);
    const events = await this.#groupOf(startable, request, service).subscribe(startable.after);
    if (request.signal?.aborted) await events.return();
    request.signal?.addEventListener('abort', () => void events.return());
    return { refused: false, events };
  }

  /** Lets what runs go on on another supergraph; operations for which that has no place end. */
  async moveTo(service: SupergraphService): Promise<void> {
    const others = [...this.#groups.values()].filter((running) => running.service !== service);
    await Promise.all(others.map((running) => this.#move(running, service)));
  }

  /** Ends all subscriptions. */
  close(): void {
    for (const { group } of [...this.#groups.values()]) group.close();
  }

  async #move(running: RunningGroup, service: SupergraphService): Promise<void> {
    const { group, request } = running;
    running.service = service;
    const startable = await this.#prepare({ ...request, charge: undefined }, service);
    if (!('refusal' in startable)) group.moveTo(startable.source);
    else
      group.close(cataloguedError('SUBSCRIPTION_ENDED', 'The graph has changed, and has no place for the operation.'));
  }

  #groupOf(
    { key, source }: StartableSubscription,
    request: SubscriptionRequest,
    service: SupergraphService,
  ): StreamGroup {
    const known = this.#groups.get(key);
    if (known !== undefined) return known.group;
    const group = new StreamGroup(source, this.#limits, () => {
      if (this.#groups.get(key)?.group === group) this.#groups.delete(key);
    });
    this.#groups.set(key, { group, request, service });
    return group;
  }

  async #prepare(
    request: SubscriptionRequest,
    service: SupergraphService,
  ): Promise<StartableSubscription | RefusedOperation> {
    const { query, operationName, callerKey = '', lastCursor } = request;
    const prepared = await service.prepare(request);
    if ('refusal' in prepared) return prepared;
    const { source } = prepared;
    if (source === undefined) return refusal('The operation is not a subscription.', 'BAD_REQUEST');
    const variables = variableValues(service, prepared.operation, request.variables ?? {});
    if ('refusal' in variables) return variables;
    const relevant = source.relevantVariables(variables.values);
    return {
      key: JSON.stringify([query, operationName, callerKey, prepared.denied, relevant]),
      source: this.#streamSource(prepared, source, variables.values, request, service),
      after: source.isResumable ? (lastCursor ?? source.startOf(variables.values)) : undefined,
    };
  }

  #streamSource(
    prepared: PreparedOperation,
    source: SubscriptionSource,
    variables: Readonly<Record<string, unknown>>,
    request: SubscriptionRequest,
    service: SupergraphService,
  ): StreamSource {
    return {
      isResumable: source.isResumable,
      async open(after, signal) {
        const headers = (await request.headers?.()) ?? {};
        return source.transport.subscribe(source.request({ variables, after, headers, signal }));
      },
      ...this.#executeEvent(prepared, variables, request, service),
    };
  }
}
