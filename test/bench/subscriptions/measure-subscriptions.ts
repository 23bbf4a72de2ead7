import { load } from '../machine.ts';
import { measureChurn } from './churn.ts';
import { type FanOutCell, type FanOutWorkload, fanOutWorkloads, measureFanOut } from './fan-out.ts';
import { type SubscriptionGateway, subscriptionGateways } from './gateways.ts';
import { churnTable, fanOutTable, type MeasuredFanOut } from './tables.ts';

/** What is measured of subscriptions. */
export interface SubscriptionMeasurement {
  /** Names; all where there are none. */
  workloads: readonly string[] | undefined;
  rounds: number;
  /** At once, of the workloads in which they stay. */
  subscribers: number;
  /** Where they come and go: changes that are emitted, and after how long it ends at the latest. */
  churn: { events: number; seconds: number };
}

const churn = 'churn';
const measuredEvents = 20;
const fewestSubscribers = 500;

/** Measures subscriptions, beside other gateways that are here, and prints tables. */
export async function measureSubscriptions(measurement: SubscriptionMeasurement): Promise<void> {
  const isChosen = (name: string) => measurement.workloads?.includes(name) ?? true;
  const gateways = subscriptionGateways();
  const measured: MeasuredFanOut[] = [];
  for (const workload of fanOutWorkloads.filter(({ name }) => isChosen(name)))
    measured.push(...(await compare(gateways, workload, measurement)));
  if (measured.length > 0) console.log(fanOutTable(measured, measurement.rounds));
  if (!isChosen(churn)) return;
  const { events, seconds } = measurement.churn;
  const results = [];
  for (const gateway of gateways) {
    report(`${churn}: ${gateway.name}`);
    results.push(await measureChurn(gateway, events, seconds));
  }
  console.log(churnTable(results));
}

/** All gateways with as many subscribers as are wanted; where one does not hold them, all with half as many too, and so on. */
async function compare(
  gateways: readonly SubscriptionGateway[],
  workload: FanOutWorkload,
  { rounds, subscribers }: SubscriptionMeasurement,
): Promise<MeasuredFanOut[]> {
  const measured: MeasuredFanOut[] = [];
  for (let count = subscribers; count >= fewestSubscribers; count = Math.floor(count / 2)) {
    const runs = await alternate(gateways, workload, count, rounds);
    measured.push(...runs);
    if (runs.length === gateways.length) break;
  }
  return measured;
}

/** Round by round, so that whatever else the machine does meets all alike. Those that fail in the first round are left out. */
async function alternate(
  gateways: readonly SubscriptionGateway[],
  workload: FanOutWorkload,
  subscribers: number,
  rounds: number,
): Promise<MeasuredFanOut[]> {
  const cells = new Map<string, FanOutCell[]>(gateways.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const gateway of gateways) {
      if (!cells.has(gateway.name)) continue;
      report(`${workload.name}, ${subscribers} subscribers, round ${round + 1} of ${rounds}: ${gateway.name}`);
      try {
        const cell = await measureFanOut(gateway, workload, subscribers, measuredEvents);
        cells.get(gateway.name)?.push(cell);
        console.error(JSON.stringify(cell));
      } catch (error) {
        console.error(`${gateway.name} does not hold ${subscribers} subscribers: ${String(error)}`);
        cells.delete(gateway.name);
      }
    }
  }
  return [...cells].map(([gateway, of]) => ({ workload: workload.name, subscribers, gateway, cells: of }));
}

function report(what: string): void {
  console.error(`${what} (load ${load()})`);
}
