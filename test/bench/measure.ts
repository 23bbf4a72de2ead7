import { isDeepStrictEqual } from 'node:util';
import type { ServerProcess } from './child-process.ts';
import { type Address, ask, runLoad } from './load.ts';
import { quantile } from './statistics.ts';

/** A gateway, or what is measured in its place. */
export interface Contestant {
  name: string;
  path: string;
  server: ServerProcess;
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>>;
}

/** What is asked, by how many at once. */
export interface Workload {
  name: string;
  /** Gives the text of the request with this number. */
  query: (number: number) => string;
  connections: number;
  /** Whether all requests are the same, so that all answers must be. */
  uniform: boolean;
  maximumRequests: number;
}

/** One contestant under one workload, once. */
export interface Cell {
  requestsPerSecond: number;
  p50: number;
  p99: number;
  /** Milliseconds of processor time of the gateway's process. */
  cpuPerRequest: number;
  peakMegabytes: number;
  longestStall: number;
}

/** @throws when two contestants answer differently, or with errors: what is compared must be the same */
export async function requireEqualAnswers(contestants: readonly Contestant[], query: string): Promise<void> {
  const [first, ...others] = await Promise.all(
    contestants.map(async (contestant) => ({ name: contestant.name, answer: await ask(addressOf(contestant), query) })),
  );
  for (const { name, answer } of [...(first ? [first] : []), ...others]) {
    if (answer.errors !== undefined || answer.data == null)
      throw new Error(`${name} answers with errors: ${JSON.stringify(answer.errors).slice(0, 500)}`);
    if (!isDeepStrictEqual(answer.data, first?.answer.data))
      throw new Error(`${name} and ${first?.name ?? ''} answer differently.`);
  }
}

/** Puts one contestant under load and measures it. */
export async function measure(contestant: Contestant, workload: Workload, seconds: number): Promise<Cell> {
  const { server } = contestant;
  const address = addressOf(contestant);
  const expectedBytes = workload.uniform ? (await ask(address, workload.query(0))).bytes : undefined;
  const before = await server.usage();
  const load = await runLoad({ ...workload, ...address, seconds, expectedBytes });
  const after = await server.usage();
  return {
    requestsPerSecond: load.requests / load.seconds,
    p50: quantile(load.latencies, 0.5),
    p99: quantile(load.latencies, 0.99),
    cpuPerRequest: (after.cpuMilliseconds - before.cpuMilliseconds) / load.requests,
    peakMegabytes: after.peakMegabytes,
    longestStall: after.longestStallMilliseconds,
  };
}

function addressOf({ server, path, headers = {} }: Contestant): Address {
  return { url: server.url, path, headers };
}
