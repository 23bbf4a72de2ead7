import { cpus, loadavg, totalmem } from 'node:os';
import { canPin } from './pin.ts';

/** What was measured on. */
export function machine(): string {
  const cores = canPin ? ', the gateway on one core, clients and subgraphs on the other' : '';
  const processor = `${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown processor'}`;
  return `Node ${process.version}, ${processor}, ${Math.round(totalmem() / 2 ** 30)} GB${cores}`;
}

/** How many processes wanted a core in the last minute, those of the benchmark among them. */
export function load(): string {
  return (loadavg()[0] ?? Number.NaN).toFixed(1);
}
