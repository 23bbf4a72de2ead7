import { machine } from '../machine.ts';
import { markdownTable } from '../markdown-table.ts';
import { median } from '../statistics.ts';
import type { ChurnResult } from './churn.ts';
import type { FanOutCell } from './fan-out.ts';

/** The rounds of one gateway under one workload. */
export interface MeasuredFanOut {
  workload: string;
  subscribers: number;
  gateway: string;
  cells: FanOutCell[];
}

const fanOutColumns: readonly { title: string; of: (cell: FanOutCell) => number; digits: number }[] = [
  { title: 'p50 ms', of: (cell) => cell.p50, digits: 0 },
  { title: 'p99 ms', of: (cell) => cell.p99, digits: 0 },
  { title: 'KB/subscriber', of: (cell) => cell.kilobytesPerSubscriber, digits: 1 },
  { title: 'CPU s/event', of: (cell) => cell.cpuPerEvent / 1000, digits: 3 },
  { title: 'CPU µs/delivery', of: (cell) => cell.cpuMicrosecondsPerDelivery, digits: 0 },
  { title: 'upstream subscriptions', of: (cell) => cell.upstreamSubscriptions, digits: 0 },
  { title: 'fetches/event', of: (cell) => cell.fetchesPerEvent, digits: 1 },
  { title: 'longest stall ms', of: (cell) => cell.longestStall, digits: 0 },
  { title: 'events', of: (cell) => cell.events, digits: 0 },
];

/** Medians of all rounds. */
export function fanOutTable(measured: readonly MeasuredFanOut[], rounds: number): string {
  const titles = ['workload', 'subscribers', 'gateway', ...fanOutColumns.map(({ title }) => title)];
  const rows = measured.map(({ workload, subscribers, gateway, cells }) => [
    workload,
    String(subscribers),
    gateway,
    ...fanOutColumns.map(({ of, digits }) => median(cells.map(of)).toFixed(digits)),
  ]);
  return [`${machine()}. Medians of ${rounds} alternating rounds.`, '', markdownTable(titles, rows, 3)].join('\n');
}

/** Memory while clients come and go; what became of the clients. */
export function churnTable(results: readonly ChurnResult[]): string {
  const titles = [
    'gateway',
    'events',
    'memory',
    'start MB',
    'second fifth MB',
    'last fifth MB',
    'ratio',
    'clients',
    'resumed',
    'slow',
    'closed by the gateway',
    'gaps',
  ];
  const rows = results.flatMap(({ gateway, events, counts, ...memory }) =>
    (['resident', 'heap'] as const).map((kind) => {
      const { start, secondFifth, lastFifth } = memory[kind];
      const course = [start, secondFifth, lastFifth].map((megabytes) => megabytes.toFixed(1));
      const { came, resumed, slow, closedByGateway, gaps } = counts;
      const clients = [came, resumed, slow, closedByGateway, gaps].map(String);
      return [gateway, String(events), kind, ...course, (lastFifth / secondFifth).toFixed(3), ...clients];
    }),
  );
  return [`${machine()}. Memory after garbage collection.`, '', markdownTable(titles, rows, 3)].join('\n');
}
