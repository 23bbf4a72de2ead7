import { join } from 'node:path';
import { startHelper } from '../child-process.ts';
import type { Usage } from '../gateways/report-usage.ts';
import { median } from '../statistics.ts';
import type { ChurnCounts, ChurnFunctions } from './churn-process.ts';
import type { SubscriptionGateway } from './gateways.ts';
import { subscriptionOperation } from './schema.ts';
import { onStage } from './stage.ts';

/** How a gateway's memory went while clients came and went. */
export interface ChurnResult {
  gateway: string;
  /** That were emitted: fewer than wanted where the time was over before. */
  events: number;
  counts: ChurnCounts;
  resident: MemoryCourse;
  heap: MemoryCourse;
}

/** Megabytes after garbage collection. */
export interface MemoryCourse {
  start: number;
  /** The median while the events of the second fifth came, when everything has been done that is done once. */
  secondFifth: number;
  lastFifth: number;
}

const staying = 10;
const changing = 40;
const operations = 5;
/** Changes that are emitted at once. */
const batch = 100;
const samples = 50;
const probeMilliseconds = 5_000;
const longestDeliveryMilliseconds = 30_000;

/**
 * Emits changes as fast as the clients that stay receive them, while other clients come, go, continue and stop reading.
 * @param seconds after which it stops, however many have been emitted
 */
export function measureChurn(contestant: SubscriptionGateway, events: number, seconds: number): Promise<ChurnResult> {
  return onStage(contestant, async ({ gateway, url, subgraphs }) => {
    const clients = startHelper<ChurnFunctions>(join('test', 'bench', 'subscriptions', 'churn-process.js'));
    try {
      const usages = [await gateway.usage('settled usage')];
      const queries = Array.from({ length: operations }, (_, variant) => subscriptionOperation(variant));
      await clients.calls.start({ url, queries, staying, changing });
      const every = Math.max(batch, Math.round(events / samples / batch) * batch);
      const end = performance.now() + seconds * 1000;
      let emitted = 0;
      while (emitted < events && performance.now() < end) {
        const number = await subgraphs.emit(emitted === 0 ? 1 : batch);
        // The first may come before the subscriptions are open.
        const milliseconds = emitted === 0 ? probeMilliseconds : longestDeliveryMilliseconds;
        const received = await clients.calls.waitFor({ number, milliseconds });
        if (!received && emitted > 0) throw new Error('A change did not reach all clients that stay.');
        if (received) emitted = number;
        if (received && emitted >= usages.length * every) usages.push(await gateway.usage('settled usage'));
      }
      const counts = await clients.calls.counts(undefined);
      await clients.calls.stop(undefined);
      return {
        gateway: contestant.name,
        events: emitted,
        counts,
        resident: courseOf(usages, (usage) => usage.residentMegabytes),
        heap: courseOf(usages, (usage) => usage.heapMegabytes),
      };
    } finally {
      await clients.stop();
    }
  });
}

function courseOf(usages: readonly Usage[], of: (usage: Usage) => number): MemoryCourse {
  const [start = Number.NaN, ...during] = usages.map(of);
  const fifth = during.length / 5;
  return {
    start,
    secondFifth: median(during.slice(Math.floor(fifth), Math.floor(2 * fifth))),
    lastFifth: median(during.slice(Math.floor(4 * fifth))),
  };
}
