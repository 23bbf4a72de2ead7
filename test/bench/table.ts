import { machine } from './machine.ts';
import { markdownTable } from './markdown-table.ts';
import type { Cell } from './measure.ts';
import { median } from './statistics.ts';

/** The rounds of one contestant under one workload, in the order in which they ran. */
export interface Measured {
  workload: string;
  contestant: string;
  cells: Cell[];
}

const columns: readonly { title: string; of: (cell: Cell) => number; digits: number }[] = [
  { title: 'requests/s', of: (cell) => cell.requestsPerSecond, digits: 0 },
  { title: 'p50 ms', of: (cell) => cell.p50, digits: 1 },
  { title: 'p99 ms', of: (cell) => cell.p99, digits: 1 },
  { title: 'CPU ms/request', of: (cell) => cell.cpuPerRequest, digits: 2 },
  { title: 'peak MB', of: (cell) => cell.peakMegabytes, digits: 0 },
  { title: 'longest stall ms', of: (cell) => cell.longestStall, digits: 0 },
];

/** The medians of all rounds; in brackets the median of each round's ratio to the baseline in the same round. */
function rowOf(measured: Measured, baseline: Measured): string[] {
  const values = columns.map(({ of, digits }) => {
    const value = median(measured.cells.map(of)).toFixed(digits);
    if (measured === baseline) return value;
    const ratios = measured.cells.map((cell, round) => of(cell) / of(baseline.cells[round] ?? cell));
    return `${value} (×${median(ratios).toPrecision(3)})`;
  });
  return [measured.workload, measured.contestant, ...values];
}

/** A Markdown table, with a line on the machine above it. The first contestant of each workload is its baseline. */
export function table(measured: readonly Measured[], seconds: number, rounds: number): string {
  const rows = measured.flatMap((each) => {
    const baseline = measured.find(({ workload }) => workload === each.workload);
    return baseline ? [rowOf(each, baseline)] : [];
  });
  return [
    `${machine()}. ${rounds} alternating rounds of ${seconds} s; medians, and medians of the ratios in the same round.`,
    '',
    markdownTable(['workload', 'gateway', ...columns.map(({ title }) => title)], rows, 2),
  ].join('\n');
}
