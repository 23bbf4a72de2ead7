import { join } from 'node:path';
import { type HelperProcess, startHelper } from '../child-process.ts';
import { quantile } from '../statistics.ts';
import type { FanOutFunctions } from './fan-out-process.ts';
import type { SubscriptionGateway } from './gateways.ts';
import { subscriptionOperation } from './schema.ts';
import { onStage, type Stage } from './stage.ts';
import type { Protocol } from './subscribed-client.ts';

/** Many subscribers, to all of whom each change goes. */
export interface FanOutWorkload {
  name: string;
  protocol: Protocol;
  /** Different operations among the subscribers. */
  operations: number;
}

export const fanOutWorkloads: readonly FanOutWorkload[] = [
  { name: 'one operation, WebSocket', protocol: 'WebSocket', operations: 1 },
  { name: 'one operation, server-sent events', protocol: 'server-sent events', operations: 1 },
  { name: '300 operations, WebSocket', protocol: 'WebSocket', operations: 300 },
];

/** One gateway under one workload, once. */
export interface FanOutCell {
  p50: number;
  p99: number;
  /** Milliseconds of processor time of the gateway's process. */
  cpuPerEvent: number;
  cpuMicrosecondsPerDelivery: number;
  kilobytesPerSubscriber: number;
  /** Of the subgraph's, while all subscribers are there. */
  upstreamSubscriptions: number;
  fetchesPerEvent: number;
  longestStall: number;
  /** That were emitted, one after the other: fewer than wanted where a gateway needs long for each. */
  events: number;
}

const clientProcesses = 2;
const warmUpEvents = 20;
const longestMeasurementMilliseconds = 60_000;
const fewestEvents = 3;
/** For which a change may be under way. */
const longestDeliveryMilliseconds = 120_000;
/** For which the first changes are waited for: neither protocol says when a subscription is open, so some are lost. */
const probeMilliseconds = [1, 2, 4, 8, 16, 32, 64].map((seconds) => seconds * 1000);

/** The subscribers of one run. */
class Subscribers {
  readonly #processes: HelperProcess<FanOutFunctions>[];
  readonly #count: number;

  private constructor(processes: HelperProcess<FanOutFunctions>[], count: number) {
    this.#processes = processes;
    this.#count = count;
  }

  /** Opens subscriptions, and waits until each has received a change. @throws where they do not */
  static async open(stage: Stage, { protocol, operations }: FanOutWorkload, count: number): Promise<Subscribers> {
    const module = join('test', 'bench', 'subscriptions', 'fan-out-process.js');
    const processes = Array.from({ length: clientProcesses }, () => startHelper<FanOutFunctions>(module));
    const subscribers = new Subscribers(processes, count);
    const queries = Array.from({ length: operations }, (_, variant) => subscriptionOperation(variant));
    const clients = count / clientProcesses;
    try {
      await Promise.all(processes.map(({ calls }) => calls.open({ url: stage.url, protocol, queries, clients })));
      for (const milliseconds of probeMilliseconds)
        if (await subscribers.receiveOne(stage, milliseconds)) return subscribers;
      throw new Error(`Not all of ${count} subscribers received a change.`);
    } catch (error) {
      await subscribers.leave();
      throw error;
    }
  }

  /** Emits a change. @returns whether all subscribers received it in time */
  async receiveOne({ subgraphs }: Stage, milliseconds = longestDeliveryMilliseconds): Promise<boolean> {
    const number = await subgraphs.emit(1);
    const received = await Promise.all(this.#processes.map(({ calls }) => calls.waitFor({ number, milliseconds })));
    return received.reduce((sum, each) => sum + each, 0) >= this.#count;
  }

  async measure(): Promise<void> {
    await Promise.all(this.#processes.map(({ calls }) => calls.measure(undefined)));
  }

  /** Milliseconds of all deliveries since `measure`, ascending. */
  async delays(): Promise<number[]> {
    const delays = await Promise.all(this.#processes.map(({ calls }) => calls.delays(undefined)));
    return delays.flat().sort((a, b) => a - b);
  }

  async leave(): Promise<void> {
    await Promise.all(this.#processes.map(({ calls }) => calls.leave(undefined).catch(() => undefined)));
    await Promise.all(this.#processes.map((process) => process.stop()));
  }
}

/** @throws where the gateway does not hold as many subscribers */
export function measureFanOut(
  contestant: SubscriptionGateway,
  workload: FanOutWorkload,
  count: number,
  events: number,
): Promise<FanOutCell> {
  return onStage(contestant, async (stage) => {
    await warmUp(stage, workload);
    const without = await stage.gateway.usage('settled usage');
    const subscribers = await Subscribers.open(stage, workload, count);
    try {
      const withSubscribers = await stage.gateway.usage('settled usage');
      const kilobytes = (withSubscribers.residentMegabytes - without.residentMegabytes) * 1024;
      return { ...(await measureEvents(stage, subscribers, count, events)), kilobytesPerSubscriber: kilobytes / count };
    } finally {
      await subscribers.leave();
    }
  });
}

/** A few subscribers to each operation, so that what is done once is done. */
async function warmUp(stage: Stage, workload: FanOutWorkload): Promise<void> {
  const few = await Subscribers.open(stage, workload, Math.max(50, workload.operations));
  for (let event = 0; event < warmUpEvents; event++) await few.receiveOne(stage);
  await few.leave();
}

async function measureEvents(
  stage: Stage,
  subscribers: Subscribers,
  count: number,
  wanted: number,
): Promise<Omit<FanOutCell, 'kilobytesPerSubscriber'>> {
  const { gateway, subgraphs } = stage;
  await subscribers.measure();
  const countsBefore = await subgraphs.counts(undefined);
  const before = await gateway.usage();
  const end = performance.now() + longestMeasurementMilliseconds;
  let events = 0;
  while (events < wanted && (events < fewestEvents || performance.now() < end)) {
    if (!(await subscribers.receiveOne(stage))) throw new Error('A change did not reach all subscribers.');
    events++;
  }
  const after = await gateway.usage();
  const counts = await subgraphs.counts(undefined);
  const delays = await subscribers.delays();
  const cpuPerEvent = (after.cpuMilliseconds - before.cpuMilliseconds) / events;
  return {
    p50: quantile(delays, 0.5),
    p99: quantile(delays, 0.99),
    cpuPerEvent,
    cpuMicrosecondsPerDelivery: (cpuPerEvent * 1000) / count,
    upstreamSubscriptions: counts.openSubscriptions,
    fetchesPerEvent: (counts.fetches - countsBefore.fetches) / events,
    longestStall: after.longestStallMilliseconds,
    events,
  };
}
